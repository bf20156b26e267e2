// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectstore.h"
#include "core/project/salvage.h"
#include "tests/fuzz/targets.h"

#include <QFile>
#include <QTemporaryDir>

namespace hexapla::fuzz {

using namespace Qt::StringLiterals;

namespace {

QString wrongError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotAProject:
    case ErrorCode::DamagedFile:
        return {};
    default:
        return u"wrong error: "_s + errorName(error.code) + u' ' + error.detail;
    }
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString readAll(const QString &path)
{
    const auto store = ProjectStore::open(path, Database::Access::Frozen);
    if (!store) {
        return wrongError(store.error());
    }
    const auto data = (*store)->load();
    const auto ops = (*store)->ops().opsAfter(0);
    if (!data || !ops) {
        return wrongError(data ? ops.error() : data.error());
    }
    for (const auto &entry : data->versions) {
        const auto source = (*store)->content(entry.second.source);
        const QString wrong = source ? QString() : wrongError(source.error());
        if (!wrong.isEmpty()) {
            return wrong;
        }
    }
    return {};
}

// What can be read of a file that cannot be opened.
QString salvageAll(const QString &path, const QString &out)
{
    const WorkFolder nothing(out + u"-state"_s);
    const auto salvaged = salvage(path, out, {QUuid::createUuidV5(QUuid(), u"fuzz"_s), u"fuzz"_s}, nothing);
    if (!salvaged) {
        return QFile::exists(out) ? u"half a file was left"_s : wrongError(salvaged.error());
    }
    const auto store = ProjectStore::open(out, Database::Access::Frozen);
    return store && (*store)->load() ? QString() : u"what was salvaged cannot be opened"_s;
}

} // namespace

QString project(QByteArrayView bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"fuzzed.hexapla"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size()) {
        return {};
    }
    file.close();
    QString wrong = readAll(path);
    if (wrong.isEmpty()) {
        wrong = salvageAll(path, folder.filePath(u"out.hexapla"_s));
    }
    return wrong.isEmpty() && bytesOf(path) != bytes ? u"the file was changed"_s : wrong;
}

} // namespace hexapla::fuzz
