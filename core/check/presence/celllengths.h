// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

namespace hexapla {

// How long the versions of a work are beside each other, learned from its rows: from the lengths of some
// cells of a row follows what to expect of another. Lengths are in letters, 0 is an empty cell.
class CellLengths
{
public:
    // One list a row, one length a version.
    explicit CellLengths(std::span<const std::vector<float>> rows);

    // What the lengths of the other versions make expect; 0 where they are all empty.
    double expected(std::span<const float> row, size_t version) const;
    // How unusual a length is where another was expected, in standard deviations: less than 0, too short.
    double deviation(size_t version, double length, double expected) const;

private:
    double expectedLog(std::span<const float> row, size_t version) const;

    // By version: the logarithm of its length by the usual one, and how much that varies.
    std::vector<double> m_factors;
    std::vector<double> m_spreads;
};

} // namespace hexapla
