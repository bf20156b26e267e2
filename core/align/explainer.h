// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/otherlessons.h"

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
    // By what the lexicon has learned elsewhere.
    void add(std::span<const TokenId> sources, const OtherLessons &lessons);
    // The logarithm of how much likelier the target tokens become beside all that was added; where it is
    // known, with the novelty of each.
    float explain(std::span<const TokenId> targets, std::span<const float> novelty = {}) const;

private:
    struct Target
    {
        float cap;
        bool isIdeographs;
    };

    void addGains(std::span<const Lexicon::Translation> translations, float otherwise);

    const Lexicon &m_lexicon;
    std::vector<Lexicon::Translation> m_translations; // of one token at a time
    std::vector<Target> m_targets;
    std::vector<float> m_gains; // by target token
    std::vector<TokenId> m_touched;
    float m_base = 0;
    size_t m_sources = 0;
};

} // namespace hexapla
