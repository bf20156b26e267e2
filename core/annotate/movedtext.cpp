// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/movedtext.h"

#include "core/annotate/grams.h"
#include "core/annotate/textdiff.h"

#include <algorithm>
#include <cmath>

namespace hexapla {

namespace {

// What comes once is looked for in stretches of so many atoms.
constexpr size_t seedLength = 4;
// A stretch must say so many bits more than it takes to find a place among what is left.
constexpr float certainty = 10;
// How far what is like it is looked for beside a stretch.
constexpr size_t reach = 120;

class MovedMatcher
{
public:
    MovedMatcher(const ComparedTexts &texts, AtomMatch &match)
        : m_texts(texts)
        , m_match(match)
        , m_freeBefore(match.sizeBefore())
        , m_freeAfter(match.sizeAfter())
    {
        for (size_t i = 0; i < match.sizeBefore(); ++i) {
            m_freeBefore[i] = !match.isMatched(i);
        }
        for (size_t j = 0; j < match.sizeAfter(); ++j) {
            m_freeAfter[j] = !match.isTaken(j);
        }
    }

    void run()
    {
        std::vector<MatchedRun> runs = candidates();
        const float needed = neededBits();
        std::erase_if(runs, [&](const MatchedRun &run) { return bits(run) < needed; });
        std::ranges::stable_sort(runs, std::ranges::greater(),
                                 [this](const MatchedRun &run) { return bits(run); });
        for (const MatchedRun &run : runs) {
            take(run);
        }
    }

private:
    bool isFree(size_t before, size_t after) const
    {
        return !m_match.isMatched(before) && !m_match.isTaken(after) &&
               m_texts.before.ids[before] == m_texts.after.ids[after];
    }
    float bits(const MatchedRun &run) const
    {
        float sum = 0;
        for (size_t i = run.before; i < run.endBefore(); ++i) {
            sum += m_texts.weightBefore(i);
        }
        return sum;
    }
    float neededBits() const;
    std::vector<MatchedRun> candidates() const;
    void take(const MatchedRun &run);
    void takeBefore(const MatchedRun &run);
    void takeBehind(const MatchedRun &run);

    const ComparedTexts &m_texts;
    AtomMatch &m_match;
    std::vector<bool> m_freeBefore; // that were not matched in order
    std::vector<bool> m_freeAfter;
};

float MovedMatcher::neededBits() const
{
    const auto count = [](const std::vector<bool> &free) { return float(std::ranges::count(free, true)); };
    return std::log2(count(m_freeBefore) + 1) + std::log2(count(m_freeAfter) + 1) + certainty;
}

std::vector<MatchedRun> MovedMatcher::candidates() const
{
    std::vector<MatchedRun> runs;
    size_t done = 0; // of the old text
    for (const GramPair &pair :
         commonGrams(m_texts.before.ids, m_freeBefore, m_texts.after.ids, m_freeAfter, seedLength)) {
        if (pair.before < done || !isFree(pair.before, pair.after)) {
            continue;
        }
        MatchedRun run{pair.before, pair.after, 0};
        while (run.endBefore() < m_match.sizeBefore() && run.endAfter() < m_match.sizeAfter() &&
               isFree(run.endBefore(), run.endAfter())) {
            ++run.count;
        }
        while (run.before > 0 && run.after > 0 && isFree(run.before - 1, run.after - 1)) {
            --run.before;
            --run.after;
            ++run.count;
        }
        if (run.count >= seedLength) {
            done = run.endBefore();
            runs.push_back(run);
        }
    }
    return runs;
}

void MovedMatcher::take(const MatchedRun &run)
{
    for (size_t i = 0; i < run.count; ++i) {
        if (!isFree(run.before + i, run.after + i)) {
            return; // a longer one has some of it
        }
    }
    for (size_t i = 0; i < run.count; ++i) {
        m_match.match(run.before + i, run.after + i);
    }
    takeBefore(run);
    takeBehind(run);
}

// Text that moved may have been edited as well: what stands beside, up to the ends of the lines.
void MovedMatcher::takeBefore(const MatchedRun &run)
{
    AtomRegion region{run.before, run.before, run.after, run.after};
    while (region.before > 0 && region.countBefore() < reach && !m_texts.before.startsLine(region.before) &&
           !m_match.isMatched(region.before - 1)) {
        --region.before;
    }
    while (region.after > 0 && region.countAfter() < reach && !m_texts.after.startsLine(region.after) &&
           !m_match.isTaken(region.after - 1)) {
        --region.after;
    }
    matchRegion(m_texts, region, m_match);
}

void MovedMatcher::takeBehind(const MatchedRun &run)
{
    AtomRegion region{run.endBefore(), run.endBefore(), run.endAfter(), run.endAfter()};
    while (region.countBefore() < reach && !m_texts.before.startsLine(region.endBefore) &&
           !m_match.isMatched(region.endBefore)) {
        ++region.endBefore;
    }
    while (region.countAfter() < reach && !m_texts.after.startsLine(region.endAfter) &&
           !m_match.isTaken(region.endAfter)) {
        ++region.endAfter;
    }
    matchRegion(m_texts, region, m_match);
}

} // namespace

void matchMoved(const ComparedTexts &texts, AtomMatch &match) { MovedMatcher(texts, match).run(); }

} // namespace hexapla
