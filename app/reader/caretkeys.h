// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <optional>

class QKeyEvent;

namespace hexapla {

class CaretWalk;
class SheetView;

struct CaretStep
{
    qsizetype caret = 0;
    bool isSelecting = false; // what is passed becomes the selection
};

// Where a key takes the caret; nothing for keys that do not.
std::optional<CaretStep> caretAfter(const QKeyEvent &key, qsizetype caret, const SheetView &view,
                                    CaretWalk &walk);

} // namespace hexapla
