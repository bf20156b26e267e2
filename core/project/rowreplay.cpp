// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/rowreplay.h"

#include <algorithm>

namespace hexapla {

namespace {

bool holdSame(const Row &one, const Row &other) { return one.cells == other.cells; }

RowId freeId(const Alignment &alignment)
{
    const auto last = std::ranges::max_element(alignment.rows, {}, &Row::id);
    return RowId(last == alignment.rows.end() ? 0 : last->id.value() + 1);
}

bool contains(const std::vector<Row> &rows, RowId id) { return std::ranges::contains(rows, id, &Row::id); }

} // namespace

bool RowReplay::replay(const RowChanges &edit)
{
    Alignment edited = m_alignment;
    const auto ids = m_ids;
    for (const RowChange &change : edit) {
        if (!replay(change, edited)) {
            m_ids = ids;
            return false;
        }
    }
    m_alignment = std::move(edited);
    return true;
}

bool RowReplay::replay(const RowChange &change, Alignment &alignment)
{
    if (change.before.empty()) {
        return false;
    }
    const auto first = std::ranges::find(alignment.rows, idHere(change.before.front().id), &Row::id);
    const auto left = size_t(alignment.rows.end() - first);
    if (left < change.before.size() ||
        !std::equal(change.before.begin(), change.before.end(), first, holdSame)) {
        return false;
    }
    RowChange here = {size_t(first - alignment.rows.begin()),
                      {first, first + ptrdiff_t(change.before.size())},
                      change.after};
    for (Row &row : here.after) {
        const bool isNew = !contains(change.before, row.id);
        if (isNew && contains(alignment.rows, idHere(row.id))) {
            // Taken: by a row that was made here.
            Alignment all = alignment;
            all.rows.insert(all.rows.end(), here.after.begin(), here.after.end());
            m_ids.insert(row.id, freeId(all));
        }
        row.id = idHere(row.id);
    }
    for (Row &row : here.after) {
        if (row.movedTo) {
            row.movedTo = idHere(*row.movedTo);
        }
    }
    return applyChanges({here}, alignment).has_value();
}

} // namespace hexapla
