// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/heighttree.h"

#include <algorithm>
#include <bit>

namespace hexapla {

HeightTree::HeightTree(std::span<const int> heights)
    : m_heights(heights.begin(), heights.end())
    , m_sums(heights.size() + 1, 0)
{
    for (size_t i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += m_heights[i - 1];
        if (const size_t parent = i + (i & (~i + 1)); parent < m_sums.size()) {
            m_sums[parent] += m_sums[i];
        }
    }
}

void HeightTree::setHeight(size_t item, int height)
{
    const int more = height - m_heights[item];
    m_heights[item] = height;
    for (size_t i = item + 1; more != 0 && i < m_sums.size(); i += i & (~i + 1)) {
        m_sums[i] += more;
    }
}

int HeightTree::top(size_t item) const
{
    int sum = 0;
    for (size_t i = std::min(item, size()); i > 0; i -= i & (~i + 1)) {
        sum += m_sums[i];
    }
    return sum;
}

size_t HeightTree::itemAt(int y) const
{
    if (m_heights.empty() || y < 0) {
        return 0;
    }
    size_t above = 0; // so many items are known to be above
    int left = y;
    for (size_t step = std::bit_floor(size()); step > 0; step /= 2) {
        if (above + step < m_sums.size() && m_sums[above + step] <= left) {
            above += step;
            left -= m_sums[above];
        }
    }
    return std::min(above, size() - 1);
}

} // namespace hexapla
