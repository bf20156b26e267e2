// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme/readingcolors.h"
#include "core/project/verdict.h"

#include <QFrame>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace hexapla {

class Work;

// One finding, told: what it is, why, and what every version says; with what a reader can say to it.
class FindingCard : public QFrame
{
    Q_OBJECT

public:
    explicit FindingCard(QWidget *parent = nullptr);

    // The place among so many; of those that are still open to be looked at.
    void showFinding(const Work &work, size_t finding, size_t place, size_t count);

Q_SIGNALS:
    void judged(hexapla::VerdictKind kind, hexapla::VerdictScope scope);
    void nextRequested(int by);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addPassages(const Work &work, size_t finding);
    QToolButton *makeButton(const QString &name, const QString &icon, const QString &text);

    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_place;
    QLabel *m_explanation;
    QVBoxLayout *m_passages;
    QToolButton *m_accept;
    QToolButton *m_dismiss;
    QToolButton *m_reopen;
};

} // namespace hexapla
