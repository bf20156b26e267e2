// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/transaction.h"

#include <tuple>
#include <utility>

namespace hexapla {

Result<Transaction> Transaction::begin(const Database &database)
{
    const auto begun = database.execute("BEGIN IMMEDIATE");
    return begun ? Result<Transaction>(Transaction(database)) : std::unexpected(begun.error());
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction() { rollBack(); }

void Transaction::rollBack()
{
    if (const Database *database = std::exchange(m_database, nullptr)) {
        // Fails where SQLite has rolled back already, as after a full disk: then there is nothing to do.
        std::ignore = database->execute("ROLLBACK");
    }
}

Result<void> Transaction::commit()
{
    const auto committed = m_database->execute("COMMIT");
    if (committed) {
        m_database = nullptr;
    }
    return committed;
}

} // namespace hexapla
