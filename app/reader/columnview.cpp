// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/columnview.h"

#include "app/reader/columnheader.h"
#include "app/reader/columnmenu.h"
#include "app/reader/languagedialog.h"
#include "app/reader/loadingpage.h"
#include "app/reader/renderedview.h"
#include "app/reader/sourceview.h"
#include "app/reader/warningspopup.h"
#include "app/services/displaytext.h"
#include "app/typeset/readingfonts.h"

#include <QFileInfo>
#include <QFontInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {
// In letters of the reading font at its usual size. Narrower columns would break many a word.
constexpr double leastWidth = 13;
} // namespace

ColumnView::ColumnView(VersionLoader &loader, const KSyntaxHighlighting::Repository &repository, double zoom,
                       QWidget *parent)
    : QWidget(parent)
    , m_loader(loader)
    , m_header(new ColumnHeader(this))
    , m_menu(new ColumnMenu(this))
    , m_stack(new QStackedWidget(this))
    , m_loadingPage(new LoadingPage(this))
    , m_rendered(new RenderedView(repository, this))
    , m_source(new SourceView(repository, this))
{
    setObjectName(u"column"_s);
    setMinimumWidth(int(leastWidth * QFontInfo(readingFont({}, 1.0)).pixelSize()));
    m_rendered->setZoom(zoom);
    m_source->setZoom(zoom);
    m_header->setMenu(m_menu);
    for (QWidget *page : {static_cast<QWidget *>(m_loadingPage), static_cast<QWidget *>(m_rendered),
                          static_cast<QWidget *>(m_source)}) {
        m_stack->addWidget(page);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);

    connect(m_header, &ColumnHeader::closeRequested, this, &ColumnView::closeRequested);
    connect(m_header, &ColumnHeader::dragged, this, &ColumnView::dragged);
    connect(m_header, &ColumnHeader::dragEnded, this, &ColumnView::dragEnded);
    connect(m_header, &ColumnHeader::pressed, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_header, &ColumnHeader::warningsRequested, this, &ColumnView::showWarnings);
    connect(m_menu, &QMenu::aboutToShow, this,
            [this] { m_menu->fill(m_version, m_state.options, m_state.showsSource); });
    connect(m_menu, &ColumnMenu::sourceToggled, this, &ColumnView::setShowsSource);
    connect(m_menu, &ColumnMenu::rereadRequested, this, &ColumnView::reread);
    connect(m_menu, &ColumnMenu::languageDialogRequested, this, &ColumnView::chooseLanguage);
    connect(m_menu, &ColumnMenu::moveRequested, this, &ColumnView::moveRequested);
    connect(m_menu, &ColumnMenu::closeRequested, this, &ColumnView::closeRequested);
    connect(m_rendered, &RenderedView::linkActivated, this, &ColumnView::linkActivated);
    connect(m_rendered, &RenderedView::completed, this, &ColumnView::reportSettled);
    connect(m_source, &SourceView::completed, this, &ColumnView::reportSettled);
}

void ColumnView::open(const ColumnState &state)
{
    m_state = state;
    m_header->showLoading(state.path);
    load(state.options);
}

void ColumnView::reread(const ReadOptions &options)
{
    m_state.sourceOffset = topSource();
    load(options);
}

void ColumnView::load(const ReadOptions &options)
{
    delete m_load;
    m_load = m_loader.load(m_state.path, options, this);
    connect(m_load, &VersionLoad::progressed, m_loadingPage, &LoadingPage::setProgress);
    connect(m_load, &VersionLoad::finished, this,
            [this, options](const LoadOutcome &outcome) { finish(outcome, options); });
    connect(m_loadingPage, &LoadingPage::cancelled, m_load, &VersionLoad::cancel);
    m_loadingPage->start(displayName(m_state.path));
    m_stack->setCurrentWidget(m_loadingPage);
}

void ColumnView::finish(const LoadOutcome &outcome, const ReadOptions &options)
{
    m_load->deleteLater();
    m_load = nullptr;
    if (outcome) {
        m_version = *outcome;
        m_state.options = options;
        showVersion();
        Q_EMIT opened();
    } else {
        if (m_version) {
            showCurrentView();
        }
        Q_EMIT failed(outcome.error());
    }
    reportSettled();
}

void ColumnView::showVersion()
{
    m_header->showVersion(*m_version);
    setAccessibleName(displayName(m_state.path));
    m_rendered->resize(m_stack->size()); // a page that was not shown yet does not know its size
    m_rendered->setDocument(m_version->document, m_version->language, QFileInfo(m_state.path).absolutePath());
    m_isSourceFilled = false;
    showCurrentView();
    setTopSource(m_state.sourceOffset);
}

void ColumnView::showCurrentView()
{
    const bool hadFocus =
        m_stack->currentWidget()->isAncestorOf(focusWidget()) || m_stack->currentWidget() == focusWidget();
    if (m_state.showsSource && !m_isSourceFilled) {
        m_source->setSource(m_version->document.source(), m_version->format);
        m_isSourceFilled = true;
    }
    QWidget *view = m_state.showsSource ? static_cast<QWidget *>(m_source) : m_rendered;
    m_stack->setCurrentWidget(view);
    setFocusProxy(view);
    if (hadFocus) {
        view->setFocus();
    }
}

void ColumnView::setShowsSource(bool isShown)
{
    if (isShown == m_state.showsSource) {
        return;
    }
    const qsizetype top = topSource();
    m_state.showsSource = isShown;
    if (m_version) {
        showCurrentView();
        setTopSource(top);
    }
    Q_EMIT sourceToggled(isShown);
    reportSettled();
}

qsizetype ColumnView::topSource() const
{
    if (!m_version) {
        return m_state.sourceOffset;
    }
    return m_state.showsSource ? m_source->topSource()
                               : m_version->document.sourceMap().sourceOf(m_rendered->topText()).start;
}

void ColumnView::setTopSource(qsizetype offset)
{
    if (m_state.showsSource) {
        m_source->setTopSource(offset);
    } else {
        // The beginning is the top, also where nothing of it is shown as text.
        m_rendered->setTopText(
            offset > 0 ? m_version->document.sourceMap().textOf(TextSpan{offset, offset}).start : 0);
    }
}

void ColumnView::reveal(TextSpan source)
{
    if (!m_version) {
        return;
    }
    if (m_state.showsSource) {
        m_source->reveal(source);
    } else {
        m_rendered->reveal(m_version->document.sourceMap().textOf(source));
    }
    m_stack->currentWidget()->setFocus();
}

void ColumnView::copy() const
{
    if (m_state.showsSource) {
        m_source->copy();
    } else {
        m_rendered->copy();
    }
}

void ColumnView::selectAll()
{
    if (m_state.showsSource) {
        m_source->selectAll();
    } else {
        m_rendered->selectAll();
    }
}

ColumnState ColumnView::state() const
{
    ColumnState state = m_state;
    state.sourceOffset = topSource();
    return state;
}

void ColumnView::setZoom(double zoom)
{
    m_rendered->setZoom(zoom);
    m_source->setZoom(zoom);
}

void ColumnView::setActive(bool isActive) { m_header->setActive(isActive); }

bool ColumnView::isSettled() const
{
    return !m_load && m_rendered->isComplete() && (!m_state.showsSource || m_source->isComplete());
}

void ColumnView::reportSettled()
{
    if (isSettled()) {
        Q_EMIT settled();
    }
}

void ColumnView::showWarnings()
{
    auto *popup = new WarningsPopup(*m_version, this);
    connect(popup, &WarningsPopup::chosen, this, &ColumnView::reveal);
    popup->popUp(m_header->warningsButton());
}

void ColumnView::chooseLanguage()
{
    auto *dialog = new LanguageDialog(m_version->language, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        ReadOptions options = m_state.options;
        options.language = dialog->language();
        reread(options);
    });
    dialog->open();
}

} // namespace hexapla
