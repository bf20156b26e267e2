// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/movedrows.h"

#include "core/align/lonelyrows.h"

namespace hexapla {

void markMovedRows(std::vector<ProfileRow> &rows, std::span<const AlignerText> texts, const PairSet &pairs,
                   const WorkContext &context)
{
    for (size_t a = 0; a < texts.size(); ++a) {
        for (size_t b = a + 1; b < texts.size() && !context.isCancelled(); ++b) {
            const PairSide *side = pairs.side(a, b);
            if (side == nullptr || !pairs.areRelated(a, b)) {
                continue;
            }
            const std::vector<LonelyRow> here = lonelyRows(rows, texts[a], a, b);
            const std::vector<LonelyRow> there = lonelyRows(rows, texts[b], b, a);
            LonelyRowMatcher matcher(here, there, *side, texts[a].tokens.vocabulary,
                                     texts[b].tokens.vocabulary, context);
            for (const auto &[i, j] : matcher.matches()) {
                rows[here[i].row].movedTo = there[j].row;
                rows[there[j].row].movedTo = here[i].row;
            }
        }
    }
}

} // namespace hexapla
