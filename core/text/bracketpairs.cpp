// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/bracketpairs.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

namespace hexapla {

void BracketPairs::add(QStringView text, qsizetype offset)
{
    const char16_t bracket = text[offset].unicode();
    if (m_properties.isOpeningBracket(bracket)) {
        m_open.append({offset, char16_t(u_getBidiPairedBracket(bracket))});
        return;
    }
    // Not far down: a closing bracket that nothing opened must cost nothing.
    constexpr qsizetype Deepest = 8;
    const qsizetype deepest = std::max<qsizetype>(0, m_open.size() - Deepest);
    for (qsizetype i = m_open.size() - 1; i >= deepest; --i) {
        const Opened opened = m_open[i];
        if (offset - opened.offset > LongestPair) {
            return;
        }
        if (opened.closing == bracket) {
            m_pairs.push_back({opened.offset, offset + 1});
            m_open.resize(i);
            return;
        }
    }
}

std::vector<TextSpan> BracketPairs::take()
{
    std::ranges::sort(m_pairs, {}, &TextSpan::start);
    m_open.clear();
    return std::exchange(m_pairs, {});
}

} // namespace hexapla
