// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/sqlvalue.h"

#include <memory>
#include <span>

struct sqlite3_stmt;

namespace hexapla {

// One statement of SQL, compiled. It must not outlive its database.
class SqlStatement
{
public:
    // Takes the statement over. The file names it in errors.
    SqlStatement(sqlite3_stmt *statement, const QString &file);

    // Sets the parameters, from the first on, and starts over.
    Result<void> bind(std::span<const SqlValue> values);
    Result<void> bind(std::initializer_list<SqlValue> values);

    // Goes to the next row of the answer; false when there is none.
    Result<bool> step();
    // Goes to the end.
    Result<void> run();
    // Binds and goes to the end.
    Result<void> run(std::span<const SqlValue> values);
    Result<void> run(std::initializer_list<SqlValue> values);

    int columnCount() const;
    // A field of the row. Text that is not sound UTF-8 comes as bytes.
    SqlValue column(int index) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    Error failure() const;

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    QString m_file;
};

} // namespace hexapla
