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
constexpr double leastScore = 0.8;
// What the quote and what stands on either side of it say about a place.
constexpr double quoteShare = 0.7;
// Below this what stands around is simply something else.
constexpr double leastContext = 0.3;

} // namespace

Placement placementOfSame(const Anchor &anchor, TextSpan span, double confidence)
{
    const bool isExact = span.start == anchor.span.start;
    return {isExact ? AnchorStatus::Exact : AnchorStatus::Moved, span, confidence, {}};
}

Placement reviewOf(std::vector<TextSpan> candidates, double confidence)
{
    candidates.resize(std::min(candidates.size(), mostCandidates));
    return {AnchorStatus::Review, {}, confidence, std::move(candidates)};
}

double contextLikeness(const Editions &editions, const Anchor &anchor, TextSpan span, Neighbours neighbours)
{
    const Anchor there = anchorAt(editions.after().text, span);
    const auto alike = [](const QString &a, const QString &b) {
        return likeness(plainWording(a), plainWording(b), leastContext);
    };
    const double before = neighbours.before ? 1 : alike(anchor.prefix, there.prefix);
    const double behind = neighbours.behind ? 1 : alike(anchor.suffix, there.suffix);
    return (before + behind) / 2;
}

Judgement judge(const Editions &editions, const Anchor &anchor, TextSpan span, Neighbours neighbours)
{
    const double alike =
        likeness(plainWording(anchor.quote), plainWording(editions.textAfter(span)), leastContext);
    const double around = contextLikeness(editions, anchor, span, neighbours);
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
