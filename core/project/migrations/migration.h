// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/database.h"

namespace hexapla {

// One step of the schema: from the version before it to its own. What was released is never changed again.
class Migration
{
public:
    Migration() = default;
    virtual ~Migration() = default;
    Q_DISABLE_COPY_MOVE(Migration)

    // Called inside a transaction.
    virtual Result<void> apply(const Database &database) const = 0;
};

} // namespace hexapla
