// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/tokenizedtext.h"
#include "core/text/words.h"

#include <span>
#include <vector>

namespace hexapla {

// A word of a cell, with the tokens that tell what it may mean: one, mostly; the groups of a number, the
// ideographs of a Chinese word, by themselves and in pairs.
struct CellWord
{
    size_t segment = 0;
    TextSpan span; // in the segment's text; whole graphemes, nothing around the word
    quint32 firstToken = 0;
    quint32 tokenCount = 0;
};

// The words and numbers of a cell in the order of reading.
struct CellWords
{
    std::vector<CellWord> words;
    std::vector<TokenId> tokens;

    size_t size() const { return words.size(); }
    std::span<const TokenId> tokensOf(size_t word) const
    {
        return std::span(tokens).subspan(words[word].firstToken, words[word].tokenCount);
    }
};

// The breaker must be one for the text's language, and the tokens those of the text.
CellWords cellWords(const AlignedText &text, const TokenizedText &tokens, const SegmentRange &cell,
                    WordBreaker &breaker);

} // namespace hexapla
