// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QBasicTimer>
#include <QObject>
#include <QPoint>

class QMouseEvent;

namespace hexapla {

class CaretWalk;
class SheetView;

// Selects with the mouse: by characters, after a double click by words, after a third click by blocks. Goes
// on while the mouse rests above or below the view.
class DragSelection : public QObject
{
    Q_OBJECT

public:
    // The view outlives it.
    explicit DragSelection(SheetView &view);

    // The anchor is where a click with Shift selects from.
    void press(const QMouseEvent &event, qsizetype anchor, CaretWalk &walk);
    void doublePress(const QMouseEvent &event, CaretWalk &walk);
    void moveTo(QPoint point);
    void release();

    bool isDragging() const { return m_walk != nullptr; }
    QPoint pressedAt() const { return m_pressedAt; }

Q_SIGNALS:
    void selected(qsizetype anchor, qsizetype caret);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Grain { Characters, Words, Blocks };

    TextSpan grainAround(qsizetype at) const;
    void selectTo(QPoint point);

    SheetView &m_view;
    CaretWalk *m_walk = nullptr; // while the button is down
    Grain m_grain = Grain::Characters;
    TextSpan m_start;
    QPoint m_pressedAt;
    QPoint m_at;
    quint64 m_doubleClickedAt = 0;
    QBasicTimer m_resting;
};

} // namespace hexapla
