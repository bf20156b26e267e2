// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowshot.h"

#include "app/mainwindow.h"

#include <QPixmap>
#include <QTimer>

namespace hexapla {

namespace {
// Layouts, scroll bars and fonts follow the last word of the columns by a few turns of the event loop.
constexpr int restMilliseconds = 250;
} // namespace

WindowShot::WindowShot(MainWindow &window, const QString &path, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_path(path)
{}

void WindowShot::start()
{
    connect(&m_window, &MainWindow::settled, this, &WindowShot::waitForRest);
    waitForRest();
}

void WindowShot::waitForRest()
{
    QTimer::singleShot(restMilliseconds, this, [this] {
        if (m_window.isSettled() && !m_isTaken) {
            take();
        }
    });
}

void WindowShot::take()
{
    m_isTaken = true;
    Q_EMIT finished(m_window.grab().save(m_path, "PNG"));
}

} // namespace hexapla
