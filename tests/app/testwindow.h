// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/mainwindow.h"
#include "app/reader/columnview.h"
#include "app/reader/readerview.h"
#include "app/reader/renderedview.h"
#include "app/settings/settings.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace hexapla {

// A window with a folder for its files and a settings store of its own, which outlive a restart.
class TestWindow
{
public:
    TestWindow() { restart(); }

    // Closes the window, if there is one, and opens it anew, as the next start of the program would.
    void restart()
    {
        if (m_window) {
            m_window->close();
        }
        m_window.reset();
        m_settings = std::make_unique<Settings>(
            std::make_unique<QSettings>(path(QStringLiteral("settings.ini")), QSettings::IniFormat));
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_window->resize(1000, 700);
        m_window->show();
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write a test file");
        }
        return file.fileName();
    }

    // Whether all is read, set and coloured in a moment.
    bool waitUntilSettled() const
    {
        return QTest::qWaitFor([this] { return m_window->isSettled(); }, 20000);
    }

    MainWindow &window() { return *m_window; }
    Settings &settings() { return *m_settings; }
    QList<ColumnView *> columns() const { return m_window->reader()->columns(); }
    ColumnView *column(int index) const { return columns().value(index); }

    RenderedView *rendered(int index) const { return part<RenderedView>(index, "renderedText"); }
    // What a column shows as rendered text.
    QString text(int index) const { return rendered(index)->document().text(); }
    QPlainTextEdit *source(int index) const { return part<QPlainTextEdit>(index, "sourceText"); }
    QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QLatin1StringView(name));
    }

    template<class Widget> Widget *part(int index, const char *name) const
    {
        const ColumnView *owner = column(index);
        return owner ? owner->findChild<Widget *>(QLatin1StringView(name)) : nullptr;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace hexapla
