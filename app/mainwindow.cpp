// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/actions/actioncollection.h"
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

#include <cmath>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr double zoomStep = 1.1;
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
    , m_overlay(new DropOverlay(this))
{
    build();
    connectActions();
    connectThemes();
    connectModes();
    connectReader();
    m_reader->setZoom(m_settings.zoom());
    if (!restoreGeometry(m_settings.windowGeometry())) {
        resize(firstSize);
    }
    updateActions();
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
    on(ActionId::CloseColumn, [this] { m_reader->closeColumn(m_reader->activeColumn()); });
    on(ActionId::CloseAll, [this] { m_reader->closeAll(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::ShowSource, [this](bool isShown) { m_reader->activeColumn()->setShowsSource(isShown); });
    on(ActionId::ZoomIn, [this] { zoomBy(1); });
    on(ActionId::ZoomOut, [this] { zoomBy(-1); });
    on(ActionId::ZoomReset, [this] { setZoom(1.0); });
    on(ActionId::FullScreen,
       [this](bool isFull) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull)); });
    on(ActionId::NextColumn, [this] { m_reader->activateNeighbour(1); });
    on(ActionId::PreviousColumn, [this] { m_reader->activateNeighbour(-1); });
    on(ActionId::MoveLeft, [this] { moveActive(layoutDirection() == Qt::RightToLeft ? 1 : -1); });
    on(ActionId::MoveRight, [this] { moveActive(layoutDirection() == Qt::RightToLeft ? -1 : 1); });
    on(ActionId::Undo, [this] { m_reader->work().undo(); });
    on(ActionId::Redo, [this] { m_reader->work().redo(); });
    on(ActionId::Copy, [this] { m_reader->activeColumn()->copy(); });
    on(ActionId::SelectAll, [this] { m_reader->activeColumn()->selectAll(); });
    on(ActionId::NextFinding, [this] { m_reader->findings().showNext(1); });
    on(ActionId::PreviousFinding, [this] { m_reader->findings().showNext(-1); });
    on(ActionId::ShowTrivial, [this](bool areShown) {
        m_reader->findings().setLeastSeverity(areShown ? Severity::Trivial : Severity::Minor);
    });
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

void MainWindow::connectModes()
{
    static const QHash<ActionId, ReadingMode> modes{{ActionId::RowsMode, ReadingMode::Rows},
                                                    {ActionId::FlowMode, ReadingMode::Flow}};
    m_reader->setMode(m_settings.mode());
    for (const ActionId id : modeActions()) {
        const ReadingMode mode = modes.value(id);
        QAction *action = (*m_actions)[id];
        action->setChecked(mode == m_settings.mode());
        connect(action, &QAction::triggered, this, [this, mode] {
            m_settings.setMode(mode);
            m_reader->setMode(mode);
        });
    }
}

void MainWindow::connectReader()
{
    connect(m_reader, &ReaderView::columnsChanged, this, &MainWindow::updateActions);
    connect(m_reader, &ReaderView::columnsChanged, this, &MainWindow::updateTitle);
    connect(m_reader, &ReaderView::activeChanged, this, &MainWindow::updateActions);
    connect(m_reader, &ReaderView::opened, this, [this](const QString &path) {
        m_settings.addRecentFile(path);
        updateActions();
    });
    connect(m_reader, &ReaderView::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled) {
            m_messages->show(MessageKind::Error, errorText(error));
        }
    });
    connect(&m_reader->work(), &Work::historyChanged, this, &MainWindow::updateActions);
    connect(&m_reader->findings(), &FindingGuide::changed, this, &MainWindow::updateActions);
    connect(&m_reader->work(), &Work::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled) {
            m_messages->show(MessageKind::Error, errorText(error));
        }
    });
    connect(m_reader, &ReaderView::zoomRequested, this, &MainWindow::zoomBy);
    connect(m_reader, &ReaderView::linkActivated, this, &MainWindow::followLink);
    connect(m_reader, &ReaderView::settled, this, &MainWindow::settled);
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

void MainWindow::updateActions()
{
    const ColumnView *active = m_reader->activeColumn();
    const auto count = m_reader->columns().size();
    m_pages->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_reader) : m_start);
    (*m_actions)[ActionId::Undo]->setEnabled(m_reader->work().canUndo());
    (*m_actions)[ActionId::Redo]->setEnabled(m_reader->work().canRedo());
    for (const ActionId id : {ActionId::NextFinding, ActionId::PreviousFinding}) {
        (*m_actions)[id]->setEnabled(!m_reader->findings().shown().empty());
    }
    for (const ActionId id :
         {ActionId::CloseColumn, ActionId::CloseAll, ActionId::Copy, ActionId::SelectAll}) {
        (*m_actions)[id]->setEnabled(active);
    }
    for (const ActionId id :
         {ActionId::NextColumn, ActionId::PreviousColumn, ActionId::MoveLeft, ActionId::MoveRight}) {
        (*m_actions)[id]->setEnabled(count > 1);
    }
    QAction *source = (*m_actions)[ActionId::ShowSource];
    source->setEnabled(active);
    source->setChecked(active && active->showsSource());
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

void MainWindow::zoomBy(int steps) { setZoom(m_reader->zoom() * std::pow(zoomStep, steps)); }

void MainWindow::setZoom(double zoom)
{
    m_settings.setZoom(zoom);
    m_reader->setZoom(m_settings.zoom());
}

void MainWindow::moveActive(int by)
{
    ColumnView *column = m_reader->activeColumn();
    m_reader->moveColumn(column, int(m_reader->columns().indexOf(column)) + by);
    m_reader->activate(column);
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
