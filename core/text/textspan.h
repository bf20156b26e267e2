// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <algorithm>

namespace hexapla {

// A half-open range of UTF-16 code units of one string.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - start; }
    constexpr bool isEmpty() const { return end <= start; }
    constexpr bool contains(qsizetype offset) const { return offset >= start && offset < end; }
    constexpr bool contains(TextSpan other) const { return other.start >= start && other.end <= end; }
    constexpr bool intersects(TextSpan other) const { return start < other.end && other.start < end; }
    // The smallest span that holds both.
    constexpr TextSpan united(TextSpan other) const
    {
        return {std::min(start, other.start), std::max(end, other.end)};
    }

    friend constexpr bool operator==(TextSpan, TextSpan) = default;
};

} // namespace hexapla
