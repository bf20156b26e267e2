// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/markerpainter.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace hexapla {

namespace {

constexpr double waveLength = 5;
constexpr double waveHeight = 1.6;

QPainterPath wave(double left, double right, double y)
{
    QPainterPath path({left, y});
    const int halves = int(std::ceil((right - left) / (waveLength / 2)));
    for (int half = 0; half < halves; ++half) {
        const double x = left + half * waveLength / 2;
        path.quadTo(x + waveLength / 4, y + (half % 2 == 0 ? -waveHeight : waveHeight), x + waveLength / 2,
                    y);
    }
    return path;
}

} // namespace

QColor severityColor(Severity severity, const ReadingColors &colors)
{
    switch (severity) {
    case Severity::Major:
        return colors.major;
    case Severity::Minor:
        return colors.minor;
    case Severity::Trivial:
        return colors.trivial;
    }
    Q_UNREACHABLE_RETURN({});
}

void MarkerPainter::paintLine(const Marker &marker, const QList<QRectF> &rects)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    QPen pen(colorOf(marker), marker.isOdd ? 1.6 : 1.0);
    pen.setCapStyle(Qt::FlatCap);
    for (const QRectF &rect : rects) {
        const double y = std::round(rect.bottom()) + 0.5;
        const QLineF line(rect.left(), y, std::max(rect.right(), rect.left() + 3), y);
        if (!marker.isOdd) {
            m_painter.setPen(pen);
            m_painter.drawLine(line);
            continue;
        }
        switch (marker.severity) {
        case Severity::Major:
            m_painter.setPen(pen);
            m_painter.drawPath(wave(line.x1(), line.x2(), y));
            break;
        case Severity::Minor:
            pen.setDashPattern({3, 1.5});
            m_painter.setPen(pen);
            m_painter.drawLine(line);
            break;
        case Severity::Trivial:
            pen.setDashPattern({1, 1.5});
            m_painter.setPen(pen);
            m_painter.drawLine(line);
            break;
        }
    }
    m_painter.restore();
}

void MarkerPainter::paintGap(const Marker &marker, const QRectF &place, bool isRightToLeft)
{
    // A wedge below the line, as correctors put it.
    const double half = 4;
    const double middle = place.left() + (isRightToLeft ? -2 : 2);
    const double bottom = place.bottom() + 3;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colorOf(marker));
    m_painter.drawPolygon(
        QPolygonF({{middle, bottom - 6}, {middle + half, bottom}, {middle - half, bottom}}));
    m_painter.restore();
}

void MarkerPainter::paintHatching(const QRectF &rect, const QColor &color)
{
    m_painter.save();
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QBrush(color, Qt::BDiagPattern));
    m_painter.setBrushOrigin(rect.topLeft()); // it must not swim while the text scrolls
    m_painter.drawRect(rect);
    m_painter.restore();
}

void MarkerPainter::paintSign(const Marker &marker, const QRectF &box, const QFont &font)
{
    m_painter.save();
    QFont sign = font;
    sign.setBold(marker.severity == Severity::Major);
    sign.setPixelSize(std::max(8, int(box.height() * 0.85)));
    m_painter.setFont(sign);
    m_painter.setPen(colorOf(marker));
    m_painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, QString(familySign(marker.family)));
    m_painter.restore();
}

} // namespace hexapla
