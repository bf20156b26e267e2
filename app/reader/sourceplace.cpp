// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/sourceplace.h"

#include <QString>

#include <algorithm>

namespace hexapla {

SourcePlaces::SourcePlaces(QStringView source)
    : m_source(source)
    , m_lineStarts{0}
{
    for (qsizetype at = 0; at < source.size(); ++at) {
        const bool isPair = source[at] == u'\r' && at + 1 < source.size() && source[at + 1] == u'\n';
        if ((source[at] == u'\n' || source[at] == u'\r') && !isPair) {
            m_lineStarts.push_back(at + 1);
        }
    }
}

Place SourcePlaces::placeOf(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_source.size());
    const auto after = std::ranges::upper_bound(m_lineStarts, offset);
    const qsizetype start = *std::prev(after);
    const QStringView before = m_source.sliced(start, offset - start);
    const auto seconds = std::ranges::count_if(before, [](QChar c) { return c.isLowSurrogate(); });
    return {offset, after - m_lineStarts.begin(), before.size() - seconds + 1};
}

} // namespace hexapla
