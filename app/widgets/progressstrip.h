// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace hexapla {

// Says what goes on in the background, how far it is, and lets the user stop it. Not seen when it is quick.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void start();
    void setProgress(const QString &text, double share);
    void stop();

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_label;
    QProgressBar *m_bar;
    QTimer m_delay;
};

} // namespace hexapla
