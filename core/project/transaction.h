// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/database.h"

namespace hexapla {

// What is written while it lives is written as a whole or not at all: taken back unless it was committed.
class Transaction
{
public:
    // Waits for others that write. What is read from now on stays as it is.
    static Result<Transaction> begin(const Database &database);
    ~Transaction();

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)

    // After it returned, the database holds what was written, whatever happens.
    Result<void> commit();
    void rollBack();

private:
    explicit Transaction(const Database &database)
        : m_database(&database)
    {}

    const Database *m_database;
};

} // namespace hexapla
