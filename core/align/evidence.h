// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/band.h"
#include "core/align/explainer.h"
#include "core/align/units.h"
#include "core/base/progress.h"

#include <span>
#include <vector>

namespace hexapla {

// Words of a sentence say in part the same: evidence weighs less than if each stood for itself.
inline constexpr float usualTrust = 0.8F;
// What was learned from other rows alone says less than it might, and nothing that is not so.
inline constexpr float trustInOthers = 1.1F;

// How well the words of units translate each other, for all comparisons of a band: logarithms of ratios, 0
// says nothing, more is better.
class Evidence
{
public:
    struct Side
    {
        const TokenizedText &tokens;
        const Units &units;
        const Lexicon &lexicon;         // that leads to the other side
        std::span<const float> novelty; // of the tokens, where it is known
        Lessons lessons = {};           // of the lexicon, where rows are to be judged by those of others
    };
    // For beads within the limits. When cancelled, what is missing says nothing.
    Evidence(const Side &a, const Side &b, const Band &band, const BeadLimits &limits,
             const WorkContext &context, float trust = usualTrust);

    // All of the bead must lie in the band.
    float of(const Bead &bead) const;

private:
    // By the number of units that explain, less one: how well they, beginning with the row (the column),
    // explain the one unit of the column (the row).
    using Table = std::vector<std::vector<float>>;

    const Band &m_band;
    float m_trust;
    Table m_forward;
    Table m_backward;
};

// What the words of the beads say, all in all.
double wordsOf(std::span<const WeightedBead> beads, const Evidence::Side &a, const Evidence::Side &b);

} // namespace hexapla
