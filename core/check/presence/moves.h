// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checkedrow.h"
#include "core/check/finding.h"

#include <vector>

namespace hexapla {

// Rows that the alignment has linked: what some versions have here, others have in another place. Appends one
// finding for all rows that moved together, at the first of them.
void findMoves(const CheckedRow &row, std::vector<Finding> &found);

} // namespace hexapla
