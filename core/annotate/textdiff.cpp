// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/textdiff.h"

#include "core/annotate/grams.h"
#include "core/annotate/likeness.h"

#include <algorithm>
#include <array>

namespace hexapla {

namespace {

// Stretches of so many atoms are looked for, the long ones first.
constexpr std::array<size_t, 5> gramLengths{16, 8, 4, 2, 1};
// Regions with no more cells are weighed way by way, and those with no more of these look into words, too.
constexpr size_t mostCells = 40'000;
constexpr size_t mostSpelledCells = 2'500;
// A match that goes on from the one before is better than one that does not.
constexpr float continuing = 1;
// Words spelled nearly alike are worth a part of the same word.
constexpr double leastLikeness = 0.5;
constexpr float likenessWorth = 0.6F;
// How often a region may be divided before what is left is left alone.
constexpr int deepest = 40;

// The best way through a small region.
class SmallRegion
{
public:
    SmallRegion(const ComparedTexts &texts, const AtomRegion &region)
        : m_texts(texts)
        , m_region(region)
        , m_looksIntoWords(region.countBefore() * region.countAfter() <= mostSpelledCells)
        , m_columns(region.countAfter() + 1)
        , m_best((region.countBefore() + 1) * m_columns, 0)
        , m_ending(1, 0) // what stands before the region is matched
    {
        m_ending.resize(m_best.size(), impossible);
    }

    void run(AtomMatch &match)
    {
        fill();
        trace(match);
    }

private:
    static constexpr float impossible = -1;

    size_t cell(size_t i, size_t j) const { return (i * m_columns) + j; }
    float gain(size_t before, size_t after) const;
    void fill();
    void trace(AtomMatch &match) const;

    const ComparedTexts &m_texts;
    const AtomRegion &m_region;
    bool m_looksIntoWords;
    size_t m_columns;
    std::vector<float> m_best;   // of so many atoms of either
    std::vector<float> m_ending; // the same, the last two being matched
};

float SmallRegion::gain(size_t before, size_t after) const
{
    const AtomId a = m_texts.before.ids[before];
    const AtomId b = m_texts.after.ids[after];
    if (a == b) {
        return m_texts.table.weight(a);
    }
    if (!m_looksIntoWords || !m_texts.table.isWord(a) || !m_texts.table.isWord(b) ||
        !m_texts.table.shareLetters(a, b)) {
        return 0;
    }
    const double alike = likeness(m_texts.table.written(a), m_texts.table.written(b));
    const float weight = std::min(m_texts.table.weight(a), m_texts.table.weight(b));
    return alike >= leastLikeness ? likenessWorth * float(alike) * weight : 0;
}

void SmallRegion::fill()
{
    for (size_t i = 1; i <= m_region.countBefore(); ++i) {
        for (size_t j = 1; j <= m_region.countAfter(); ++j) {
            const float gained = gain(m_region.before + i - 1, m_region.after + j - 1);
            const size_t here = cell(i, j);
            const size_t diagonal = cell(i - 1, j - 1);
            m_best[here] = std::max(m_best[cell(i - 1, j)], m_best[cell(i, j - 1)]);
            if (gained > 0) {
                m_ending[here] =
                    gained + std::max(m_best[diagonal],
                                      m_ending[diagonal] >= 0 ? m_ending[diagonal] + continuing : impossible);
                m_best[here] = std::max(m_best[here], m_ending[here]);
            }
        }
    }
}

void SmallRegion::trace(AtomMatch &match) const
{
    size_t i = m_region.countBefore();
    size_t j = m_region.countAfter();
    bool isEnding = false; // whether the way must leave through a match
    while (i > 0 && j > 0) {
        const size_t here = cell(i, j);
        if (!isEnding && m_best[here] == m_best[cell(i - 1, j)]) {
            --i;
        } else if (!isEnding && m_best[here] == m_best[cell(i, j - 1)]) {
            --j;
        } else {
            match.match(m_region.before + i - 1, m_region.after + j - 1);
            const size_t diagonal = cell(i - 1, j - 1);
            isEnding = m_ending[diagonal] >= 0 && m_ending[diagonal] + continuing >= m_best[diagonal];
            --i;
            --j;
        }
    }
}

// Divides a text at what comes once in both.
class OrderedMatcher
{
public:
    OrderedMatcher(const ComparedTexts &texts, AtomMatch &match, const WorkContext &context)
        : m_texts(texts)
        , m_match(match)
        , m_context(context)
    {}

    void run(AtomRegion region, int depth = 0)
    {
        takeEnds(region);
        if (region.isEmpty() || m_context.isCancelled()) {
            return;
        }
        if (region.countBefore() * region.countAfter() <= mostCells) {
            SmallRegion(m_texts, region).run(m_match);
        } else if (depth < deepest) {
            divide(region, depth);
        }
        if (depth <= 1 && m_match.sizeBefore() > 0) {
            m_context.reportProgress(double(region.endBefore) / double(m_match.sizeBefore()));
        }
    }

private:
    void takeEnds(AtomRegion &region);
    void divide(const AtomRegion &region, int depth);

    const ComparedTexts &m_texts;
    AtomMatch &m_match;
    const WorkContext &m_context;
};

void OrderedMatcher::takeEnds(AtomRegion &region)
{
    const std::vector<AtomId> &before = m_texts.before.ids;
    const std::vector<AtomId> &after = m_texts.after.ids;
    while (!region.isEmpty() && before[region.before] == after[region.after]) {
        m_match.match(region.before++, region.after++);
    }
    while (!region.isEmpty() && before[region.endBefore - 1] == after[region.endAfter - 1]) {
        m_match.match(--region.endBefore, --region.endAfter);
    }
}

void OrderedMatcher::divide(const AtomRegion &region, int depth)
{
    const std::span before = std::span(m_texts.before.ids).subspan(region.before, region.countBefore());
    const std::span after = std::span(m_texts.after.ids).subspan(region.after, region.countAfter());
    for (const size_t length : gramLengths) {
        const std::vector<GramPair> common = inOrder(commonGrams(before, after, length));
        if (common.empty()) {
            continue;
        }
        AtomRegion gap{region.before, region.before, region.after, region.after};
        for (const GramPair &pair : common) {
            gap.endBefore = region.before + pair.before;
            gap.endAfter = region.after + pair.after;
            if (gap.endBefore < gap.before || gap.endAfter < gap.after) {
                continue; // inside of what was taken already
            }
            run(gap, depth + 1);
            gap = {gap.endBefore, region.endBefore, gap.endAfter, region.endAfter};
            while (!gap.isEmpty() && m_texts.before.ids[gap.before] == m_texts.after.ids[gap.after]) {
                m_match.match(gap.before++, gap.after++);
            }
        }
        run({gap.before, region.endBefore, gap.after, region.endAfter}, depth + 1);
        return;
    }
}

} // namespace

void matchInOrder(const ComparedTexts &texts, AtomMatch &match, const WorkContext &context)
{
    OrderedMatcher(texts, match, context).run({0, match.sizeBefore(), 0, match.sizeAfter()});
}

void matchRegion(const ComparedTexts &texts, const AtomRegion &region, AtomMatch &match)
{
    const WorkContext context;
    OrderedMatcher(texts, match, context).run(region, deepest - 1);
}

} // namespace hexapla
