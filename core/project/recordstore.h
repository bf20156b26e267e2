// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/database.h"
#include "core/project/record.h"

#include <array>
#include <functional>

namespace hexapla {

// Records in a database.
class RecordStore
{
public:
    explicit RecordStore(const Database &database)
        : m_database(database)
    {}

    enum class Order : quint8 { Ascending, Descending };

    // Hands out the records of a table, one after the other, in the order of their keys; stops at a failure.
    Result<void> forEach(Table table, const std::function<Result<void>(const Record &)> &take,
                         Order order = Order::Ascending) const;
    // The record with a key; nothing when there is none.
    Result<std::optional<Record>> find(Table table, const RecordKey &key);
    Result<void> apply(std::span<const RecordChange> changes);
    // How many records belong to an annotation.
    Result<qint64> ownedBy(const SqlValue &annotation) const;

private:
    enum class Verb : quint8 { Find, Put, Take };

    static QByteArray sqlFor(Verb verb, const TableLayout &layout);
    // Compiled once: it takes longer than carrying it out.
    Result<SqlStatement *> prepared(Table table, Verb verb);

    const Database &m_database;
    std::array<std::array<std::optional<SqlStatement>, 3>, tableCount> m_statements;
};

} // namespace hexapla
