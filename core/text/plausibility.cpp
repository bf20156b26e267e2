// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/plausibility.h"

#include "core/text/codepoints.h"
#include "core/text/languagedetection.h"
#include "core/text/script.h"

#include <QHash>

#include <unicode/uchar.h>
#include <unicode/ulocdata.h>
#include <unicode/uset.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace hexapla {

namespace {

struct CloseSet
{
    void operator()(USet *set) const { uset_close(set); }
};
using CharacterSet = std::unique_ptr<USet, CloseSet>;

// The letters a language is written with, in both cases.
CharacterSet alphabet(const char *language)
{
    CharacterSet result(uset_openEmpty());
    UErrorCode status = U_ZERO_ERROR;
    ULocaleData *data = ulocdata_open(language, &status);
    if (U_FAILURE(status)) {
        return result;
    }
    for (const ULocaleDataExemplarSetType type : {ULOCDATA_ES_STANDARD, ULOCDATA_ES_PUNCTUATION}) {
        status = U_ZERO_ERROR;
        const CharacterSet part(
            ulocdata_getExemplarSet(data, nullptr, USET_ADD_CASE_MAPPINGS, type, &status));
        if (U_SUCCESS(status) && part) {
            uset_addAll(result.get(), part.get());
        }
    }
    ulocdata_close(data);
    return result;
}

// What is read off a text in one go.
struct Findings
{
    QHash<char32_t, qsizetype> letters; // outside ASCII, with how often they stand there
    qsizetype letterCount = 0;
    qsizetype foreign = 0;     // characters outside ASCII, whatever they are
    double faults = 0;         // what no writer does
    double cyrillicWeight = 0; // how frequent the Cyrillic letters are in Slavic languages, summed
    qsizetype cyrillic = 0;
};

bool isNoCharacter(char32_t c)
{
    switch (u_charType(static_cast<UChar32>(c))) {
    case U_UNASSIGNED:
    case U_PRIVATE_USE_CHAR:
    case U_SURROGATE:
        return true;
    case U_CONTROL_CHAR:
        return c != U'\t' && c != U'\n' && c != U'\r' && c != U'\f';
    default:
        return c == U'\uFFFD';
    }
}

// Signs that stand in ordinary text of any language.
bool isOrdinarySign(char32_t c)
{
    return u"\u00a0«»“”„‘’‚–—…№§°©®€™•·¡¿、。，！？：；（）「」『』《》　×±½¼¾・ー～"_s.contains(
               QChar(static_cast<char16_t>(c))) &&
           c < 0x10000;
}

bool isLetter(char32_t c)
{
    return u_isalpha(static_cast<UChar32>(c)) || u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK;
}

// From the most to the least frequent, over Russian and Ukrainian alike.
double cyrillicFrequency(char32_t c)
{
    static const QString order = u"оаеинтсрвлкмдпуяіьыгзбчйхжшюцєщїэфґёўъ"_s;
    const char32_t lower = static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
    const qsizetype rank = lower < 0x10000 ? order.indexOf(QChar(static_cast<char16_t>(lower))) : -1;
    return rank < 0 ? -1.0 : 1.0 - 2.0 * double(rank) / double(order.size());
}

bool isOneWord(Script a, Script b)
{
    const auto isJapanese = [](Script s) {
        return s == Script::Han || s == Script::Hiragana || s == Script::Katakana;
    };
    return a == b || a == Script::Inherited || b == Script::Inherited || a == Script::Common ||
           b == Script::Common || (isJapanese(a) && isJapanese(b));
}

// Faults of two neighbours of which one at least is outside ASCII.
double faultsBetween(char32_t before, char32_t c)
{
    const bool letterBefore = isLetter(before);
    const bool letter = isLetter(c);
    if (letterBefore && letter) {
        double faults = 0;
        if (!isOneWord(scriptOf(before), scriptOf(c))) {
            faults += 1;
        }
        if (u_islower(static_cast<UChar32>(before)) && u_isupper(static_cast<UChar32>(c))) {
            faults += 1;
        }
        return faults;
    }
    // A letter beside a sign that is no punctuation.
    const char32_t sign = letterBefore ? c : before;
    const bool isOdd = (letterBefore || letter) && sign >= 0x80 && !isOrdinarySign(sign);
    return isOdd ? 0.5 : 0;
}

Findings read(QStringView text)
{
    Findings result;
    char32_t before = U' ';
    for (const char32_t c : CodePoints(text)) {
        if (c >= 0x80) {
            ++result.foreign;
            if (isNoCharacter(c)) {
                result.faults += 4;
            } else if (u_isalpha(static_cast<UChar32>(c))) {
                ++result.letters[c];
                ++result.letterCount;
                if (scriptOf(c) == Script::Cyrillic) {
                    ++result.cyrillic;
                    result.cyrillicWeight += cyrillicFrequency(c);
                }
            } else if (!isOrdinarySign(c)) {
                result.faults += 0.5;
            }
        }
        if (c >= 0x80 || before >= 0x80) {
            result.faults += faultsBetween(before, c);
        }
        before = c;
    }
    return result;
}

// The share of the letters that belong to a language's alphabet.
double coverage(const Findings &findings, const char *language)
{
    const CharacterSet set = alphabet(language);
    qsizetype covered = 0;
    for (const auto &[letter, count] : findings.letters.asKeyValueRange()) {
        if (uset_contains(set.get(), static_cast<UChar32>(letter))) {
            covered += count;
        }
    }
    return double(covered) / double(findings.letterCount);
}

} // namespace

double plausibility(QStringView text, std::span<const char *const> languages)
{
    const Findings findings = read(text);
    if (findings.foreign == 0) {
        return 0;
    }
    double result = 0.5; // signs only: nothing speaks for or against
    if (findings.letterCount > 0) {
        double best = 0;
        for (const char *const language : languages) {
            best = std::max(best, coverage(findings, language));
        }
        const LanguageGuess guess = detectLanguage(text);
        const double own =
            guess.language.isUndetermined()
                ? 0.5
                : coverage(findings, guess.language.toString().replace(u'-', u'_').toLatin1().constData());
        result = 0.5 * best + 0.3 * own + 0.2 * guess.confidence;
        if (findings.cyrillic > 0) {
            result += 0.3 * findings.cyrillicWeight / double(findings.cyrillic);
        }
    }
    return result - findings.faults / double(findings.foreign);
}

} // namespace hexapla
