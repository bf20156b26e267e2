// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace hexapla {

// For every unit of the one text, the stretch of units of the other that it is compared with. Both ends of
// the stretches never go back, and stretches of neighbours touch, so that a path leads through.
class Band
{
public:
    struct Stretch
    {
        quint32 first = 0;
        quint32 end = 0; // behind the last
    };

    // Everything with everything.
    Band(size_t rows, size_t columns);
    // Makes stretches into a band: widens what would leave no path. One stretch more than there are rows: the
    // last says where the path may end.
    Band(std::vector<Stretch> stretches, size_t columns);

    struct Point
    {
        quint32 row = 0;
        quint32 column = 0;
    };
    // Leaves only paths that go through all of the points, which are in order: no step may cross one.
    void passThrough(std::span<const Point> points);
    // Whether a step from one point to another leaves out one that the path must go through.
    bool isCrossed(const Point &from, const Point &to) const;

    size_t rows() const { return m_stretches.size() - 1; }
    size_t columns() const { return m_columns; }
    // The points of the path before row i, i up to rows(): from first up to and with end.
    const Stretch &operator[](size_t row) const { return m_stretches[row]; }
    // A number for the comparison of a row and a column inside its stretch, dense.
    size_t cell(size_t row, size_t column) const { return m_offsets[row] + column - m_stretches[row].first; }
    bool contains(size_t row, size_t column) const
    {
        return column >= m_stretches[row].first && column < m_stretches[row].end;
    }
    size_t cells() const { return m_offsets.back(); }

private:
    void close();
    void index();

    std::vector<Stretch> m_stretches;
    std::vector<size_t> m_offsets;
    std::vector<Point> m_points; // that the path must go through
    size_t m_columns = 0;
};

// More cells than these cost too much memory, however long the texts are: each takes some 150 bytes.
size_t affordableCells(size_t rows, size_t columns);

} // namespace hexapla
