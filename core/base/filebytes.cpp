// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/filebytes.h"

#include <QFile>
#include <QFileInfo>

namespace hexapla {

namespace {

Error fileError(ErrorCode code, const QString &path, const QString &detail = {})
{
    return {code, path, std::nullopt, detail};
}

} // namespace

Result<QByteArray> fileBytes(const QString &path, qint64 mostBytes)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return std::unexpected(fileError(ErrorCode::FileNotFound, path));
    }
    if (!info.isFile()) {
        return std::unexpected(fileError(ErrorCode::NotAFile, path));
    }
    if (info.size() > mostBytes) {
        return std::unexpected(fileError(ErrorCode::FileTooLarge, path, QString::number(info.size())));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool isDenied = file.error() == QFileDevice::PermissionsError || !info.isReadable();
        return std::unexpected(fileError(isDenied ? ErrorCode::PermissionDenied : ErrorCode::ReadFailed, path,
                                         file.errorString()));
    }
    // One byte more than allowed tells a file that grew meanwhile.
    QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return std::unexpected(fileError(ErrorCode::ReadFailed, path, file.errorString()));
    }
    if (bytes.size() > mostBytes) {
        return std::unexpected(fileError(ErrorCode::FileTooLarge, path));
    }
    return bytes;
}

} // namespace hexapla
