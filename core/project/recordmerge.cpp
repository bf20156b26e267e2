// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/recordmerge.h"

#include <algorithm>

namespace hexapla {

namespace {

// Which record others hang on; the record itself where there is none.
SqlValue ownerOf(Table table, const Record &record) { return record[layoutOf(table).owner.value_or(0)]; }

bool isDeletion(Table table, size_t column, const SqlValue &value)
{
    return layoutOf(table).deletedAt == column && !std::holds_alternative<std::monostate>(value);
}

// The last of what was written in any of the fields, or in any of some.
const FieldWrite *lastOf(const FieldWrites::Fields &fields, std::span<const size_t> columns = {})
{
    const FieldWrite *last = nullptr;
    for (const auto &[column, write] : fields.written) {
        const bool isAsked = columns.empty() || std::ranges::contains(columns, column);
        last = isAsked && (!last || last->isBefore(write)) ? &write : last;
    }
    return last;
}

bool isTouched(const FieldWrites::Fields &fields, size_t column)
{
    return fields.written.contains(column) || fields.merged.contains(column);
}

bool isAnyTouched(const FieldWrites::Fields *fields, std::span<const size_t> columns)
{
    return fields && std::ranges::any_of(columns, [&](size_t column) { return isTouched(*fields, column); });
}

class Merger
{
public:
    Merger(const FieldWrites &ours, const FieldWrites &theirs)
        : m_ours(ours)
        , m_theirs(theirs)
    {}

    // The record as it becomes; nothing for one that goes.
    std::optional<Record> merged(const FieldWrites::Key &key, const std::optional<Record> &our,
                                 const std::optional<Record> &their);
    size_t conflicts() const { return m_conflicts; }
    size_t overruled() const { return m_overruled; }

private:
    bool areTheirs(const FieldWrites::Key &key, const Record &our, const Record &their);
    SqlValue field(const FieldWrites::Key &key, size_t column, const SqlValue &our, const SqlValue &their);

    const FieldWrites &m_ours;
    const FieldWrites &m_theirs;
    size_t m_conflicts = 0;
    size_t m_overruled = 0;
};

// Whether a part of a history deleted what has a key.
bool hasDeleted(const FieldWrites &writes, const FieldWrites::Key &key)
{
    const auto column = layoutOf(key.first).deletedAt;
    const FieldWrites::Fields *fields = writes.find(key);
    const auto write =
        column && fields ? fields->written.find(*column) : std::map<size_t, FieldWrite>::const_iterator();
    return column && fields && write != fields->written.end() &&
           isDeletion(key.first, *column, write->second.value);
}

SqlValue Merger::field(const FieldWrites::Key &key, size_t column, const SqlValue &our, const SqlValue &their)
{
    const auto writeOf = [column](const FieldWrites::Fields *fields) -> const FieldWrite * {
        const auto found =
            fields ? fields->written.find(column) : std::map<size_t, FieldWrite>::const_iterator();
        return fields && found != fields->written.end() ? &found->second : nullptr;
    };
    const FieldWrites::Fields *ourFields = m_ours.find(key);
    const FieldWrite *ourWrite = writeOf(ourFields);
    const FieldWrite *theirWrite = writeOf(m_theirs.find(key));
    if (!ourWrite && !theirWrite) {
        // Merges set it, in one copy or in both.
        return ourFields && ourFields->merged.contains(column) ? our : their;
    }
    if (!ourWrite || !theirWrite) {
        return ourWrite ? our : their;
    }
    m_conflicts += ourWrite->value == theirWrite->value ? 0 : 1;
    return ourWrite->isBefore(*theirWrite) ? theirWrite->value : ourWrite->value;
}

// Whether the fields that belong together are theirs: all are the last writer's.
bool Merger::areTheirs(const FieldWrites::Key &key, const Record &our, const Record &their)
{
    const auto &together = layoutOf(key.first).together;
    const FieldWrites::Fields *ourFields = m_ours.find(key);
    const FieldWrites::Fields *theirFields = m_theirs.find(key);
    if (!isAnyTouched(theirFields, together)) {
        return false;
    }
    const FieldWrite *ourWrite = ourFields ? lastOf(*ourFields, together) : nullptr;
    const FieldWrite *theirWrite = lastOf(*theirFields, together);
    if (!theirWrite) {
        return !ourWrite && !isAnyTouched(ourFields, together); // merges set them
    }
    const auto differ = [&](size_t column) { return our[column] != their[column]; };
    m_conflicts += ourWrite && std::ranges::any_of(together, differ) ? 1 : 0;
    return !ourWrite || !theirWrite->isBefore(*ourWrite);
}

std::optional<Record> Merger::merged(const FieldWrites::Key &key, const std::optional<Record> &our,
                                     const std::optional<Record> &their)
{
    const Table table = key.first;
    if (!our || !their) {
        if (!our) {
            return their; // new there, or taken back here and edited there
        }
        return m_ours.isEdited(ownerOf(table, *our)) || m_ours.find(key) ? our : std::nullopt;
    }
    const FieldWrites::Fields *fields = m_theirs.find(key);
    const auto &together = layoutOf(table).together;
    const Record &writer = areTheirs(key, *our, *their) ? *their : *our;
    Record result = *our;
    const auto deletedAt = layoutOf(table).deletedAt;
    size_t deletionConflicts = 0;
    for (size_t column = layoutOf(table).keyColumns; column < result.size(); ++column) {
        if (std::ranges::contains(together, column)) {
            result[column] = writer[column];
        } else if (isTouched(*fields, column)) {
            const size_t known = m_conflicts;
            result[column] = field(key, column, (*our)[column], (*their)[column]);
            deletionConflicts += deletedAt == column ? m_conflicts - known : 0;
        }
    }
    if (const auto column = deletedAt; column && isTouched(*fields, *column)) {
        // An edit in the one copy beats the deletion in the other.
        const bool isDeletedThere = isDeletion(table, *column, (*their)[*column]);
        const bool isDeletedHere = isDeletion(table, *column, (*our)[*column]);
        if ((isDeletedThere && !isDeletedHere && m_ours.isEdited(result.front())) ||
            (isDeletedHere && !isDeletedThere && m_theirs.isEdited(result.front()))) {
            result[*column] = {};
            // Of two writers of this field it is not the later one that holds.
            m_conflicts -= deletionConflicts;
            m_overruled += hasDeleted(isDeletedThere ? m_theirs : m_ours, key) ? 1 : 0;
        }
    }
    return result;
}

// Deleted here, untouched there as a field, but edited there: it comes back. Whether it did.
bool revive(const FieldWrites &ours, const FieldWrites &theirs, const FieldWrites::Key &key,
            std::optional<Record> &record)
{
    const auto column = layoutOf(key.first).deletedAt;
    const FieldWrites::Fields *fields = ours.find(key);
    if (!column || !record || !fields || !isDeletion(key.first, *column, (*record)[*column])) {
        return false;
    }
    const bool isDeletedNow = fields->written.contains(*column);
    const FieldWrites::Fields *their = theirs.find(key);
    const bool isDeletedThere = their && their->written.contains(*column);
    if (isDeletedNow && !isDeletedThere && theirs.isEdited(record->front())) {
        (*record)[*column] = {};
        return true;
    }
    return false;
}

} // namespace

FieldWrites::FieldWrites(std::span<const Op> ops)
{
    for (const Op &op : ops) {
        for (const RecordChange &change : op.change.records) {
            add(op.head, change);
        }
    }
}

void FieldWrites::add(const OpHead &head, const RecordChange &change)
{
    const Record &record = change.either();
    Fields &fields = m_records[{change.table, keyOf(change.table, record)}];
    if (!change.after) {
        return; // what goes as a whole writes no field
    }
    bool isEdit = !change.before;
    for (size_t column = layoutOf(change.table).keyColumns; column < record.size(); ++column) {
        if (change.before && (*change.before)[column] == record[column]) {
            continue;
        }
        if (head.kind == OpKind::Merge) {
            fields.merged.insert(column);
            continue;
        }
        // What a merge brought stands behind what was written here, and may be older.
        const FieldWrite write = {head.at, head.id, record[column]};
        const auto known = fields.written.find(column);
        if (known == fields.written.end() || known->second.isBefore(write)) {
            fields.written.insert_or_assign(column, write);
        }
        isEdit = isEdit || !isDeletion(change.table, column, record[column]);
    }
    if (isEdit && head.kind != OpKind::Merge) {
        m_edited.insert(ownerOf(change.table, record));
        m_edited.insert(record.front());
    }
}

const FieldWrites::Fields *FieldWrites::find(const Key &key) const
{
    const auto found = m_records.find(key);
    return found == m_records.end() ? nullptr : &found->second;
}

std::optional<Instant> FieldWrites::writtenAt(Table table, const RecordKey &key,
                                              QLatin1StringView column) const
{
    const Fields *fields = find({table, key});
    const auto write =
        fields ? fields->written.find(columnOf(table, column)) : decltype(fields->written.end())();
    return fields && write != fields->written.end() ? std::optional(write->second.at) : std::nullopt;
}

std::optional<Instant> FieldWrites::writtenLast(Table table, const RecordKey &key) const
{
    const Fields *fields = find({table, key});
    const FieldWrite *last = fields ? lastOf(*fields) : nullptr;
    return last ? std::optional(last->at) : std::nullopt;
}

Result<RecordMerge> mergeRecords(const FieldWrites &ours, const FieldWrites &theirs, RecordStore &ourRecords,
                                 const RecordFinder &theirRecords)
{
    // What they touched, and what we deleted while they edited it.
    std::set<FieldWrites::Key> keys;
    for (const auto &entry : theirs.records()) {
        keys.insert(entry.first);
    }
    for (const auto &entry : ours.records()) {
        keys.insert(entry.first);
    }
    Merger merger(ours, theirs);
    RecordMerge result;
    for (const FieldWrites::Key &key : keys) {
        const auto ourFound = ourRecords.find(key.first, key.second);
        const auto theirFound = theirRecords(key.first, key.second);
        if (!ourFound || !theirFound) {
            return std::unexpected(ourFound ? theirFound.error() : ourFound.error());
        }
        const std::optional<Record> &our = *ourFound;
        const std::optional<Record> &their = *theirFound;
        std::optional<Record> after = our;
        if (theirs.find(key)) {
            after = merger.merged(key, our, their);
        } else if (!our && their && theirs.isEdited(ownerOf(key.first, *their))) {
            after = their; // taken back here, while something was added to it there
        }
        result.overruled += revive(ours, theirs, key, after) ? 1 : 0;
        if (after != our) {
            result.changes.push_back({key.first, our, std::move(after)});
        }
    }
    result.conflicts = merger.conflicts();
    result.overruled += merger.overruled();
    return result;
}

} // namespace hexapla
