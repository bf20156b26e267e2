// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/comparisontable.h"
#include "core/align/explainer.h"
#include "core/align/pairside.h"
#include "core/align/profile.h"
#include "core/align/shapemodel.h"

#include <span>
#include <vector>

namespace hexapla {

// A row that one of two versions has and the other has not.
struct LonelyRow
{
    size_t row = 0;
    size_t run = 0; // rows of the same one have no row between them that both versions have
    std::span<const TokenId> tokens;
    Unit unit;
};

// Those of a version, in order, but for pinned ones and those that are taken for moved already.
std::vector<LonelyRow> lonelyRows(const std::vector<ProfileRow> &rows, const AlignerText &text,
                                  size_t version, size_t missing);

// Which rows of one version say the same as which of the other, in another place.
class LonelyRowMatcher
{
public:
    // Everything must outlive it.
    LonelyRowMatcher(std::span<const LonelyRow> here, std::span<const LonelyRow> there, const PairSide &side,
                     const Vocabulary &vocabularyHere, const Vocabulary &vocabularyThere,
                     const WorkContext &context);

    // Places in the two lists that belong together, each at most once.
    PlacePairs matches();

private:
    struct Comparison
    {
        size_t here = 0;
        size_t there = 0;
        float evidence = 0; // what the words say in one direction
    };
    struct Stretch
    {
        size_t first = 0;
        size_t end = 0;

        size_t size() const { return end - first; }
    };
    std::vector<Comparison> likelyComparisons();
    void weighBackward(std::vector<Comparison> &comparisons);
    PlacePairs clearMatches();
    void fill(const PlacePairs &block, PlacePairs &matches);
    void fillBetween(Stretch here, Stretch there, PlacePairs &matches);
    static std::vector<Stretch> longRuns(std::span<const LonelyRow> rows);
    ComparisonTable::Stretch likelyBlock(Stretch here, Stretch there);
    PlacePairs wholeBlocks();
    ComparisonTable words(Stretch here, Stretch there);
    bool isPossible(size_t here, size_t there) const;
    float tokensOf(size_t here, size_t there) const;

    std::span<const LonelyRow> m_here;
    std::span<const LonelyRow> m_there;
    Units m_unitsHere;
    Units m_unitsThere;
    ShapeModel m_shape;
    const PairSide &m_side;
    const WorkContext &m_context;
    Explainer m_forward;
    Explainer m_backward;
    size_t m_tokensThere = 0;
};

} // namespace hexapla
