// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/outputfile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace hexapla {

namespace {

Result<void> failure(const QString &path, const QFileDevice &file)
{
    const bool isDenied = file.error() == QFileDevice::PermissionsError;
    return std::unexpected(
        Error{isDenied ? ErrorCode::PermissionDenied : ErrorCode::WriteFailed, path, {}, file.errorString()});
}

bool writeAll(QFileDevice &file, QByteArrayView bytes)
{
    return file.write(bytes.data(), bytes.size()) == bytes.size() && file.flush();
}

Result<void> writeDevice(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !writeAll(file, bytes)) {
        return failure(path, file);
    }
    return {};
}

} // namespace

Result<void> writeOutputFile(const QString &path, QByteArrayView bytes)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir()) {
        return writeDevice(path, bytes);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes) || !file.commit()) {
        return failure(path, file);
    }
    return {};
}

} // namespace hexapla
