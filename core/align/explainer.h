// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/lexicon.h"

#include <span>
#include <vector>

namespace hexapla {

// Both directions of a pair's lexicon.
struct LexiconPair
{
    Lexicon forward;  // from a to b
    Lexicon backward; // from b to a
};

// How well some tokens of one text explain tokens of the other.
class Explainer
{
public:
    // Both must outlive it.
    Explainer(const Lexicon &lexicon, const Vocabulary &target);

    // Forgets what was added.
    void clear();
    void add(std::span<const TokenId> sources);
    // The logarithm of how much likelier the target tokens become beside all that was added; where it is
    // known, with the novelty of each.
    float explain(std::span<const TokenId> targets, std::span<const float> novelty = {}) const;

private:
    struct Target
    {
        float cap;
        bool isIdeographs;
    };

    const Lexicon &m_lexicon;
    std::vector<Target> m_targets;
    std::vector<float> m_gains; // by target token
    std::vector<TokenId> m_touched;
    float m_base = 0;
    size_t m_sources = 0;
};

} // namespace hexapla
