// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/recordmerge.h"

namespace hexapla {

// When a file says that a field was written.
struct ToldTime
{
    std::optional<Instant> at;
    // When all of it was last written: what counts when somebody changed the field and did not say so.
    std::optional<Instant> altered;
};

// What a file says of the records of a project, as the history of a copy that was edited apart: so that it
// can be merged as one. What the project's own history knows already is no news.
class ToldHistory
{
public:
    // All must outlive it.
    ToldHistory(std::span<const Op> known, RecordStore &records, Instant now);

    // A record as the file has it; of one that is here already only the columns with a time are meant. The
    // author is the one of what was written.
    Result<void> tell(Table table, const Record &record, const std::map<size_t, ToldTime> &times,
                      const QUuid &author);

    // What is news, oldest first.
    std::vector<Op> ops() const;
    // The record as the file has it; nothing where it does not speak of it.
    std::optional<Record> find(Table table, const RecordKey &key) const;

private:
    using Key = FieldWrites::Key;

    // When a field was written that differs from ours; nothing when that is no news.
    std::optional<Instant> newsAt(const Key &key, size_t column, const SqlValue &value,
                                  const ToldTime &time) const;
    Instant bounded(Instant moment) const { return std::min(moment, m_now); }
    void add(Instant at, const QUuid &author, RecordChange change);

    std::map<std::pair<Key, size_t>, std::vector<FieldWrite>> m_known;
    std::map<Key, Record> m_told;
    std::map<std::pair<Instant, QUuid>, ProjectChange> m_changes;
    RecordStore &m_records;
    Instant m_now;
};

} // namespace hexapla
