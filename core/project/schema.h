// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/database.h"

namespace hexapla {

// "HXPL", at a fixed place of the file: what tells a project from any other database.
inline constexpr qint64 projectApplicationId = 0x4858504C;

// The version of the schema that this program writes.
int newestSchema();

// Brings a database from its version of the schema to the newest one; an empty one becomes an empty project.
Result<void> migrate(const Database &database);

// The version of the schema of a project. Its tables must be ours, word for word, and its pages sound; of
// those that a newer program wrote only that our tables are tables. Fails with NotAProject or DamagedFile.
Result<int> checkSchema(const Database &database);

// Whether the pages of a database are sound.
Result<void> quickCheck(const Database &database);

} // namespace hexapla
