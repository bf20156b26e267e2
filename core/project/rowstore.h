// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/rowchange.h"
#include "core/project/database.h"

namespace hexapla {

// The rows of the alignment in a database. Each has a place, a number that grows from row to row with room
// between, so that an edit in the middle of a book writes a few rows only.
class RowStore
{
public:
    explicit RowStore(const Database &database)
        : m_database(database)
    {}

    // Fails with DamagedFile where the rows are none of so many versions.
    Result<Alignment> load(size_t versions) const;
    Result<void> replace(const Alignment &alignment) const;
    // The changes must fit what is there.
    Result<void> apply(const RowChanges &changes) const;

private:
    Result<void> apply(const RowChange &change) const;
    Result<void> insert(const std::vector<Row> &rows, const std::vector<qint64> &places) const;
    // The places of the row that stands there and of the one in front of it, if there are such.
    Result<std::vector<qint64>> placesAround(size_t index) const;
    Result<void> spread() const;

    const Database &m_database;
};

} // namespace hexapla
