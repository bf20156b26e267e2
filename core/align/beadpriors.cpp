// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/beadpriors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hexapla {

namespace {

constexpr std::array<float, omissionShapes> usual{0.9F,   0.035F, 0.035F,  0.004F,  0.004F, 0.004F,
                                                  0.001F, 0.001F, 0.0006F, 0.0006F, 0.0003F};
// What is usual weighs as much as so many beads.
constexpr float usualWeight = 60;
// How likely one omission is followed by another.
constexpr float runs = 0.5F;

size_t shapeOf(const Bead &bead)
{
    const auto found = std::ranges::find_if(beadShapes, [&bead](const BeadShape &shape) {
        return shape.countA == bead.countA && shape.countB == bead.countB;
    });
    return size_t(found - beadShapes.begin());
}

} // namespace

BeadPriors::BeadPriors(float omissions, std::span<const WeightedBead> beads)
    : m_furtherOmission(std::log(runs / 2))
    , m_endOfOmissions(std::log(1 - runs))
{
    std::array<float, beadShapes.size()> counts{};
    std::ranges::transform(usual, counts.begin(), [](float share) { return usualWeight * share; });
    counts[omissionShapes] = counts[omissionShapes + 1] = usualWeight * omissions / 2;
    for (const auto &[bead, weight] : beads) {
        counts[shapeOf(bead)] += weight;
    }
    const float total = std::accumulate(counts.begin(), counts.end(), 0.0F);
    std::ranges::transform(counts, m_shapes.begin(),
                           [total](float count) { return std::log(count / total); });
}

} // namespace hexapla
