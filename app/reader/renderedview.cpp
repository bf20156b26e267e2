// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/renderedview.h"

#include "app/reader/documentrenderer.h"
#include "app/reader/readingfonts.h"
#include "app/reader/renderedtext.h"
#include "app/services/displaytext.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QCursor>
#include <QElapsedTimer>
#include <QEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// How long one slice of work may take; the window answers in between.
constexpr int sliceMilliseconds = 15;
// Zooming by the wheel comes in bursts.
constexpr int rebuildDelay = 60;
constexpr double revealedShare = 0.25;

} // namespace

RenderedView::RenderedView(QWidget *parent)
    : QWidget(parent)
    , m_view(new RenderedText(this))
{
    m_view->setObjectName(u"renderedText"_s);
    m_view->setAccessibleName(tr("Text"));
    setFocusProxy(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RenderedView::work);
    m_rebuildTimer.setSingleShot(true);
    connect(&m_rebuildTimer, &QTimer::timeout, this, &RenderedView::rebuild);
    connect(m_view, &RenderedText::touched, this, [this] { m_goal.reset(); });
    connect(m_view, &QTextBrowser::highlighted, this, &RenderedView::showLinkTarget);
    connect(m_view, &QTextBrowser::anchorClicked, this, [this](const QUrl &target) {
        Q_EMIT linkActivated(target, QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
}

RenderedView::~RenderedView() = default;

void RenderedView::setDocument(const Document &document, const LanguageTag &language,
                               const QString &imageFolder)
{
    m_document = document;
    m_language = language;
    m_imageFolder = imageFolder;
    m_hasDocument = true;
    m_goal.reset();
    m_renderer.reset();
    rebuild();
}

void RenderedView::setZoom(double zoom)
{
    if (zoom == m_zoom) {
        return;
    }
    m_zoom = zoom;
    if (m_hasDocument) {
        m_rebuildTimer.start(rebuildDelay);
    }
}

void RenderedView::rebuild()
{
    m_rebuildTimer.stop();
    if (m_renderer && !m_goal) {
        m_goal = Goal{.text = {topText(), topText()}};
    }
    m_style.font = readingFont(m_language, m_zoom);
    m_style.codeFont = codeFont(m_zoom);
    m_style.colors = ReadingColors::fromPalette(palette());
    m_style.direction = m_language.isUndetermined() ? Qt::LayoutDirectionAuto : m_language.direction();
    m_style.hasItalics = hasItalics(m_language);
    m_style.imageFolder = m_imageFolder;
    m_style.lineWidth = lineWidth();

    auto target = std::make_unique<ReaderDocument>();
    m_renderer = std::make_unique<DocumentRenderer>(m_document, m_style, *target);
    m_view->setLayoutDirection(m_style.direction == Qt::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_view->show(target.get(), m_style);
    m_target = std::move(target); // only now: the view must have let go of the old one
    connect(m_target->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &RenderedView::pursueGoal);
    work();
}

double RenderedView::lineWidth() const
{
    // Whether the bar is there or not, and before the view has a size of its own.
    const double column = width() - m_view->verticalScrollBar()->sizeHint().width();
    const double room = column - 2 * m_style.sideMargin(column);
    return std::clamp(room, 0.0, m_style.measure());
}

void RenderedView::work()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_renderer->isDone() && clock.elapsed() < sliceMilliseconds) {
        m_renderer->step();
    }
    if (!m_renderer->isDone()) {
        m_timer.start(0);
    }
    pursueGoal();
    if (!m_renderer->isDone()) {
        return;
    }
    if (m_renderer->range().contains(lineWidth())) {
        Q_EMIT completed();
    } else {
        m_rebuildTimer.start(rebuildDelay); // the width changed meanwhile
    }
}

bool RenderedView::isComplete() const
{
    return !m_rebuildTimer.isActive() && (!m_renderer || m_renderer->isDone());
}

qsizetype RenderedView::topText() const
{
    return m_renderer ? m_renderer->positions().textAt(m_view->topPosition()) : 0;
}

void RenderedView::setTopText(qsizetype offset)
{
    m_goal = Goal{.text = {offset, offset}};
    pursueGoal();
}

void RenderedView::reveal(TextSpan text)
{
    m_goal = Goal{.text = text, .isMarked = true};
    pursueGoal();
}

void RenderedView::pursueGoal()
{
    if (!m_goal || !m_renderer) {
        return;
    }
    const Goal goal = *m_goal;
    if (m_renderer->positions().textEnd() <= goal.text.start && !m_renderer->isDone()) {
        return;
    }
    m_goal.reset(); // scrolling may lay out, and come back here
    // What stands above the first character is no reason to scroll past it.
    const int position = goal.text.start == 0 ? 0 : m_renderer->positions().positionOf(goal.text.start);
    const bool isThere = m_view->scrollTo(position, goal.isMarked ? revealedShare : 0);
    if (goal.isMarked) {
        mark(goal.text);
    }
    if (!isThere && !m_renderer->isDone()) {
        m_goal = goal;
    }
}

void RenderedView::mark(TextSpan text)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(m_target.get());
    selection.cursor.setPosition(m_renderer->positions().positionOf(text.start));
    selection.cursor.setPosition(m_renderer->positions().positionOf(text.end), QTextCursor::KeepAnchor);
    if (text.isEmpty()) {
        selection.cursor.movePosition(QTextCursor::StartOfBlock);
        selection.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    }
    selection.format.setBackground(ReadingColors::fromPalette(palette()).mark);
    m_view->setExtraSelections({selection});
    QTextCursor caret = selection.cursor;
    caret.setPosition(selection.cursor.selectionStart());
    m_view->setTextCursor(caret);
}

void RenderedView::showLinkTarget(const QUrl &target)
{
    if (target.isEmpty()) {
        QToolTip::hideText();
        return;
    }
    const QString hint =
        tr("%1\nCtrl+click opens it in the browser").arg(isolated(singleLine(target.toDisplayString())));
    QToolTip::showText(QCursor::pos(), plainToolTip(hint), m_view);
}

void RenderedView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_renderer && !m_renderer->range().contains(lineWidth())) {
        m_rebuildTimer.start(rebuildDelay);
    }
}

void RenderedView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (m_hasDocument && (type == QEvent::PaletteChange || type == QEvent::ApplicationFontChange)) {
        m_rebuildTimer.start(0);
    }
}

} // namespace hexapla
