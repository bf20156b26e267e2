// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/rowbuilder.h"

#include <QHash>

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

// Links rows that say the same in other places, each with one other. What a reader linked stays linked as
// long as both rows are there, whatever was found since.
class Linker
{
public:
    explicit Linker(std::vector<Row> &rows)
        : m_rows(rows)
    {
        for (size_t row = 0; row < rows.size(); ++row) {
            m_places.insert(rows[row].id, row);
        }
    }

    void link(RowId one, RowId other)
    {
        Row *row = find(one);
        Row *partner = find(other);
        if (row && partner && row != partner) {
            unlink(*row);
            unlink(*partner);
            row->movedTo = other;
            partner->movedTo = one;
        }
    }

private:
    Row *find(RowId id)
    {
        const auto place = m_places.constFind(id);
        return place != m_places.cend() ? &m_rows[*place] : nullptr;
    }
    void unlink(Row &row)
    {
        if (Row *partner = row.movedTo ? find(*row.movedTo) : nullptr) {
            partner->movedTo.reset();
        }
        row.movedTo.reset();
    }

    std::vector<Row> &m_rows;
    QHash<RowId, size_t> m_places;
};

} // namespace

Alignment buildAlignment(const std::vector<ProfileRow> &rows, std::span<const std::optional<size_t>> columns,
                         const Alignment &earlier)
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
        std::ranges::transform(columns, std::back_inserter(row.cells), [&](std::optional<size_t> column) {
            return column ? profileRow.cells[*column] : SegmentRange();
        });
        row.confidence = double(profileRow.confidence);
        if (profileRow.pin.isValid()) {
            row.state = pinned[size_t(profileRow.pin.value())]->state;
            row.id = pinned[size_t(profileRow.pin.value())]->id;
            row.confidence = pinned[size_t(profileRow.pin.value())]->confidence;
        }
        result.rows.push_back(std::move(row));
    }
    placeEmptyCells(result.rows, columns.size());

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
    Linker linker(result.rows);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (const std::optional<size_t> &other = rows[i].movedTo) {
            linker.link(result.rows[i].id, result.rows[*other].id);
        }
    }
    for (const Row *row : pinned) {
        if (row->movedTo) {
            linker.link(row->id, *row->movedTo);
        }
    }
    return result;
}

} // namespace hexapla
