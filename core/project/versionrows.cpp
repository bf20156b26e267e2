// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/versionrows.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace hexapla {

namespace {

bool holdsNothing(const Row &row) { return std::ranges::all_of(row.cells, &SegmentRange::isEmpty); }

// Puts what stands at one place at another.
template<class Value> void move(std::vector<Value> &values, size_t from, size_t to)
{
    const auto at = [&](size_t index) { return values.begin() + ptrdiff_t(index); };
    if (from < to) {
        std::rotate(at(from), at(from + 1), at(to + 1));
    } else {
        std::rotate(at(to), at(from), at(from + 1));
    }
}

} // namespace

Alignment withoutVersion(Alignment alignment, size_t version)
{
    for (Row &row : alignment.rows) {
        row.cells.erase(row.cells.begin() + ptrdiff_t(version));
    }
    QSet<RowId> gone;
    for (const Row &row : alignment.rows) {
        if (holdsNothing(row)) {
            gone.insert(row.id);
        }
    }
    std::erase_if(alignment.rows, holdsNothing);
    for (Row &row : alignment.rows) {
        if (row.movedTo && gone.contains(*row.movedTo)) {
            row.movedTo.reset();
        }
    }
    std::erase(alignment.strangers, version);
    for (size_t &stranger : alignment.strangers) {
        stranger -= stranger > version ? 1 : 0;
    }
    return alignment;
}

Alignment withVersionMoved(Alignment alignment, size_t from, size_t to)
{
    for (Row &row : alignment.rows) {
        move(row.cells, from, to);
    }
    std::vector<size_t> places(std::max(from, to) + 1);
    std::ranges::iota(places, size_t(0));
    move(places, from, to);
    for (size_t &stranger : alignment.strangers) {
        if (stranger < places.size()) {
            stranger = size_t(std::ranges::find(places, stranger) - places.begin());
        }
    }
    std::ranges::sort(alignment.strangers);
    return alignment;
}

} // namespace hexapla
