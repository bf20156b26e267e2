// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/lines.h"

#include <algorithm>

namespace hexapla {

namespace {

bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

} // namespace

TextSpan lineAt(QStringView text, qsizetype start)
{
    const auto end = std::find_if(text.begin() + start, text.end(), isLineEnd);
    return {start, end - text.begin()};
}

qsizetype nextLine(QStringView text, TextSpan line)
{
    qsizetype next = line.end;
    if (next < text.size() && text[next] == u'\r') {
        ++next;
        if (next < text.size() && text[next] == u'\n') {
            ++next;
        }
    } else if (next < text.size()) {
        ++next;
    }
    return next;
}

qsizetype previousLine(QStringView text, qsizetype start)
{
    const bool isAfterLineFeed = start > 0 && text[start - 1] == u'\n';
    start -= start > 0 ? 1 : 0;
    if (isAfterLineFeed && start > 0 && text[start - 1] == u'\r') {
        --start;
    }
    return lineStart(text, start);
}

qsizetype lineStart(QStringView text, qsizetype offset)
{
    while (offset > 0 && !isLineEnd(text[offset - 1])) {
        --offset;
    }
    return offset;
}

} // namespace hexapla
