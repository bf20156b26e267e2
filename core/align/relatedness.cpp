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
// The same of what two tokens and the lengths say together, by unit of the shorter text. Measured of ten
// units and more: 0.5 to 3 between versions, mostly up to 0.45 between others.
constexpr float hardlyTogether = 0.45F;
constexpr float clearlyTogether = 0.65F;
// Of less text nothing can be learned, whatever it says.
constexpr float fewUnits = 8;
constexpr float enoughUnits = 16;
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
    const auto shorter = float(std::min(a.size(), b.size()));
    const float basis = share(shorter, fewUnits, enoughUnits);
    const float wordsDoubt = 1 - share(pair.commonGround, hardly, clearly);
    if (basis == 0 || wordsDoubt == 0) {
        return 1;
    }
    // The longer text may go on where the other ends.
    const float inShorter = float(a.size() + b.size()) / 2 / shorter;
    const float together = inShorter * (2 * pair.commonGround + lengthGround(pair, a, b));
    const float doubt = wordsDoubt * (1 - share(together, hardlyTogether, clearlyTogether));
    return 1 - (1 - leastRelated) * basis * doubt;
}

} // namespace hexapla
