// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/presence/presenceknowledge.h"

#include <vector>

namespace hexapla {

// Sentences and items that follow each other in another order in one version: two segments of the row, or
// those of the row and of the ones behind it.
void findSwaps(const CheckedRow &row, const PresenceKnowledge &knowledge, std::vector<Finding> &found);

} // namespace hexapla
