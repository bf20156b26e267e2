// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/atommatch.h"
#include "core/base/progress.h"

namespace hexapla {

// Some atoms of the old text, and some of the new one, to be matched with each other.
struct AtomRegion
{
    size_t before = 0;
    size_t endBefore = 0;
    size_t after = 0;
    size_t endAfter = 0;

    size_t countBefore() const { return endBefore - before; }
    size_t countAfter() const { return endAfter - after; }
    bool isEmpty() const { return countBefore() == 0 || countAfter() == 0; }
};

// Matches what stayed in order: long common stretches that come once in either text first, then ever shorter
// ones between them (as patience diff does), and what little is left by weighing all ways: there words that
// are spelled nearly alike are matched, too. The cost grows about linearly; where large parts have nothing in
// common, or repeat one line over and over, they are left alone. When cancelled, part of it is done.
void matchInOrder(const ComparedTexts &texts, AtomMatch &match, const WorkContext &context = {});

// The same inside of a region, none of whose atoms are matched.
void matchRegion(const ComparedTexts &texts, const AtomRegion &region, AtomMatch &match);

} // namespace hexapla
