// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/codepointindex.h"

#include <algorithm>

namespace hexapla {

CodePointIndex::CodePointIndex(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate()) {
            m_lowSurrogates.push_back(i);
        }
    }
}

qsizetype CodePointIndex::toCodePoints(qsizetype utf16Offset) const
{
    const auto pairs = std::ranges::lower_bound(m_lowSurrogates, utf16Offset) - m_lowSurrogates.begin();
    return utf16Offset - pairs;
}

qsizetype CodePointIndex::toUtf16(qsizetype codePointOffset) const
{
    // The n-th pair (from 0) ends at code point m_lowSurrogates[n] - n: find how many end before.
    qsizetype low = 0;
    auto high = static_cast<qsizetype>(m_lowSurrogates.size());
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (m_lowSurrogates[static_cast<size_t>(middle)] - middle <= codePointOffset) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return codePointOffset + low;
}

} // namespace hexapla
