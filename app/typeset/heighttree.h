// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace hexapla {

// The heights of many things that stand one below the other, in whole pixels. Changing one, and finding what
// stands where, costs the logarithm of their number.
class HeightTree
{
public:
    explicit HeightTree(std::span<const int> heights = {});

    size_t size() const { return m_heights.size(); }
    int height(size_t item) const { return m_heights[item]; }
    void setHeight(size_t item, int height);

    // The height of all that is above an item; of all there is, for their number.
    int top(size_t item) const;
    int total() const { return top(size()); }
    // The item that stands at a height; the first above all of them, the last below.
    size_t itemAt(int y) const;

private:
    std::vector<int> m_heights;
    std::vector<int> m_sums; // a Fenwick tree
};

} // namespace hexapla
