// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/units.h"

#include <array>
#include <span>
#include <vector>

namespace hexapla {

// How the lengths and the structure of two texts go together.
struct ShapeParameters
{
    static constexpr size_t kinds = 16;

    double ratio = 0;  // the usual logarithm of b's length by a's
    double spread = 1; // the variance of it, against the expected one
    // Logarithms of ratios against chance:
    std::array<std::array<float, 2>, 2> start{}; // by whether a's and b's unit begins a paragraph
    float inside = 0;                            // a paragraph begins inside the bead
    std::array<std::array<float, kinds>, kinds> kind{};
};

// What lengths and structure say about beads. The units must outlive it.
class ShapeModel
{
public:
    // Of beads within the limits. Where it is not known where paragraphs begin, they say nothing.
    ShapeModel(const Units &a, const Units &b, bool hasParagraphs, const BeadLimits &limits = {});
    // With what was learned of other units of the same texts.
    ShapeModel(const Units &a, const Units &b, const ShapeParameters &parameters,
               const BeadLimits &limits = {});

    const ShapeParameters &parameters() const { return m_parameters; }
    void learn(std::span<const WeightedBead> beads);
    // The share of the longer text that the other has nothing of, by their lengths.
    double missingShare() const;

    // Of a match, the logarithm of a ratio against chance. Empty units say nothing.
    float of(const Bead &bead) const;
    // The part of it that says whether the units begin paragraphs together.
    float ofStart(size_t a, size_t b) const
    {
        return m_parameters.start[m_unitsA[a].startsParagraph][m_unitsB[b].startsParagraph];
    }

private:
    // What is to be known of so many units of one text, worked out once: a bead is looked at many times.
    struct Measure
    {
        float length = 0;
        float logLength = 0;
        float logChance = 0; // of that length
        float shortness = 0;
    };
    class Side
    {
    public:
        Side(const Units &units, size_t longest);

        double total() const { return m_total; }
        const Measure &measure(size_t first, size_t count) const
        {
            return m_measures[first * m_longest + count - 1];
        }

    private:
        size_t m_longest;
        std::vector<Measure> m_measures;
        double m_total = 0;
    };

    void learnLengths(std::span<const WeightedBead> beads);
    void learnStarts(std::span<const WeightedBead> beads);
    void learnKinds(std::span<const WeightedBead> beads);
    float ofLengths(const Measure &a, const Measure &b) const;
    float ofStructure(const Bead &bead) const;

    const Units &m_unitsA;
    const Units &m_unitsB;
    Side m_a;
    Side m_b;
    bool m_hasParagraphs = false;
    ShapeParameters m_parameters;
};

} // namespace hexapla
