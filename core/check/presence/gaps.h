// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/presence/presenceknowledge.h"

#include <optional>
#include <vector>

namespace hexapla {

// Rows where some versions have nothing: sentences, items, paragraphs that were left out, or that stand in
// one version only. Appends one finding for all rows that follow each other, at the first of them.
void findGaps(const CheckedRow &row, const PresenceKnowledge &knowledge, std::vector<Finding> &found);

} // namespace hexapla
