// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/placement.h"

#include "core/annotate/likeness.h"

#include <algorithm>
#include <utility>

namespace hexapla {

namespace {

constexpr size_t mostCandidates = 3;
// Shorter quotes are found as they are, or not at all: with two letters changed a name is another name.
constexpr qsizetype shortestChanging = 16;
// A fifth may be edited.
constexpr double leastLikeness = 0.8;
constexpr double leastScore = 0.8;
// What the quote and what stands on either side of it say about a place.
constexpr double quoteShare = 0.7;
// Below this what stands around is simply something else.
constexpr double leastContext = 0.3;

} // namespace

Placement reviewOf(std::vector<TextSpan> candidates, double confidence)
{
    candidates.resize(std::min(candidates.size(), mostCandidates));
    return {AnchorStatus::Review, {}, confidence, std::move(candidates)};
}

double contextLikeness(const Editions &editions, const Anchor &anchor, TextSpan span)
{
    const Anchor there = anchorAt(editions.after().text, span);
    return (likeness(plainWording(anchor.prefix), plainWording(there.prefix), leastContext) +
            likeness(plainWording(anchor.suffix), plainWording(there.suffix), leastContext)) /
           2;
}

Judgement judge(const Editions &editions, const Anchor &anchor, TextSpan span)
{
    const double alike =
        likeness(plainWording(anchor.quote), plainWording(editions.textAfter(span)), leastContext);
    const double around = contextLikeness(editions, anchor, span);
    return {alike, (quoteShare * alike) + ((1 - quoteShare) * around)};
}

bool mayChange(const Anchor &anchor) { return lettersOf(anchor.quote) >= shortestChanging; }

bool isLikeEnough(const Judgement &judgement)
{
    return judgement.likeness >= leastLikeness && judgement.score >= leastScore;
}

bool isHinted(std::span<const TextSpan> hints, TextSpan span)
{
    return std::ranges::any_of(hints, [span](TextSpan hint) { return hint.intersects(span); });
}

} // namespace hexapla
