// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/alignment.h"

#include <QSet>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

QLatin1StringView rowStateName(RowState state)
{
    switch (state) {
    case RowState::Automatic:
        return "automatic"_L1;
    case RowState::Confirmed:
        return "confirmed"_L1;
    case RowState::Edited:
        return "edited"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

bool isAlignmentOf(const Alignment &alignment, std::span<const size_t> segments)
{
    std::vector<size_t> ends(segments.size(), 0);
    QSet<RowId> ids;
    for (const Row &row : alignment.rows) {
        if (row.cells.size() != segments.size() || !row.id.isValid() || ids.contains(row.id) ||
            std::ranges::all_of(row.cells, &SegmentRange::isEmpty)) {
            return false;
        }
        ids.insert(row.id);
        for (size_t version = 0; version < segments.size(); ++version) {
            const SegmentRange &cell = row.cells[version];
            if (cell.first != ends[version] || cell.count > segments[version] - ends[version]) {
                return false;
            }
            ends[version] = cell.end();
        }
    }
    return std::ranges::equal(ends, segments);
}

} // namespace hexapla
