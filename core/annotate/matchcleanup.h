// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/atommatch.h"

namespace hexapla {

// Of a stretch that was only inserted, or only deleted, it is often open where it begins: of "a b. a c."
// either "a b." or "b. a" may be gone. It is taken to be whole lines, then whole sentences, then whole
// clauses.
void settleBorders(const ComparedTexts &texts, AtomMatch &match);

// Parts what met by chance: little words, and few of them, amid text that is another on both sides.
void partChanceMatches(const ComparedTexts &texts, AtomMatch &match);

// Parts what is only a phrase, amid sentences that are others, and do not even stand beside one that stayed:
// it went with one sentence and came with another.
void partPhrases(const ComparedTexts &texts, AtomMatch &match);

} // namespace hexapla
