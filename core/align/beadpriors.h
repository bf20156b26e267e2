// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/units.h"

#include <array>
#include <span>

namespace hexapla {

struct BeadShape
{
    quint8 countA;
    quint8 countB;
};

// The beads there are, the two omissions last. Longer ones are rare enough to be left to the reader.
inline constexpr std::array<BeadShape, 13> beadShapes{
    {{1, 1}, {1, 2}, {2, 1}, {2, 2}, {1, 3}, {3, 1}, {1, 4}, {4, 1}, {2, 3}, {3, 2}, {3, 3}, {1, 0}, {0, 1}}};
inline constexpr size_t omissionShapes = beadShapes.size() - 2; // where they begin

constexpr bool isOmission(size_t shape) { return shape >= omissionShapes; }

// How common each shape is, as logarithms. What a translation leaves out comes in runs: the first is dear,
// what follows is cheap.
class BeadPriors
{
public:
    // Learned from beads, beside what is usual. Omissions are that common unless the beads say otherwise.
    explicit BeadPriors(float omissions, std::span<const WeightedBead> beads = {});

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
