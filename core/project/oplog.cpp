// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/oplog.h"

#include "core/project/recordreader.h"

#include <sqlite3.h>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

std::optional<QUuid> uuidIn(const SqlValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    const QUuid id = text ? QUuid::fromString(*text) : QUuid();
    return id.isNull() ? std::nullopt : std::optional(id);
}

qint64 numberIn(const SqlValue &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? *number : -1;
}

// The op of an answer of columns seq, id, at, author, kind, reverts, brought_by.
std::optional<OpHead> headIn(const SqlStatement &answer)
{
    const SqlValue kindName = answer.column(4);
    const auto id = uuidIn(answer.column(1));
    const auto author = uuidIn(answer.column(3));
    const auto *name = std::get_if<QString>(&kindName);
    const auto kind = name ? opKindNamed(*name) : std::nullopt;
    const qint64 at = numberIn(answer.column(2));
    if (!id || !author || !kind || at < 0) {
        return {};
    }
    return OpHead{.seq = numberIn(answer.column(0)),
                  .id = *id,
                  .at = Instant(std::chrono::milliseconds(at)),
                  .author = *author,
                  .kind = *kind,
                  .reverts = uuidIn(answer.column(5)),
                  .broughtBy = uuidIn(answer.column(6))};
}

} // namespace

Result<qint64> OpLog::append(const OpHead &head, const ProjectChange &change)
{
    if (!m_insert) {
        auto statement = m_database.prepare("INSERT INTO op(id, at, author, kind, reverts, brought_by, "
                                            "change) VALUES(?, ?, ?, ?, ?, ?, ?)");
        if (!statement) {
            return std::unexpected(statement.error());
        }
        m_insert = std::move(*statement);
    }
    const auto optional = [](const std::optional<QUuid> &id) { return id ? sqlValue(*id) : SqlValue(); };
    const auto done = m_insert->run({sqlValue(head.id), sqlValue(head.at), sqlValue(head.author),
                                     sqlValue(opKindName(head.kind)), optional(head.reverts),
                                     optional(head.broughtBy), packChange(change)});
    if (!done) {
        return std::unexpected(done.error());
    }
    return qint64(sqlite3_last_insert_rowid(m_database.connection()));
}

Result<std::vector<Op>> OpLog::read(SqlStatement &statement, bool withChanges) const
{
    std::vector<Op> ops;
    while (true) {
        const auto hasRow = statement.step();
        if (!hasRow) {
            return std::unexpected(hasRow.error());
        }
        if (!*hasRow) {
            return ops;
        }
        const auto head = headIn(statement);
        if (!head) {
            return std::unexpected(m_database.damaged(u"op"_s));
        }
        Op op = {*head, {}};
        if (withChanges) {
            const SqlValue bytes = statement.column(7);
            const auto *packed = std::get_if<QByteArray>(&bytes);
            auto change = packed ? unpackChange(*packed) : std::unexpected(m_database.damaged(u"op"_s));
            if (!change) {
                return std::unexpected(m_database.damaged(change.error().detail));
            }
            op.change = std::move(*change);
        }
        ops.push_back(std::move(op));
    }
}

Result<std::vector<OpHead>> OpLog::headsAfter(qint64 seq) const
{
    auto statement = m_database.prepare("SELECT seq, id, at, author, kind, reverts, brought_by FROM op "
                                        "WHERE seq > ? ORDER BY seq");
    const auto bound = statement ? statement->bind({seq}) : std::unexpected(statement.error());
    const auto ops = bound ? read(*statement, false) : std::unexpected(bound.error());
    if (!ops) {
        return std::unexpected(ops.error());
    }
    std::vector<OpHead> heads;
    std::ranges::transform(*ops, std::back_inserter(heads), &Op::head);
    return heads;
}

Result<std::vector<Op>> OpLog::opsAfter(qint64 seq) const
{
    auto statement = m_database.prepare("SELECT seq, id, at, author, kind, reverts, brought_by, change FROM "
                                        "op WHERE seq > ? ORDER BY seq");
    const auto bound = statement ? statement->bind({seq}) : std::unexpected(statement.error());
    return bound ? read(*statement, true) : std::unexpected(bound.error());
}

Result<Op> OpLog::find(const QUuid &id) const
{
    auto statement = m_database.prepare("SELECT seq, id, at, author, kind, reverts, brought_by, change FROM "
                                        "op WHERE id = ?");
    const auto bound = statement ? statement->bind({sqlValue(id)}) : std::unexpected(statement.error());
    const auto ops = bound ? read(*statement, true) : std::unexpected(bound.error());
    if (!ops) {
        return std::unexpected(ops.error());
    }
    if (ops->empty()) {
        return std::unexpected(Error{ErrorCode::ImpossibleEdit, m_database.path(), {}, u"no such op"_s});
    }
    return ops->front();
}

} // namespace hexapla
