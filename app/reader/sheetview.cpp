// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/sheetview.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace hexapla {

namespace {

// Measuring what is out of sight waits until nobody scrolls, and lets the window answer in between.
constexpr int idleDelay = 150;
constexpr int idlePause = 4;
constexpr int idleSlice = 8;
// What comes in sight turns from an estimate to what it is, and may bring more in sight.
constexpr int mostRounds = 4;

} // namespace

SheetView::SheetView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(false); // files dropped here are the window's
    viewport()->setCursor(Qt::IBeamCursor);
    setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &SheetView::measureMore);
}

void SheetView::showSheet(std::shared_ptr<Sheet> sheet, std::shared_ptr<Levels> levels)
{
    if (m_levels) {
        disconnect(m_levels.get(), nullptr, this, nullptr);
    }
    m_sheet = std::move(sheet);
    m_levels = std::move(levels);
    m_top = {.item = 0, .offset = -margin()};
    m_revealed = {};
    m_selected = {};
    connect(m_levels.get(), &Levels::changed, this, &SheetView::follow);
    applyWidth();
    settle();
    m_idle.start(idleDelay);
    viewport()->update();
}

int SheetView::margin() const { return m_sheet ? int(std::round(m_sheet->setter().style().margin())) : 0; }

int SheetView::lineHeight() const
{
    return m_sheet ? int(1.5 * m_sheet->setter().style().em()) : fontMetrics().lineSpacing();
}

// Whether the scroll bar is there or not: lines are not broken anew for it.
int SheetView::room() const
{
    const bool hasBar = verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    return width() - m_stripWidth - (hasBar ? verticalScrollBar()->sizeHint().width() : 0);
}

void SheetView::setStrip(QWidget *strip, int width)
{
    m_strip = strip;
    m_stripWidth = width;
    placeStrip();
}

// Between the text and the scroll bar.
void SheetView::placeStrip()
{
    if (!m_strip) {
        return;
    }
    const bool isMirrored = isRightToLeft();
    setViewportMargins(isMirrored ? m_stripWidth : 0, 0, isMirrored ? 0 : m_stripWidth, 0);
    const QRect text = viewport()->geometry();
    m_strip->setGeometry(isMirrored ? text.left() - m_stripWidth : text.right() + 1, text.top(), m_stripWidth,
                         text.height());
}

int SheetView::contentLeft() const
{
    const int beside = viewport()->width() - room();
    return (room() - m_sheet->width()) / 2 + (isRightToLeft() ? beside : 0);
}

int SheetView::scrollY() const { return verticalScrollBar()->value(); }

int SheetView::scrollEnd() const { return verticalScrollBar()->maximum(); }

int SheetView::sheetWidth(const RenderStyle &style) const
{
    const double side = std::floor(style.sideMargin(room()));
    return std::max(int(std::min(std::floor(style.measure()), room() - 2 * side)), 1);
}

void SheetView::applyWidth()
{
    const int width = sheetWidth(m_sheet->setter().style());
    if (width != m_sheet->width()) {
        m_sheet->setWidth(width);
        m_levels->reset();
    }
}

// The scroll bar says where the top is.
void SheetView::takeTop()
{
    const int y = scrollY() - margin();
    m_top.item = m_levels->itemAt(std::max(y, 0));
    m_top.offset = y - m_levels->top(m_top.item);
}

// The top says where the scroll bar is.
void SheetView::placeScrollBar()
{
    m_isPlacing = true;
    const int height = m_levels->total() + 3 * margin();
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, std::max(0, height - viewport()->height()));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(lineHeight());
    const int wanted = m_levels->size() == 0 ? 0 : margin() + m_levels->top(m_top.item) + m_top.offset;
    bar->setValue(wanted);
    m_isPlacing = false;
    if (bar->value() != wanted && m_levels->size() > 0) {
        takeTop(); // the end is nearer than was thought
    }
}

// Sets what is in sight, and keeps the top where it is while estimates turn exact.
void SheetView::settle()
{
    if (!m_sheet || m_levels->size() == 0) {
        placeScrollBar();
        return;
    }
    const int page = viewport()->height();
    for (int round = 0; round < mostRounds; ++round) {
        placeScrollBar();
        const int y = scrollY() - margin();
        const size_t first = m_levels->itemAt(y - page / 2);
        const size_t last = m_levels->itemAt(y + page + page / 2);
        if (!m_levels->settle(first, last)) {
            m_sheet->keepOnly(first > 50 ? first - 50 : 0, last + 50);
            break;
        }
    }
    placeScrollBar();
}

void SheetView::follow()
{
    if (m_levels->size() > 0) {
        m_top.item = std::min(m_top.item, m_levels->size() - 1);
    }
    placeScrollBar();
    viewport()->update();
    if (m_strip) {
        m_strip->update();
    }
}

void SheetView::measureMore()
{
    if (!m_levels) {
        return;
    }
    if (m_levels->settleMore(idleSlice)) {
        m_idle.start(idlePause);
    } else {
        settle();
    }
}

void SheetView::scrollContentsBy(int, int)
{
    if (m_isPlacing || !m_sheet) {
        return;
    }
    takeTop();
    const bool isAtEnd = scrollY() == scrollEnd();
    settle();
    // The end is the end, also where it turns out to be farther down.
    for (int round = 0; isAtEnd && scrollY() != scrollEnd() && round < mostRounds; ++round) {
        m_top.offset += scrollEnd() - scrollY();
        settle();
    }
    if (m_idle.isActive()) {
        m_idle.start(idleDelay);
    }
    viewport()->update();
    Q_EMIT moved();
}

void SheetView::setTop(Top top)
{
    if (!m_sheet || m_levels->size() == 0) {
        return;
    }
    m_top = {std::min(top.item, m_levels->size() - 1), top.offset};
    settle();
    viewport()->update();
}

double SheetView::lineY(qsizetype text) const
{
    if (!m_sheet || m_levels->size() == 0) {
        return 0;
    }
    const size_t item = m_sheet->parts().itemOf(text);
    const SetItem::Part *part = m_sheet->item(item).partOf(text);
    return margin() + m_levels->bodyTop(item) + (part ? part->y + part->block.caretRect(text).top() : 0);
}

double SheetView::itemY(qsizetype text) const
{
    return m_sheet && m_levels->size() > 0 ? margin() + m_levels->bodyTop(m_sheet->parts().itemOf(text)) : 0;
}

double SheetView::textEndY() const { return m_sheet ? margin() + m_levels->total() : 0; }

qsizetype SheetView::textNear(double y) const { return textAt({0, int(y) - scrollY()}); }

void SheetView::scrollToY(double y) { verticalScrollBar()->setValue(int(std::lround(y))); }

void SheetView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeStrip();
    if (!m_sheet) {
        return;
    }
    // Where no text is at the top, the item itself stays there.
    const bool keepsText = scrollY() > 0 && hasTextAtTop();
    const qsizetype top = topText();
    const int before = m_sheet->width();
    applyWidth();
    if (m_sheet->width() != before && keepsText) {
        scrollTo(top);
    } else {
        settle();
        Q_EMIT moved();
    }
    m_idle.start(idleDelay);
}

void SheetView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        placeStrip();
    }
}

bool SheetView::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        viewport()->update(); // what is selected looks otherwise then
    }
    return QAbstractScrollArea::event(event);
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Home:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
        break;
    case Qt::Key_End:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
        break;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(isShift ? QAbstractSlider::SliderPageStepSub
                                                   : QAbstractSlider::SliderPageStepAdd);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

int SheetView::bodyTop(size_t item) const { return margin() + m_levels->bodyTop(item) - scrollY(); }

size_t SheetView::itemNear(int y) const { return m_levels->itemAt(y + scrollY() - margin()); }

void SheetView::paintEvent(QPaintEvent *event)
{
    if (!m_sheet || m_levels->size() == 0) {
        return;
    }
    QPainter painter(viewport());
    const QRect area = event->rect();
    paintUnder(painter, area);
    const std::vector<TextMark> laidOver = marks();
    const size_t last = itemNear(area.bottom());
    for (size_t item = itemNear(area.top()); item <= last; ++item) {
        paintItem(painter, item, laidOver, area);
    }
    paintOver(painter, area);
}

QRect SheetView::itemRect(size_t item) const
{
    const int top = bodyTop(item);
    const int air = m_levels->bodyTop(item) - m_levels->top(item);
    return {contentLeft(), top, m_sheet->width(), m_levels->height(item) - air};
}

std::pair<size_t, size_t> SheetView::itemsInSight() const
{
    return {itemNear(0), itemNear(viewport()->height())};
}

std::vector<TextMark> SheetView::marks() const
{
    std::vector<TextMark> marks;
    addMarks(marks);
    if (!m_revealed.isEmpty()) {
        QTextCharFormat format;
        format.setBackground(m_sheet->setter().style().colors.mark);
        marks.push_back({m_revealed, format});
    }
    if (!m_selected.isEmpty()) {
        const auto group = hasFocus() || !isActiveWindow() ? QPalette::Active : QPalette::Inactive;
        QTextCharFormat format;
        format.setBackground(palette().brush(group, QPalette::Highlight));
        format.setForeground(palette().brush(group, QPalette::HighlightedText));
        marks.push_back({m_selected, format});
    }
    return marks;
}

void SheetView::paintItem(QPainter &painter, size_t item, std::span<const TextMark> marks,
                          const QRect &area) const
{
    for (const SetItem::Part &part : m_sheet->item(item).parts) {
        const QPointF at(contentLeft(), bodyTop(item) + part.y);
        if (at.y() > area.bottom() || at.y() + part.block.height() < area.top()) {
            continue;
        }
        part.block.paint(painter, at,
                         {.marks = marks, .clip = QRectF(area), .airAbove = double(part.airAbove)});
    }
}

qsizetype SheetView::topText() const
{
    if (!m_sheet || m_levels->size() == 0) {
        return 0;
    }
    const size_t item = itemNear(0);
    const int y = std::max(0, -bodyTop(item));
    const SetItem &set = m_sheet->item(item);
    const SetItem::Part *part = set.partAt(y);
    if (!part || y >= set.height) { // in the air below, or in an item without text
        return m_sheet->parts().startBehind(item);
    }
    return part->block.lineAround(part->block.textAt(QPointF(0, y - part->y + 1))).start;
}

bool SheetView::hasTextAtTop() const
{
    return m_sheet && m_levels->size() > 0 && !m_sheet->parts().at(itemNear(0)).empty();
}

void SheetView::scrollTo(qsizetype text, double share)
{
    if (!m_sheet || m_levels->size() == 0) {
        return;
    }
    const size_t item = m_sheet->parts().itemOf(text);
    m_levels->settle(item, item);
    const SetItem &set = m_sheet->item(item);
    const SetItem::Part *part = set.partOf(text);
    const double line = part ? part->y + part->block.caretRect(text).top() : 0;
    const int air = m_levels->bodyTop(item) - m_levels->top(item);
    // What is above the first line is its margin, not something to scroll past.
    const bool isFirst = item == 0 && line <= 0.5 * lineHeight();
    m_top.item = item;
    m_top.offset = isFirst && share == 0 ? -margin() : air + int(line) - int(share * viewport()->height());
    settle();
    viewport()->update();
    Q_EMIT moved();
}

bool SheetView::isInSight(TextSpan text, int bottom) const
{
    if (!m_sheet || m_levels->size() == 0) {
        return false;
    }
    const size_t item = m_sheet->parts().itemOf(text.start);
    const auto [first, last] = itemsInSight();
    return item >= first && item <= last && caretRect(text.start).top() >= 0 &&
           caretRect(text.end).bottom() <= bottom;
}

void SheetView::ensureVisible(qsizetype text)
{
    const size_t item = m_sheet->parts().itemOf(text);
    m_levels->settle(item, item);
    const QRect caret = caretRect(text);
    if (caret.top() < 0) {
        scrollTo(text, 0);
    } else if (caret.bottom() >= viewport()->height()) {
        scrollTo(text, 1.0 - double(lineHeight()) / std::max(viewport()->height(), 1));
    }
}

qsizetype SheetView::textAt(QPoint point) const
{
    if (!m_sheet || m_levels->size() == 0) {
        return 0;
    }
    const size_t item = itemNear(point.y());
    const int y = point.y() - bodyTop(item);
    const SetItem::Part *part = m_sheet->item(item).partAt(y);
    if (!part) {
        return m_sheet->parts().endBefore(item);
    }
    return part->block.textAt(QPointF(point.x() - contentLeft(), y - part->y));
}

std::optional<qsizetype> SheetView::characterAt(QPoint point) const
{
    if (!m_sheet || m_levels->size() == 0) {
        return std::nullopt;
    }
    const size_t item = itemNear(point.y());
    const int y = point.y() - bodyTop(item);
    const SetItem::Part *part = m_sheet->item(item).partAt(y);
    return part ? part->block.characterAt(QPointF(point.x() - contentLeft(), y - part->y)) : std::nullopt;
}

QRect SheetView::caretRect(qsizetype text) const
{
    if (!m_sheet || m_levels->size() == 0) {
        return {};
    }
    const size_t item = m_sheet->parts().itemOf(text);
    const SetItem::Part *part = m_sheet->item(item).partOf(text);
    if (!part) {
        return {contentLeft(), bodyTop(item), 1, lineHeight()};
    }
    return part->block.caretRect(text).translated(contentLeft(), bodyTop(item) + part->y).toRect();
}

QList<QRectF> SheetView::rectsOf(TextSpan text) const
{
    QList<QRectF> rects;
    if (!m_sheet || m_levels->size() == 0) {
        return rects;
    }
    const size_t last = std::min(m_sheet->parts().itemOf(text.end), itemNear(viewport()->height()));
    for (size_t item = std::max(m_sheet->parts().itemOf(text.start), itemNear(0)); item <= last; ++item) {
        for (const SetItem::Part &part : m_sheet->item(item).parts) {
            for (const QRectF &rect : part.block.rectsOf(text)) {
                rects.append(rect.translated(contentLeft(), bodyTop(item) + part.y));
            }
        }
    }
    return rects;
}

TextSpan SheetView::lineAround(qsizetype text) const
{
    const SetItem::Part *part = m_sheet ? m_sheet->item(m_sheet->parts().itemOf(text)).partOf(text) : nullptr;
    return part ? part->block.lineAround(text) : TextSpan{text, text};
}

TextSpan SheetView::marked(Layer layer) const { return layer == Layer::Selected ? m_selected : m_revealed; }

void SheetView::mark(Layer layer, TextSpan text)
{
    (layer == Layer::Selected ? m_selected : m_revealed) = text;
    viewport()->update();
}

} // namespace hexapla
