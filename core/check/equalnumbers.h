// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checkedrow.h"
#include "core/check/vote.h"

#include <vector>

namespace hexapla {

// Lets numbers of a row that say the same in other words have a reading in common: "5 miles" and "8 km", "an
// hour and thirty minutes" and "90 minutes", "the 1980s" and "the eighties of the 20th century", "23:4" and
// "23,4". The ballots are those of the row's numbers.
void equateNumbers(const CheckedRow &row, std::vector<Ballot> &ballots);

} // namespace hexapla
