// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace hexapla {

// The last border of graphemes up to an offset of the text, and the first one from it on: the offset itself,
// mostly. They look at the surroundings only; of graphemes longer than those any part may count as a whole.
qsizetype graphemeBorderUpTo(QStringView text, qsizetype offset);
qsizetype graphemeBorderFrom(QStringView text, qsizetype offset);
bool isGraphemeBorder(QStringView text, qsizetype offset);

} // namespace hexapla
