// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/rowchange.h"

#include <algorithm>
#include <ranges>

namespace hexapla {

namespace {

// Whether the cells of a version follow each other from begin to end.
bool areChained(const std::vector<Row> &rows, size_t version, size_t begin, size_t end)
{
    for (const Row &row : rows) {
        if (row.cells[version].first != begin) {
            return false;
        }
        begin = row.cells[version].end();
    }
    return begin == end;
}

bool holdTheSame(const std::vector<Row> &before, const std::vector<Row> &after)
{
    if (before.empty() || after.empty()) {
        return before.empty() && after.empty();
    }
    const size_t versions = before.front().cells.size();
    if (!std::ranges::all_of(after, [versions](const Row &row) { return row.cells.size() == versions; })) {
        return false;
    }
    for (size_t version = 0; version < versions; ++version) {
        if (!areChained(after, version, before.front().cells[version].first,
                        before.back().cells[version].end())) {
            return false;
        }
    }
    return true;
}

bool fits(const RowChange &change, const Alignment &alignment)
{
    return change.first <= alignment.rows.size() &&
           change.before.size() <= alignment.rows.size() - change.first &&
           std::ranges::equal(change.before,
                              std::span(alignment.rows).subspan(change.first, change.before.size())) &&
           holdTheSame(change.before, change.after);
}

void replace(const RowChange &change, std::vector<Row> &rows)
{
    const auto begin = rows.begin() + ptrdiff_t(change.first);
    const size_t common = std::min(change.before.size(), change.after.size());
    std::ranges::copy(change.after | std::views::take(common), begin);
    const auto behind = begin + ptrdiff_t(common);
    if (change.after.size() > common) {
        rows.insert(behind, change.after.begin() + ptrdiff_t(common), change.after.end());
    } else {
        rows.erase(behind, begin + ptrdiff_t(change.before.size()));
    }
}

} // namespace

RowChanges reversed(RowChanges changes)
{
    std::ranges::reverse(changes);
    for (RowChange &change : changes) {
        std::swap(change.before, change.after);
    }
    return changes;
}

Result<void> applyChanges(const RowChanges &changes, Alignment &alignment)
{
    for (size_t i = 0; i < changes.size(); ++i) {
        if (fits(changes[i], alignment)) {
            replace(changes[i], alignment.rows);
            continue;
        }
        const RowChanges done(changes.begin(), changes.begin() + ptrdiff_t(i));
        for (const RowChange &change : reversed(done)) {
            replace(change, alignment.rows);
        }
        return std::unexpected(
            Error{ErrorCode::ImpossibleEdit, {}, {}, QStringLiteral("the rows have changed since")});
    }
    return {};
}

} // namespace hexapla
