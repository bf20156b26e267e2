// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/beadpriors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hexapla {

namespace {

constexpr std::array<float, usualShapes.size()> usual{0.9F,   0.035F, 0.035F,  0.004F,  0.004F, 0.004F,
                                                      0.001F, 0.001F, 0.0006F, 0.0006F, 0.0003F};
// What is usual weighs as much as so many beads.
constexpr float usualWeight = 60;
// How likely one omission is followed by another, at least.
constexpr float leastRuns = 0.5F;

size_t shapeOf(const Bead &bead)
{
    const auto found = std::ranges::find_if(beadShapes, [&bead](const BeadShape &shape) {
        return shape.countA == bead.countA && shape.countB == bead.countB;
    });
    return size_t(found - beadShapes.begin());
}

// Of one unit against many, where units are cut that differently: as often as if each of the many ended what
// belongs together with the same chance.
void expectMany(std::array<float, beadShapes.size()> &shares, const BeadLimits &limits)
{
    const bool isManyInB = limits.b > usualBead;
    const double end = std::min(isManyInB ? 1 / limits.ratio : limits.ratio, 1.0);
    std::ranges::transform(shares, shares.begin(), [](float share) { return share / 2; });
    double share = end / 2;
    const size_t most = isManyInB ? limits.b : limits.a;
    for (size_t many = 1; many <= most; ++many) {
        const auto count = quint8(many);
        shares[shapeOf({0, 0, isManyInB ? quint8(1) : count, isManyInB ? count : quint8(1)})] += float(share);
        share *= 1 - end;
    }
}

} // namespace

BeadPriors::BeadPriors(float omissions, std::span<const WeightedBead> beads, const BeadLimits &limits)
{
    const float runs = std::clamp(omissions, leastRuns, 0.99F);
    m_furtherOmission = std::log(runs / 2);
    m_endOfOmissions = std::log(1 - runs);
    std::array<float, beadShapes.size()> counts{};
    std::ranges::copy(usual, counts.begin());
    if (std::max(limits.a, limits.b) > usualBead) {
        expectMany(counts, limits);
    }
    counts[omissionShapes] = counts[omissionShapes + 1] = omissions / 2;
    std::ranges::transform(counts, counts.begin(), [](float share) { return usualWeight * share; });
    for (const auto &[bead, weight] : beads) {
        counts[shapeOf(bead)] += weight;
    }
    const float total = std::accumulate(counts.begin(), counts.end(), 0.0F);
    std::ranges::transform(counts, m_shapes.begin(),
                           [total](float count) { return std::log(count / total); });
}

} // namespace hexapla
