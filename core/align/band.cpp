// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/band.h"

#include <algorithm>

namespace hexapla {

namespace {

// What a look everywhere in short texts takes, several times over, and of long ones so many a unit.
constexpr size_t shortTexts = 1'000'000;
constexpr size_t cellsEach = 24;

} // namespace

Band::Band(size_t rows, size_t columns)
    : m_stretches(rows + 1, {0, quint32(columns)})
    , m_columns(columns)
{
    index();
}

Band::Band(std::vector<Stretch> stretches, size_t columns)
    : m_stretches(std::move(stretches))
    , m_columns(columns)
{
    close();
    index();
}

// Widens what would leave no path.
void Band::close()
{
    m_stretches.front().first = 0;
    m_stretches.back().end = quint32(m_columns);
    for (size_t row = 1; row < m_stretches.size(); ++row) {
        m_stretches[row].end = std::max(m_stretches[row].end, m_stretches[row - 1].end);
    }
    for (size_t row = m_stretches.size() - 1; row > 0; --row) {
        m_stretches[row - 1].first = std::min(m_stretches[row - 1].first, m_stretches[row].first);
    }
    for (size_t row = 1; row < m_stretches.size(); ++row) {
        m_stretches[row - 1].end = std::max(m_stretches[row - 1].end, m_stretches[row].first);
    }
}

void Band::passThrough(std::span<const Point> points)
{
    m_points.assign(points.begin(), points.end());
    for (const auto &[row, column] : points) {
        m_stretches[row].first = std::min(m_stretches[row].first, column);
        m_stretches[row].end = std::max(m_stretches[row].end, column);
    }
    close();
    // Rows before a point end at its column, rows behind begin there.
    size_t next = 0;
    quint32 least = 0;
    for (size_t row = 0; row < m_stretches.size(); ++row) {
        while (next < points.size() && points[next].row < row) {
            least = points[next++].column;
        }
        size_t above = next;
        while (above < points.size() && points[above].row == row) {
            ++above;
        }
        const quint32 most = above < points.size() ? points[above].column : quint32(m_columns);
        m_stretches[row].first = std::clamp(m_stretches[row].first, least, most);
        m_stretches[row].end = std::clamp(m_stretches[row].end, least, most);
    }
    close();
    index();
}

bool Band::isCrossed(const Point &from, const Point &to) const
{
    const auto next = std::ranges::partition_point(m_points, [&from](const Point &point) {
        return point.row <= from.row && point.column <= from.column;
    });
    return next != m_points.end() && (to.row > next->row || to.column > next->column);
}

size_t affordableCells(size_t rows, size_t columns) { return shortTexts + cellsEach * (rows + columns); }

void Band::index()
{
    m_offsets.assign(1, 0);
    m_offsets.reserve(m_stretches.size() + 1);
    for (const Stretch &stretch : m_stretches) {
        m_offsets.push_back(m_offsets.back() + stretch.end - stretch.first + 1);
    }
}

} // namespace hexapla
