// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace hexapla {

// One line of plain text that makes do with the room there is: what is said beside the text is left out,
// part by part from the end, before the text is shortened at its own. Never rich text.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    // All of it, whatever is shown.
    QString text() const;
    // What there is room for.
    QString shownText() const;
    void setText(const QString &text, const QStringList &beside = {});
    // A quieter colour, for what is of second rank.
    void setFaint(bool isFaint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QStringList m_beside;
    bool m_isFaint = false;
};

} // namespace hexapla
