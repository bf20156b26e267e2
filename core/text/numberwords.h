// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"
#include "core/text/numberlexicon.h"

#include <QStringView>

#include <optional>
#include <span>

namespace hexapla {

// A number written in words.
struct SpelledNumber
{
    Rational value;
    size_t words = 0;     // how many words it takes
    bool isWhole = true;  // false: more number words follow that do not belong to it
    bool isVague = false; // may mean something else: "one", "a second", "thousands"
};

// Reads the numbers that one language writes in words.
class NumberWords
{
public:
    explicit NumberWords(const LanguageTag &language)
        : m_lexicon(language)
    {}

    // The number that starts with the first of these words: "three", "hundred", "five", which follow each
    // other in the text.
    std::optional<SpelledNumber> read(std::span<const QStringView> words) const;

    // The number a longer word begins with, whatever the rest is: 2 for "zweiminütig", 3 for "трёхлетний".
    std::optional<qint64> beginning(QStringView word) const;

    const NumberLexicon &lexicon() const { return m_lexicon; }

private:
    // What the words at the beginning of others do in a number.
    struct Step
    {
        size_t words = 0; // none: that is no word of numbers
        bool isAdded = false;
        bool isJoint = false;
        bool isApart = false; // what does not fit is another number, or none
    };
    // The phrase at the beginning of words, the first of which has lost something.
    std::pair<const NumberPiece *, size_t> phraseFrom(QStringView first,
                                                      std::span<const QStringView> words) const;
    std::pair<const NumberPiece *, size_t> phraseBehindPrefixes(std::span<const QStringView> words) const;
    Step step(std::span<const QStringView> words, NumberSum &sum) const;
    // A word that is a number by itself, of parts written together: "dreihundertfünf".
    bool addCompound(QStringView word, NumberSum &sum) const;
    bool addParts(std::u16string_view rest, NumberSum &sum, int depth) const;

    NumberLexicon m_lexicon;
};

} // namespace hexapla
