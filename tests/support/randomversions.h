// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "tests/support/paralleltext.h"

namespace hexapla {

// The same text in so many versions, of which each leaves out some sentences and writes some as two.
std::vector<AlignedText> randomVersions(unsigned seed, size_t versions, size_t statements);

// Cuts all segments into rows at random and pins some of them: what readers may do, sense or not.
Alignment randomPins(ParallelText &random, const std::vector<AlignedText> &versions);

} // namespace hexapla
