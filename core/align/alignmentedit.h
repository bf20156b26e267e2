// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/align/rowchange.h"
#include "core/base/result.h"

#include <variant>
#include <vector>

namespace hexapla {

// What a reader can do to the rows. Edits are values: they can be kept, sent and undone. Rows they touch
// become Edited with confidence 1, and so are left alone by realigning. A row that would hold nothing goes.
// Where an edit makes a row, newRow names it; an invalid id stands for the next after the largest.

// All rows from one to another, both included, become one, under the first one's id.
struct MergeRows
{
    RowId first;
    RowId last;
};

// A row becomes two: of every version so many segments stay, the rest goes into the new row below.
struct SplitRow
{
    RowId row;
    std::vector<size_t> cuts; // one a version, 0 to the number of its segments
    RowId newRow = {};
};

// One version's segments leave the row for a new one below: they say something else.
struct DetachCell
{
    RowId row;
    size_t version = 0;
    RowId newRow = {};
};

// Segments of one version cross a border: the row's first go to the row above, or its last to the row below.
struct ShiftSegments
{
    enum class Direction : quint8 { Up, Down };

    RowId row;
    size_t version = 0;
    Direction direction = Direction::Up;
    size_t count = 1;
};

// What one version says in this row and the next, the others say in the other order. Both rows are put right:
// the next gets this row's segments of the version, the next's go into a new row below and are linked with
// this row.
struct SwapCells
{
    RowId row;
    size_t version = 0;
    RowId newRow = {};
};

// The two rows say the same, out of order: no version may have text in both.
struct LinkRows
{
    RowId one;
    RowId other;
};

struct UnlinkRow
{
    RowId row;
};

// The rows are right: they become Confirmed, their confidence stays.
struct PinRows
{
    std::vector<RowId> rows;
};

// Realigning may touch the rows again: they become Automatic, their confidence stays.
struct UnpinRows
{
    std::vector<RowId> rows;
};

// What undo is made of: puts rows back as they were, ids, confidences and all.
struct RestoreRows
{
    RowChanges changes;
};

using AlignmentEdit = std::variant<MergeRows, SplitRow, DetachCell, ShiftSegments, SwapCells, LinkRows,
                                   UnlinkRow, PinRows, UnpinRows, RestoreRows>;

// Makes an edit and returns the one that takes it back; an alignment that keeps its promises goes on keeping
// them. Fails with ImpossibleEdit, the reason in the detail, and leaves the alignment as it was.
Result<AlignmentEdit> apply(const AlignmentEdit &edit, Alignment &alignment);

} // namespace hexapla
