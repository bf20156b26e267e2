// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/presence/presenceknowledge.h"

#include <vector>

namespace hexapla {

// Cells that hold a sentence more or less than those of the other versions, that say something twice, or that
// break off. At most one finding a row.
void findCellFaults(const CheckedRow &row, const PresenceKnowledge &knowledge, std::vector<Finding> &found);

// Cells of a length that is unusual beside the others, whatever the reason.
void findUnusualLengths(const CheckedRow &row, const PresenceKnowledge &knowledge,
                        std::vector<Finding> &found);

} // namespace hexapla
