// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/toldhistory.h"

#include "core/base/uuid.h"

#include <algorithm>

namespace hexapla {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// The column that says when a record was changed, where the file knows no such time but the present one: that
// is no news where nothing else is.
std::optional<size_t> presentClock(Table table, const std::map<size_t, ToldTime> &times, Instant now)
{
    for (const auto &[column, time] : times) {
        if (layoutOf(table).columns[column] == "modified"_L1 && time.at.value_or(Instant::max()) > now) {
            return column;
        }
    }
    return {};
}

} // namespace

ToldHistory::ToldHistory(std::span<const Op> known, RecordStore &records, Instant now)
    : m_records(records)
    , m_now(now)
{
    for (const Op &op : known) {
        for (const RecordChange &change : op.change.records) {
            if (!change.after) {
                continue;
            }
            const Key key = {change.table, keyOf(change.table, *change.after)};
            for (size_t column = key.second.size(); column < change.after->size(); ++column) {
                const SqlValue &value = (*change.after)[column];
                if (!change.before || (*change.before)[column] != value) {
                    m_known[{key, column}].push_back({op.head.at, op.head.id, value});
                }
            }
        }
    }
}

std::optional<Instant> ToldHistory::newsAt(const Key &key, size_t column, const SqlValue &value,
                                           const ToldTime &time) const
{
    const auto found = m_known.find({key, column});
    const std::span<const FieldWrite> writes =
        found == m_known.end() ? std::span<const FieldWrite>() : found->second;
    if (!time.at || *time.at > m_now) {
        // Nobody knows when: what was once said here is no news.
        const bool isKnown = std::ranges::contains(writes, value, &FieldWrite::value);
        return isKnown ? std::nullopt : std::optional(m_now);
    }
    const auto same = std::ranges::find(writes, *time.at, &FieldWrite::at);
    if (same == writes.end()) {
        return bounded(*time.at);
    }
    if (same->value == value) {
        return {};
    }
    // Another program changed it, and knew nothing of this time.
    return bounded(std::max(*time.at + 1ms, time.altered.value_or(*time.at)));
}

void ToldHistory::add(Instant at, const QUuid &author, RecordChange change)
{
    m_changes[{at, author}].records.push_back(std::move(change));
}

Result<void> ToldHistory::tell(Table table, const Record &record, const std::map<size_t, ToldTime> &times,
                               const QUuid &author)
{
    const Key key = {table, keyOf(table, record)};
    if (const auto told = m_told.find(key); told != m_told.end() && told->second == record) {
        return {};
    }
    const auto ours = m_records.find(table, key.second);
    if (!ours) {
        return std::unexpected(ours.error());
    }
    std::map<Instant, std::vector<size_t>> columns; // by when they were written
    const Record here = ours->value_or(record);
    Record told = here;
    if (*ours) {
        for (const auto &[column, time] : times) {
            const auto at =
                told[column] == record[column] ? std::nullopt : newsAt(key, column, record[column], time);
            if (at) {
                columns[*at].push_back(column);
            }
            told[column] = record[column];
        }
        const auto clock = presentClock(table, times, m_now);
        if (clock && columns.size() == 1 && columns.begin()->second == std::vector{*clock}) {
            columns.clear();
            told[*clock] = here[*clock];
        }
    } else {
        for (size_t column = key.second.size(); column < record.size(); ++column) {
            const auto time = times.find(column);
            const auto at = time == times.end() ? std::nullopt : time->second.at;
            columns[bounded(at.value_or(m_now))].push_back(column);
        }
        // It came with the first of them; what stood in the others until they were written nobody knows.
        const Instant first = columns.empty() ? m_now : columns.begin()->first;
        add(first, author, {table, std::nullopt, record});
        columns.erase(first);
    }
    for (const auto &[at, written] : columns) {
        Record before = ours->value_or(record);
        Record after = before;
        for (const size_t column : written) {
            before[column] = *ours ? before[column] : SqlValue();
            after[column] = record[column];
        }
        add(at, author, {table, std::move(before), std::move(after)});
    }
    m_told.insert_or_assign(key, std::move(told));
    return {};
}

std::vector<Op> ToldHistory::ops() const
{
    std::vector<Op> result;
    result.reserve(m_changes.size());
    for (const auto &[when, change] : m_changes) {
        result.push_back({{.id = newUuid(), .at = when.first, .author = when.second}, change});
    }
    return result;
}

std::optional<Record> ToldHistory::find(Table table, const RecordKey &key) const
{
    const auto found = m_told.find({table, key});
    return found == m_told.end() ? std::nullopt : std::optional(found->second);
}

} // namespace hexapla
