// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/movedtogether.h"

#include <QHash>

#include <algorithm>
#include <ranges>

namespace hexapla {

std::vector<Row> withMovedTogether(const Alignment &alignment)
{
    std::vector<Row> rows = alignment.rows;
    QHash<RowId, size_t> places;
    for (size_t row = 0; row < rows.size(); ++row) {
        places.insert(rows[row].id, row);
    }
    std::vector<bool> isTaken(rows.size(), false);
    for (size_t row = 0; row < rows.size(); ++row) {
        const std::optional<RowId> movedTo = rows[row].movedTo;
        const auto place = movedTo ? places.constFind(*movedTo) : places.cend();
        if (place == places.cend() || *place < row) {
            continue;
        }
        Row &other = rows[*place];
        const auto clash = [&](size_t version) {
            return !rows[row].cells[version].isEmpty() && !other.cells[version].isEmpty();
        };
        if (std::ranges::any_of(std::views::iota(size_t(0), other.cells.size()), clash)) {
            continue;
        }
        for (size_t version = 0; version < other.cells.size(); ++version) {
            SegmentRange &cell = rows[row].cells[version];
            cell = cell.isEmpty() ? other.cells[version] : cell;
        }
        isTaken[*place] = true;
    }
    std::vector<Row> result;
    for (size_t row = 0; row < rows.size(); ++row) {
        if (!isTaken[row]) {
            result.push_back(std::move(rows[row]));
        }
    }
    return result;
}

} // namespace hexapla
