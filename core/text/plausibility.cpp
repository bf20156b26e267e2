// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/plausibility.h"

#include "core/text/codepoints.h"
#include "core/text/languagedetection.h"
#include "core/text/script.h"

#include <QString>

#include <unicode/uchar.h>
#include <unicode/ulocdata.h>
#include <unicode/uset.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hexapla {

// What is read off a text in one go.
struct PlausibilityJudge::Findings
{
    QHash<char32_t, qsizetype> letters; // outside ASCII, with how often they stand there
    qsizetype letterCount = 0;
    qsizetype signs = 0;       // outside ASCII, of those that stand in ordinary text
    qsizetype wideSigns = 0;   // of these: those of East Asian texts
    qsizetype eastAsian = 0;   // letters of East Asian scripts
    qsizetype foreign = 0;     // characters outside ASCII, whatever they are
    double faults = 0;         // what no writer does
    double cyrillicWeight = 0; // how frequent the Cyrillic letters are in Slavic languages, summed
    qsizetype cyrillic = 0;
};

namespace {

bool isEastAsian(Script script) { return family(script) == Script::Han || script == Script::Hangul; }
bool isWide(char32_t c) { return c >= 0x3000; }

UChar32 icu(char32_t c) { return static_cast<UChar32>(c); }

bool isOneOf(char32_t c, QStringView characters)
{
    return c < 0x10000 && characters.contains(QChar(static_cast<char16_t>(c)));
}

bool isNoCharacter(char32_t c)
{
    switch (u_charType(icu(c))) {
    case U_UNASSIGNED:
    case U_PRIVATE_USE_CHAR:
    case U_SURROGATE:
        return true;
    case U_CONTROL_CHAR:
        return c >= 0x80;
    default:
        return c == QChar::ReplacementCharacter;
    }
}

// Signs that stand in ordinary text of any language: these never inside a word ...
bool isStandaloneSign(char32_t c) { return isOneOf(c, u"«»„…№§°©®€¡¿±×½¼¾"); }
// ... these anywhere.
bool isOrdinarySign(char32_t c)
{
    return isStandaloneSign(c) || c == 0xa0 || (c >= 0x3000 && c < 0x3003) ||
           isOneOf(c, u"“”‘’‚–—―™•·←→↓↑✓、。，！？：；（）「」『』《》・ー～");
}

bool isLetter(char32_t c) { return u_isalpha(icu(c)) || u_charType(icu(c)) == U_NON_SPACING_MARK; }

// 1 for the most frequent letter of Russian and Ukrainian to -1 for those of other languages.
double cyrillicFrequency(char32_t c)
{
    static constexpr QStringView order = u"оаеинтсрвлкмдпуяіьыгзбчйхжшюцєщїэфґёўъ";
    const qsizetype rank = order.indexOf(QChar(static_cast<char16_t>(u_tolower(icu(c)))));
    return rank < 0 ? -1.0 : 1.0 - 2.0 * double(rank) / double(order.size());
}

constexpr double usualCyrillicWeight = 0.35; // of a letter in running text, at least

bool standInOneWord(Script a, Script b)
{
    const auto isOfAny = [](Script script) {
        return script == Script::Common || script == Script::Inherited;
    };
    return isOfAny(a) || isOfAny(b) || family(a) == family(b);
}

// The faults of neighbours of which one at least is outside ASCII.
double faultsBetween(char32_t beforeThat, char32_t before, char32_t c)
{
    if (isLetter(before) && isLetter(c)) {
        const bool isMixed = !standInOneWord(scriptOf(before), scriptOf(c));
        const bool isRising = u_islower(icu(before)) && u_isupper(icu(c));
        return (isMixed ? 1 : 0) + (isRising ? 1 : 0);
    }
    const bool isWithin = isLetter(beforeThat) && isLetter(c);
    if (isWithin && c >= 0x80 && before >= U'0' && before <= U'9') {
        return 0.5;
    }
    const char32_t sign = isLetter(before) ? c : before;
    if (sign < 0x80 || isLetter(sign)) {
        return 0;
    }
    if (!isOrdinarySign(sign)) {
        return isLetter(before) || isLetter(c) ? 0.5 : 0;
    }
    return isWithin && isStandaloneSign(before) && family(scriptOf(c)) != Script::Han ? 1 : 0;
}

} // namespace

PlausibilityJudge::PlausibilityJudge() = default;
PlausibilityJudge::~PlausibilityJudge() = default;

PlausibilityJudge::Findings PlausibilityJudge::read(QStringView text)
{
    Findings result;
    char32_t beforeThat = U' ';
    char32_t before = U' ';
    for (const char32_t c : CodePoints(text)) {
        if (c >= 0x80) {
            ++result.foreign;
            if (isNoCharacter(c)) {
                result.faults += 4;
            } else if (u_isalpha(icu(c))) {
                ++result.letters[c];
                ++result.letterCount;
                result.eastAsian += isEastAsian(scriptOf(c)) ? 1 : 0;
            } else if (isOrdinarySign(c)) {
                ++result.signs;
                result.wideSigns += isWide(c) ? 1 : 0;
            } else {
                result.faults += 0.5;
            }
            if (scriptOf(c) == Script::Cyrillic) {
                ++result.cyrillic;
                result.cyrillicWeight += cyrillicFrequency(c);
            }
        }
        if (c >= 0x80 || before >= 0x80) {
            result.faults += faultsBetween(beforeThat, before, c);
        }
        beforeThat = before;
        before = c;
    }
    return result;
}

// The letters a language is written with, in both cases.
const USet *PlausibilityJudge::alphabet(const QByteArray &language)
{
    std::shared_ptr<USet> &result = m_alphabets[language];
    if (!result) {
        result = {uset_openEmpty(), uset_close};
        UErrorCode status = U_ZERO_ERROR;
        ULocaleData *data = ulocdata_open(language.constData(), &status);
        USet *letters =
            ulocdata_getExemplarSet(data, nullptr, USET_ADD_CASE_MAPPINGS, ULOCDATA_ES_STANDARD, &status);
        if (U_SUCCESS(status)) {
            uset_addAll(result.get(), letters);
        }
        uset_close(letters);
        ulocdata_close(data);
    }
    return result.get();
}

// The share of the letters and signs that belong in a text of a language.
double PlausibilityJudge::coverage(const Findings &findings, const QByteArray &language)
{
    const USet *set = alphabet(language);
    qsizetype covered = findings.signs;
    for (const auto &[letter, count] : findings.letters.asKeyValueRange()) {
        if (uset_contains(set, icu(letter))) {
            covered += count;
        }
    }
    return double(covered) / double(findings.letterCount + findings.signs);
}

double PlausibilityJudge::judge(QStringView text, std::span<const char *const> languages)
{
    const Findings findings = read(text);
    const double strays = findings.eastAsian == 0 ? double(findings.wideSigns) : 0;
    const double faults = (findings.faults + strays) / std::max(1.0, double(findings.foreign));
    if (findings.letterCount + findings.signs == 0 || faults >= 1) {
        return -faults;
    }
    double best = 0;
    for (const char *const language : languages) {
        best = std::max(best, coverage(findings, language));
    }
    const LanguageGuess guess = detectLanguage(text);
    const double own = guess.language.isUndetermined()
                           ? 0.5
                           : coverage(findings, guess.language.toString().replace(u'-', u'_').toLatin1());
    // All Cyrillic encodings give Cyrillic letters: the wrong ones give more of the rare.
    const double rarity =
        findings.cyrillic == 0
            ? 0
            : std::max(0.0, usualCyrillicWeight - findings.cyrillicWeight / double(findings.cyrillic));
    return 0.5 * best + 0.3 * own + 0.2 * guess.confidence - rarity - faults;
}

} // namespace hexapla
