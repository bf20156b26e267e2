// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"

#include <QStringView>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace hexapla {

// A number written in words.
struct SpelledNumber
{
    qint64 value = 0;
    size_t words = 0;     // how many words it takes
    bool isWhole = true;  // false: more number words follow that do not belong to it
    bool isVague = false; // may mean something else: "one", "a second", "thousands"
};

// The words of numbers of one language. They come from ICU's public spell-out rules, spelled once in every
// gender and case the rules know, and from resources/languages/LANG/numbers.txt: inflected forms, short
// forms, words that mean other things as well. Its format stands at the top of the English one.
class NumberWords
{
public:
    explicit NumberWords(const LanguageTag &language);

    // The number that starts with the first of these words: "three", "hundred", "five", which follow each
    // other in the text.
    std::optional<SpelledNumber> read(std::span<const QStringView> words) const;

    // The number a longer word begins with, whatever the rest is: 2 for "zweiminütig", 3 for "трёхлетний".
    std::optional<qint64> beginning(QStringView word) const;

    // What a word behind digits multiplies them by: 1000000 for "million"; nothing for other words.
    std::optional<qint64> scale(QStringView word) const;

private:
    // What a word, or a few, do in a number.
    enum class Role : quint8 {
        Count,    // 0 to 99, whole: "trente et un"
        Hundreds, // 100, 200, ... 900: "триста"
        Scale,    // multiplies what stands before: "hundred", "тысяч"
        Joint,    // says nothing: "and"
        Ordinal,  // ends the number: "third"
    };
    struct Piece
    {
        Role role = Role::Count;
        qint64 value = 0;
        bool isVague = false;
    };
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::u16string_view text) const { return std::hash<std::u16string_view>()(text); }
    };
    class Sum;
    class Speller;

    void addRules(const LanguageTag &language);
    void addRuleSet(const Speller &speller, bool isOrdinal);
    void addScales(const Speller &speller);
    void addTable(const QString &language);
    void addLine(QStringView line);
    void add(const std::u16string &phrase, Piece piece);

    // The longest phrase at the beginning of words, and how many of them it takes.
    std::pair<const Piece *, size_t> phraseAt(std::span<const QStringView> words) const;
    const Piece *find(std::u16string_view phrase) const;
    // A word that is a number by itself, of parts written together: "dreihundertfünf".
    std::optional<qint64> compound(std::u16string_view word) const;
    bool addParts(std::u16string_view rest, Sum &sum, int depth) const;

    std::unordered_map<std::u16string, Piece, Hash, std::equal_to<>> m_pieces;
    std::unordered_map<std::u16string, size_t, Hash, std::equal_to<>>
        m_longest; // in words, by the first word
    bool m_writesTogether = false;
};

} // namespace hexapla
