// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/numerals.h"

#include <optional>

namespace hexapla {

// The telephone number that starts at an offset, however it is grouped: "+33 1 23 45 67 89", "01 23 45 67
// 89",
// "(555) 123-4567". Its values are all digits as one number, then those without the code of the country.
std::optional<Numeral> phoneNumberAt(QStringView text, qsizetype offset);

} // namespace hexapla
