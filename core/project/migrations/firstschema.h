// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/migrations/migration.h"

namespace hexapla {

// Version 1: from an empty database.
class FirstSchema : public Migration
{
public:
    Result<void> apply(const Database &database) const override;
};

} // namespace hexapla
