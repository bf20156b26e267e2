// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/matchcleanup.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace hexapla {

namespace {

// How far a stretch is moved along at most.
constexpr size_t longestWay = 2'000;

// How well a text may be cut before an atom.
int cutQuality(const ComparedTexts &texts, const AtomText &text, size_t atom)
{
    if (text.startsLine(atom)) {
        return 3;
    }
    const AtomId before = text.ids[atom - 1];
    if (texts.table.endsSentence(before)) {
        return 2;
    }
    return texts.table.isWord(before) ? 0 : 1;
}

// A stretch of one text that the other lacks. Seen from that text, whichever it is.
class LoneStretch
{
public:
    LoneStretch(const ComparedTexts &texts, const AtomText &text, size_t first, size_t end)
        : m_texts(texts)
        , m_text(text)
        , m_first(first)
        , m_end(end)
    {}

    // How far it may go in one direction, as long as what it passes is matched in step.
    template<class IsInStep> size_t wayBack(IsInStep isInStep) const
    {
        size_t way = 0;
        while (way < longestWay && way < m_first && isInStep(m_first - 1 - way) &&
               m_text.ids[m_first - 1 - way] == m_text.ids[m_end - 1 - way]) {
            ++way;
        }
        return way;
    }
    template<class IsInStep> size_t wayForth(IsInStep isInStep) const
    {
        size_t way = 0;
        while (way < longestWay && m_end + way < m_text.size() && isInStep(m_end + way) &&
               m_text.ids[m_first + way] == m_text.ids[m_end + way]) {
            ++way;
        }
        return way;
    }
    int quality(std::ptrdiff_t shift) const
    {
        return cutQuality(m_texts, m_text, size_t(std::ptrdiff_t(m_first) + shift)) +
               cutQuality(m_texts, m_text, size_t(std::ptrdiff_t(m_end) + shift));
    }
    std::ptrdiff_t bestShift(size_t back, size_t forth) const
    {
        std::ptrdiff_t best = 0;
        for (auto shift = -std::ptrdiff_t(back); shift <= std::ptrdiff_t(forth); ++shift) {
            const int gain = quality(shift) - quality(best);
            const bool isNearer = gain == 0 && std::abs(shift) < std::abs(best);
            best = gain > 0 || isNearer ? shift : best;
        }
        return best;
    }

private:
    const ComparedTexts &m_texts;
    const AtomText &m_text;
    size_t m_first;
    size_t m_end;
};

// Both directions alike: partner(i) is the atom of the other text, pairUp(i, partner) and part(i) change it.
template<class IsMatched, class Partner, class PairUp, class Part>
void settle(const ComparedTexts &texts, const AtomText &text, IsMatched isMatched, Partner partner,
            PairUp pairUp, Part part)
{
    size_t first = 0;
    while (first < text.size()) {
        if (isMatched(first)) {
            ++first;
            continue;
        }
        size_t end = first + 1;
        while (end < text.size() && !isMatched(end)) {
            ++end;
        }
        const bool hasBefore = first > 0 && isMatched(first - 1);
        const bool hasAfter = end < text.size();
        const size_t seam = hasAfter ? partner(end) : hasBefore ? partner(first - 1) + 1 : 0;
        if (hasBefore && partner(first - 1) + 1 != seam) {
            first = end;
            continue; // the other text has something else here
        }
        const LoneStretch stretch(texts, text, first, end);
        const size_t back = stretch.wayBack([&](size_t i) {
            return isMatched(i) && partner(i) + (first - i) == seam;
        });
        const size_t forth =
            stretch.wayForth([&](size_t i) { return isMatched(i) && partner(i) == seam + (i - end); });
        const std::ptrdiff_t shift = stretch.bestShift(back, forth);
        for (std::ptrdiff_t step = 0; step < shift; ++step) {
            part(end + size_t(step));
            pairUp(first + size_t(step), seam + size_t(step));
        }
        for (std::ptrdiff_t step = 1; step <= -shift; ++step) {
            part(first - size_t(step));
            pairUp(end - size_t(step), seam - size_t(step));
        }
        first = size_t(std::ptrdiff_t(end) + std::max(shift, std::ptrdiff_t(0)));
    }
}

// How many atoms before and behind are looked at.
constexpr size_t surroundings = 14;
// What share of them must be matched in step, on one side at least.
constexpr float leastShare = 0.4F;
// So many bits are no chance, whatever stands around; and so many more than it takes to find a place in the
// text that is another.
constexpr float certain = 60;
constexpr float certainInRegion = 12;
constexpr size_t leastCertain = 3;

// Looks at one run of matches after the other.
class ChanceFinder
{
public:
    ChanceFinder(const ComparedTexts &texts, const AtomMatch &match)
        : m_texts(texts)
        , m_match(match)
    {}

    bool isByChance(const MatchedRun &run, size_t regionBefore, size_t regionAfter) const
    {
        float own = 0;
        for (size_t i = run.before; i < run.endBefore(); ++i) {
            own += m_texts.weightBefore(i);
        }
        if (own >= certain) {
            return false;
        }
        const float region =
            std::log2(float(regionBefore + run.count) * float(regionAfter + run.count)) + certainInRegion;
        if (run.count >= leastCertain && own >= region) {
            return false;
        }
        return std::max(shareBefore(run, own), shareAfter(run, own)) < leastShare;
    }

private:
    // Whether two distances from a run are much the same.
    static bool isInStep(size_t a, size_t b)
    {
        const size_t nearer = std::min(a, b);
        return std::max(a, b) - nearer <= 3 + (nearer / 2);
    }
    float shareBefore(const MatchedRun &run, float own) const;
    float shareAfter(const MatchedRun &run, float own) const;

    const ComparedTexts &m_texts;
    const AtomMatch &m_match;
};

float ChanceFinder::shareBefore(const MatchedRun &run, float own) const
{
    float all = own;
    float inStep = own;
    for (size_t i = run.before - std::min(run.before, surroundings); i < run.before; ++i) {
        const float weight = m_texts.weightBefore(i);
        const bool counts = m_match.isMatched(i) && m_match.there(i) < run.after &&
                            isInStep(run.before - i, run.after - m_match.there(i));
        all += weight;
        inStep += counts ? weight : 0;
    }
    const size_t end = std::min(m_match.sizeBefore(), run.endBefore() + surroundings);
    for (size_t i = run.endBefore(); i < end; ++i) {
        const float weight = m_texts.weightBefore(i);
        const bool counts = m_match.isMatched(i) && m_match.there(i) >= run.endAfter() &&
                            isInStep(i - run.endBefore(), m_match.there(i) - run.endAfter());
        all += weight;
        inStep += counts ? weight : 0;
    }
    return inStep / all;
}

float ChanceFinder::shareAfter(const MatchedRun &run, float own) const
{
    float all = own;
    float inStep = own;
    for (size_t j = run.after - std::min(run.after, surroundings); j < run.after; ++j) {
        const float weight = m_texts.weightAfter(j);
        const bool counts = m_match.isTaken(j) && m_match.back(j) < run.before &&
                            isInStep(run.after - j, run.before - m_match.back(j));
        all += weight;
        inStep += counts ? weight : 0;
    }
    const size_t end = std::min(m_match.sizeAfter(), run.endAfter() + surroundings);
    for (size_t j = run.endAfter(); j < end; ++j) {
        const float weight = m_texts.weightAfter(j);
        const bool counts = m_match.isTaken(j) && m_match.back(j) >= run.endBefore() &&
                            isInStep(j - run.endAfter(), m_match.back(j) - run.endBefore());
        all += weight;
        inStep += counts ? weight : 0;
    }
    return inStep / all;
}

// How many atoms stand between two runs; one that stands elsewhere is no neighbour.
size_t gap(size_t end, size_t next) { return next >= end ? next - end : 0; }

} // namespace

void settleBorders(const ComparedTexts &texts, AtomMatch &match)
{
    settle(
        texts, texts.before, [&](size_t i) { return match.isMatched(i); },
        [&](size_t i) { return match.there(i); }, [&](size_t i, size_t other) { match.match(i, other); },
        [&](size_t i) { match.part(i); });
    settle(
        texts, texts.after, [&](size_t j) { return match.isTaken(j); },
        [&](size_t j) { return match.back(j); }, [&](size_t j, size_t other) { match.match(other, j); },
        [&](size_t j) { match.part(match.back(j)); });
}

void partChanceMatches(const ComparedTexts &texts, AtomMatch &match)
{
    // What is parted takes its support from others.
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        const std::vector<MatchedRun> runs = match.runs();
        const ChanceFinder finder(texts, match);
        std::vector<MatchedRun> chances;
        for (size_t i = 0; i < runs.size(); ++i) {
            const MatchedRun start{};
            const MatchedRun end{match.sizeBefore(), match.sizeAfter(), 0};
            const MatchedRun &last = i > 0 ? runs[i - 1] : start;
            const MatchedRun &next = i + 1 < runs.size() ? runs[i + 1] : end;
            const size_t before = gap(last.endBefore(), runs[i].before) + gap(runs[i].endBefore(), next.before);
            const size_t after = gap(last.endAfter(), runs[i].after) + gap(runs[i].endAfter(), next.after);
            if (finder.isByChance(runs[i], before, after)) {
                chances.push_back(runs[i]);
            }
        }
        for (const MatchedRun &run : chances) {
            for (size_t i = run.before; i < run.endBefore(); ++i) {
                match.part(i);
            }
        }
        if (chances.empty()) {
            return;
        }
    }
}

} // namespace hexapla
