// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/linkmatrix.h"

#include <algorithm>

namespace hexapla {

namespace {

// Beyond this many pairs of words only those near the diagonal are looked at: a megabyte on one line has to
// be answered, too.
constexpr size_t mostPairs = 250'000;

} // namespace

LinkMatrix::LinkMatrix(size_t rows, size_t columns)
    : m_rows(rows)
    , m_columns(columns)
    , m_width(rows == 0 ? 0 : std::min(columns, std::max<size_t>(mostPairs / rows, 1)))
    , m_values(m_rows * m_width, 0)
{}

size_t LinkMatrix::first(size_t row) const
{
    const size_t centre = row * m_columns / m_rows;
    const size_t half = m_width / 2;
    return std::min(centre > half ? centre - half : 0, m_columns - m_width);
}

float LinkMatrix::at(std::ptrdiff_t row, std::ptrdiff_t column) const
{
    if (row < 0 || row >= std::ptrdiff_t(m_rows)) {
        return 0;
    }
    const auto begin = std::ptrdiff_t(first(size_t(row)));
    return column < begin || column >= begin + std::ptrdiff_t(m_width)
               ? 0
               : m_values[(size_t(row) * m_width) + size_t(column - begin)];
}

} // namespace hexapla
