// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/dragselection.h"

#include "app/reader/caretwalk.h"
#include "app/reader/sheetview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTimerEvent>

#include <algorithm>

namespace hexapla {

namespace {
constexpr int restInterval = 40; // milliseconds
} // namespace

DragSelection::DragSelection(SheetView &view)
    : QObject(&view)
    , m_view(view)
{}

TextSpan DragSelection::grainAround(qsizetype at) const
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

void DragSelection::press(const QMouseEvent &event, qsizetype anchor, CaretWalk &walk)
{
    const QPoint point = event.position().toPoint();
    const bool isThird = m_grain == Grain::Words &&
                         (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance() &&
                         event.timestamp() - m_doubleClickedAt < quint64(QApplication::doubleClickInterval());
    m_grain = isThird ? Grain::Blocks : Grain::Characters;
    m_walk = &walk;
    m_pressedAt = point;
    const qsizetype at = m_view.textAt(point);
    if (event.modifiers().testFlag(Qt::ShiftModifier)) {
        m_start = {anchor, anchor};
        Q_EMIT selected(anchor, at);
    } else {
        m_start = grainAround(at);
        Q_EMIT selected(m_start.start, m_start.end);
    }
}

void DragSelection::doublePress(const QMouseEvent &event, CaretWalk &walk)
{
    m_grain = Grain::Words;
    m_walk = &walk;
    m_doubleClickedAt = event.timestamp();
    m_pressedAt = event.position().toPoint();
    m_start = grainAround(m_view.characterAt(m_pressedAt).value_or(m_view.textAt(m_pressedAt)));
    Q_EMIT selected(m_start.start, m_start.end);
}

void DragSelection::moveTo(QPoint point)
{
    m_at = point;
    const bool isOutside = point.y() < 0 || point.y() >= m_view.pageHeight();
    if (isOutside && !m_resting.isActive()) {
        m_resting.start(restInterval, this);
    } else if (!isOutside) {
        m_resting.stop();
    }
    selectTo(point);
}

void DragSelection::selectTo(QPoint point)
{
    const TextSpan reached = grainAround(m_view.textAt(point));
    if (reached.start < m_start.start) {
        Q_EMIT selected(m_start.end, reached.start);
    } else {
        Q_EMIT selected(m_start.start, std::max(reached.end, m_start.end));
    }
}

void DragSelection::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_resting.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    const int page = m_view.pageHeight();
    m_view.scrollToY(m_view.scrollY() + (m_at.y() < 0 ? m_at.y() : m_at.y() - page) / 2.0);
    selectTo({m_at.x(), std::clamp(m_at.y(), 0, page - 1)});
}

void DragSelection::release()
{
    m_walk = nullptr;
    m_resting.stop();
}

} // namespace hexapla
