// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/outputfile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QTextStream>

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

// Pipes and devices are written as they are: they cannot be replaced by a file.
bool isDevice(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
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

Result<void> checkOutputFile(const QString &path)
{
    if (path.isEmpty() || isDevice(path)) {
        return {};
    }
    // Never committed, so nothing stays of it.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(path, file);
    }
    return {};
}

Result<void> writeOutputFile(const QString &path, QByteArrayView bytes)
{
    if (isDevice(path)) {
        return writeDevice(path, bytes);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes) || !file.commit()) {
        return failure(path, file);
    }
    return {};
}

Result<void> printTo(const QString &path, QTextStream &out, const std::function<void(QTextStream &)> &print)
{
    if (path.isEmpty()) {
        print(out);
        return {};
    }
    QByteArray bytes;
    QTextStream stream(&bytes);
    print(stream);
    stream.flush();
    return writeOutputFile(path, bytes);
}

} // namespace hexapla
