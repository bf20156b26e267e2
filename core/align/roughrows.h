// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/profile.h"

namespace hexapla {

// Rows of all versions, from how each of them goes with the first one: by version, its beads with that one;
// the first has none. Where a bead of any version crosses a border, the border falls. Done quickly, and about
// right: something to read by until the real rows are there. Knows of no pins.
std::vector<ProfileRow> roughRows(std::span<const AlignerText> texts,
                                  std::span<const std::vector<WeightedBead>> beads);

} // namespace hexapla
