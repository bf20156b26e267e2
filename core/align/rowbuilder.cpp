// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/rowbuilder.h"

#include <algorithm>
#include <map>

namespace hexapla {

namespace {

// Empty cells stand where their version has come to.
void placeEmptyCells(std::vector<Row> &rows, size_t versions)
{
    std::vector<size_t> ends(versions, 0);
    for (Row &row : rows) {
        for (size_t version = 0; version < versions; ++version) {
            SegmentRange &cell = row.cells[version];
            if (cell.isEmpty()) {
                cell.first = ends[version];
            }
            ends[version] = cell.end();
        }
    }
}

bool isLess(const std::vector<SegmentRange> &a, const std::vector<SegmentRange> &b)
{
    return std::ranges::lexicographical_compare(
        a, b, {}, [](const SegmentRange &cell) { return std::pair(cell.first, cell.count); },
        [](const SegmentRange &cell) { return std::pair(cell.first, cell.count); });
}

// What a reader linked stays linked as long as both rows are there.
void keepLink(const Alignment &alignment, Row &row, const Row &earlier)
{
    if (earlier.movedTo && std::ranges::contains(alignment.rows, *earlier.movedTo, &Row::id)) {
        row.movedTo = earlier.movedTo;
    }
}

} // namespace

Alignment buildAlignment(const std::vector<ProfileRow> &rows, const std::vector<size_t> &order,
                         size_t versions, const Alignment &earlier)
{
    Alignment result;
    result.rows.reserve(rows.size());
    std::vector<const Row *> pinned;
    for (const Row &row : earlier.rows) {
        if (row.isPinned()) {
            pinned.push_back(&row);
        }
    }
    for (const ProfileRow &profileRow : rows) {
        Row row;
        row.cells.resize(versions);
        for (size_t i = 0; i < order.size(); ++i) {
            row.cells[order[i]] = profileRow.cells[i];
        }
        row.confidence = double(profileRow.confidence);
        if (profileRow.pin.isValid()) {
            row.state = pinned[size_t(profileRow.pin.value())]->state;
            row.id = pinned[size_t(profileRow.pin.value())]->id;
            row.confidence = pinned[size_t(profileRow.pin.value())]->confidence;
        }
        result.rows.push_back(std::move(row));
    }
    placeEmptyCells(result.rows, versions);

    std::map<std::vector<SegmentRange>, RowId, decltype(&isLess)> known(&isLess);
    qint64 greatest = 0;
    for (const Row &row : earlier.rows) {
        known.emplace(row.cells, row.id);
        greatest = std::max(greatest, row.id.value());
    }
    for (Row &row : result.rows) {
        if (!row.id.isValid()) {
            const auto found = known.find(row.cells);
            row.id = found != known.end() ? found->second : RowId(++greatest);
        }
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].pin.isValid()) {
            keepLink(result, result.rows[i], *pinned[size_t(rows[i].pin.value())]);
        } else if (const std::optional<size_t> &other = rows[i].movedTo) {
            result.rows[i].movedTo = result.rows[*other].id;
        }
    }
    return result;
}

} // namespace hexapla
