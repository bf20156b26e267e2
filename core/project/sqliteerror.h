// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace hexapla {

// The kind of failure that one of SQLite's result codes means, extended ones included.
ErrorCode errorCodeOf(int sqliteCode);

// What went wrong last on a connection, in SQLite's words.
Error sqliteError(sqlite3 *connection, const QString &file);

} // namespace hexapla
