// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/marker.h"
#include "app/typeset/settext.h"

#include <QList>
#include <QPoint>

#include <optional>

class QPainter;

namespace hexapla {

class RenderedView;
struct ReadingColors;

// What lies below and above the text of a rendered view: rows with their numbers, hatching where a version
// has nothing, markers where something differs.
class MarkerLayer
{
public:
    // The view outlives it.
    explicit MarkerLayer(const RenderedView &view)
        : m_view(view)
    {}

    void setMarkers(std::vector<Marker> markers) { m_markers = std::move(markers); }
    const std::vector<Marker> &markers() const { return m_markers; }
    void setLit(const QList<TextSpan> &lit) { m_lit = lit; }
    const QList<TextSpan> &lit() const { return m_lit; }
    void setLitRow(std::optional<size_t> row) { m_litRow = row; }

    // The one that is met at a point of the viewport, the worst where there are several; null when none is.
    const Marker *markerUnder(QPoint point) const;

    void paintRows(QPainter &painter) const;
    void addMarks(std::vector<TextMark> &marks) const;
    void paintMarkers(QPainter &painter) const;

private:
    const ReadingColors &colors() const;
    void paintRow(QPainter &painter, size_t row) const;
    void paintNumber(QPainter &painter, size_t row, const QRect &cell) const;
    void paintMarker(QPainter &painter, const Marker &marker) const;
    const Marker *markerOfMissingRow(size_t row) const;
    bool isMissingRow(RowId id) const;

    const RenderedView &m_view;
    std::vector<Marker> m_markers;
    QList<TextSpan> m_lit;
    std::optional<size_t> m_litRow;
};

} // namespace hexapla
