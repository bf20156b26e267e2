// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/editions.h"

#include "core/annotate/matchcleanup.h"
#include "core/annotate/movedtext.h"

#include <algorithm>
#include <utility>

namespace hexapla {

namespace {

AtomMatch matched(const ComparedTexts &texts, const WorkContext &context)
{
    AtomMatch match(texts.before.size(), texts.after.size());
    matchInOrder(texts, match, context);
    settleBorders(texts, match);
    partChanceMatches(texts, match);
    if (!context.isCancelled()) {
        matchMoved(texts, match);
        partChanceMatches(texts, match);
        partPhrases(texts, match);
    }
    return match;
}

} // namespace

Editions::Editions(Document before, Document after, const WorkContext &context)
    : m_documentBefore(std::move(before))
    , m_documentAfter(std::move(after))
    , m_texts(m_documentBefore.text(), m_documentAfter.text())
    , m_match(matched(m_texts, context))
    , m_twins(m_texts, m_match)
{}

std::pair<size_t, size_t> Editions::atomsIn(TextSpan span) const
{
    const size_t first = before().firstEndingAfter(span.start);
    return {first, std::max(first, before().firstStartingAt(span.end))};
}

TextSpan Editions::blocksAround(TextSpan span) const
{
    if (m_documentAfter.blocks().empty()) {
        return span;
    }
    const auto blockAt = [this](qsizetype offset) {
        return m_documentAfter.blocks()[m_documentAfter.blockAt(offset)].text;
    };
    return span.united(blockAt(span.start)).united(blockAt(std::max(span.start, span.end - 1)));
}

AtomRegion Editions::replacedAround(size_t first, size_t end) const
{
    AtomRegion region{first, end, 0, m_match.sizeAfter()};
    const LoneRanges &lone = m_twins.loneBefore();
    if (region.before > 0 && !m_match.isMatched(region.before - 1)) {
        region.before = lone.around(region.before - 1).first;
    }
    if (region.endBefore < m_match.sizeBefore() && !m_match.isMatched(region.endBefore)) {
        region.endBefore = lone.around(region.endBefore).end;
    }
    if (region.before > 0) {
        region.after = m_match.there(region.before - 1) + 1;
    }
    if (region.endBefore < m_match.sizeBefore()) {
        region.endAfter = m_match.there(region.endBefore);
    }
    // What stood around it may no longer stand together, or have all of another text between.
    constexpr size_t longest = 4'000;
    if (region.endAfter < region.after || region.countAfter() > longest) {
        region.endAfter = region.after;
    }
    for (size_t atom = region.after; atom < region.endAfter; ++atom) {
        if (m_match.isTaken(atom) && (m_match.back(atom) < first || m_match.back(atom) >= end)) {
            region.endAfter = region.after;
        }
    }
    return region;
}

float Editions::freeShare(TextSpan span, size_t first, size_t end) const
{
    float all = 0;
    float free = 0;
    for (size_t j = after().firstEndingAfter(span.start);
         j < after().size() && after().spans[j].start < span.end; ++j) {
        const bool isOthers = m_match.isTaken(j) && (m_match.back(j) < first || m_match.back(j) >= end);
        all += m_texts.weightAfter(j);
        free += isOthers ? 0 : m_texts.weightAfter(j);
    }
    return all > 0 ? free / all : 0;
}

} // namespace hexapla
