// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a rendered view shows of rows and of what differs.

#include "app/reader/markerpainter.h"
#include "app/reader/overviewstrip.h"
#include "app/reader/renderedview.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hexapla {

namespace {

constexpr double unsure = 0.75;     // rows of less confidence say so
constexpr double numberSize = 0.62; // in ems
constexpr int edge = 3;             // white beside the numbers and signs

} // namespace

void RenderedView::setMarkers(std::vector<Marker> markers)
{
    m_markers = std::move(markers);
    m_hovered = nullptr;
    if (m_setter) {
        m_strip->setMarkers(m_markers, colors());
    }
    viewport()->update();
}

void RenderedView::setLit(const QList<TextSpan> &lit)
{
    if (lit != m_lit) {
        m_lit = lit;
        viewport()->update();
    }
}

void RenderedView::setLitRow(std::optional<size_t> row)
{
    if (row != m_litRow) {
        m_litRow = row;
        viewport()->update();
    }
}

void RenderedView::setShowsNumbers(bool areShown)
{
    if (areShown != m_showsNumbers) {
        m_showsNumbers = areShown;
        viewport()->update();
    }
}

const Marker *RenderedView::markerOfMissingRow(size_t row) const
{
    const RowId id = m_rows->alignment().rows[row].id;
    const Marker *worst = nullptr;
    for (const Marker &marker : m_markers) {
        if (marker.row == id && marker.isMissing && (!worst || marker.severity > worst->severity)) {
            worst = &marker;
        }
    }
    return worst;
}

const Marker *RenderedView::markerUnder(QPoint point) const
{
    if (!hasSheet()) {
        return nullptr;
    }
    if (m_isLevel) {
        const size_t row = itemUnder(point.y());
        if (row < m_rows->size() && m_rows->isMissing(row)) {
            return markerOfMissingRow(row);
        }
    }
    const auto character = characterAt(point);
    const Marker *found = nullptr;
    for (const Marker &marker : m_markers) {
        // A gap is met by its wedge, behind the last character before it.
        const TextSpan met =
            marker.isMissing ? TextSpan{std::max(marker.text.start, marker.text.end - 1), marker.text.end + 1}
                             : marker.text;
        const bool isMet = character && met.contains(*character);
        if (isMet && (!found || marker.severity >= found->severity)) {
            found = &marker;
        }
    }
    return found;
}

void RenderedView::hover(QPoint point)
{
    const Marker *marker = markerUnder(point);
    viewport()->setCursor(linkUnder(point) || marker ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (marker != m_hovered) {
        m_hovered = marker;
        Q_EMIT markerHovered(marker);
    }
    std::optional<size_t> row;
    if (m_rows && hasSheet()) {
        row = m_isLevel ? itemUnder(point.y()) : m_rows->rowAt(textAt(point));
    }
    if (row != m_hoveredRow) {
        m_hoveredRow = row;
        Q_EMIT rowHovered(row);
    }
}

void RenderedView::leaveEvent(QEvent *event)
{
    SheetView::leaveEvent(event);
    if (std::exchange(m_hovered, nullptr)) {
        Q_EMIT markerHovered(nullptr);
    }
    if (m_hoveredRow) {
        m_hoveredRow.reset();
        Q_EMIT rowHovered(std::nullopt);
    }
}

void RenderedView::addMarks(std::vector<TextMark> &marks) const
{
    QTextCharFormat format;
    format.setBackground(colors().lit);
    for (const TextSpan &lit : m_lit) {
        marks.push_back({lit, format});
    }
}

void RenderedView::paintUnder(QPainter &painter, const QRect &) const
{
    if (!m_isLevel) {
        return;
    }
    const auto [first, last] = itemsInSight();
    for (size_t row = first; row <= last && row < m_rows->size(); ++row) {
        paintRow(painter, row);
    }
}

void RenderedView::paintRow(QPainter &painter, size_t row) const
{
    const QRect cell = itemRect(row);
    if (m_litRow == row) {
        painter.fillRect(QRect(0, cell.top() - 2, viewport()->width(), cell.height() + 4), colors().tint);
    }
    const bool isMirrored = isRightToLeft();
    if (m_rows->isMissing(row)) {
        const Marker *marker = markerOfMissingRow(row);
        MarkerPainter(painter, colors())
            .paintHatching(cell, marker ? severityColor(marker->severity, colors()) : colors().hairline);
    }
    const Row &what = m_rows->alignment().rows[row];
    const bool isUnsure = what.confidence < unsure && !what.isPinned();
    if (isUnsure) {
        const int x = isMirrored ? cell.right() + edge : cell.left() - edge - 1;
        painter.setPen(QPen(colors().faintInk, 1, Qt::DotLine));
        painter.drawLine(x, cell.top(), x, cell.bottom());
    }
    if (m_showsNumbers) {
        QFont font = m_setter->style().font;
        font.setPixelSize(std::max(8, int(numberSize * m_setter->style().em())));
        painter.setFont(font);
        painter.setPen(colors().faintInk);
        // From left to right, whatever the window runs.
        const QString number = u'\u200e' + QString::number(row + 1) + (isUnsure ? u"?\u200e" : u"");
        const int room = isMirrored ? viewport()->width() - cell.right() : cell.left();
        const QRect box(isMirrored ? cell.right() + edge : edge, cell.top(), room - 2 * edge, lineHeight());
        painter.drawText(
            box, Qt::AlignVCenter | Qt::TextDontClip | (isMirrored ? Qt::AlignRight : Qt::AlignLeft), number);
    }
}

void RenderedView::paintOver(QPainter &painter, const QRect &) const
{
    if (m_markers.empty()) {
        return;
    }
    const TextSpan seen{textAt({0, 0}), textAt({viewport()->width(), viewport()->height()}) + 1};
    for (const Marker &marker : m_markers) {
        const bool isWholeRow = m_isLevel && marker.isMissing && isMissingRow(marker.row);
        if (!isWholeRow && marker.text.start <= seen.end && marker.text.end >= seen.start) {
            paintMarker(painter, marker);
        }
    }
}

bool RenderedView::isMissingRow(RowId id) const
{
    const auto [first, last] = itemsInSight();
    for (size_t row = first; row <= last && row < m_rows->size(); ++row) {
        if (m_rows->alignment().rows[row].id == id) {
            return m_rows->isMissing(row);
        }
    }
    return false;
}

void RenderedView::paintMarker(QPainter &painter, const Marker &marker) const
{
    MarkerPainter marks(painter, colors());
    const bool isMirrored = isRightToLeft();
    QRectF line;
    if (marker.isMissing) {
        line = caretRect(marker.text.end);
        marks.paintGap(marker, line, isMirrored);
    } else {
        const QList<QRectF> rects = rectsOf(marker.text);
        if (rects.isEmpty()) {
            return;
        }
        line = rects.front();
        marks.paintLine(marker, rects);
    }
    const QRect cell = itemRect(itemUnder(int(line.center().y())));
    const double size = 0.85 * m_setter->style().em();
    const double x = isMirrored ? cell.left() - edge - size : cell.right() + edge;
    marks.paintSign(marker, QRectF(x, line.center().y() - size / 2, size, size), m_setter->style().font);
}

} // namespace hexapla
