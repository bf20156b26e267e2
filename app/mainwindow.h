// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/settings.h"

#include <QMainWindow>
#include <QUrl>

class QStackedWidget;

namespace hexapla {

class ActionCollection;
class DropOverlay;
class MessageArea;
class ProgressStrip;
class ReaderView;
class RecentFilesMenu;
class StartPage;

// The window: puts the parts together and passes word between them, does nothing itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    // The settings outlive the window.
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Shows files side by side in place of what is open, once one of them is read.
    void openFiles(const QStringList &paths);
    // Shows files beside what is open.
    void addFiles(const QStringList &paths);
    void openSample();
    // Opens what was open when the window was last closed.
    void restoreSession();

    // Whether nothing is loading or being laid out.
    bool isSettled() const;
    ReaderView *reader() const { return m_reader; }

Q_SIGNALS:
    void settled();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectActions();
    void connectReader();
    void connectWork();
    void connectThemes();
    void chooseFiles(const QString &title, void (MainWindow::*take)(const QStringList &));
    void showPage();
    void updateTitle();
    void followLink(const QUrl &target, bool isWanted);
    void showAbout();
    void saveSession();

    Settings &m_settings;
    ActionCollection *m_actions;
    RecentFilesMenu *m_recent;
    QStackedWidget *m_pages;
    StartPage *m_start;
    ReaderView *m_reader;
    MessageArea *m_messages;
    ProgressStrip *m_progress;
    DropOverlay *m_overlay;
};

} // namespace hexapla
