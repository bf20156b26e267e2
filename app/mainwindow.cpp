// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/actions/actioncollection.h"
#include "app/actions/readeractions.h"
#include "app/actions/recentfilesmenu.h"
#include "app/reader/columnview.h"
#include "app/reader/linkpolicy.h"
#include "app/reader/readerview.h"
#include "app/services/displaytext.h"
#include "app/services/errortext.h"
#include "app/start/startpage.h"
#include "app/theme/icons.h"
#include "app/widgets/dropoverlay.h"
#include "app/widgets/messagearea.h"
#include "app/widgets/progressstrip.h"
#include "core/text/languagedetection.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize{1180, 780};

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    return files;
}

QList<ColumnState> columnsOf(const QStringList &paths)
{
    QList<ColumnState> columns;
    for (const QString &path : paths) {
        ColumnState column;
        column.path = QFileInfo(path).absoluteFilePath();
        columns.append(column);
    }
    return columns;
}

} // namespace

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_actions(new ActionCollection(this))
    , m_recent(new RecentFilesMenu(settings, (*m_actions)[ActionId::ClearRecent], this))
    , m_pages(new QStackedWidget(this))
    , m_start(new StartPage(settings, *m_actions, this))
    , m_reader(new ReaderView(this))
    , m_messages(new MessageArea(this))
    , m_progress(new ProgressStrip(this))
    , m_overlay(new DropOverlay(this))
{
    build();
    connectActions();
    connectThemes();
    connectReader();
    connectWork();
    if (!restoreGeometry(m_settings.windowGeometry())) {
        resize(firstSize);
    }
    new ReaderActions(*m_actions, *m_reader, m_settings, this);
    showPage();
    updateTitle();
}

MainWindow::~MainWindow()
{
    // Nobody is to be told any more while the parts go.
    m_reader->disconnect(this);
    delete m_reader;
}

void MainWindow::build()
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_actions->fill(menuBar(), m_recent);
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    m_actions->fill(bar);

    m_pages->addWidget(m_start);
    m_pages->addWidget(m_reader);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_progress);
    setCentralWidget(centre);
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect((*m_actions)[id], &QAction::triggered, this, slot);
    };
    on(ActionId::Open, [this] { chooseFiles(tr("Open Versions"), &MainWindow::openFiles); });
    on(ActionId::AddVersion, [this] { chooseFiles(tr("Add Versions"), &MainWindow::addFiles); });
    on(ActionId::OpenSample, [this] { openSample(); });
    on(ActionId::ClearRecent, [this] { m_settings.clearRecentFiles(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::FullScreen,
       [this](bool isFull) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull)); });
    on(ActionId::About, [this] { showAbout(); });
    on(ActionId::AboutQt, [this] { QMessageBox::aboutQt(this); });
    const auto openOne = [this](const QString &path) { openFiles({path}); };
    connect(m_recent, &RecentFilesMenu::chosen, this, openOne);
    connect(m_start, &StartPage::chosen, this, openOne);
}

void MainWindow::connectThemes()
{
    static const QHash<ActionId, Theme> themes{{ActionId::ThemeSystem, Theme::System},
                                               {ActionId::ThemeLight, Theme::Light},
                                               {ActionId::ThemeDark, Theme::Dark},
                                               {ActionId::ThemeContrast, Theme::HighContrast}};
    for (const ActionId id : themeActions()) {
        const Theme theme = themes.value(id);
        QAction *action = (*m_actions)[id];
        action->setChecked(theme == m_settings.theme());
        connect(action, &QAction::triggered, this, [this, theme] {
            m_settings.setTheme(theme);
            applyTheme(theme);
        });
    }
}

void MainWindow::connectReader()
{
    connect(m_reader, &ReaderView::columnsChanged, this, &MainWindow::showPage);
    connect(m_reader, &ReaderView::columnsChanged, this, &MainWindow::updateTitle);
    connect(m_reader, &ReaderView::opened, this,
            [this](const QString &path) { m_settings.addRecentFile(path); });
    connect(m_reader, &ReaderView::editRefused, this, [this] {
        m_messages->show(MessageKind::Information, tr("The row cannot be changed like this here."));
    });
    connect(m_reader, &ReaderView::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled) {
            m_messages->show(MessageKind::Error, errorText(error));
        }
    });
    connect(m_reader, &ReaderView::linkActivated, this, &MainWindow::followLink);
    connect(m_reader, &ReaderView::settled, this, &MainWindow::settled);
}

void MainWindow::connectWork()
{
    Work &work = m_reader->work();
    connect(&work, &Work::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled) {
            m_messages->show(MessageKind::Error, errorText(error));
        }
    });
    connect(&work, &Work::comparingChanged, this, [this, &work] {
        if (work.isComparing()) {
            m_progress->start();
        } else {
            m_progress->stop();
        }
    });
    connect(&work, &Work::progressed, this, [this](Comparison::Stage stage, double share) {
        m_progress->setProgress(stage == Comparison::Stage::Aligning ? tr("Aligning the versions…")
                                                                     : tr("Looking for differences…"),
                                share);
    });
    connect(m_progress, &ProgressStrip::cancelled, &work, &Work::cancel);
}

void MainWindow::openFiles(const QStringList &paths)
{
    if (paths.isEmpty()) {
        return;
    }
    m_messages->clear();
    m_reader->replaceColumns(columnsOf(paths));
}

void MainWindow::addFiles(const QStringList &paths)
{
    for (const ColumnState &column : columnsOf(paths)) {
        m_reader->addColumn(column);
    }
}

void MainWindow::openSample()
{
    const QDir folder(u":/sample"_s);
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        paths.append(folder.filePath(name));
    }
    // The reader's own language first.
    std::ranges::stable_partition(paths, [](const QString &path) {
        return languageFromFileName(path).language() == QLocale().bcp47Name().section(u'-', 0, 0);
    });
    openFiles(paths);
}

void MainWindow::restoreSession()
{
    const Session session = m_settings.session();
    for (const ColumnState &column : session.columns) {
        m_reader->addColumn(column);
    }
    m_reader->setSizes(session.sizes);
}

void MainWindow::saveSession()
{
    Session session;
    for (const ColumnView *column : m_reader->columns()) {
        session.columns.append(column->state());
    }
    session.sizes = m_reader->sizes();
    m_settings.setSession(session);
    m_settings.setWindowGeometry(saveGeometry());
}

void MainWindow::chooseFiles(const QString &title, void (MainWindow::*take)(const QStringList &))
{
    const QStringList recent = m_settings.recentFiles();
    const QString folder = recent.isEmpty() ? QDir::homePath() : QFileInfo(recent.first()).path();
    auto *dialog = new QFileDialog(this, title, folder);
    dialog->setObjectName(u"openDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Documents (*.md *.markdown *.txt *.text)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, take);
    dialog->open();
}

void MainWindow::showPage()
{
    m_pages->setCurrentWidget(m_reader->columns().isEmpty() ? static_cast<QWidget *>(m_start) : m_reader);
}

void MainWindow::updateTitle()
{
    QStringList names;
    for (const ColumnView *column : m_reader->columns()) {
        names.append(displayName(column->path()));
    }
    // Qt would take "[*]" for the place of its mark of changed documents.
    const QString title = names.join(u" | "_s).replace(u"[*]"_s, u"[*][*]"_s);
    setWindowTitle(title.isEmpty() ? tr("Hexapla") : tr("%1 – Hexapla").arg(title));
}

void MainWindow::followLink(const QUrl &target, bool isWanted)
{
    const QString shown = isolated(singleLine(target.toDisplayString()));
    if (!mayOpenExternally(target)) {
        m_messages->show(
            MessageKind::Information,
            tr("This link leads to %1. Only links to the web and to mail addresses are opened.").arg(shown));
    } else if (isWanted) {
        QDesktopServices::openUrl(target);
    } else {
        auto *open = new QAction(tr("Open in the browser"));
        connect(open, &QAction::triggered, this, [target] { QDesktopServices::openUrl(target); });
        m_messages->show(MessageKind::Information, tr("This link leads to %1").arg(shown), open);
    }
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Hexapla"),
                                tr("Hexapla %1").arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatio()));
    box->setInformativeText(tr("Language versions of one document, side by side.\n\n"
                               "It works offline and sends nothing anywhere.\n\n"
                               "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

bool MainWindow::isSettled() const { return m_reader->isSettled(); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSession();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        m_overlay->setGeometry(centralWidget()->geometry());
        m_overlay->raise();
        m_overlay->show();
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *) { m_overlay->hide(); }

void MainWindow::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    addFiles(localFiles(event->mimeData()));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_overlay->setGeometry(centralWidget()->geometry());
}

} // namespace hexapla
