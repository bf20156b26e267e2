// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"

#include <QHash>
#include <QSet>

#include <set>
#include <span>
#include <utility>

namespace hexapla {

// Rows that were pinned in two alignments of the same versions, united: what comes first stays, and what
// overlaps it, or stands in another order, is refused.
class PinnedUnion
{
public:
    enum class Outcome : quint8 {
        Added,
        Known, // the same row is there
        Refused,
    };
    enum class Source : quint8 { First, Second };

    // The first id that no row has.
    explicit PinnedUnion(RowId freeId)
        : m_nextId(freeId.value())
    {}

    // Rows go by the ids of the alignment they come from; those that are taken become others.
    Outcome add(const Row &row, Source source);

    // An alignment of versions of so many segments, in which the rows stand; between two of them is one row
    // each time for all that lies there.
    Alignment alignment(std::span<const size_t> segments) &&;

private:
    using SourcedId = std::pair<Source, RowId>;
    struct Entry
    {
        Row row;
        Source source = Source::First;
    };
    struct IsBefore
    {
        bool operator()(const Entry &one, const Entry &other) const;
    };

    // In their order: two that are neither before the other exclude each other.
    std::set<Entry, IsBefore> m_entries;
    QHash<SourcedId, RowId> m_ids; // what rows are called here
    QSet<RowId> m_taken;
    qint64 m_nextId;
};

} // namespace hexapla
