// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/wordprojection.h"

#include <algorithm>

namespace hexapla {

namespace {

// Words that stand for others so surely are not passed over.
constexpr float sure = 0.5F;
// A word that others claim, too, is still meant when the claim is not much better.
constexpr float leastClaim = 0.5F;
// How many words may lie between, and how many more for every word that is meant.
constexpr size_t longestGap = 2;
constexpr double gapPerWord = 0.34;
// Parts that weigh so little beside the greatest, and are not sure, went astray.
constexpr float leastPart = 0.25F;
// From so many words on the edges of a cell belong to what stands beside them.
constexpr size_t phrase = 3;
// What the row alone says, when all of a cell is meant and no word has a link.
constexpr float rowAlone = 0.4F;
// What a word without a link costs the score of its phrase, beside one with a link.
constexpr float unlinkedCost = 0.5F;

// What links one word of the other cell with words that are meant, and with those that are not.
struct Claim
{
    float meant = 0;
    float other = 0;

    bool isHit() const { return meant > 0 && meant >= leastClaim * other; }
};

class Projector
{
public:
    Projector(const std::vector<bool> &meant, const std::vector<WordLink> &links, size_t words)
        : m_meant(meant)
        , m_links(links)
        , m_claims(words)
        , m_count(size_t(std::ranges::count(meant, true)))
    {
        for (const WordLink &link : links) {
            float &claim = meant[link.a] ? m_claims[link.b].meant : m_claims[link.b].other;
            claim = std::max(claim, link.score);
        }
    }

    Projection run() const
    {
        if (m_count == 0 || m_claims.empty()) {
            return {};
        }
        if (m_count == m_meant.size()) {
            const std::vector<WordRange> all{{0, m_claims.size()}};
            return {all, std::max(score(all), rowAlone)};
        }
        std::vector<WordRange> ranges = joined();
        dropStrays(ranges);
        if (ranges.empty()) {
            return {};
        }
        stretchToEdges(ranges);
        return {ranges, score(ranges)};
    }

private:
    std::vector<WordRange> joined() const;
    void dropStrays(std::vector<WordRange> &ranges) const;
    void stretchToEdges(std::vector<WordRange> &ranges) const;
    float score(const std::vector<WordRange> &ranges) const;
    bool isFree(size_t first, size_t end) const
    {
        return std::all_of(m_claims.begin() + std::ptrdiff_t(first), m_claims.begin() + std::ptrdiff_t(end),
                           [](const Claim &claim) { return claim.other < sure; });
    }
    float weight(const WordRange &range) const
    {
        float sum = 0;
        for (size_t word = range.first; word < range.end; ++word) {
            sum += m_claims[word].isHit() ? m_claims[word].meant : 0;
        }
        return sum;
    }

    const std::vector<bool> &m_meant;
    const std::vector<WordLink> &m_links;
    std::vector<Claim> m_claims;
    size_t m_count;
};

std::vector<WordRange> Projector::joined() const
{
    const size_t longest = longestGap + (m_count > 1 ? size_t(gapPerWord * double(m_count)) : 0);
    std::vector<WordRange> ranges;
    for (size_t word = 0; word < m_claims.size(); ++word) {
        if (!m_claims[word].isHit()) {
            continue;
        }
        if (!ranges.empty() && word - ranges.back().end <= longest && isFree(ranges.back().end, word)) {
            ranges.back().end = word + 1;
        } else {
            ranges.push_back({word, word + 1});
        }
    }
    return ranges;
}

void Projector::dropStrays(std::vector<WordRange> &ranges) const
{
    float greatest = 0;
    for (const WordRange &range : ranges) {
        greatest = std::max(greatest, weight(range));
    }
    std::erase_if(ranges, [&](const WordRange &range) {
        const float own = weight(range);
        return own < leastPart * greatest && own < sure;
    });
}

// The beginning of a sentence stands for the beginning, whatever little words it begins with.
void Projector::stretchToEdges(std::vector<WordRange> &ranges) const
{
    if (m_count < phrase) {
        return;
    }
    if (m_meant.front() && isFree(0, ranges.front().first)) {
        ranges.front().first = 0;
    }
    if (m_meant.back() && isFree(ranges.back().end, m_claims.size())) {
        ranges.back().end = m_claims.size();
    }
}

float Projector::score(const std::vector<WordRange> &ranges) const
{
    std::vector<float> best(m_meant.size(), 0);
    for (const WordLink &link : m_links) {
        const bool isInside = std::ranges::any_of(
            ranges, [&link](const WordRange &range) { return link.b >= range.first && link.b < range.end; });
        if (m_meant[link.a] && isInside) {
            best[link.a] = std::max(best[link.a], link.score);
        }
    }
    float sum = 0;
    const auto linked = float(std::ranges::count_if(best, [](float score) { return score > 0; }));
    for (const float score : best) {
        sum += score;
    }
    return std::min(sum / (linked + (unlinkedCost * (float(m_count) - linked))), 1.0F);
}

} // namespace

Projection project(const std::vector<bool> &meant, const std::vector<WordLink> &links, size_t words)
{
    return Projector(meant, links, words).run();
}

} // namespace hexapla
