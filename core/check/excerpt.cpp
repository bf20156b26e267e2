// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/excerpt.h"

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
    while (around.start > first.start && around.start < passage.start && !all[around.start - 1].isSpace()) {
        ++around.start;
    }
    while (around.end < last.end && around.end > passage.end && !all[around.end].isSpace()) {
        --around.end;
    }
    return around;
}

} // namespace hexapla
