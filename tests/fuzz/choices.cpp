// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/choices.h"

#include <algorithm>

namespace hexapla::fuzz {

size_t Choices::next(size_t below)
{
    if (m_bytes.isEmpty()) {
        return 0;
    }
    const auto byte = static_cast<unsigned char>(m_bytes.front());
    m_bytes = m_bytes.sliced(1);
    return byte % below;
}

std::vector<QByteArrayView> takeParts(QByteArrayView &bytes, size_t most)
{
    std::vector<QByteArrayView> parts;
    while (parts.size() < most) {
        const qsizetype border = bytes.indexOf('\0');
        parts.push_back(border < 0 ? bytes : bytes.first(border));
        bytes = border < 0 ? QByteArrayView() : bytes.sliced(border + 1);
        if (border < 0) {
            break;
        }
    }
    return parts;
}

Alignment cutRows(Choices choices, const std::vector<size_t> &segments)
{
    Alignment result;
    std::vector<size_t> left = segments;
    while (std::ranges::any_of(left, [](size_t count) { return count > 0; })) {
        Row row;
        row.id = RowId(qint64(1 + result.rows.size()));
        row.state = RowState(choices.next(3));
        for (size_t version = 0; version < segments.size(); ++version) {
            const size_t count = std::min((choices.next(6) + 1) % 6, left[version]);
            row.cells.push_back({segments[version] - left[version], count});
            left[version] -= count;
        }
        if (std::ranges::all_of(row.cells, &SegmentRange::isEmpty)) {
            const auto behind =
                size_t(std::ranges::find_if(left, [](size_t count) { return count > 0; }) - left.begin());
            row.cells[behind].count = 1;
            --left[behind];
        }
        result.rows.push_back(std::move(row));
    }
    return result;
}

} // namespace hexapla::fuzz
