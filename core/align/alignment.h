// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QLatin1StringView>

#include <optional>
#include <span>
#include <vector>

namespace hexapla {

using RowId = Id<struct RowTag>;

// Consecutive segments of one version. An empty range has its place, too: between two segments.
struct SegmentRange
{
    size_t first = 0;
    size_t count = 0;

    size_t end() const { return first + count; }
    bool isEmpty() const { return count == 0; }

    friend bool operator==(const SegmentRange &, const SegmentRange &) = default;
};

enum class RowState : quint8 {
    Automatic,
    Confirmed, // a reader found it right
    Edited,    // a reader made it
};

// The stable name of a state in JSON: "confirmed".
QLatin1StringView rowStateName(RowState state);

// One line of the alignment: what says the same in every version.
struct Row
{
    RowId id;
    std::vector<SegmentRange> cells; // one a version
    double confidence = 1.0;         // 0 to 1
    RowState state = RowState::Automatic;
    // The row that holds the same text where another version has it, out of order.
    std::optional<RowId> movedTo;

    // Whether realigning leaves the row as it is.
    bool isPinned() const { return state != RowState::Automatic; }

    friend bool operator==(const Row &, const Row &) = default;
};

// The rows in order. In every version the cells follow each other without gap or overlap, from the first
// segment to the last, so that every segment is in exactly one row.
struct Alignment
{
    std::vector<Row> rows;
    // Versions that say hardly the same as any other, in ascending order. Where they stand is a guess, which
    // the confidence of rows that bring together others says nothing of.
    std::vector<size_t> strangers;

    friend bool operator==(const Alignment &, const Alignment &) = default;
};

// Whether two rows may say the same out of order: no version has text in both.
bool canBeLinked(const Row &one, const Row &other);

// Whether the rows are an alignment of versions of so many segments: whether they keep the promise above,
// none of them holds nothing, each has an id of its own, and those that are linked, each with one other, can
// be.
bool isAlignmentOf(const Alignment &alignment, std::span<const size_t> segments);

} // namespace hexapla
