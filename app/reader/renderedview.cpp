// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/renderedview.h"

#include "app/reader/caretkeys.h"
#include "app/reader/copiedtext.h"
#include "app/reader/documentlinks.h"
#include "app/reader/dragselection.h"
#include "app/reader/markerlayer.h"
#include "app/reader/overviewstrip.h"
#include "app/services/displaytext.h"
#include "app/typeset/codecolors.h"
#include "app/typeset/readingfonts.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// Zooming by the wheel comes in bursts.
constexpr int rebuildDelay = 60;
constexpr double revealedShare = 0.25;

} // namespace

RenderedView::RenderedView(const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : SheetView(parent)
    , m_repository(repository)
    , m_layer(std::make_unique<MarkerLayer>(*this))
    , m_strip(new OverviewStrip(*this))
    , m_drag(new DragSelection(*this))
{
    connect(m_drag, &DragSelection::selected, this, &RenderedView::setSelection);
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
    m_links = std::make_unique<DocumentLinks>(document);
    m_focusedLink = nullptr;
    m_anchor = m_caret = 0;
    m_layer = std::make_unique<MarkerLayer>(*this);
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

void RenderedView::setJustified(bool isJustified)
{
    if (isJustified != m_isJustified) {
        m_isJustified = isJustified;
        if (m_hasDocument) {
            m_rebuildTimer.start(0);
        }
    }
}

void RenderedView::setHasCaret(bool hasCaret)
{
    m_hasCaret = hasCaret;
    viewport()->update();
}

RenderStyle RenderedView::style() const
{
    RenderStyle style;
    style.font = readingFont(m_language, m_zoom);
    style.codeFont = codeFont(m_zoom);
    style.colors = ReadingColors::fromPalette(palette());
    style.direction = m_language.isUndetermined() ? Qt::LayoutDirectionAuto : m_language.direction();
    style.hasItalics = hasItalics(m_language);
    style.isJustified = m_isJustified;
    style.imageFolder = m_imageFolder;
    style.pixelRatio = devicePixelRatioF();
    return style;
}

void RenderedView::restyle()
{
    m_rebuildTimer.stop();
    const RenderStyle look = style();
    setLayoutDirection(look.direction == Qt::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_setter = std::make_shared<const BlockSetter>(
        m_document, look, std::make_shared<const CodeColors>(m_repository, look.colors));
    m_strip->setMarkers(m_layer->markers(), look.colors);
    if (!m_isLevel) {
        flow(m_rows);
    }
    Q_EMIT restyled();
    Q_EMIT completed();
}

void RenderedView::flow(const RowMapPointer &rows)
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

void RenderedView::showRows(const RowMapPointer &rows, const std::shared_ptr<Sheet> &sheet,
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
    const qsizetype before = std::exchange(m_caret, std::clamp<qsizetype>(caret, 0, end));
    m_currentRow.reset();
    const TextSpan selected{std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
    if (selected != selection()) {
        mark(Layer::Selected, selected);
        Q_EMIT selectionChanged();
    }
    if (m_caret != before) {
        viewport()->update();
    }
}

void RenderedView::selectAll() { select({0, m_document.text().size()}); }

void RenderedView::copy() const
{
    if (!selection().isEmpty()) {
        QGuiApplication::clipboard()->setMimeData(mimeCopy(m_document, selection()));
    }
}

void RenderedView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !hasSheet()) {
        return;
    }
    m_drag->press(*event, m_anchor, *m_walk);
    const size_t item = itemUnder(event->position().toPoint().y());
    if (m_isLevel && m_rows->isMissing(item)) {
        m_currentRow = item;
    }
}

void RenderedView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && hasSheet()) {
        m_drag->doublePress(*event, *m_walk);
    }
}

void RenderedView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_drag->isDragging()) {
        m_drag->moveTo(point);
    } else {
        hover(point);
    }
}

void RenderedView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag->isDragging()) {
        return;
    }
    m_drag->release();
    if (!selection().isEmpty()) {
        if (QClipboard *clipboard = QGuiApplication::clipboard(); clipboard->supportsSelection()) {
            clipboard->setText(plainCopy(m_document, selection()), QClipboard::Selection);
        }
        return;
    }
    const QPoint point = event->position().toPoint();
    const InlineSpan *link = linkUnder(point);
    if (link && link == linkUnder(m_drag->pressedAt())) {
        activate(*link, event->modifiers());
    } else if (const Marker *marker = m_layer->markerUnder(point)) {
        Q_EMIT markerActivated(*marker);
    }
}

const InlineSpan *RenderedView::linkUnder(QPoint point) const
{
    const auto character = characterAt(point);
    return character ? m_links->at(*character) : nullptr;
}

bool RenderedView::focusNextPrevChild(bool next)
{
    const TextSpan seen{textAt({0, 0}), textAt({viewport()->width(), viewport()->height()})};
    m_focusedLink = m_links ? m_links->next(m_focusedLink, seen, next) : nullptr;
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

void RenderedView::setMarkers(std::vector<Marker> markers)
{
    m_layer->setMarkers(std::move(markers));
    m_hovered = nullptr;
    if (m_setter) {
        m_strip->setMarkers(m_layer->markers(), m_setter->style().colors);
    }
    viewport()->update();
}

void RenderedView::setLit(const QList<TextSpan> &lit)
{
    m_layer->setLit(lit);
    viewport()->update();
}

void RenderedView::setLitRow(std::optional<size_t> row)
{
    m_layer->setLitRow(row);
    viewport()->update();
}

void RenderedView::setShowsNumbers(bool areShown)
{
    m_showsNumbers = areShown;
    viewport()->update();
}

const std::vector<Marker> &RenderedView::markers() const { return m_layer->markers(); }

const QList<TextSpan> &RenderedView::lit() const { return m_layer->lit(); }

std::optional<size_t> RenderedView::currentRow() const
{
    if (!m_rows || m_rows->size() == 0) {
        return std::nullopt;
    }
    return m_currentRow.value_or(m_rows->rowAt(m_caret));
}

void RenderedView::goToRow(size_t row)
{
    if (!m_rows || row >= m_rows->size()) {
        return;
    }
    const qsizetype start = m_rows->startOf(row);
    select({start, start});
    m_currentRow = row; // also where the version has nothing
    viewport()->update();
    ensureVisible(start);
}

void RenderedView::hover(QPoint point)
{
    const Marker *marker = m_layer->markerUnder(point);
    viewport()->setCursor(linkUnder(point) || marker ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (marker != std::exchange(m_hovered, marker)) {
        Q_EMIT markerHovered(marker);
    }
    const auto character = hasSheet() ? characterAt(point) : std::nullopt;
    const bool isWord = character && m_document.text().at(*character).isLetterOrNumber();
    hoverWord(isWord && m_rows ? m_walk->wordAround(*character) : TextSpan());
    std::optional<size_t> row;
    if (m_rows && hasSheet()) {
        row = m_isLevel ? itemUnder(point.y()) : m_rows->rowAt(textAt(point));
    }
    if (row != std::exchange(m_hoveredRow, row)) {
        Q_EMIT rowHovered(row);
    }
}

void RenderedView::hoverWord(TextSpan word)
{
    if (word != std::exchange(m_hoveredWord, word)) {
        Q_EMIT wordHovered(word);
    }
}

void RenderedView::leaveEvent(QEvent *event)
{
    SheetView::leaveEvent(event);
    hoverWord({});
    if (std::exchange(m_hovered, nullptr)) {
        Q_EMIT markerHovered(nullptr);
    }
    if (std::exchange(m_hoveredRow, std::nullopt)) {
        Q_EMIT rowHovered(std::nullopt);
    }
}

void RenderedView::paintUnder(QPainter &painter, const QRect &) const
{
    if (m_isLevel) {
        m_layer->paintRows(painter);
    }
}

void RenderedView::addMarks(std::vector<TextMark> &marks) const { m_layer->addMarks(marks); }

void RenderedView::paintOver(QPainter &painter, const QRect &) const
{
    m_layer->paintMarkers(painter);
    if (m_hasCaret && hasFocus()) {
        const QRect caret = caretRect(m_caret);
        painter.fillRect(caret.x(), caret.y(), 2, caret.height(), m_setter->style().colors.ink);
    }
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
    if (selection().isEmpty() && event->reason() == QContextMenuEvent::Mouse && hasSheet()) {
        const qsizetype at = textAt(event->pos()); // what is meant is where the mouse is
        setSelection(at, at);
    }
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
    menu->addAction(tr("Select &All"), this, &RenderedView::selectAll)->setShortcut(QKeySequence::SelectAll);
    if (m_rows) {
        menu->addSeparator();
        menu->addActions(m_rowActions);
    }
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(point)
                                                               : event->globalPos());
}

void RenderedView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        event->ignore(); // zooming concerns all columns
        return;
    }
    if (!(event->modifiers() & Qt::ShiftModifier)) {
        SheetView::wheelEvent(event);
        return;
    }
    Q_EMIT movingAlone();
    // Nor does Shift turn lines into pages here.
    QWheelEvent alone(event->position(), event->globalPosition(), event->pixelDelta(), event->angleDelta(),
                      event->buttons(), event->modifiers() & ~Qt::ShiftModifier, event->phase(),
                      event->inverted(), event->source(), event->pointingDevice());
    SheetView::wheelEvent(&alone);
    event->setAccepted(alone.isAccepted());
}

void RenderedView::keyPressEvent(QKeyEvent *event)
{
    if (hasSheet() && event->matches(QKeySequence::Copy)) {
        copy();
    } else if (hasSheet() && event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_focusedLink && selection() == m_focusedLink->text) {
            activate(*m_focusedLink, event->modifiers());
        }
    } else if (!hasSheet() || !moveCaretByKey(event)) {
        SheetView::keyPressEvent(event);
    }
}

bool RenderedView::moveCaretByKey(QKeyEvent *event)
{
    const auto step = caretAfter(*event, m_caret, *this, *m_walk);
    if (!step || !(step->isSelecting || m_hasCaret)) {
        return false;
    }
    setSelection(step->isSelecting ? m_anchor : step->caret, step->caret);
    ensureVisible(m_caret);
    return true;
}

void RenderedView::changeEvent(QEvent *event)
{
    SheetView::changeEvent(event);
    const auto type = event->type();
    if (m_hasDocument && (type == QEvent::PaletteChange || type == QEvent::ApplicationFontChange ||
                          type == QEvent::DevicePixelRatioChange)) {
        m_rebuildTimer.start(0);
    }
}

} // namespace hexapla
