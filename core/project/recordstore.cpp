// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/recordstore.h"

#include <QByteArrayList>

namespace hexapla {

namespace {

// "end" is a word of SQL's own.
QByteArray quoted(QLatin1StringView name) { return '"' + QByteArray(name.data(), name.size()) + '"'; }

QByteArray columnsOf(const TableLayout &layout)
{
    QByteArrayList columns;
    for (const QLatin1StringView column : layout.columns) {
        columns += quoted(column);
    }
    return columns.join(", ");
}

QByteArray keyCondition(const TableLayout &layout)
{
    QByteArrayList parts;
    for (size_t i = 0; i < layout.keyColumns; ++i) {
        parts += quoted(layout.columns[i]) + " = ?";
    }
    return parts.join(" AND ");
}

QByteArray selection(const TableLayout &layout)
{
    return "SELECT " + columnsOf(layout) + " FROM " + quoted(layout.name);
}

QByteArray insertion(const TableLayout &layout)
{
    const QByteArrayList places(qsizetype(layout.columns.size()), "?");
    return "INSERT OR REPLACE INTO " + quoted(layout.name) + '(' + columnsOf(layout) + ") VALUES(" +
           places.join(", ") + ')';
}

QByteArray deletion(const TableLayout &layout)
{
    return "DELETE FROM " + quoted(layout.name) + " WHERE " + keyCondition(layout);
}

Record recordIn(const SqlStatement &answer)
{
    Record record;
    for (int i = 0; i < answer.columnCount(); ++i) {
        record.push_back(answer.column(i));
    }
    return record;
}

} // namespace

Result<void> RecordStore::forEach(Table table, const std::function<Result<void>(const Record &)> &take,
                                  Order order) const
{
    const TableLayout &layout = layoutOf(table);
    const QByteArray sql = selection(layout) + " ORDER BY " + quoted(layout.columns.front()) +
                           (order == Order::Descending ? " DESC" : "");
    auto statement = m_database.prepare(sql);
    if (!statement) {
        return std::unexpected(statement.error());
    }
    while (true) {
        const auto hasRow = statement->step();
        if (!hasRow) {
            return std::unexpected(hasRow.error());
        }
        if (!*hasRow) {
            return {};
        }
        if (auto taken = take(recordIn(*statement)); !taken) {
            taken.error().file = m_database.path();
            return taken;
        }
    }
}

QByteArray RecordStore::sqlFor(Verb verb, const TableLayout &layout)
{
    switch (verb) {
    case Verb::Find:
        return selection(layout) + " WHERE " + keyCondition(layout);
    case Verb::Put:
        return insertion(layout);
    case Verb::Take:
        return deletion(layout);
    }
    Q_UNREACHABLE_RETURN({});
}

Result<SqlStatement *> RecordStore::prepared(Table table, Verb verb)
{
    std::optional<SqlStatement> &kept = m_statements[size_t(table)][size_t(verb)];
    if (!kept) {
        auto statement = m_database.prepare(sqlFor(verb, layoutOf(table)));
        if (!statement) {
            return std::unexpected(statement.error());
        }
        kept = std::move(*statement);
    }
    return &*kept;
}

Result<std::optional<Record>> RecordStore::find(Table table, const RecordKey &key)
{
    const auto statement = prepared(table, Verb::Find);
    if (!statement) {
        return std::unexpected(statement.error());
    }
    const auto bound = (*statement)->bind(key);
    const auto hasRow = bound ? (*statement)->step() : std::unexpected(bound.error());
    if (!hasRow) {
        return std::unexpected(hasRow.error());
    }
    if (!*hasRow) {
        return std::nullopt;
    }
    Record record = recordIn(**statement);
    // To its end: an answer that is half read would hold on to what it read.
    const auto rest = (*statement)->run();
    return rest ? Result<std::optional<Record>>(std::move(record)) : std::unexpected(rest.error());
}

Result<void> RecordStore::apply(std::span<const RecordChange> changes)
{
    for (const RecordChange &change : changes) {
        const auto statement = prepared(change.table, change.after ? Verb::Put : Verb::Take);
        if (!statement) {
            return std::unexpected(statement.error());
        }
        const auto done = change.after ? (*statement)->run(*change.after)
                                       : (*statement)->run(keyOf(change.table, change.either()));
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<qint64> RecordStore::ownedBy(const SqlValue &annotation) const
{
    qint64 count = 0;
    for (size_t table = 0; table < tableCount; ++table) {
        const TableLayout &layout = layoutOf(Table(table));
        if (!layout.owner || Table(table) == Table::Annotation) {
            continue;
        }
        const QByteArray sql = "SELECT count(*) FROM " + quoted(layout.name) + " WHERE " +
                               quoted(layout.columns[*layout.owner]) + " = ?";
        auto statement = m_database.prepare(sql);
        const auto bound = statement ? statement->bind({annotation}) : std::unexpected(statement.error());
        const auto hasRow = bound ? statement->step() : std::unexpected(bound.error());
        if (!hasRow) {
            return std::unexpected(hasRow.error());
        }
        count += std::get<qint64>(statement->column(0));
    }
    return count;
}

} // namespace hexapla
