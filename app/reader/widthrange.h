// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <limits>

namespace hexapla {

// The widths of a line for which something looks as it does: at least the one, less than the other.
struct WidthRange
{
    double from = 0;
    double to = std::numeric_limits<double>::infinity();

    bool contains(double width) const { return from <= width && width < to; }
    WidthRange intersected(const WidthRange &other) const
    {
        return {std::max(from, other.from), std::min(to, other.to)};
    }

    friend bool operator==(const WidthRange &, const WidthRange &) = default;
};

} // namespace hexapla
