// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/relatedness.h"

#include <algorithm>

namespace hexapla {

namespace {

// What a token says of its counterpart, as a logarithm. Measured: 0.25 to 1 between versions of one text in
// many languages, less where few words come twice; up to 0.11 between texts that have nothing to do with each
// other.
constexpr float hardly = 0.11F;
constexpr float clearly = 0.2F;
// The same of lengths, of a unit. Measured: 0.63 to 2 between versions, up to 0.40 between others.
constexpr float hardlyFits = 0.42F;
constexpr float clearlyFits = 0.6F;
// Of less text nothing can be learned, whatever it says.
constexpr float fewUnits = 30;
constexpr float enoughUnits = 80;
// What is left to texts without anything in common: the rows' order.
constexpr float leastRelated = 0.2F;

float share(float value, float from, float to)
{
    return std::clamp((value - from) / (to - from), 0.0F, 1.0F);
}

// What lengths say all in all, the logarithm of a ratio against chance, by unit. Where sentences are all as
// long they fit anything: what is said of counterparts must not be said of others as well.
float lengthGround(const PairAlignment &pair, const AlignerText &a, const AlignerText &b)
{
    ShapeParameters lengths;
    lengths.ratio = pair.shape.ratio;
    lengths.spread = pair.shape.spread;
    const ShapeModel shape(a.units, b.units, lengths, beadLimits(a.units, b.units));
    std::vector<WeightedBead> matches;
    std::ranges::copy_if(pair.beads, std::back_inserter(matches),
                         [](const WeightedBead &entry) { return entry.bead.isMatch(); });
    double counterparts = 0;
    double others = 0;
    for (size_t i = 0; i < matches.size(); ++i) {
        const auto &[bead, weight] = matches[i];
        const Bead &faraway = matches[(i + matches.size() / 3) % matches.size()].bead;
        counterparts += double(weight * shape.of(bead));
        others += double(weight * shape.of({bead.a, faraway.b, bead.countA, faraway.countB}));
    }
    const double units = double(std::max<size_t>(a.size() + b.size(), 1)) / 2;
    return float(std::min(counterparts, counterparts - others) / units);
}

} // namespace

float relatedness(const PairAlignment &pair, const AlignerText &a, const AlignerText &b)
{
    const float basis = share(float(std::min(a.size(), b.size())), fewUnits, enoughUnits);
    const float wordsDoubt = 1 - share(pair.commonGround, hardly, clearly);
    if (basis == 0 || wordsDoubt == 0) {
        return 1;
    }
    const float lengthsDoubt = 1 - share(lengthGround(pair, a, b), hardlyFits, clearlyFits);
    return 1 - (1 - leastRelated) * basis * wordsDoubt * lengthsDoubt;
}

} // namespace hexapla
