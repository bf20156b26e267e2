// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/comparisontable.h"

#include <algorithm>

namespace hexapla {

PlacePairs longestInOrder(const PlacePairs &pairs)
{
    std::vector<size_t> ends; // by length less one, the chain with the least end: its last pair
    std::vector<size_t> before(pairs.size(), pairs.size());
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto place = std::ranges::lower_bound(ends, pairs[i].second, {},
                                                    [&pairs](size_t end) { return pairs[end].second; });
        if (place != ends.begin()) {
            before[i] = *(place - 1);
        }
        if (place == ends.end()) {
            ends.push_back(i);
        } else {
            *place = i;
        }
    }
    PlacePairs chain;
    for (size_t i = ends.empty() ? pairs.size() : ends.back(); i < pairs.size(); i = before[i]) {
        chain.push_back(pairs[i]);
    }
    std::ranges::reverse(chain);
    return chain;
}

ComparisonTable::Stretch ComparisonTable::bestStretch(float passedOver) const
{
    std::vector<float> sums((m_rows + 1) * (m_columns + 1), 0); // of the best that begins here
    const auto sum = [&](size_t row, size_t column) -> float & {
        return sums[row * (m_columns + 1) + column];
    };
    const auto taking = [&](size_t row, size_t column) {
        return (*this)(row, column) + sum(row + 1, column + 1);
    };
    Stretch best;
    size_t row = m_rows;
    size_t column = m_columns;
    for (size_t i = m_rows; i-- > 0;) {
        for (size_t j = m_columns; j-- > 0;) {
            sum(i, j) =
                std::max({0.0F, taking(i, j), sum(i + 1, j) - passedOver, sum(i, j + 1) - passedOver});
            if (sum(i, j) > best.sum) {
                best.sum = sum(i, j);
                row = i;
                column = j;
            }
        }
    }
    while (row < m_rows && column < m_columns && sum(row, column) > 0) {
        if (sum(row, column) == taking(row, column)) {
            best.pairs.emplace_back(row++, column++);
        } else if (sum(row, column) == sum(row + 1, column) - passedOver) {
            ++row;
        } else {
            ++column;
        }
    }
    return best;
}

} // namespace hexapla
