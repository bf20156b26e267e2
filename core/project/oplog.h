// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/database.h"
#include "core/project/op.h"

#include <vector>

namespace hexapla {

// The history in a database.
class OpLog
{
public:
    explicit OpLog(const Database &database)
        : m_database(database)
    {}

    // Adds an op at the end, and returns its place there. It gets its place from the database.
    Result<qint64> append(const OpHead &head, const ProjectChange &change);

    // In their order, those after a place.
    Result<std::vector<OpHead>> headsAfter(qint64 seq) const;
    Result<std::vector<Op>> opsAfter(qint64 seq) const;
    // Fails with ImpossibleEdit when there is no such op.
    Result<Op> find(const QUuid &id) const;

private:
    Result<std::vector<Op>> read(SqlStatement &statement, bool withChanges) const;

    const Database &m_database;
    std::optional<SqlStatement> m_insert;
};

} // namespace hexapla
