// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/rowmap.h"

#include <algorithm>
#include <ranges>

namespace hexapla {

RowMap::RowMap(std::shared_ptr<const Alignment> alignment, std::shared_ptr<const Version> version,
               size_t index)
    : m_alignment(std::move(alignment))
    , m_version(std::move(version))
    , m_index(index)
{}

qsizetype RowMap::startOf(size_t row) const
{
    const size_t first = cell(row).first;
    return first < m_version->segments.size() ? m_version->segments[first].text.start
                                              : m_version->document.text().size();
}

TextSpan RowMap::textOf(size_t row) const
{
    const qsizetype start = startOf(row);
    return {start, isMissing(row) ? start : m_version->segments[cell(row).end() - 1].text.end};
}

size_t RowMap::segmentAt(qsizetype text) const
{
    const auto behind = std::ranges::partition_point(
        m_version->segments, [text](const Segment &segment) { return segment.text.start <= text; });
    const auto index = size_t(behind - m_version->segments.begin());
    return index > 0 ? index - 1 : 0;
}

size_t RowMap::rowAt(qsizetype text) const
{
    const auto rows = std::views::iota(size_t(0), size());
    const auto behind = std::ranges::partition_point(rows, [&](size_t row) { return startOf(row) <= text; });
    const auto index = size_t(behind - rows.begin());
    return index > 0 ? index - 1 : 0;
}

} // namespace hexapla
