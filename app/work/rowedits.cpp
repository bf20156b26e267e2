// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/work/rowedits.h"

#include <algorithm>
#include <cmath>

namespace hexapla {

std::optional<AlignmentEdit> RowEdits::mergeWithNext() const
{
    if (m_row + 1 >= m_alignment.rows.size()) {
        return std::nullopt;
    }
    return MergeRows{row().id, m_alignment.rows[m_row + 1].id};
}

std::optional<AlignmentEdit> RowEdits::splitBefore(size_t segment) const
{
    if (segment <= cell().first || segment >= cell().end()) {
        return std::nullopt;
    }
    const size_t own = segment - cell().first;
    const double share = double(own) / double(cell().count);
    SplitRow split{.row = row().id, .cuts = {}};
    for (const SegmentRange &other : row().cells) {
        const auto cut = size_t(std::lround(share * double(other.count)));
        // One sentence that stands for several goes with the first of them.
        split.cuts.push_back(other.count == 1 ? 1 : std::min(cut, other.count));
    }
    split.cuts[m_version] = own;
    return split;
}

std::optional<AlignmentEdit> RowEdits::shift(ShiftSegments::Direction direction) const
{
    const bool isUp = direction == ShiftSegments::Direction::Up;
    if (cell().isEmpty() || (isUp ? m_row == 0 : m_row + 1 >= m_alignment.rows.size())) {
        return std::nullopt;
    }
    return ShiftSegments{row().id, m_version, direction, 1};
}

std::optional<AlignmentEdit> RowEdits::detach() const
{
    const auto isEmpty = [](const SegmentRange &other) { return other.isEmpty(); };
    const bool isAlone = std::ranges::count_if(row().cells, isEmpty) + 1 >= std::ssize(row().cells);
    if (cell().isEmpty() || isAlone) {
        return std::nullopt;
    }
    return DetachCell{.row = row().id, .version = m_version};
}

std::optional<AlignmentEdit> RowEdits::togglePin() const
{
    if (row().isPinned()) {
        return UnpinRows{{row().id}};
    }
    return PinRows{{row().id}};
}

} // namespace hexapla
