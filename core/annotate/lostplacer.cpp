// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/lostplacer.h"

#include "core/annotate/likeness.h"

#include <algorithm>

namespace hexapla {

namespace {

// A quote that stands in more places says nothing.
constexpr size_t mostPlaces = 64;
constexpr double leastContext = 0.6;
constexpr double lead = 0.2;
// Less of it on either side is not enough to know a place by where nothing stood.
constexpr qsizetype shortestSide = 8;

constexpr double foundConfidence = 0.9;
constexpr double shownConfidence = 0.5;

} // namespace

LostPlacer::LostPlacer(const Editions &editions)
    : m_editions(editions)
    , m_finder(editions.after().text)
{}

Placement LostPlacer::place(const Anchor &anchor, std::span<const TextSpan> hints) const
{
    if (anchor.isAbsent() || anchor.quote.isEmpty()) {
        return placeAbsent(anchor);
    }
    std::vector<TextSpan> spans = m_finder.find(anchor.quote, mostPlaces);
    if (spans.empty() || spans.size() == mostPlaces) {
        return {};
    }
    if (std::ranges::any_of(spans, [hints](TextSpan span) { return isHinted(hints, span); })) {
        std::erase_if(spans, [hints](TextSpan span) { return !isHinted(hints, span); });
    }
    const auto context = [&](TextSpan span) { return contextLikeness(m_editions, anchor, span); };
    std::ranges::stable_sort(spans, std::ranges::greater(), context);
    const double best = context(spans.front());
    if (best < leastContext || (spans.size() > 1 && best < context(spans[1]) + lead)) {
        return reviewOf(spans, shownConfidence);
    }
    return placementOfSame(anchor, spans.front(), foundConfidence);
}

Placement LostPlacer::placeAbsent(const Anchor &anchor) const
{
    if (lettersOf(anchor.prefix) < shortestSide || lettersOf(anchor.suffix) < shortestSide) {
        return {};
    }
    const QString around = anchor.prefix + anchor.suffix;
    const std::vector<TextSpan> spans = m_finder.find(around, 2);
    if (spans.size() != 1) {
        return {};
    }
    // Only as long as they are written alike is it known where in them the place is.
    if (m_editions.textAfter(spans.front()) != around.trimmed()) {
        return reviewOf(spans, shownConfidence);
    }
    const qsizetype leading = around.indexOf(around.trimmed());
    const qsizetype place = spans.front().start + anchor.prefix.size() - leading;
    return placementOfSame(anchor, {place, place}, foundConfidence);
}

} // namespace hexapla
