// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/renderstyle.h"

#include <QTextBrowser>

namespace hexapla {

// The text area of a rendered column: keeps the lines to a pleasant length in the middle of a wide column and
// paints what rich text cannot: bars beside quotes, grounds of code, rules.
class RenderedText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit RenderedText(QWidget *parent = nullptr);

    // A document, and the style it was set in.
    void show(QTextDocument *document, const RenderStyle &style);

    // The position of the first letter of the line at the top.
    int topPosition() const;
    // Puts the line of a position at a share of the height. False when the text is not laid out so far yet.
    bool scrollTo(int position, double share);

Q_SIGNALS:
    // The user took the scroll bar, the wheel or a key: what was to be shown is not wanted any more.
    void touched();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyMargins();
    void paintBlocks(QPainter &painter, const QRect &area) const;
    void paintBars(QPainter &painter, const QTextBlock &block) const;
    void paintGround(QPainter &painter, const QTextBlock &block) const;
    QRectF blockRect(const QTextBlock &block) const;
    QRectF groundRect(const QTextBlock &block) const;
    double lineTop(int position) const;

    RenderStyle m_style;
    bool m_isShown = false; // a document was given
};

} // namespace hexapla
