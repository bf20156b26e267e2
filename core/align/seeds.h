// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/tokenizedtext.h"
#include "core/base/progress.h"

#include <span>
#include <vector>

namespace hexapla {

// Two tokens that look like translations of each other before anything was aligned.
struct Seed
{
    TokenId token = 0;  // of the other text
    float strength = 0; // up to 1, about how likely it is
};

// For every token of one text, the seeds in another.
class SeedTable
{
public:
    explicit SeedTable(std::vector<std::vector<Seed>> seeds = {})
        : m_seeds(std::move(seeds))
    {}

    std::span<const Seed> of(TokenId token) const
    {
        return token < m_seeds.size() ? std::span<const Seed>(m_seeds[token]) : std::span<const Seed>();
    }
    // Of two seeds for the same pair the stronger one stays.
    void add(TokenId token, Seed seed);
    // The same pairs seen from the other text, which has so many tokens.
    SeedTable reversed(size_t tokens) const;

private:
    std::vector<std::vector<Seed>> m_seeds;
};

// Numbers, signs and words spelled alike, and cognates: words whose Latin skeletons resemble each other. When
// cancelled, only some of them.
SeedTable findSeeds(const Vocabulary &a, const Vocabulary &b, const WorkContext &context = {});

} // namespace hexapla
