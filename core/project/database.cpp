// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/database.h"

#include "core/project/sqliteerror.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <array>
#include <chrono>

namespace hexapla {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// How long to wait for another process that writes.
constexpr std::chrono::milliseconds patience = 10s;

struct Setting
{
    int name;
    int value;
};

constexpr std::array switches = {
    Setting{SQLITE_DBCONFIG_DEFENSIVE, 1},
    Setting{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Setting{SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
    Setting{SQLITE_DBCONFIG_DQS_DML, 0},
    Setting{SQLITE_DBCONFIG_DQS_DDL, 0},
};

// The longest value is the largest source that is read, and what compressing it adds.
constexpr std::array limits = {
    Setting{SQLITE_LIMIT_LENGTH, 128 * 1024 * 1024},
    Setting{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    Setting{SQLITE_LIMIT_COLUMN, 64},
    Setting{SQLITE_LIMIT_EXPR_DEPTH, 16},
    Setting{SQLITE_LIMIT_COMPOUND_SELECT, 4},
    Setting{SQLITE_LIMIT_FUNCTION_ARG, 8},
    Setting{SQLITE_LIMIT_ATTACHED, 0},
    Setting{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 64},
    Setting{SQLITE_LIMIT_VARIABLE_NUMBER, 64},
    Setting{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
};

QByteArray uriOf(const QString &path, Database::Access access)
{
    const QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    return "file://" + name.toPercentEncoding("/") +
           (access == Database::Access::Frozen ? "?immutable=1" : "");
}

int flagsOf(Database::Access access)
{
    switch (access) {
    case Database::Access::Frozen:
    case Database::Access::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case Database::Access::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Database::Access::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    Q_UNREACHABLE_RETURN(0);
}

// SQLite tells neither what is missing nor a folder from a file.
std::optional<Error> obstacle(const QString &path, Database::Access access)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return access == Database::Access::Create
                   ? std::nullopt
                   : std::optional<Error>({ErrorCode::FileNotFound, path, {}, {}});
    }
    if (!info.isFile()) {
        return Error{ErrorCode::NotAFile, path, {}, {}};
    }
    return {};
}

} // namespace

void Database::Closer::operator()(sqlite3 *connection) const { sqlite3_close_v2(connection); }

Database::Database(sqlite3 *connection, const QString &path)
    : m_connection(connection)
    , m_path(path)
{}

Result<Database> Database::open(const QString &path, Access access)
{
    if (const auto error = obstacle(path, access)) {
        return std::unexpected(*error);
    }
    return openAs(uriOf(path, access), flagsOf(access), path);
}

Result<Database> Database::inMemory()
{
    return openAs(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY, {});
}

Result<Database> Database::openAs(const QByteArray &name, int flags, const QString &path)
{
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &connection,
                                     flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX |
                                         SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE,
                                     nullptr);
    Database database(connection, path);
    if (code != SQLITE_OK) {
        return std::unexpected(sqliteError(connection, path));
    }
    const auto guarded = database.guard();
    return guarded ? Result<Database>(std::move(database)) : std::unexpected(guarded.error());
}

Result<void> Database::guard() const
{
    for (const Setting &setting : switches) {
        sqlite3_db_config(connection(), setting.name, setting.value, nullptr);
    }
    for (const Setting &setting : limits) {
        sqlite3_limit(connection(), setting.name, setting.value);
    }
    sqlite3_busy_timeout(connection(), int(patience.count()));
    return execute("PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON; "
                   "PRAGMA temp_store = MEMORY;");
}

Result<SqlStatement> Database::prepare(QByteArrayView sql) const
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(connection(), sql.constData(), int(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK) {
        return std::unexpected(sqliteError(connection(), m_path));
    }
    return SqlStatement(statement, m_path);
}

Result<void> Database::execute(const QByteArray &sql) const
{
    if (sqlite3_exec(connection(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return std::unexpected(sqliteError(connection(), m_path));
    }
    return {};
}

Result<SqlValue> Database::value(QByteArrayView sql) const
{
    auto statement = prepare(sql);
    if (!statement) {
        return std::unexpected(statement.error());
    }
    const auto hasRow = statement->step();
    if (!hasRow) {
        return std::unexpected(hasRow.error());
    }
    return *hasRow ? statement->column(0) : SqlValue();
}

Result<qint64> Database::number(QByteArrayView sql) const
{
    const auto found = value(sql);
    if (!found) {
        return std::unexpected(found.error());
    }
    const auto *number = std::get_if<qint64>(&*found);
    return number ? Result<qint64>(*number) : std::unexpected(damaged(u"a number was expected"_s));
}

void Database::overlookDamage() const
{
    // Who may write the schema is trusted to know about its state; nothing can be written here.
    for (const Setting &setting :
         {Setting{SQLITE_DBCONFIG_DEFENSIVE, 0}, Setting{SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1}}) {
        sqlite3_db_config(connection(), setting.name, setting.value, nullptr);
    }
}

Error Database::damaged(const QString &detail) const { return {ErrorCode::DamagedFile, m_path, {}, detail}; }

} // namespace hexapla
