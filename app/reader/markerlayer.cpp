// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/markerlayer.h"

#include "app/reader/markerpainter.h"
#include "app/reader/renderedview.h"

#include <QPainter>

#include <algorithm>

namespace hexapla {

namespace {

constexpr double unsure = 0.75; // rows of less confidence say so
// In ems.
constexpr double numberSize = 0.62;
constexpr double signSize = 0.85;
constexpr int edge = 3; // white beside the numbers and signs

} // namespace

const ReadingColors &MarkerLayer::colors() const { return m_view.sheet().setter().style().colors; }

const Marker *MarkerLayer::markerOfMissingRow(size_t row) const
{
    const RowId id = m_view.rows()->alignment().rows[row].id;
    const Marker *worst = nullptr;
    for (const Marker &marker : m_markers) {
        if (marker.row == id && marker.isMissing && (!worst || marker.severity > worst->severity)) {
            worst = &marker;
        }
    }
    return worst;
}

const Marker *MarkerLayer::markerUnder(QPoint point) const
{
    if (!m_view.hasSheet()) {
        return nullptr;
    }
    if (m_view.isLevel()) {
        const size_t row = m_view.itemUnder(point.y());
        if (row < m_view.rows()->size() && m_view.rows()->isMissing(row)) {
            return markerOfMissingRow(row);
        }
    }
    const auto character = m_view.characterAt(point);
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

void MarkerLayer::addMarks(std::vector<TextMark> &marks) const
{
    QTextCharFormat format;
    format.setBackground(colors().lit);
    for (const TextSpan &lit : m_lit) {
        marks.push_back({lit, format});
    }
}

void MarkerLayer::paintRows(QPainter &painter) const
{
    const auto [first, last] = m_view.itemsInSight();
    for (size_t row = first; row <= last && row < m_view.rows()->size(); ++row) {
        paintRow(painter, row);
    }
}

void MarkerLayer::paintRow(QPainter &painter, size_t row) const
{
    const QRect cell = m_view.itemRect(row);
    const int width = m_view.viewport()->width();
    const bool isMirrored = m_view.isRightToLeft();
    if (m_litRow == row) {
        painter.fillRect(QRect(0, cell.top() - 2, width, cell.height() + 4), colors().tint);
    }
    if (m_view.currentRow() == row && m_view.hasFocus()) {
        painter.fillRect(QRect(isMirrored ? width - 2 : 0, cell.top(), 2, cell.height()),
                         m_view.palette().color(QPalette::Highlight));
    }
    if (m_view.rows()->isMissing(row)) {
        const Marker *marker = markerOfMissingRow(row);
        MarkerPainter(painter, colors())
            .paintHatching(cell, marker ? severityColor(marker->severity, colors()) : colors().hairline);
    }
    const Row &what = m_view.rows()->alignment().rows[row];
    if (what.confidence < unsure && !what.isPinned()) {
        const int x = isMirrored ? cell.right() + edge : cell.left() - edge - 1;
        painter.setPen(QPen(colors().faintInk, 1, Qt::DotLine));
        painter.drawLine(x, cell.top(), x, cell.bottom());
    }
    if (m_view.showsNumbers()) {
        paintNumber(painter, row, cell);
    }
}

void MarkerLayer::paintNumber(QPainter &painter, size_t row, const QRect &cell) const
{
    const RenderStyle &style = m_view.sheet().setter().style();
    const Row &what = m_view.rows()->alignment().rows[row];
    QFont font = style.font;
    font.setPixelSize(std::max(8, int(numberSize * style.em())));
    painter.setFont(font);
    painter.setPen(what.isPinned() ? colors().link : colors().faintInk);
    // From left to right, whatever the window runs.
    const bool isUnsure = what.confidence < unsure && !what.isPinned();
    const QString number = u'\u200e' + QString::number(row + 1) + (isUnsure ? u"?\u200e" : u"");
    const bool isMirrored = m_view.isRightToLeft();
    const int room = isMirrored ? m_view.viewport()->width() - cell.right() : cell.left();
    const QRect box(isMirrored ? cell.right() + edge : edge, cell.top(), room - 2 * edge,
                    m_view.lineHeight());
    painter.drawText(box, Qt::AlignVCenter | Qt::TextDontClip | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                     number);
}

void MarkerLayer::paintMarkers(QPainter &painter) const
{
    if (m_markers.empty()) {
        return;
    }
    const QSize size = m_view.viewport()->size();
    const TextSpan seen{m_view.textAt({0, 0}), m_view.textAt({size.width(), size.height()}) + 1};
    for (const Marker &marker : m_markers) {
        const bool isWholeRow = m_view.isLevel() && marker.isMissing && isMissingRow(marker.row);
        if (!isWholeRow && marker.text.start <= seen.end && marker.text.end >= seen.start) {
            paintMarker(painter, marker);
        }
    }
}

bool MarkerLayer::isMissingRow(RowId id) const
{
    const auto [first, last] = m_view.itemsInSight();
    for (size_t row = first; row <= last && row < m_view.rows()->size(); ++row) {
        if (m_view.rows()->alignment().rows[row].id == id) {
            return m_view.rows()->isMissing(row);
        }
    }
    return false;
}

void MarkerLayer::paintMarker(QPainter &painter, const Marker &marker) const
{
    MarkerPainter marks(painter, colors());
    const bool isMirrored = m_view.isRightToLeft();
    QRectF line;
    if (marker.isMissing) {
        line = m_view.caretRect(marker.text.end);
        marks.paintGap(marker, line, isMirrored);
    } else {
        const QList<QRectF> rects = m_view.rectsOf(marker.text);
        if (rects.isEmpty()) {
            return;
        }
        line = rects.front();
        marks.paintLine(marker, rects);
    }
    const RenderStyle &style = m_view.sheet().setter().style();
    const QRect cell = m_view.itemRect(m_view.itemUnder(int(line.center().y())));
    const double room = isMirrored ? cell.left() : m_view.viewport()->width() - cell.right();
    const double size = std::min(signSize * style.em(), room);
    const double white = std::min<double>(edge, room - size);
    const double x = isMirrored ? cell.left() - white - size : cell.right() + white;
    marks.paintSign(marker, QRectF(x, line.center().y() - size / 2, size, size), style.font);
}

} // namespace hexapla
