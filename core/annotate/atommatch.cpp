// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/atommatch.h"

namespace hexapla {

std::vector<MatchedRun> AtomMatch::runs() const
{
    std::vector<MatchedRun> result;
    for (size_t i = 0; i < m_there.size(); ++i) {
        if (!isMatched(i)) {
            continue;
        }
        if (!result.empty() && result.back().endBefore() == i && result.back().endAfter() == there(i)) {
            ++result.back().count;
        } else {
            result.push_back({i, there(i), 1});
        }
    }
    return result;
}

} // namespace hexapla
