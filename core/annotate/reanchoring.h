// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/anchor.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/document/document.h"

#include <span>
#include <vector>

namespace hexapla {

// An anchor whose text was replaced.
struct UprootedAnchor
{
    Anchor anchor;
    // What the other versions say about where it belongs: the parts of the new text that their own targets of
    // the annotation, as far as they still stand, are aligned with. May be empty.
    std::vector<TextSpan> hints;
};

// Where an anchor went.
//   Exact    the same words at the same offset. White space, and how marks are composed, do not count.
//   Moved    the same words at another offset: because of edits before them, or because they were moved.
//   Changed  the place is clear, what is written there is nearly the same: the quote says at least 16
//   letters'
//            worth, and no more than a fifth of it was edited. A place where something was missing counts as
//            changed when a word beside it was edited; the span is no longer empty when it is there now.
//   Review   something is in its place, or is like it, but it takes a person to tell.
//   Orphan   nothing of that kind.
struct Reanchored
{
    Anchor anchor; // for review and orphan as it was: in a later edition it may be found again
    AnchorStatus status = AnchorStatus::Orphan;
    double confidence = 0;            // 0 to 1
    std::vector<TextSpan> candidates; // for review, of the new text: three at most, the likeliest first
};

// Finds the places of anchors again, in their order, after the document under them was replaced by another
// edition. Anchors that do not stand in the old text, those that were lost earlier, are looked for by their
// quotes. Fails only when cancelled.
Result<std::vector<Reanchored>> reanchor(const Document &before, const Document &after,
                                         std::span<const UprootedAnchor> anchors,
                                         const WorkContext &context = {});

} // namespace hexapla
