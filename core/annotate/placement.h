// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/anchor.h"
#include "core/annotate/editions.h"

#include <optional>
#include <span>
#include <vector>

namespace hexapla {

// Where something belongs in the new text.
struct Placement
{
    AnchorStatus status = AnchorStatus::Orphan;
    TextSpan span;
    double confidence = 0;
    std::vector<TextSpan> candidates;
};

// That of the same words, wherever they are now.
Placement placementOfSame(const Anchor &anchor, TextSpan span, double confidence);
// The places of some spans of the old text that people may choose from.
Placement reviewOf(std::vector<TextSpan> candidates, double confidence);

// A fifth of a quote may be edited.
inline constexpr double leastLikeness = 0.8;

// What some text of the new edition looks like in place of a quote.
struct Judgement
{
    double likeness = 0; // of the quote alone
    double score = 0;    // with what stands around it
};
// Words that stood beside it and are known to stand there still; else what is written around is compared.
struct Neighbours
{
    bool before = false;
    bool behind = false;
};
Judgement judge(const Editions &editions, const Anchor &anchor, TextSpan span, Neighbours neighbours = {});
// How much what stands around a part of the new text is like what stood around the anchor, 0 to 1.
double contextLikeness(const Editions &editions, const Anchor &anchor, TextSpan span,
                       Neighbours neighbours = {});

// Whether the quote is long enough for a change to be followed, and whether so much likeness will do.
bool mayChange(const Anchor &anchor);
bool isLikeEnough(const Judgement &judgement);

// Whether any of the hints touches a part of the new text.
bool isHinted(std::span<const TextSpan> hints, TextSpan span);

} // namespace hexapla
