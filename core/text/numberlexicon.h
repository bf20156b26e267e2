// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"
#include "core/text/numbersum.h"

#include <QStringList>
#include <QStringView>
#include <QVarLengthArray>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hexapla {

// What words of numbers of one language there are. They come from ICU's public spell-out rules, spelled once
// in every gender and case the rules know, from its short forms of great numbers ("5 Mio.", "5M"), and from
// resources/languages/LANG/numbers.txt: inflected forms, short forms, words that mean other things as well.
// Its format stands at the top of the English one.
class NumberLexicon
{
public:
    using Letters = QVarLengthArray<char16_t, 64>;

    // A single letter that multiplies: "5K", "5 k".
    struct ScaleLetter
    {
        qint64 scale = 0;
        bool isSpaced = false;
    };

    explicit NumberLexicon(const LanguageTag &language);

    // Appends text as the lexicon holds words: small letters, no soft hyphens, no vowel signs where they are
    // seldom written, and "ё" as most people write it.
    static void appendFolded(QStringView text, Letters &result);

    const NumberPiece *find(std::u16string_view folded) const;
    // What a beginning says that is no word of numbers by itself: 8 for "ośmio".
    std::optional<qint64> beginning(std::u16string_view folded) const;
    // The longest phrase at the beginning of words, and how many of them it takes.
    std::pair<const NumberPiece *, size_t> phraseAt(std::span<const QStringView> words) const;
    // A word without the "and" that is written together with it; nothing where there is none.
    std::optional<QStringView> withoutAnd(QStringView word) const;
    // Without another small word that is: "in", "the".
    std::optional<QStringView> withoutPrefix(QStringView word) const;
    // What the longest phrase at the beginning of words may mean besides: "fifteen days" are two weeks.
    std::span<const Rational> otherValues(std::span<const QStringView> words) const;

    NumberOrder order() const { return m_order; }
    // Whether numbers are written in one word: "dreihundertfünf".
    bool writesTogether() const { return m_writesTogether; }
    // Whether any word is known that stands for thousands or more.
    bool hasScales() const { return m_hasScales; }
    // Whether numbers are written in Chinese characters.
    bool hasHanNumerals() const { return m_hasHanNumerals; }
    // Whether a word begins as one that stands for thousands or more does: "миллионный"; or is one that may
    // mean something else.
    std::optional<qint64> scaleLike(QStringView word) const;
    std::optional<ScaleLetter> scaleLetter(QChar letter) const;
    // Whether a text may say in words that a number is below zero; where no such words are known it may.
    bool maySayMinus(QStringView text) const;
    // Whether it is written behind a Roman numeral of one letter: the "e" of "Ve".
    bool isRomanEnding(QStringView letters) const;
    // How long the sign of a fraction at the beginning of a text is that stands behind what divides: "分之".
    qsizetype dividerAt(QStringView text) const;

private:
    class Speller;

    void addRules(const LanguageTag &language);
    void addRuleSet(const Speller &speller, bool isOrdinal);
    void addScales(const Speller &speller);
    void addJoints(const Speller &speller);
    void addShortForms(const LanguageTag &language);
    void addShortForm(QStringView written, qint64 number);
    void addTable(const QString &language);
    void addLine(QStringView line);
    void add(const std::u16string &phrase, NumberPiece piece);
    void addLength(const std::u16string &phrase);

    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::u16string_view text) const { return std::hash<std::u16string_view>()(text); }
    };
    template<class Value> using ByPhrase = std::unordered_map<std::u16string, Value, Hash, std::equal_to<>>;

    // The longest phrase at the beginning of words, and how many of them it takes.
    template<class Value>
    static std::pair<const Value *, size_t> longestOf(const ByPhrase<Value> &known, size_t longest,
                                                      std::span<const QStringView> words);
    size_t longestFrom(QStringView word) const;

    ByPhrase<NumberPiece> m_pieces;
    ByPhrase<size_t> m_longest; // in words, by the first word
    ByPhrase<std::vector<Rational>> m_others;
    ByPhrase<qint64> m_beginnings;
    std::unordered_map<char16_t, ScaleLetter> m_letters;
    QStringList m_dividers;
    QStringList m_minuses;
    QStringList m_romanEndings;
    std::u16string m_and;
    QStringList m_prefixes;
    NumberOrder m_order;
    bool m_writesTogether = false;
    bool m_hasScales = false;
    bool m_hasHanNumerals = false;
};

} // namespace hexapla
