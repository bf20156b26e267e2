// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/excerpt.h"

#include "core/text/script.h"

#include <algorithm>

namespace hexapla {

TextSpan withSurroundings(const CheckedText &text, TextSpan passage)
{
    constexpr qsizetype reach = 60;
    const Document &document = text.document();
    if (document.blocks().empty()) {
        return passage;
    }
    const TextSpan first = document.blocks()[document.blockAt(passage.start)].text;
    const TextSpan last = document.blocks()[document.blockAt(std::max(passage.start, passage.end - 1))].text;
    TextSpan around = {std::min(passage.start, std::max(first.start, passage.start - reach)),
                       std::max(passage.end, std::min(last.end, passage.end + reach))};
    const QStringView all = document.text();
    // Words are shown whole; where they run on without spaces, any place between two letters is one.
    const auto runsOn = [all](qsizetype place) {
        return !all[place].isMark() && !all[place].isLowSurrogate() &&
               (runsTogether(all[place]) || runsTogether(all[place - 1]));
    };
    while (around.start > first.start && around.start < passage.start && !all[around.start - 1].isSpace() &&
           !runsOn(around.start)) {
        ++around.start;
    }
    while (around.end < last.end && around.end > passage.end && !all[around.end].isSpace() &&
           !runsOn(around.end)) {
        --around.end;
    }
    return around;
}

} // namespace hexapla
