// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/sqlvalue.h"

#include <QLatin1StringView>

#include <optional>
#include <span>
#include <vector>

namespace hexapla {

// The tables that hold what readers do, but for the rows of the alignment, which have an order to keep.
enum class Table : quint8 {
    Author,
    Version, // before what stands in it
    Annotation,
    Target, // behind what they belong to
    Comment,
    StateEvent,
    Tag,
    Verdict,
    Setting,
};

inline constexpr size_t tableCount = size_t(Table::Setting) + 1;

struct TableLayout
{
    QLatin1StringView name;
    std::vector<QLatin1StringView> columns; // those of the key first
    size_t keyColumns = 1;
    // The column that says which annotation a record belongs to.
    std::optional<size_t> owner = {};
    // The column that says since when the record is in the trash.
    std::optional<size_t> deletedAt = {};
    // The columns whose fields mean something together only, and go to one writer.
    std::vector<size_t> together = {};
};

const TableLayout &layoutOf(Table table);
std::optional<Table> tableNamed(QStringView name);

// The fields of one thing in a table, in the order of its columns.
using Record = std::vector<SqlValue>;
using RecordKey = std::vector<SqlValue>;

RecordKey keyOf(Table table, const Record &record);

// The place of a column, which must be one of the table's.
size_t columnOf(Table table, QLatin1StringView name);

// What every edit comes down to, rows aside: a record that was there before, and the one that takes its
// place.
struct RecordChange
{
    Table table = Table::Setting;
    std::optional<Record> before;
    std::optional<Record> after;

    // The one that is there, the later one of two.
    const Record &either() const;

    friend bool operator==(const RecordChange &, const RecordChange &) = default;
};

} // namespace hexapla
