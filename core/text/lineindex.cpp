// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/lineindex.h"

#include "core/text/lines.h"

#include <algorithm>

namespace hexapla {

LineIndex::LineIndex(QStringView text)
    : m_codePoints(text)
{
    for (qsizetype start = 0; start < text.size() || m_starts.empty();) {
        m_starts.push_back(start);
        start = nextLine(text, lineAt(text, start));
    }
}

Place LineIndex::placeOf(qsizetype utf16Offset) const
{
    const auto after = std::ranges::upper_bound(m_starts, std::max<qsizetype>(0, utf16Offset));
    const qsizetype offset = m_codePoints.toCodePoints(utf16Offset);
    const qsizetype line = after - m_starts.begin();
    return {offset, line, offset - m_codePoints.toCodePoints(*std::prev(after)) + 1};
}

} // namespace hexapla
