// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/document/version.h"

#include <memory>

namespace hexapla {

// One version among the rows: where each row stands in its text, and which row a text stands in.
class RowMap
{
public:
    RowMap(std::shared_ptr<const Alignment> alignment, std::shared_ptr<const Version> version, size_t index);

    const Alignment &alignment() const { return *m_alignment; }
    const Version &version() const { return *m_version; }
    size_t index() const { return m_index; }
    size_t size() const { return m_alignment->rows.size(); }

    bool isMissing(size_t row) const { return cell(row).isEmpty(); }
    // What a row has of the version; for one that has nothing, an empty place between its neighbours.
    TextSpan textOf(size_t row) const;
    // Where a row begins; for one that has nothing, where the next begins.
    qsizetype startOf(size_t row) const;
    size_t rowAt(qsizetype text) const;
    // The segment that a place stands in, or the nearest before it.
    size_t segmentAt(qsizetype text) const;

private:
    const SegmentRange &cell(size_t row) const { return m_alignment->rows[row].cells[m_index]; }

    std::shared_ptr<const Alignment> m_alignment;
    std::shared_ptr<const Version> m_version;
    size_t m_index;
};

using RowMapPointer = std::shared_ptr<const RowMap>;

} // namespace hexapla
