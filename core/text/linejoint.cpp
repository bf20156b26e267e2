// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/linejoint.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

namespace hexapla {

namespace {

constexpr qsizetype shortestHyphenatedWord = 4;

bool isWideWithoutSpaces(QChar c)
{
    if (c.unicode() < 0x2E80) {
        return false;
    }
    const int width = u_getIntPropertyValue(UChar32(c.unicode()), UCHAR_EAST_ASIAN_WIDTH);
    UErrorCode error = U_ZERO_ERROR;
    return c.isSurrogate() || ((width == U_EA_WIDE || width == U_EA_FULLWIDTH) &&
                               uscript_getScript(UChar32(c.unicode()), &error) != USCRIPT_HANGUL);
}

bool isPunctuationOfUnsureWidth(QChar c)
{
    return c.unicode() >= 0x80 && c.isPunct() &&
           u_getIntPropertyValue(UChar32(c.unicode()), UCHAR_EAST_ASIAN_WIDTH) == U_EA_AMBIGUOUS;
}

// Words that join parts of words, "Vor- oder Nachteile", and are as long as a part itself may be.
constexpr std::array<QStringView, 12> conjunctions{
    u"oder", u"sowie", u"beziehungsweise", u"eller", u"samt", u"nebo", u"alebo",
    u"albo", u"vagy",  u"illetve",         u"либо",  u"sekä"};

// "well-" and "known" were one word; "Vor-" and "und" were not.
bool isHyphenated(QStringView line, QStringView next)
{
    const QChar hyphen = line.back();
    if (hyphen == QChar::SoftHyphen) {
        return true;
    }
    if ((hyphen != u'-' && hyphen != u'\u2010') || line.size() < 2 || !line[line.size() - 2].isLetter()) {
        return false;
    }
    const auto end = std::ranges::find_if(next, [](QChar c) { return !c.isLetter(); });
    const QStringView word(next.begin(), end);
    return word.size() >= shortestHyphenatedWord && !std::ranges::contains(conjunctions, word);
}

// The end of a text as far as the last white space; all of it need not be looked at.
QStringView lastWord(QStringView text)
{
    constexpr qsizetype longest = 300;
    const QStringView end = text.last(std::min(longest, text.size()));
    const auto space = std::find_if(end.rbegin(), end.rend(), [](QChar c) { return c.isSpace(); });
    return {space.base(), end.end()};
}

bool isAsciiLetterOrDigit(QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }

// "page_2", "drawings/tower.html", but not "and/or" and "e.g."
bool looksLikePath(QStringView word)
{
    constexpr qsizetype shortestSuffix = 2;
    while (!word.isEmpty() && word.back().isPunct()) {
        word.chop(1);
    }
    const qsizetype dot = word.lastIndexOf(u'.');
    const bool hasSuffix = dot > 0 && word.size() - dot > shortestSuffix && word[dot + 1].isLetter();
    return hasSuffix || std::ranges::any_of(word, [](QChar c) { return QStringView(u"_=?&%").contains(c); });
}

// Whether an address, "https://example.org/a_", was cut at the end of a line: it ends as no address does, or
// the next line begins as no word does, or goes on as only a path can.
bool isCutAddress(QStringView line, QStringView next)
{
    constexpr QStringView unfinished = u"/?&=%_-+~";
    const bool endsUnfinished = unfinished.contains(line.back());
    constexpr QStringView continuing = u"/?&=%_";
    if (!endsUnfinished && !(isAsciiLetterOrDigit(line.back()) && continuing.contains(next.front()))) {
        return false;
    }
    const QStringView word = lastWord(line);
    if (!word.contains(u"://") && !word.startsWith(u"www.")) {
        return false;
    }
    const auto end = std::ranges::find_if(next, [](QChar c) { return c.isSpace(); });
    const QStringView rest(next.begin(), end);
    if (!endsUnfinished) {
        return rest.size() > 1 && isAsciiLetterOrDigit(rest[1]);
    }
    if (rest.isEmpty() || !isAsciiLetterOrDigit(rest.front())) {
        return false;
    }
    // An address may end with a slash: what follows must be no word.
    return line.back() != u'/' || looksLikePath(rest);
}

// The character next to a line end, the quotes and dashes there left aside.
QChar coreBefore(QStringView line)
{
    while (line.size() > 1 && isPunctuationOfUnsureWidth(line.back())) {
        line.chop(1);
    }
    return line.back();
}

QChar coreAfter(QStringView line)
{
    while (line.size() > 1 && isPunctuationOfUnsureWidth(line.front())) {
        line = line.sliced(1);
    }
    return line.front();
}

} // namespace

bool joinsWithoutSpace(QStringView line, QStringView next)
{
    const QChar before = line.back();
    const QChar after = next.front();
    const bool isWideBefore = isWideWithoutSpaces(before);
    const bool isWideAfter = isWideWithoutSpaces(after);
    if ((isWideBefore && isWideAfter) || (isWideBefore && isPunctuationOfUnsureWidth(after)) ||
        (isWideAfter && isPunctuationOfUnsureWidth(before)) ||
        (isWideWithoutSpaces(coreBefore(line)) && isWideWithoutSpaces(coreAfter(next)))) {
        return true;
    }
    return isHyphenated(line, next) || isCutAddress(line, next);
}

} // namespace hexapla
