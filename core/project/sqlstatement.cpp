// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/sqlstatement.h"

#include "core/project/sqliteerror.h"

#include <QStringDecoder>

#include <sqlite3.h>

namespace hexapla {

namespace {

// SQLite copies what is bound. A null pointer would bind NULL, which an empty text is not.
int bindValue(sqlite3_stmt *statement, int index, const SqlValue &value)
{
    struct Binder
    {
        sqlite3_stmt *statement;
        int index;

        int operator()(std::monostate) const { return sqlite3_bind_null(statement, index); }
        int operator()(qint64 number) const { return sqlite3_bind_int64(statement, index, number); }
        int operator()(double number) const { return sqlite3_bind_double(statement, index, number); }
        int operator()(const QString &text) const
        {
            const QByteArray bytes = text.toUtf8();
            return sqlite3_bind_text64(statement, index, bytes.constData(), sqlite3_uint64(bytes.size()),
                                       SQLITE_TRANSIENT, SQLITE_UTF8);
        }
        int operator()(const QByteArray &bytes) const
        {
            return sqlite3_bind_blob64(statement, index, bytes.constData(), sqlite3_uint64(bytes.size()),
                                       SQLITE_TRANSIENT);
        }
    };
    return std::visit(Binder{statement, index}, value);
}

QByteArray bytesOf(const void *data, int size)
{
    return size > 0 ? QByteArray(static_cast<const char *>(data), size) : QByteArray("");
}

} // namespace

void SqlStatement::Finalizer::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

SqlStatement::SqlStatement(sqlite3_stmt *statement, const QString &file)
    : m_statement(statement)
    , m_file(file)
{}

Error SqlStatement::failure() const { return sqliteError(sqlite3_db_handle(m_statement.get()), m_file); }

Result<void> SqlStatement::bind(std::span<const SqlValue> values)
{
    sqlite3_reset(m_statement.get());
    Q_ASSERT(int(values.size()) == sqlite3_bind_parameter_count(m_statement.get()));
    for (size_t i = 0; i < values.size(); ++i) {
        if (bindValue(m_statement.get(), int(i) + 1, values[i]) != SQLITE_OK) {
            return std::unexpected(failure());
        }
    }
    return {};
}

Result<void> SqlStatement::bind(std::initializer_list<SqlValue> values)
{
    return bind(std::span(values.begin(), values.size()));
}

Result<bool> SqlStatement::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        sqlite3_reset(m_statement.get());
        return false;
    default: {
        const Error error = failure();
        sqlite3_reset(m_statement.get());
        return std::unexpected(error);
    }
    }
}

Result<void> SqlStatement::run()
{
    while (true) {
        const auto hasRow = step();
        if (!hasRow) {
            return std::unexpected(hasRow.error());
        }
        if (!*hasRow) {
            return {};
        }
    }
}

Result<void> SqlStatement::run(std::span<const SqlValue> values)
{
    const auto bound = bind(values);
    return bound ? run() : bound;
}

Result<void> SqlStatement::run(std::initializer_list<SqlValue> values)
{
    return run(std::span(values.begin(), values.size()));
}

int SqlStatement::columnCount() const { return sqlite3_column_count(m_statement.get()); }

SqlValue SqlStatement::column(int index) const
{
    sqlite3_stmt *statement = m_statement.get();
    switch (sqlite3_column_type(statement, index)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, index));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, index);
    case SQLITE_TEXT: {
        const void *data = sqlite3_column_text(statement, index);
        const QByteArray bytes = bytesOf(data, sqlite3_column_bytes(statement, index));
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
        QString text = decoder(bytes);
        return decoder.hasError() ? SqlValue(bytes) : SqlValue(std::move(text));
    }
    case SQLITE_BLOB: {
        const void *data = sqlite3_column_blob(statement, index);
        return bytesOf(data, sqlite3_column_bytes(statement, index));
    }
    default:
        return {};
    }
}

} // namespace hexapla
