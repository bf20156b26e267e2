// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/text/words.h"

namespace hexapla {

// Where a caret goes in a document: by what a reader takes for a character or a word, in any language.
class CaretWalk
{
public:
    CaretWalk(Document document, const LanguageTag &language);

    qsizetype nextCharacter(qsizetype at) const;
    qsizetype previousCharacter(qsizetype at) const;
    // To the start of a word.
    qsizetype nextWord(qsizetype at);
    qsizetype previousWord(qsizetype at);

    // The word around a character; the character itself when it stands in none.
    TextSpan wordAround(qsizetype at);
    TextSpan blockAround(qsizetype at) const;

private:
    qsizetype end() const { return m_document.text().size(); }
    const std::vector<TextSpan> &wordsOf(size_t block);

    Document m_document;
    WordBreaker m_breaker;
    size_t m_block; // whose words are known
    std::vector<TextSpan> m_words;
};

} // namespace hexapla
