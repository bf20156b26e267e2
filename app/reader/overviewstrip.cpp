// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/overviewstrip.h"

#include "app/reader/markerpainter.h"
#include "app/reader/sheetview.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {
constexpr int tickHeight = 3;
constexpr int reach = 6; // a click so far away still means a tick
} // namespace

OverviewStrip::OverviewStrip(SheetView &view)
    : QWidget(&view)
    , m_view(view)
{
    setObjectName(u"overviewStrip"_s);
    setCursor(Qt::ArrowCursor);
    setToolTip(tr("Where the versions differ"));
}

void OverviewStrip::setMarkers(const std::vector<Marker> &markers, const ReadingColors &colors)
{
    m_markers = markers;
    m_colors = colors;
    std::ranges::stable_sort(m_markers, {}, &Marker::severity);
    update();
}

double OverviewStrip::placeOf(const Marker &marker) const
{
    return m_view.itemY(marker.text.start) / std::max(1.0, m_view.textEndY());
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_view.palette().color(QPalette::Base));
    for (const Marker &marker : m_markers) {
        const int y = int(placeOf(marker) * (height() - tickHeight));
        // What matters more reaches farther.
        const int length = marker.severity == Severity::Major ? width() - 2 : width() - 4;
        painter.fillRect(QRect(width() - 1 - length, y, length, tickHeight),
                         severityColor(marker.severity, m_colors));
    }
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    const Marker *nearest = nullptr;
    double least = reach;
    for (const Marker &marker : m_markers) {
        const double away = std::abs(placeOf(marker) * (height() - tickHeight) - event->position().y());
        if (away <= least) {
            nearest = &marker;
            least = away;
        }
    }
    if (nearest) {
        Q_EMIT chosen(*nearest);
    } else {
        m_view.scrollToY(event->position().y() / std::max(1, height()) * m_view.textEndY() -
                         m_view.pageHeight() / 2.0);
    }
}

} // namespace hexapla
