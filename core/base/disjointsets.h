// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <numeric>
#include <vector>

namespace hexapla {

// Numbers that are put together bit by bit; each set is known by one of its numbers.
class DisjointSets
{
public:
    DisjointSets() = default;
    // Every number below the count is a set of its own.
    explicit DisjointSets(size_t count)
        : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), size_t(0));
    }

    size_t find(size_t number)
    {
        while (m_parents[number] != number) {
            m_parents[number] = m_parents[m_parents[number]];
            number = m_parents[number];
        }
        return number;
    }

    void unite(size_t one, size_t other) { m_parents[find(other)] = find(one); }

private:
    std::vector<size_t> m_parents;
};

} // namespace hexapla
