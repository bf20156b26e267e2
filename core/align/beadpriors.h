// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/units.h"

#include <algorithm>
#include <array>
#include <span>

namespace hexapla {

struct BeadShape
{
    quint8 countA;
    quint8 countB;
};

// The usual beads, those of one against many, and the two omissions.
inline constexpr std::array<BeadShape, 11> usualShapes{
    {{1, 1}, {1, 2}, {2, 1}, {2, 2}, {1, 3}, {3, 1}, {1, 4}, {4, 1}, {2, 3}, {3, 2}, {3, 3}}};
inline constexpr auto beadShapes = [] {
    std::array<BeadShape, usualShapes.size() + 2 * (longestBead - usualBead) + 2> shapes{};
    auto next = std::ranges::copy(usualShapes, shapes.begin()).out;
    for (quint8 count = usualBead + 1; count <= longestBead; ++count) {
        *next++ = {1, count};
        *next++ = {count, 1};
    }
    *next++ = {1, 0};
    *next = {0, 1};
    return shapes;
}();
inline constexpr size_t omissionShapes = beadShapes.size() - 2; // where they begin

constexpr bool isOmission(size_t shape) { return shape >= omissionShapes; }

// How common each shape is, as logarithms. What a translation leaves out comes in runs: the first is dear,
// what follows is cheap.
class BeadPriors
{
public:
    // Learned from beads, beside what is usual. Omissions are that common unless the beads say otherwise. Of
    // shapes beyond the limits, nothing is known.
    explicit BeadPriors(float omissions, std::span<const WeightedBead> beads = {},
                        const BeadLimits &limits = {});

    // What the next bead costs: a match or the first omission of a run by its shape,
    float of(size_t shape) const { return m_shapes[shape]; }
    // one more omission of a run,
    float furtherOmission() const { return m_furtherOmission; }
    // and, beside its shape, a match behind a run.
    float endOfOmissions() const { return m_endOfOmissions; }

private:
    std::array<float, beadShapes.size()> m_shapes{};
    float m_furtherOmission = 0;
    float m_endOfOmissions = 0;
};

} // namespace hexapla
