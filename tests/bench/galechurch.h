// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/units.h"

#include <span>
#include <vector>

namespace hexapla::bench {

// The way of two texts by the lengths of their sentences alone, as Gale and Church (1993) have it: the
// yardstick of aligners.
std::vector<Bead> galeChurch(std::span<const double> lengthsA, std::span<const double> lengthsB);

} // namespace hexapla::bench
