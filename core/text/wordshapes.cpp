// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/wordshapes.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hexapla {

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character == u'\u00ad';
}

bool isApostrophe(QChar character) { return character == u'\'' || character == u'\u2019'; }

// What an abbreviation may hold beside letters and full stops.
bool isJoiner(QChar character)
{
    return isApostrophe(character) || character == u'-' || character == u'\u2010' || character == u'\u2011' ||
           character == u'/' || character == u'&' || character == u'\u00b0' || character == u'"' ||
           character == u'\u05f4' || character == u'\u05f3';
}

bool isNumber(QStringView word)
{
    return std::ranges::all_of(word, [](QChar character) {
        return character.isDigit() || character == u'.' || character == u'-' || character == u'/' ||
               character == u'\u2013';
    });
}

bool isRomanNumber(QStringView word)
{
    return word.size() <= 7 &&
           std::ranges::all_of(word, [](QChar character) { return u"IVXLCDM"_s.contains(character); });
}

// "J", "J.R.R", "J.-C"
bool isSingleLetters(QStringView word)
{
    bool afterLetter = false;
    for (const QChar character : word) {
        if (character.isLetter()) {
            if (afterLetter) {
                return false;
            }
            afterLetter = true;
        } else if (character == u'.') {
            afterLetter = false;
        } else if (!character.isMark() && character != u'-') {
            return false;
        }
    }
    return !word.isEmpty();
}

// "2. Then", "( 2 ) Then"
bool isItemNumber(QStringView text, qsizetype start, qsizetype end)
{
    constexpr qsizetype MostDigits = 3;
    while (end < text.size() && text[end].isSpace()) {
        ++end;
    }
    return end - start <= MostDigits + 1 && end < text.size() && (text[end] == u'.' || text[end] == u')') &&
           (end + 1 == text.size() || text[end + 1].isSpace());
}

// Abbreviations are short and are cut in front of a vowel, mostly.
bool looksLikeWholeWord(QStringView word)
{
    constexpr qsizetype Short = 4;
    constexpr qsizetype Long = 5;
    constexpr qsizetype LongName = 8;
    const auto isUpper = [](QChar letter) { return letter.isUpper(); };
    const auto isLower = [](QChar letter) { return letter.isLower(); };
    if (word.size() < Short) {
        return word.size() == 3 && std::ranges::all_of(word, isUpper);
    }
    if (!std::ranges::all_of(word.sliced(1), isLower)) {
        return std::ranges::all_of(word, isUpper); // an acronym
    }
    const QString base = word.back().decomposition();
    const QChar last = base.isEmpty() ? word.back() : base.front();
    return word.size() >= (word.front().isUpper() ? LongName : Long) ||
           u"aeiouyıæøœаеиоуыэюяієαεηιουω"_s.contains(last);
}

// In these scripts a single sign may be a whole word, and there are no initials.
bool isSyllable(QChar character)
{
    const QChar::Script script = character.script();
    return script == QChar::Script_Han || script == QChar::Script_Hangul ||
           script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

bool standsAlone(QStringView text, qsizetype start)
{
    if (start == 0 || text[start - 1].isSpace()) {
        return true;
    }
    switch (text[start - 1].category()) {
    case QChar::Punctuation_Open:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return true;
    case QChar::Punctuation_Dash:
        return start > 1 && !text[start - 2].isSpace();
    default:
        return text[start - 1] == u'"' || text[start - 1] == u'\'';
    }
}

} // namespace hexapla
