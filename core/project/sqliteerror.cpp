// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/sqliteerror.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstring>

namespace hexapla {

namespace {

constexpr int primaryCode(int code) { return code & 0xff; }

ErrorCode inputOutputError(int code)
{
    switch (code) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_ACCESS:
        return ErrorCode::ReadFailed;
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS:
        return ErrorCode::DamagedFile;
    default:
        return ErrorCode::WriteFailed;
    }
}

} // namespace

ErrorCode errorCodeOf(int sqliteCode)
{
    switch (primaryCode(sqliteCode)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::ProjectBusy;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return ErrorCode::PermissionDenied;
    case SQLITE_IOERR:
        return inputOutputError(sqliteCode);
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_NOTADB:
        return ErrorCode::NotAProject;
    default:
        // Broken pages, but also a schema that our statements do not fit, and values over the limits.
        return ErrorCode::DamagedFile;
    }
}

Error sqliteError(sqlite3 *connection, const QString &file)
{
    const int code = sqlite3_extended_errcode(connection);
    // SQLite knows a disk that is full, but no file that may not grow.
    if (code == SQLITE_IOERR_WRITE && sqlite3_system_errno(connection) == EFBIG) {
        return {ErrorCode::DiskFull, file, {}, QString::fromLocal8Bit(std::strerror(EFBIG))};
    }
    return {errorCodeOf(code), file, {}, QString::fromUtf8(sqlite3_errmsg(connection))};
}

} // namespace hexapla
