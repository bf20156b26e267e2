// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/cellwords.h"
#include "core/align/explainer.h"

#include <vector>

namespace hexapla {

// Two words, by their index in their cells, that stand for each other.
struct WordLink
{
    quint32 a = 0;
    quint32 b = 0;
    float score = 0; // how likely, 0 to 1

    friend bool operator==(const WordLink &, const WordLink &) = default;
};

// Two versions as their words are compared; all must outlive the linker.
struct WordEvidence
{
    const Vocabulary &a;
    const Vocabulary &b;
    const LexiconPair &lexica;
};

// Links the words of two cells of one row. A word may have several links (compounds, articles), and none.
// Both lexica, spelling and place must speak for a link: what a lexicon alone would leave open, repeated
// words above all, is decided by the order of the words and by what is linked beside them. Ordered by a,
// then b.
std::vector<WordLink> linkWords(const CellWords &a, const CellWords &b, const WordEvidence &evidence);

} // namespace hexapla
