// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/sqlstatement.h"

#include <QByteArrayView>

#include <memory>

struct sqlite3;

namespace hexapla {

// A connection to an SQLite database, guarded against files that mean harm: no views, no triggers, no
// extensions, no functions called by the schema, no writing to the schema's own table, no mapped memory;
// values, statements and their depth have limits.
class Database
{
public:
    enum class Access : quint8 {
        Frozen,    // a file that nobody changes meanwhile: read without locks, nothing is made beside it
        ReadOnly,  // others may write
        ReadWrite, // it must exist
        Create,    // made where it does not exist
    };

    static Result<Database> open(const QString &path, Access access);
    // A database that lives in memory only.
    static Result<Database> inMemory();

    QString path() const { return m_path; }
    sqlite3 *connection() const { return m_connection.get(); }

    Result<SqlStatement> prepare(QByteArrayView sql) const;
    // One statement or several, whose answers nobody wants.
    Result<void> execute(const QByteArray &sql) const;
    // The first field of the first row of the answer; nothing when there is none.
    Result<SqlValue> value(QByteArrayView sql) const;
    Result<qint64> number(QByteArrayView sql) const;

    // For what is left of a damaged file: one that is cut short, or whose schema is not quite in order, is
    // read as far as it goes. For frozen files.
    void overlookDamage() const;

    // A failure in this file that SQLite does not know of.
    Error damaged(const QString &detail) const;

private:
    struct Closer
    {
        void operator()(sqlite3 *connection) const;
    };

    Database(sqlite3 *connection, const QString &path);
    static Result<Database> openAs(const QByteArray &name, int flags, const QString &path);
    Result<void> guard() const;

    std::unique_ptr<sqlite3, Closer> m_connection;
    QString m_path;
};

} // namespace hexapla
