// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/op.h"
#include "core/project/recordstore.h"

#include <functional>
#include <map>
#include <set>
#include <span>

namespace hexapla {

// Who wrote a field last.
struct FieldWrite
{
    Instant at;
    QUuid op; // decides where two write in the same millisecond
    SqlValue value;

    bool isBefore(const FieldWrite &other) const { return std::tie(at, op) < std::tie(other.at, other.op); }
};

// What a part of a history wrote.
class FieldWrites
{
public:
    using Key = std::pair<Table, RecordKey>;
    struct Fields
    {
        std::map<size_t, FieldWrite> written; // by column
        std::set<size_t> merged;              // what merging set, which is nobody's writing
    };

    explicit FieldWrites(std::span<const Op> ops);

    const std::map<Key, Fields> &records() const { return m_records; }
    const Fields *find(const Key &key) const;
    // When a field was last written, and when any of a record's was; nothing where that is not in the
    // history.
    std::optional<Instant> writtenAt(Table table, const RecordKey &key, QLatin1StringView column) const;
    std::optional<Instant> writtenLast(Table table, const RecordKey &key) const;
    // Whether what has an id, or anything that belongs to it, was edited: other than by deleting it.
    bool isEdited(const SqlValue &id) const { return m_edited.contains(id); }

private:
    void add(const OpHead &head, const RecordChange &change);

    std::map<Key, Fields> m_records;
    std::set<SqlValue> m_edited;
};

struct RecordMerge
{
    std::vector<RecordChange> changes;
    size_t conflicts = 0;
    size_t overruled = 0; // deletions in one copy of what was edited in the other
};

// Finds the record of another copy with a key; nothing when it has none.
using RecordFinder = std::function<Result<std::optional<Record>>(Table, const RecordKey &)>;

// What the records of one copy become by what was done in the other one since they parted.
Result<RecordMerge> mergeRecords(const FieldWrites &ours, const FieldWrites &theirs, RecordStore &ourRecords,
                                 const RecordFinder &theirRecords);

} // namespace hexapla
