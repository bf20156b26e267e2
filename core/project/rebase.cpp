// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/rebase.h"

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> changedSince()
{
    return std::unexpected(Error{ErrorCode::ImpossibleEdit, {}, {}, u"it was changed since"_s});
}

// The record with the fields that differ between two others.
std::optional<Record> merged(const Record &current, const Record &before, const Record &after)
{
    Record result = current;
    for (size_t i = 0; i < result.size() && i < before.size() && i < after.size(); ++i) {
        if (before[i] != after[i]) {
            if (current[i] != before[i]) {
                return {};
            }
            result[i] = after[i];
        }
    }
    return result;
}

Result<void> rebase(RecordChange &change, RecordStore &records)
{
    const auto current = records.find(change.table, keyOf(change.table, change.either()));
    if (!current) {
        return std::unexpected(current.error());
    }
    if (current->has_value() != change.before.has_value()) {
        return changedSince();
    }
    if (change.before && change.after) {
        auto after = merged(**current, *change.before, *change.after);
        if (!after) {
            return changedSince();
        }
        change.after = std::move(after);
    } else if (change.before && *change.before != **current) {
        return changedSince();
    }
    change.before = *current;
    return {};
}

// Whether all that belongs to annotations that go goes as well.
Result<bool> leavesNothingBehind(const ProjectChange &change, const RecordStore &records)
{
    for (const RecordChange &record : change.records) {
        if (record.table != Table::Annotation || record.after) {
            continue;
        }
        const SqlValue &id = record.either().front();
        const auto goes = std::ranges::count_if(change.records, [&id](const RecordChange &other) {
            const auto owner = layoutOf(other.table).owner;
            return owner && other.table != Table::Annotation && !other.after && other.before &&
                   other.either()[*owner] == id;
        });
        const auto owned = records.ownedBy(id);
        if (!owned) {
            return std::unexpected(owned.error());
        }
        if (*owned != goes) {
            return false;
        }
    }
    return true;
}

} // namespace

Result<ProjectChange> rebased(ProjectChange change, RecordStore &records)
{
    for (RecordChange &record : change.records) {
        if (const auto fits = rebase(record, records); !fits) {
            return std::unexpected(fits.error());
        }
    }
    const auto isClean = leavesNothingBehind(change, records);
    if (!isClean) {
        return std::unexpected(isClean.error());
    }
    return *isClean ? Result<ProjectChange>(std::move(change)) : changedSince();
}

} // namespace hexapla
