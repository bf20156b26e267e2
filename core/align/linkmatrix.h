// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace hexapla {

// A value for every pair of words of two cells; of very long cells, for those near the diagonal.
class LinkMatrix
{
public:
    LinkMatrix(size_t rows, size_t columns);

    size_t rows() const { return m_rows; }
    size_t columns() const { return m_columns; }
    // The columns of a row that have values.
    size_t first(size_t row) const;
    size_t end(size_t row) const { return first(row) + m_width; }

    // The value of a pair that has one.
    float &operator()(size_t row, size_t column) { return m_values[(row * m_width) + column - first(row)]; }
    float operator()(size_t row, size_t column) const
    {
        return m_values[(row * m_width) + column - first(row)];
    }
    // The value of any pair, 0 outside.
    float at(std::ptrdiff_t row, std::ptrdiff_t column) const;

private:
    size_t m_rows;
    size_t m_columns;
    size_t m_width;
    std::vector<float> m_values;
};

} // namespace hexapla
