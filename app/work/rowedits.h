// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignmentedit.h"

#include <optional>

namespace hexapla {

// What a reader can do to a row where it stands, as edits. Nothing where it cannot be done.
class RowEdits
{
public:
    RowEdits(const Alignment &alignment, size_t row, size_t version)
        : m_alignment(alignment)
        , m_row(row)
        , m_version(version)
    {}

    std::optional<AlignmentEdit> mergeWithNext() const;
    // Before a segment of the version; the other versions are cut at about the same share of theirs.
    std::optional<AlignmentEdit> splitBefore(size_t segment) const;
    // Gives the first segment of the cell to the row above, or the last to the row below.
    std::optional<AlignmentEdit> shift(ShiftSegments::Direction direction) const;
    // Makes a row of its own of what the version has.
    std::optional<AlignmentEdit> detach() const;
    // Says that the row is right, or takes that back.
    std::optional<AlignmentEdit> togglePin() const;

private:
    const Row &row() const { return m_alignment.rows[m_row]; }
    const SegmentRange &cell() const { return row().cells[m_version]; }

    const Alignment &m_alignment;
    size_t m_row;
    size_t m_version;
};

} // namespace hexapla
