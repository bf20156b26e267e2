// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/linejoint.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

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
    return std::distance(next.begin(), end) >= shortestHyphenatedWord;
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
    return isHyphenated(line, next);
}

} // namespace hexapla
