// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <optional>

class QKeyEvent;

namespace hexapla {

class CaretWalk;
class SheetView;

// Where a key that selects takes the caret; nothing for other keys.
std::optional<qsizetype> caretAfter(const QKeyEvent &key, qsizetype caret, const SheetView &view,
                                    CaretWalk &walk);

} // namespace hexapla
