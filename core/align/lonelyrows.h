// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/explainer.h"
#include "core/align/pairside.h"
#include "core/align/profile.h"

#include <span>
#include <utility>
#include <vector>

namespace hexapla {

// A row that one of two versions has and the other has not.
struct LonelyRow
{
    size_t row = 0;
    size_t run = 0; // rows of the same one have no row between them that both versions have
    std::span<const TokenId> tokens;
    float length = 0;
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
    std::vector<std::pair<size_t, size_t>> matches();

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
    // Of two runs.
    using Pairs = std::vector<std::pair<size_t, size_t>>;

    std::vector<Comparison> likelyComparisons();
    void weighBackward(std::vector<Comparison> &comparisons);
    Pairs clearMatches();
    void fill(const Pairs &block, Pairs &matches);
    void fillBetween(Stretch here, Stretch there, Pairs &matches);
    std::vector<float> evidence(Stretch here, Stretch there);
    bool isPossible(size_t here, size_t there) const;
    float tokensOf(size_t here, size_t there) const;

    std::span<const LonelyRow> m_here;
    std::span<const LonelyRow> m_there;
    const PairSide &m_side;
    const WorkContext &m_context;
    Explainer m_forward;
    Explainer m_backward;
    size_t m_tokensThere = 0;
};

} // namespace hexapla
