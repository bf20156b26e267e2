// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/schema.h"

#include "core/project/migrations/firstschema.h"
#include "core/project/transaction.h"

#include <QMap>

#include <memory>
#include <vector>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// In order: the first makes version 1 of an empty database, the second version 2 of that...
std::vector<std::unique_ptr<Migration>> migrations()
{
    std::vector<std::unique_ptr<Migration>> result;
    result.push_back(std::make_unique<FirstSchema>());
    return result;
}

// The steps from one version of the schema to another.
Result<void> migrate(const Database &database, int from, int to)
{
    const auto steps = migrations();
    for (int step = from; step < to; ++step) {
        if (const auto applied = steps[size_t(step)]->apply(database); !applied) {
            return applied;
        }
    }
    return database.execute("PRAGMA application_id = " + QByteArray::number(projectApplicationId) +
                            "; PRAGMA user_version = " + QByteArray::number(to) + ';');
}

// What a schema is made of: "table note" and the like, and the statements that made them. Nothing is to be
// had where a name or a statement is no text; indexes that SQLite makes itself have no statement.
Result<QMap<QString, QString>> objects(const Database &database)
{
    auto statement = database.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema");
    if (!statement) {
        return std::unexpected(statement.error());
    }
    QMap<QString, QString> result;
    while (true) {
        const auto hasRow = statement->step();
        if (!hasRow) {
            return std::unexpected(hasRow.error());
        }
        if (!*hasRow) {
            return result;
        }
        QStringList parts;
        for (int i = 0; i < 4; ++i) {
            const SqlValue value = statement->column(i);
            const auto *text = std::get_if<QString>(&value);
            const bool isMissing = i == 3 && std::holds_alternative<std::monostate>(value);
            if (!text && !isMissing) {
                return std::unexpected(database.damaged(u"a table without a name"_s));
            }
            parts += text ? *text : QString();
        }
        result.insert(parts.first(3).join(u' '), parts.last());
    }
}

Result<QMap<QString, QString>> expectedObjects(int version)
{
    const auto model = Database::inMemory();
    if (!model) {
        return std::unexpected(model.error());
    }
    const auto migrated = migrate(*model, 0, version);
    return migrated ? objects(*model) : std::unexpected(migrated.error());
}

bool isPlainTable(const QString &statement)
{
    return statement.startsWith("CREATE TABLE "_L1, Qt::CaseInsensitive);
}

Result<void> compareObjects(const Database &database, int version)
{
    const auto found = objects(database);
    const auto expected = expectedObjects(std::min(version, newestSchema()));
    if (!found || !expected) {
        return std::unexpected(found ? expected.error() : found.error());
    }
    const bool isNewer = version > newestSchema();
    for (const auto &[name, statement] : expected->asKeyValueRange()) {
        const auto there = found->constFind(name);
        if (there == found->cend() ||
            (isNewer ? name.startsWith("table "_L1) && !isPlainTable(*there) : *there != statement)) {
            return std::unexpected(database.damaged(u"not our %1"_s.arg(name)));
        }
    }
    if (!isNewer) {
        for (const QString &name : found->keys()) {
            if (!expected->contains(name)) {
                return std::unexpected(database.damaged(u"a foreign %1"_s.arg(name)));
            }
        }
    }
    return {};
}

} // namespace

int newestSchema() { return int(migrations().size()); }

Result<void> migrate(const Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto version = database.number("PRAGMA user_version");
    if (!version) {
        return std::unexpected(version.error());
    }
    if (*version < 0 || *version > newestSchema()) {
        return std::unexpected(Error{ErrorCode::NewerProject, database.path(), {}, {}});
    }
    if (*version == newestSchema()) {
        return {};
    }
    const auto migrated = migrate(database, int(*version), newestSchema());
    return migrated ? transaction->commit() : migrated;
}

Result<void> quickCheck(const Database &database)
{
    const auto answer = database.value("PRAGMA quick_check(1)");
    if (!answer) {
        return std::unexpected(answer.error());
    }
    const auto *text = std::get_if<QString>(&*answer);
    if (!text || *text != "ok"_L1) {
        return std::unexpected(database.damaged(text ? text->simplified() : QString()));
    }
    return {};
}

Result<int> checkSchema(const Database &database)
{
    const auto id = database.number("PRAGMA application_id");
    const auto version = database.number("PRAGMA user_version");
    if (!id || !version) {
        return std::unexpected(id ? version.error() : id.error());
    }
    if (*id != projectApplicationId) {
        return std::unexpected(Error{ErrorCode::NotAProject, database.path(), {}, {}});
    }
    if (*version < 1) {
        return std::unexpected(database.damaged(u"schema %1"_s.arg(*version)));
    }
    if (const auto same = compareObjects(database, int(*version)); !same) {
        return std::unexpected(same.error());
    }
    const auto sound = quickCheck(database);
    return sound ? Result<int>(int(*version)) : std::unexpected(sound.error());
}

} // namespace hexapla
