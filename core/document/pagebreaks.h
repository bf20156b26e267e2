// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/document/segment.h"
#include "core/text/sentencebreaker.h"

#include <vector>

namespace hexapla {

// Puts sentences together again that a page break cut into two paragraphs, as it happens to text that was
// taken from pages: the first paragraph stops without a full stop, and
//  - the next begins as no sentence does, with a small letter, be it behind a bracket or a number, or
//  - a form feed stands between them, or
//  - the script knows no small letters, and the full stop that paragraphs of this document end with comes
//    at the end of the next sentence, or
//  - the last word is one that never ends a sentence in this document but is often met ("of", "die"), or
//  - the next paragraph begins with the two or three words that the sentence still lacked.
// Prose only: names, slogans and entries of lists without full stops stay as they are.
void joinAcrossPageBreaks(const Document &document, const SentenceBreaker &breaker,
                          std::vector<Segment> &segments, std::vector<Warning> &warnings);

} // namespace hexapla
