// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/fullstoprules.h"

#include "core/text/wordshapes.h"

#include <QVarLengthArray>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace hexapla {

struct FullStopRules::Word
{
    qsizetype start = 0;
    qsizetype end = 0;
    SentenceClass first = SentenceClass::Other; // of its first character
    bool isQuoted = false;                      // quotes or brackets open before it
    bool isApart = false;                       // white space between it and the full stop

    bool isEmpty() const { return start == end; }
    bool isCapitalised() const { return first == SentenceClass::Upper; }
    qsizetype length() const { return end - start; }
};

namespace {

constexpr qsizetype LongestAbbreviation = 24;

using Letters = QVarLengthArray<QChar, 64>; // of an abbreviation, as the tables have them

void appendLetters(Letters &letters, QStringView text)
{
    for (const QChar character : text) {
        if (!character.isSpace()) {
            letters.append(isApostrophe(character) ? QChar(u'\'') : character);
        }
    }
}

qsizetype skipSpacesBack(QStringView text, qsizetype offset)
{
    while (offset > 0 && text[offset - 1].isSpace()) {
        --offset;
    }
    return offset;
}

// Whether what stands there is the first in quotes or brackets: the "2." of “2. The Party shall pay.”
bool isBehindOpeningMark(QStringView text, qsizetype offset)
{
    const qsizetype at = skipSpacesBack(text, offset) - 1;
    if (at < 0) {
        return false;
    }
    if (text[at] == u'"') {
        return at + 1 == offset && (at == 0 || text[at - 1].isSpace());
    }
    return text[at].category() == QChar::Punctuation_Open ||
           text[at].category() == QChar::Punctuation_InitialQuote;
}

// Whether it follows the letter of a point, "(a) 1.", with which the sentence begins.
bool isBehindLabel(QStringView text, qsizetype start, qsizetype offset)
{
    constexpr qsizetype longestLabel = 4;
    const qsizetype end = skipSpacesBack(text, offset);
    return end - start > 1 && end - start <= longestLabel && text[end - 1] == u')';
}

} // namespace

FullStopRules::FullStopRules(const SentenceProperties &properties, const Abbreviations &abbreviations)
    : m_properties(properties)
    , m_abbreviations(abbreviations)
{}

FullStopRules::Word FullStopRules::wordBefore(QStringView text, qsizetype offset) const
{
    Word word;
    word.isApart = offset > 0 && text[offset - 1].isSpace();
    // Scanned pages put one blank before the stop; more are no word's business.
    word.end = word.isApart ? offset - 1 : offset;
    word.start = word.end;
    const qsizetype farthest = std::max<qsizetype>(0, word.end - LongestAbbreviation - 1);
    while (word.start > farthest && (isWordCharacter(text[word.start - 1]) || text[word.start - 1] == u'.' ||
                                     isJoiner(text[word.start - 1]))) {
        --word.start;
    }
    while (word.start < word.end && !isWordCharacter(text[word.start])) {
        ++word.start;
    }
    if (!word.isEmpty()) {
        word.first = m_properties.classAt(text, word.start);
    }
    return word;
}

FullStopRules::Word FullStopRules::wordAfter(QStringView text, qsizetype offset) const
{
    constexpr qsizetype MostSigns = 8;
    Word word;
    const qsizetype farthest = std::min(text.size(), offset + MostSigns);
    while (offset < farthest && !isWordCharacter(text[offset]) && !text[offset].isSurrogate()) {
        word.isQuoted |= m_properties.classAt(text, offset) == SentenceClass::Close;
        ++offset;
    }
    word.start = word.end = offset;
    while (word.end < text.size() && word.end - word.start <= LongestAbbreviation &&
           isWordCharacter(text[word.end])) {
        ++word.end;
    }
    if (offset < text.size()) {
        word.first = m_properties.classAt(text, offset);
    }
    return word;
}

// One letter with a full stop of its own.
bool FullStopRules::isInitial(QStringView text, const Word &word)
{
    return word.length() == 1 && word.first != SentenceClass::Numeric && word.end < text.size() &&
           text[word.end] == u'.';
}

bool FullStopRules::isStarter(QStringView text, const Word &word) const
{
    if (word.isEmpty() || isInitial(text, word)) {
        return false;
    }
    if (word.end < text.size() && isApostrophe(text[word.end])) {
        const QString elided = text.sliced(word.start, word.length()).toString() + u'\'';
        if (m_abbreviations.isStarter(elided)) {
            return true;
        }
    }
    return m_abbreviations.isStarter(text.sliced(word.start, word.length()));
}

bool FullStopRules::endsSentence(QStringView text, const FullStop &stop) const
{
    const Word word = wordBefore(text, stop.offset);
    const Word next = wordAfter(text, stop.following);
    if (word.isApart && !isLetterOrDigit(next.first)) {
        return false;
    }
    if (word.isApart && next.first == SentenceClass::Numeric && !isItemNumber(text, next.start, next.end)) {
        return false;
    }
    if (word.isEmpty()) {
        return true;
    }
    const QStringView letters = text.sliced(word.start, word.length());
    if (isNumber(letters)) {
        return endsAfterNumber(text, stop, word, next);
    }
    if (word.start == stop.firstLetter && (isRomanNumber(letters) || isSingleLetters(letters)) &&
        !isSyllable(letters.front())) {
        return false; // the number of an item, or an initial
    }
    if (word.length() > LongestAbbreviation) {
        return true;
    }
    if (beginsAbbreviation(text, word, stop.following)) {
        return false;
    }
    if (const auto kind = abbreviation(text, word)) {
        const bool isEnd = endsAfterAbbreviation(text, *kind, next);
        // "p. 5" is a page, "P. Miller" a person.
        if (!isEnd || *kind != AbbreviationKind::Number || !isSingleLetters(letters)) {
            return isEnd;
        }
    }
    if (isSingleLetters(letters)) {
        return endsAfterLetters(text, word, next);
    }
    if (isRomanNumber(letters)) {
        return endsAfterNumber(text, stop, word, next);
    }
    return true;
}

bool FullStopRules::endsSentenceBeforeNumber(QStringView text, qsizetype offset) const
{
    const Word word = wordBefore(text, offset);
    if (word.isEmpty()) {
        return offset > 0 && m_properties.classAt(text, offset - 1) == SentenceClass::Close;
    }
    return looksLikeWholeWord(text.sliced(word.start, word.length())) && !abbreviation(text, word);
}

bool FullStopRules::isNeverEnd(QStringView text, qsizetype offset) const
{
    const Word word = wordBefore(text, offset);
    return !word.isEmpty() && word.length() <= LongestAbbreviation &&
           abbreviation(text, word) == AbbreviationKind::Never;
}

std::optional<AbbreviationKind> FullStopRules::abbreviation(QStringView text, const Word &word) const
{
    // The parts before the last: "т. д." is more than "д.".
    QVarLengthArray<qsizetype, 4> starts = {word.start};
    while (starts.size() < 4) {
        const qsizetype end = skipSpacesBack(text, starts.last());
        if (end == starts.last() || end < 2 || text[end - 1] != u'.') {
            break;
        }
        const Word part = wordBefore(text, end - 1);
        if (part.isEmpty() || part.isApart || part.length() > 5) {
            break;
        }
        starts.append(part.start);
    }
    Letters letters;
    for (const qsizetype start : std::views::reverse(starts)) {
        letters.clear();
        appendLetters(letters, text.sliced(start, word.end - start));
        letters.append(u'.');
        if (const auto kind = m_abbreviations.find(letters)) {
            return kind;
        }
    }
    // What stands behind an article, a hyphen or a number: "l'art. 5", "2022г."
    qsizetype last = letters.size() - 1;
    while (last > 0 && (letters[last - 1].isLetter() || letters[last - 1].isMark())) {
        --last;
    }
    const bool isPart = last > 0 && (letters[last - 1] != u'.' || letters.size() - last > 2);
    return isPart ? m_abbreviations.find(QStringView(letters).sliced(last)) : std::nullopt;
}

bool FullStopRules::beginsAbbreviation(QStringView text, const Word &word, qsizetype following) const
{
    Letters letters;
    appendLetters(letters, text.sliced(word.start, word.length()));
    letters.append(u'.');
    while (m_abbreviations.isBeginning(letters)) {
        qsizetype end = following;
        while (end < text.size() && end - following < LongestAbbreviation &&
               (isWordCharacter(text[end]) || isJoiner(text[end]))) {
            ++end;
        }
        if (end == following || end == text.size() || text[end] != u'.') {
            return false;
        }
        appendLetters(letters, text.sliced(following, end + 1 - following));
        if (m_abbreviations.find(letters)) {
            return true;
        }
        following = end + 1;
        while (following < text.size() && text[following].isSpace()) {
            ++following;
        }
    }
    return false;
}

// "5", "IV", "L. 121" of a law.
bool FullStopRules::beginsNumber(QStringView text, const Word &word)
{
    if (isInitial(text, word)) {
        qsizetype behind = word.end + 1;
        while (behind < text.size() && text[behind].isSpace()) {
            ++behind;
        }
        return behind < text.size() && text[behind].isDigit();
    }
    return word.first == SentenceClass::Numeric ||
           (word.length() > 1 && isRomanNumber(text.sliced(word.start, word.length())));
}

// The "L" of "art. L. 121".
bool FullStopRules::isPartOfNumber(QStringView text, const Word &letters) const
{
    const qsizetype before = skipSpacesBack(text, letters.start);
    if (before == letters.start || before == 0 || text[before - 1] != u'.') {
        return false;
    }
    const Word word = wordBefore(text, before - 1);
    return !word.isEmpty() && abbreviation(text, word) == AbbreviationKind::Number;
}

bool FullStopRules::endsAfterAbbreviation(QStringView text, AbbreviationKind kind, const Word &next) const
{
    switch (kind) {
    case AbbreviationKind::Word:
        return true;
    case AbbreviationKind::Never:
        return false;
    case AbbreviationKind::Number:
        return !beginsNumber(text, next);
    case AbbreviationKind::Capital:
        return next.isCapitalised() || next.first == SentenceClass::OLetter;
    case AbbreviationKind::Starter:
        return isStarter(text, next);
    }
    return true;
}

// "19. KOL" at the start is the number of an item, "5. Januar" an ordinal.
bool FullStopRules::endsAfterNumber(QStringView text, const FullStop &stop, const Word &number,
                                    const Word &next) const
{
    constexpr qsizetype MostDigits = 3;
    const QStringView digits = text.sliced(number.start, number.length());
    const bool isShort =
        digits.size() - (digits.lastIndexOf(u'.') + 1) <= MostDigits || !digits.front().isDigit();
    if (number.start == stop.firstLetter && isShort) {
        return false;
    }
    if (isShort &&
        (isBehindOpeningMark(text, number.start) || isBehindLabel(text, stop.firstLetter, number.start))) {
        return false;
    }
    if (!isShort || !standsAlone(text, number.start)) {
        return true;
    }
    const qsizetype before = skipSpacesBack(text, number.start);
    if (before > 0 && (text[before - 1] == u':' || text[before - 1] == u';')) {
        return false; // an enumeration inside a paragraph
    }
    if (!m_abbreviations.hasDottedOrdinals() || !next.isCapitalised() || next.isQuoted) {
        return true;
    }
    if (m_abbreviations.hasCapitalNouns() && before < number.start) {
        // A noun with its number, "Kapitel 5", against a day, "Am 5. Januar".
        const Word noun = wordBefore(text, before);
        if (noun.isCapitalised() && noun.length() > 1 && !isStarter(text, noun)) {
            return true;
        }
    }
    return isStarter(text, next);
}

// Initials before a name, against a sentence that ends in a letter: "J. R. R. Tolkien", "Plan B. Then".
bool FullStopRules::endsAfterLetters(QStringView text, const Word &letters, const Word &next) const
{
    if (next.first == SentenceClass::Numeric && isPartOfNumber(text, letters)) {
        return false;
    }
    if (isSyllable(text[letters.start]) || !isLetterOrDigit(next.first) ||
        next.first == SentenceClass::Numeric || next.isQuoted) {
        return true;
    }
    if (!standsAlone(text, letters.start)) {
        return true; // "?a=b", "ls -d"
    }
    if (isInitial(text, next)) {
        return false; // more of them
    }
    if (letters.first == SentenceClass::Lower) {
        const qsizetype before = skipSpacesBack(text, letters.start);
        const bool isUnit = before > 0 && text[before - 1].isDigit();
        return isUnit || !m_abbreviations.hasStarters() || isStarter(text, next);
    }
    if (!isStarter(text, next)) {
        return false;
    }
    if (m_abbreviations.hasCapitalNouns()) {
        return true;
    }
    // "J. Le Goff": what starts a sentence is seldom followed by a capital.
    qsizetype second = next.end;
    while (second < text.size() && text[second].isSpace()) {
        ++second;
    }
    return second == next.end || second == text.size() ||
           m_properties.classAt(text, second) != SentenceClass::Upper;
}

bool FullStopRules::endsSentenceAfterEllipsis(QStringView text, const FullStop &stop,
                                              qsizetype ellipsisStart) const
{
    const Word next = wordAfter(text, stop.following);
    if (next.first != SentenceClass::Upper && next.first != SentenceClass::OLetter) {
        return false;
    }
    // An ellipsis set off from its word stands for words left out.
    const bool isApart = ellipsisStart > 0 && text[ellipsisStart - 1].isSpace();
    return !isApart || !m_abbreviations.hasStarters() || isStarter(text, next);
}

} // namespace hexapla
