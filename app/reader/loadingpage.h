// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace hexapla {

// What a column shows while its file is read. Quick reads are over before anything is seen of it.
class LoadingPage : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingPage(QWidget *parent = nullptr);

    void start(const QString &name);
    void setProgress(double share);

Q_SIGNALS:
    void cancelled();

private:
    QWidget *m_content;
    QLabel *m_label;
    QProgressBar *m_bar;
};

} // namespace hexapla
