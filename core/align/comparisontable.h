// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace hexapla {

// Places in two lists that go together, sorted by those in the first.
using PlacePairs = std::vector<std::pair<size_t, size_t>>;

// The most of them that follow each other in the second list as well.
PlacePairs longestInOrder(const PlacePairs &pairs);

// How well everything in one list goes with everything in another.
class ComparisonTable
{
public:
    ComparisonTable(size_t rows, size_t columns)
        : m_rows(rows)
        , m_columns(columns)
        , m_values(rows * columns, 0)
    {}

    size_t rows() const { return m_rows; }
    size_t columns() const { return m_columns; }
    float &operator()(size_t row, size_t column) { return m_values[row * m_columns + column]; }
    float operator()(size_t row, size_t column) const { return m_values[row * m_columns + column]; }

    struct Stretch
    {
        PlacePairs pairs;
        float sum = 0;
    };
    // What goes together best, in the order of both lists. What is passed over between, in either list, costs
    // something each.
    Stretch bestStretch(float passedOver = 0) const;

private:
    size_t m_rows;
    size_t m_columns;
    std::vector<float> m_values;
};

} // namespace hexapla
