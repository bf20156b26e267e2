// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/renderedview.h"

#include "app/reader/copiedtext.h"
#include "app/reader/markerpainter.h"
#include "app/reader/overviewstrip.h"
#include "app/services/displaytext.h"
#include "app/typeset/codecolors.h"
#include "app/typeset/letterformats.h"
#include "app/typeset/readingfonts.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// Zooming by the wheel comes in bursts.
constexpr int rebuildDelay = 60;
constexpr double revealedShare = 0.25;
constexpr int dragInterval = 40;

} // namespace

RenderedView::RenderedView(const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : SheetView(parent)
    , m_repository(repository)
    , m_strip(new OverviewStrip(*this))
{
    setStrip(m_strip, OverviewStrip::stripWidth);
    connect(m_strip, &OverviewStrip::chosen, this, &RenderedView::markerActivated);
    setObjectName(u"renderedText"_s);
    setAccessibleName(tr("Text"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    m_rebuildTimer.setSingleShot(true);
    connect(&m_rebuildTimer, &QTimer::timeout, this, &RenderedView::restyle);
}

RenderedView::~RenderedView() = default;

void RenderedView::setDocument(const Document &document, const LanguageTag &language,
                               const QString &imageFolder)
{
    m_document = document;
    m_language = language;
    m_imageFolder = imageFolder;
    m_hasDocument = true;
    m_walk = std::make_unique<CaretWalk>(document, language);
    m_focusedLink = nullptr;
    m_anchor = m_caret = 0;
    m_markers.clear();
    m_lit.clear();
    m_litRow.reset();
    m_hovered = nullptr;
    m_rows.reset();
    m_isLevel = false;
    restyle();
    scrollTo(0);
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

RenderStyle RenderedView::style() const
{
    RenderStyle style;
    style.font = readingFont(m_language, m_zoom);
    style.codeFont = codeFont(m_zoom);
    style.colors = ReadingColors::fromPalette(palette());
    style.direction = m_language.isUndetermined() ? Qt::LayoutDirectionAuto : m_language.direction();
    style.hasItalics = hasItalics(m_language);
    style.imageFolder = m_imageFolder;
    return style;
}

void RenderedView::restyle()
{
    m_rebuildTimer.stop();
    const RenderStyle look = style();
    setLayoutDirection(look.direction == Qt::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_setter = std::make_shared<const BlockSetter>(
        m_document, look, std::make_shared<const CodeColors>(m_repository, look.colors));
    m_strip->setMarkers(m_markers, look.colors);
    if (!m_isLevel) {
        flow(m_rows);
    }
    Q_EMIT restyled();
    Q_EMIT completed();
}

void RenderedView::flow(const std::optional<RowMap> &rows)
{
    m_rows = rows;
    m_isLevel = false;
    auto sheet = std::make_shared<Sheet>(m_setter, SheetParts::flowOf(m_document));
    sheet->setWidth(sheetWidth(m_setter->style()));
    arrange(sheet, std::make_shared<Levels>(std::vector{sheet}));
}

std::shared_ptr<Sheet> RenderedView::sheetOfRows(const RowMap &rows, int airInBlocks) const
{
    auto sheet = std::make_shared<Sheet>(
        m_setter, SheetParts::cellsOf(m_document, rows.version().segments, rows.alignment(), rows.index()),
        airInBlocks);
    sheet->setWidth(sheetWidth(m_setter->style()));
    return sheet;
}

void RenderedView::showRows(const RowMap &rows, const std::shared_ptr<Sheet> &sheet,
                            const std::shared_ptr<Levels> &levels)
{
    m_rows = rows;
    m_isLevel = true;
    arrange(sheet, levels);
}

// What is at the top stays there.
void RenderedView::arrange(const std::shared_ptr<Sheet> &sheet, const std::shared_ptr<Levels> &levels)
{
    const bool isAtTop = !hasSheet() || scrollY() == 0;
    const qsizetype top = isAtTop ? 0 : topText();
    const TextSpan revealed = marked(Layer::Revealed);
    showSheet(sheet, levels);
    mark(Layer::Revealed, revealed);
    setSelection(m_anchor, m_caret);
    if (!isAtTop) {
        scrollTo(top);
    }
}

void RenderedView::reveal(TextSpan text)
{
    if (!hasSheet()) {
        return;
    }
    if (text.isEmpty()) {
        text = m_walk->blockAround(text.start);
    }
    scrollTo(text.start, revealedShare);
    mark(Layer::Revealed, text);
    setSelection(text.start, text.start);
}

void RenderedView::select(TextSpan text) { setSelection(text.start, text.end); }

void RenderedView::setSelection(qsizetype anchor, qsizetype caret)
{
    const qsizetype end = m_document.text().size();
    m_anchor = std::clamp<qsizetype>(anchor, 0, end);
    m_caret = std::clamp<qsizetype>(caret, 0, end);
    const TextSpan selected{std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
    if (selected != selection()) {
        mark(Layer::Selected, selected);
        Q_EMIT selectionChanged();
    }
}

void RenderedView::selectAll() { select({0, m_document.text().size()}); }

void RenderedView::copy() const
{
    if (!selection().isEmpty()) {
        QGuiApplication::clipboard()->setMimeData(mimeCopy(m_document, selection()));
    }
}

TextSpan RenderedView::grainAround(qsizetype at)
{
    switch (m_grain) {
    case Grain::Characters:
        return {at, at};
    case Grain::Words:
        return m_walk->wordAround(at);
    case Grain::Blocks:
        return m_walk->blockAround(at);
    }
    Q_UNREACHABLE_RETURN({});
}

void RenderedView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !hasSheet()) {
        return;
    }
    const QPoint point = event->position().toPoint();
    // A third click soon after a double one takes the block.
    const bool isThird = m_grain == Grain::Words && m_dragTimer == 0 &&
                         (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance() &&
                         event->timestamp() - m_doubleClickedAt < ulong(QApplication::doubleClickInterval());
    m_grain = isThird ? Grain::Blocks : Grain::Characters;
    m_pressedAt = point;
    m_isDragging = true;
    const qsizetype at = textAt(point);
    m_dragStart = grainAround(at);
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_dragStart = {m_anchor, m_anchor};
        setSelection(m_anchor, at);
    } else {
        setSelection(m_dragStart.start, m_dragStart.end);
    }
}

void RenderedView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !hasSheet()) {
        return;
    }
    m_grain = Grain::Words;
    m_doubleClickedAt = event->timestamp();
    m_pressedAt = event->position().toPoint();
    m_isDragging = true;
    m_dragStart = grainAround(characterAt(m_pressedAt).value_or(textAt(m_pressedAt)));
    setSelection(m_dragStart.start, m_dragStart.end);
}

void RenderedView::dragTo(QPoint point)
{
    const TextSpan reached = grainAround(textAt(point));
    if (reached.start < m_dragStart.start) {
        setSelection(m_dragStart.end, reached.start);
    } else {
        setSelection(m_dragStart.start, std::max(reached.end, m_dragStart.end));
    }
}

void RenderedView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!m_isDragging) {
        hover(point);
        return;
    }
    m_draggedTo = point;
    const bool isOutside = point.y() < 0 || point.y() >= viewport()->height();
    if (isOutside && m_dragTimer == 0) {
        m_dragTimer = startTimer(dragInterval);
    } else if (!isOutside && m_dragTimer != 0) {
        killTimer(std::exchange(m_dragTimer, 0));
    }
    dragTo(point);
}

// The selection goes on while the mouse rests outside.
void RenderedView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragTimer) {
        SheetView::timerEvent(event);
        return;
    }
    const int y = m_draggedTo.y();
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + (y < 0 ? y : y - viewport()->height()) / 2);
    dragTo({m_draggedTo.x(), std::clamp(y, 0, viewport()->height() - 1)});
}

void RenderedView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isDragging) {
        return;
    }
    m_isDragging = false;
    if (m_dragTimer != 0) {
        killTimer(std::exchange(m_dragTimer, 0));
    }
    if (QClipboard *clipboard = QGuiApplication::clipboard();
        clipboard->supportsSelection() && !selection().isEmpty()) {
        clipboard->setText(plainCopy(m_document, selection()), QClipboard::Selection);
    }
    const QPoint point = event->position().toPoint();
    if (const InlineSpan *link = linkUnder(point);
        link && selection().isEmpty() && link == linkUnder(m_pressedAt)) {
        activate(*link, event->modifiers());
    } else if (const Marker *marker = markerUnder(point); marker && selection().isEmpty()) {
        Q_EMIT markerActivated(*marker);
    }
}

const InlineSpan *RenderedView::linkAt(qsizetype text) const
{
    if (m_document.blocks().empty()) {
        return nullptr;
    }
    const TextSpan block = m_document.blocks()[m_document.blockAt(text)].text;
    for (const InlineSpan &span : inlinesIn(m_document, {block.start, text + 1})) {
        if (span.kind == InlineKind::Link && span.text.contains(text)) {
            return &span;
        }
    }
    return nullptr;
}

const InlineSpan *RenderedView::linkUnder(QPoint point) const
{
    const auto character = characterAt(point);
    return character ? linkAt(*character) : nullptr;
}

// The next one in sight, from the one that has the focus.
const InlineSpan *RenderedView::nextLink(bool isForward) const
{
    if (!hasSheet()) {
        return nullptr;
    }
    const TextSpan seen{textAt({0, 0}), textAt({viewport()->width(), viewport()->height()})};
    const InlineSpan *found = nullptr;
    for (const InlineSpan &span : inlinesIn(m_document, seen)) {
        if (span.kind != InlineKind::Link) {
            continue;
        }
        if (isForward &&
            (!m_focusedLink || !seen.contains(m_focusedLink->text.start) || &span > m_focusedLink)) {
            return &span;
        }
        if (!isForward && (!m_focusedLink || &span < m_focusedLink)) {
            found = &span;
        }
    }
    return found;
}

bool RenderedView::focusNextPrevChild(bool next)
{
    m_focusedLink = nextLink(next);
    if (!m_focusedLink) {
        return SheetView::focusNextPrevChild(next);
    }
    select(m_focusedLink->text);
    return true;
}

void RenderedView::activate(const InlineSpan &link, Qt::KeyboardModifiers modifiers)
{
    Q_EMIT linkActivated(QUrl(link.target), modifiers.testFlag(Qt::ControlModifier));
}

void RenderedView::showToolTip(const QHelpEvent &event)
{
    const InlineSpan *link = linkUnder(event.pos());
    if (!link) {
        QToolTip::hideText();
        return;
    }
    const QString hint = tr("%1\nCtrl+click opens it in the browser")
                             .arg(isolated(singleLine(QUrl(link->target).toDisplayString())));
    QToolTip::showText(event.globalPos(), plainToolTip(hint), this);
}

bool RenderedView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && hasSheet()) {
        showToolTip(*static_cast<QHelpEvent *>(event));
        return true;
    }
    return SheetView::viewportEvent(event);
}

void RenderedView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction =
        menu->addAction(QIcon::fromTheme(u"edit-copy"_s), tr("&Copy"), this, &RenderedView::copy);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setEnabled(!selection().isEmpty());
    const QPoint point =
        event->reason() == QContextMenuEvent::Keyboard ? caretRect(m_caret).center() : event->pos();
    if (const InlineSpan *link = linkUnder(point)) {
        menu->addAction(tr("Copy &Link Address"),
                        [target = link->target] { QGuiApplication::clipboard()->setText(target); });
    }
    menu->addSeparator();
    menu->addAction(tr("Select &All"), this, &RenderedView::selectAll)->setShortcut(QKeySequence::SelectAll);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(point)
                                                               : event->globalPos());
}

void RenderedView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        event->ignore(); // zooming concerns all columns
        return;
    }
    SheetView::wheelEvent(event);
}

void RenderedView::keyPressEvent(QKeyEvent *event)
{
    if (!hasSheet()) {
        SheetView::keyPressEvent(event);
    } else if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_focusedLink && selection() == m_focusedLink->text) {
            activate(*m_focusedLink, event->modifiers());
        }
    } else if (!extendByKey(event) && !moveByKey(event)) {
        SheetView::keyPressEvent(event);
    }
}

// Keys scroll; with Shift they select.
bool RenderedView::moveByKey(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    const auto scroll = [&](QAbstractSlider::SliderAction action) {
        bar->triggerAction(action);
        return true;
    };
    switch (event->key()) {
    case Qt::Key_Home:
        return scroll(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End:
        return scroll(QAbstractSlider::SliderToMaximum);
    case Qt::Key_Space:
        return scroll(event->modifiers().testFlag(Qt::ShiftModifier) ? QAbstractSlider::SliderPageStepSub
                                                                     : QAbstractSlider::SliderPageStepAdd);
    default:
        return false;
    }
}

qsizetype RenderedView::lineAway(int lines) const
{
    const QRect caret = caretRect(m_caret);
    return textAt({caret.center().x(), caret.center().y() + lines * lineHeight()});
}

bool RenderedView::extendByKey(QKeyEvent *event)
{
    const int page = std::max(1, viewport()->height() / lineHeight() - 1);
    const auto target = [&]() -> std::optional<qsizetype> {
        if (event->matches(QKeySequence::SelectNextChar)) {
            return m_walk->nextCharacter(m_caret);
        }
        if (event->matches(QKeySequence::SelectPreviousChar)) {
            return m_walk->previousCharacter(m_caret);
        }
        if (event->matches(QKeySequence::SelectNextWord)) {
            return m_walk->nextWord(m_caret);
        }
        if (event->matches(QKeySequence::SelectPreviousWord)) {
            return m_walk->previousWord(m_caret);
        }
        if (event->matches(QKeySequence::SelectNextLine)) {
            return lineAway(1);
        }
        if (event->matches(QKeySequence::SelectPreviousLine)) {
            return lineAway(-1);
        }
        if (event->matches(QKeySequence::SelectNextPage)) {
            return lineAway(page);
        }
        if (event->matches(QKeySequence::SelectPreviousPage)) {
            return lineAway(-page);
        }
        if (event->matches(QKeySequence::SelectStartOfLine)) {
            return lineAround(m_caret).start;
        }
        if (event->matches(QKeySequence::SelectEndOfLine)) {
            return lineAround(m_caret).end;
        }
        if (event->matches(QKeySequence::SelectStartOfDocument)) {
            return 0;
        }
        if (event->matches(QKeySequence::SelectEndOfDocument)) {
            return m_document.text().size();
        }
        return std::nullopt;
    }();
    if (!target) {
        return false;
    }
    setSelection(m_anchor, *target);
    ensureVisible(m_caret);
    return true;
}

void RenderedView::focusInEvent(QFocusEvent *event)
{
    SheetView::focusInEvent(event);
    viewport()->update();
}

void RenderedView::focusOutEvent(QFocusEvent *event)
{
    SheetView::focusOutEvent(event);
    viewport()->update();
}

void RenderedView::changeEvent(QEvent *event)
{
    SheetView::changeEvent(event);
    const auto type = event->type();
    if (m_hasDocument && (type == QEvent::PaletteChange || type == QEvent::ApplicationFontChange)) {
        m_rebuildTimer.start(0);
    }
}

} // namespace hexapla
