// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/pinnedunion.h"

#include "core/project/versionrows.h"

#include <algorithm>

namespace hexapla {

bool PinnedUnion::IsBefore::operator()(const Entry &one, const Entry &other) const
{
    return std::ranges::equal(
        one.row.cells, other.row.cells,
        [](const SegmentRange &a, const SegmentRange &b) { return a.end() <= b.first; });
}

PinnedUnion::Outcome PinnedUnion::add(const Row &row, Source source)
{
    const auto [place, isNew] = m_entries.insert({row, source});
    if (!isNew) {
        if (place->row.cells != row.cells) {
            return Outcome::Refused;
        }
        m_ids.insert({source, row.id}, m_ids.value({place->source, place->row.id}));
        return Outcome::Known;
    }
    const RowId id = m_taken.contains(row.id) ? RowId(m_nextId++) : row.id;
    m_taken.insert(id);
    m_ids.insert({source, row.id}, id);
    return Outcome::Added;
}

Alignment PinnedUnion::alignment(std::span<const size_t> segments) &&
{
    std::vector<Row> rows;
    for (const Entry &entry : m_entries) {
        Row row = entry.row;
        row.id = m_ids.value({entry.source, row.id});
        const auto other = m_ids.constFind({entry.source, row.movedTo.value_or(RowId())});
        row.movedTo = row.movedTo && other != m_ids.cend() ? std::optional(*other) : std::nullopt;
        rows.push_back(std::move(row));
    }
    return pinnedWithTheRest(rows, segments);
}

} // namespace hexapla
