// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/alignment.h"

#include <QHash>

#include <algorithm>
#include <ranges>

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

bool canBeLinked(const Row &one, const Row &other)
{
    return std::ranges::none_of(std::views::zip(one.cells, other.cells), [](const auto &cells) {
        const auto &[here, there] = cells;
        return !here.isEmpty() && !there.isEmpty();
    });
}

bool isAlignmentOf(const Alignment &alignment, std::span<const size_t> segments)
{
    std::vector<size_t> ends(segments.size(), 0);
    QHash<RowId, const Row *> rows;
    for (const Row &row : alignment.rows) {
        if (row.cells.size() != segments.size() || !row.id.isValid() || rows.contains(row.id) ||
            std::ranges::all_of(row.cells, &SegmentRange::isEmpty)) {
            return false;
        }
        rows.insert(row.id, &row);
        for (size_t version = 0; version < segments.size(); ++version) {
            const SegmentRange &cell = row.cells[version];
            if (cell.first != ends[version] || cell.count > segments[version] - ends[version]) {
                return false;
            }
            ends[version] = cell.end();
        }
    }
    return std::ranges::equal(ends, segments) && std::ranges::all_of(alignment.rows, [&rows](const Row &row) {
               const Row *other = row.movedTo ? rows.value(*row.movedTo) : nullptr;
               return !row.movedTo || (other && other->movedTo == row.id && canBeLinked(row, *other));
           });
}

} // namespace hexapla
