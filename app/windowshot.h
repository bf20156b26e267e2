// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace hexapla {

class MainWindow;

// Takes a picture of a window once it has come to rest, then tells whether that worked.
class WindowShot : public QObject
{
    Q_OBJECT

public:
    WindowShot(MainWindow &window, const QString &path, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(bool isSaved);

private:
    void waitForRest();
    void take();

    MainWindow &m_window;
    QString m_path;
    bool m_isTaken = false;
};

} // namespace hexapla
