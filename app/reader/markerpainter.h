// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/marker.h"
#include "app/theme/readingcolors.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace hexapla {

QColor severityColor(Severity severity, const ReadingColors &colors);

// Paints what shows that something differs. The line tells how much it matters by its shape as well as by its
// colour: a wave, dashes, dots.
class MarkerPainter
{
public:
    MarkerPainter(QPainter &painter, const ReadingColors &colors)
        : m_painter(painter)
        , m_colors(colors)
    {}

    // Below what differs; the others it differs from have a plain line.
    void paintLine(const Marker &marker, const QList<QRectF> &rects);
    // Where something is missing, behind a place in a line.
    void paintGap(const Marker &marker, const QRectF &place, bool isRightToLeft);
    // Where all that others have is missing.
    void paintHatching(const QRectF &rect, const QColor &color);
    // In the margin.
    void paintSign(const Marker &marker, const QRectF &box, const QFont &font);

private:
    QColor colorOf(const Marker &marker) const { return severityColor(marker.severity, m_colors); }

    QPainter &m_painter;
    const ReadingColors &m_colors;
};

} // namespace hexapla
