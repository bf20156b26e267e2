// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/graphemes.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace hexapla {

namespace {

// How far to either side graphemes are looked for.
constexpr qsizetype surroundings = 128;

// Between characters of plain letters no one needs to look.
bool isPlainly(QStringView text, qsizetype offset)
{
    constexpr char16_t firstMark = 0x300;
    if (offset <= 0 || offset >= text.size()) {
        return true;
    }
    const char16_t behind = text[offset].unicode();
    return behind < firstMark && behind != u'\n' && text[offset - 1].unicode() < firstMark;
}

// Where to begin looking: what comes before decides how flags are paired.
qsizetype windowStart(QStringView text, qsizetype offset)
{
    qsizetype start = offset;
    while (offset - start < surroundings && !isPlainly(text, start)) {
        --start;
    }
    return start;
}

// The surroundings of an offset, with where they begin.
struct Window
{
    Window(QStringView text, qsizetype offset)
        : start(windowStart(text, offset))
        , finder(QTextBoundaryFinder::Grapheme, text.constData() + start,
                 std::min(text.size(), offset + surroundings) - start)
    {
        finder.setPosition(offset - start);
    }

    qsizetype start;
    QTextBoundaryFinder finder;
};

} // namespace

bool isGraphemeBorder(QStringView text, qsizetype offset)
{
    return isPlainly(text, offset) || Window(text, offset).finder.isAtBoundary();
}

qsizetype graphemeBorderUpTo(QStringView text, qsizetype offset)
{
    if (isPlainly(text, offset)) {
        return offset;
    }
    Window window(text, offset);
    return window.finder.isAtBoundary() ? offset : window.start + window.finder.toPreviousBoundary();
}

qsizetype graphemeBorderFrom(QStringView text, qsizetype offset)
{
    if (isPlainly(text, offset)) {
        return offset;
    }
    Window window(text, offset);
    return window.finder.isAtBoundary() ? offset : window.start + window.finder.toNextBoundary();
}

} // namespace hexapla
