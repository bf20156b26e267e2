// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"

namespace hexapla {

using namespace Qt::StringLiterals;

QLatin1StringView errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return "cancelled"_L1;
    case ErrorCode::FileNotFound:
        return "file-not-found"_L1;
    case ErrorCode::NotAFile:
        return "not-a-file"_L1;
    case ErrorCode::PermissionDenied:
        return "permission-denied"_L1;
    case ErrorCode::ReadFailed:
        return "read-failed"_L1;
    case ErrorCode::WriteFailed:
        return "write-failed"_L1;
    case ErrorCode::FileTooLarge:
        return "file-too-large"_L1;
    case ErrorCode::BinaryFile:
        return "binary-file"_L1;
    case ErrorCode::DamagedFile:
        return "damaged-file"_L1;
    case ErrorCode::UnknownEncoding:
        return "unknown-encoding"_L1;
    case ErrorCode::UnknownLanguage:
        return "unknown-language"_L1;
    case ErrorCode::UnknownFormat:
        return "unknown-format"_L1;
    case ErrorCode::ImpossibleEdit:
        return "impossible-edit"_L1;
    case ErrorCode::DiskFull:
        return "disk-full"_L1;
    case ErrorCode::NotAProject:
        return "not-a-project"_L1;
    case ErrorCode::NewerProject:
        return "newer-project"_L1;
    case ErrorCode::ProjectBusy:
        return "project-busy"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace hexapla
