// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/matchcleanup.h"

#include "core/annotate/lonestretch.h"
#include "core/annotate/textdiff.h"

#include <algorithm>
#include <cmath>

namespace hexapla {

namespace {

// Shifts what one edition has alone to where its borders are best.
void settleIn(Edition edition, const ComparedTexts &texts, AtomMatch &match)
{
    const auto isMatched = [&](size_t atom) {
        return edition == Edition::Before ? match.isMatched(atom) : match.isTaken(atom);
    };
    const auto pairUp = [&](size_t atom, size_t partner) {
        edition == Edition::Before ? match.match(atom, partner) : match.match(partner, atom);
    };
    const auto part = [&](size_t atom) { match.part(edition == Edition::Before ? atom : match.back(atom)); };
    const size_t size = edition == Edition::Before ? match.sizeBefore() : match.sizeAfter();
    for (size_t atom = 0; atom < size; ++atom) {
        if (isMatched(atom)) {
            continue;
        }
        AtomRange range{atom, atom + 1};
        while (range.end < size && !isMatched(range.end)) {
            ++range.end;
        }
        const LoneStretch stretch(texts, match, edition, range);
        const std::ptrdiff_t shift = stretch.bestShift();
        for (size_t step = 0; std::ptrdiff_t(step) < shift; ++step) {
            part(stretch.end() + step);
            pairUp(stretch.first() + step, stretch.seam() + step);
        }
        for (size_t step = 1; std::ptrdiff_t(step) <= -shift; ++step) {
            part(stretch.first() - step);
            pairUp(stretch.end() - step, stretch.seam() - step);
        }
        atom = stretch.end() + size_t(std::max(shift, std::ptrdiff_t(0)));
    }
}

// What it says, for every atom, that both texts begin or end as far from a run.
constexpr float borderBits = 2;
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
    // How many atoms the surroundings lack because both texts begin, or end, there.
    size_t missing(const MatchedRun &run) const
    {
        const size_t behindBefore = m_match.sizeBefore() - run.endBefore();
        const size_t behindAfter = m_match.sizeAfter() - run.endAfter();
        const size_t front = isInStep(run.before, run.after) ? std::max(run.before, run.after) : surroundings;
        const size_t back =
            isInStep(behindBefore, behindAfter) ? std::max(behindBefore, behindAfter) : surroundings;
        return (2 * surroundings) - std::min(front, surroundings) - std::min(back, surroundings);
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
    const float borders = borderBits * float(missing(run));
    return (inStep + borders) / (all + borders);
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
    const float borders = borderBits * float(missing(run));
    return (inStep + borders) / (all + borders);
}

// A phrase is less than so much of its sentences, in either text; and no phrase says so many bits.
constexpr float leastOfSentences = 0.6F;
constexpr float longestPhrase = 2 * certain;
// No sentence is looked at further, in atoms.
constexpr size_t farthest = 400;

class PhraseFinder
{
public:
    PhraseFinder(const ComparedTexts &texts, const AtomMatch &match)
        : m_texts(texts)
        , m_match(match)
    {}

    bool isPhrase(const MatchedRun &run) const
    {
        float own = 0;
        for (size_t i = run.before; i < run.endBefore(); ++i) {
            own += m_texts.weightBefore(i);
        }
        const AtomRegion sentences = sentencesAround(run);
        return own < longestPhrase && !standsBesideKept(sentences) && !isMostOf(sentences);
    }

private:
    bool startsSentence(const AtomText &text, size_t atom) const
    {
        return text.startsLine(atom) || m_texts.table.endsSentence(text.ids[atom - 1]);
    }
    // From where a sentence starts to where one ends, around some atoms of a text.
    AtomRange sentences(const AtomText &text, AtomRange range) const
    {
        const size_t first = range.first - std::min(range.first, farthest);
        const size_t end = std::min(range.end + farthest, text.size());
        while (range.first > first && !startsSentence(text, range.first)) {
            --range.first;
        }
        while (range.end < end && !startsSentence(text, range.end)) {
            ++range.end;
        }
        return range;
    }
    AtomRegion sentencesAround(const MatchedRun &run) const
    {
        const AtomRange before = sentences(m_texts.before, {run.before, run.endBefore()});
        const AtomRange after = sentences(m_texts.after, {run.after, run.endAfter()});
        return {before.first, before.end, after.first, after.end};
    }
    bool standsBesideKept(const AtomRegion &region) const
    {
        const bool isFirst = region.before == 0 || region.after == 0;
        const bool isLast =
            region.endBefore == m_match.sizeBefore() || region.endAfter == m_match.sizeAfter();
        const bool front = isFirst ? region.before == region.after
                                   : m_match.isMatched(region.before - 1) &&
                                         m_match.there(region.before - 1) + 1 == region.after;
        const bool back =
            isLast
                ? m_match.sizeBefore() - region.endBefore == m_match.sizeAfter() - region.endAfter
                : m_match.isMatched(region.endBefore) && m_match.there(region.endBefore) == region.endAfter;
        return front || back;
    }
    bool isMostOf(const AtomRegion &region) const
    {
        float before = 0;
        float after = 0;
        float matched = 0;
        for (size_t i = region.before; i < region.endBefore; ++i) {
            const float weight = m_texts.weightBefore(i);
            const bool isHere = m_match.isMatched(i) && m_match.there(i) >= region.after &&
                                m_match.there(i) < region.endAfter;
            before += weight;
            matched += isHere ? weight : 0;
        }
        for (size_t j = region.after; j < region.endAfter; ++j) {
            after += m_texts.weightAfter(j);
        }
        return matched >= leastOfSentences * std::max(before, after);
    }

    const ComparedTexts &m_texts;
    const AtomMatch &m_match;
};

void part(const std::vector<MatchedRun> &runs, AtomMatch &match)
{
    for (const MatchedRun &run : runs) {
        for (size_t i = run.before; i < run.endBefore(); ++i) {
            match.part(i);
        }
    }
}

// How many atoms stand between two runs; one that stands elsewhere is no neighbour.
size_t gap(size_t end, size_t next) { return next >= end ? next - end : 0; }

} // namespace

void settleBorders(const ComparedTexts &texts, AtomMatch &match)
{
    settleIn(Edition::Before, texts, match);
    settleIn(Edition::After, texts, match);
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
            const size_t before =
                gap(last.endBefore(), runs[i].before) + gap(runs[i].endBefore(), next.before);
            const size_t after = gap(last.endAfter(), runs[i].after) + gap(runs[i].endAfter(), next.after);
            if (finder.isByChance(runs[i], before, after)) {
                chances.push_back(runs[i]);
            }
        }
        part(chances, match);
        if (chances.empty()) {
            return;
        }
    }
}

void partPhrases(const ComparedTexts &texts, AtomMatch &match)
{
    const PhraseFinder finder(texts, match);
    std::vector<MatchedRun> phrases = match.runs();
    std::erase_if(phrases, [&finder](const MatchedRun &run) { return !finder.isPhrase(run); });
    part(phrases, match);
}

} // namespace hexapla
