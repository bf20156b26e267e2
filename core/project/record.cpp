// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/record.h"

#include <algorithm>
#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumeration; the columns as the migrations name them.
const std::array<TableLayout, tableCount> &layouts()
{
    static const std::array<TableLayout, tableCount> result = {{
        {.name = "author"_L1, .columns = {"id"_L1, "name"_L1}},
        {.name = "version"_L1,
         .columns = {"id"_L1, "position"_L1, "file_name"_L1, "origin"_L1, "source"_L1, "text"_L1,
                     "encoding"_L1, "format"_L1, "language"_L1, "pre_segmented"_L1, "deleted_at"_L1},
         .deletedAt = 10,
         .together = {4, 5, 6, 7, 9}}, // the bytes, and how they were read
        {.name = "annotation"_L1,
         .columns = {"id"_L1, "kind"_L1, "colour"_L1, "body"_L1, "author"_L1, "created"_L1, "modified"_L1,
                     "state"_L1, "deleted_at"_L1},
         .owner = 0,
         .deletedAt = 8},
        {.name = "target"_L1,
         .columns = {"annotation"_L1, "version"_L1, "role"_L1, "start"_L1, "end"_L1, "quote"_L1, "prefix"_L1,
                     "suffix"_L1, "status"_L1, "confidence"_L1, "confirmed"_L1},
         .keyColumns = 2,
         .owner = 0,
         // The end beside somebody else's beginning may stand before it.
         .together = {2, 3, 4, 5, 6, 7, 8, 9, 10}},
        {.name = "comment"_L1,
         .columns = {"id"_L1, "annotation"_L1, "parent"_L1, "author"_L1, "body"_L1, "created"_L1,
                     "modified"_L1, "deleted_at"_L1},
         .owner = 1,
         .deletedAt = 7},
        {.name = "state_event"_L1,
         .columns = {"id"_L1, "annotation"_L1, "author"_L1, "at"_L1, "old_state"_L1, "new_state"_L1,
                     "note"_L1},
         .owner = 1},
        {.name = "tag"_L1,
         .columns = {"annotation"_L1, "name"_L1, "present"_L1},
         .keyColumns = 2,
         .owner = 0},
        {.name = "verdict"_L1,
         .columns = {"scope"_L1, "subject"_L1, "kind"_L1, "reason"_L1, "author"_L1, "at"_L1},
         .keyColumns = 2},
        {.name = "setting"_L1, .columns = {"key"_L1, "value"_L1}},
    }};
    return result;
}

} // namespace

const TableLayout &layoutOf(Table table) { return layouts()[size_t(table)]; }

std::optional<Table> tableNamed(QStringView name)
{
    for (size_t i = 0; i < tableCount; ++i) {
        if (layouts()[i].name == name) {
            return Table(i);
        }
    }
    return {};
}

const Record &RecordChange::either() const
{
    static const Record nothing;
    const std::optional<Record> &record = after ? after : before;
    return record ? *record : nothing;
}

size_t columnOf(Table table, QLatin1StringView name)
{
    const auto &columns = layoutOf(table).columns;
    const auto found = std::ranges::find(columns, name);
    Q_ASSERT(found != columns.end());
    return size_t(found - columns.begin());
}

RecordKey keyOf(Table table, const Record &record)
{
    return {record.begin(), record.begin() + ptrdiff_t(layoutOf(table).keyColumns)};
}

} // namespace hexapla
