// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/historycheck.h"

#include <map>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

using Records = std::map<std::pair<Table, RecordKey>, Record>;

void apply(const std::vector<RecordChange> &changes, Records &records)
{
    for (const RecordChange &change : changes) {
        const std::pair key(change.table, keyOf(change.table, change.either()));
        if (change.after) {
            records.insert_or_assign(key, *change.after);
        } else {
            records.erase(key);
        }
    }
}

bool apply(const ProjectChange &change, Alignment &alignment)
{
    if (!change.alignment) {
        return applyChanges(change.rows, alignment).has_value();
    }
    const bool doesFit = change.alignment->before == alignment;
    alignment = change.alignment->after;
    return doesFit;
}

// Whether the tables hold these records, and no others.
Result<bool> hold(const ProjectStore &store, RecordStore &tables, Records records)
{
    bool areSame = true;
    for (size_t table = 0; table < tableCount; ++table) {
        const auto read = tables.forEach(Table(table), [&](const Record &record) {
            const auto known = records.find({Table(table), keyOf(Table(table), record)});
            areSame = areSame && known != records.end() && known->second == record;
            if (known != records.end()) {
                records.erase(known);
            }
            return Result<void>();
        });
        if (!read) {
            return std::unexpected(read.error());
        }
        if (!areSame) {
            return std::unexpected(store.database().damaged(QString(layoutOf(Table(table)).name) +
                                                            u" is another one than in the history"_s));
        }
    }
    return records.empty();
}

} // namespace

Result<size_t> checkHistory(ProjectStore &store, const ProjectData &data)
{
    const auto ops = store.ops().opsAfter(0);
    if (!ops) {
        return std::unexpected(ops.error());
    }
    Records records;
    Alignment alignment;
    for (const Op &op : *ops) {
        // What a merge brought is in the change of the merge.
        if (op.head.broughtBy) {
            continue;
        }
        apply(op.change.records, records);
        if (!apply(op.change, alignment)) {
            return std::unexpected(store.database().damaged(u"op: the rows do not fit"_s));
        }
    }
    if (alignment != data.alignment) {
        return std::unexpected(store.database().damaged(u"the rows are others than in the history"_s));
    }
    const auto areThere = hold(store, store.records(), std::move(records));
    if (!areThere || !*areThere) {
        return std::unexpected(areThere ? store.database().damaged(u"something of the history is missing"_s)
                                        : areThere.error());
    }
    return ops->size();
}

} // namespace hexapla
