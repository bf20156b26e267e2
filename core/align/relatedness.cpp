// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/relatedness.h"

#include <algorithm>

namespace hexapla {

namespace {

// What a token says of its counterpart, as a logarithm. Measured: 0.25 to 1 between versions of one text in
// many languages, up to 0.11 between texts that have nothing to do with each other.
constexpr float hardly = 0.11F;
constexpr float clearly = 0.2F;
// Of less text nothing can be learned, whatever it says.
constexpr float fewUnits = 30;
constexpr float enoughUnits = 80;
// What is left to texts without anything in common: the rows' order and lengths.
constexpr float leastRelated = 0.2F;

float share(float value, float from, float to)
{
    return std::clamp((value - from) / (to - from), 0.0F, 1.0F);
}

} // namespace

float relatedness(const PairAlignment &pair, const AlignerText &a, const AlignerText &b)
{
    const float doubt = 1 - share(pair.commonGround, hardly, clearly);
    const float basis = share(float(std::min(a.size(), b.size())), fewUnits, enoughUnits);
    return 1 - (1 - leastRelated) * doubt * basis;
}

} // namespace hexapla
