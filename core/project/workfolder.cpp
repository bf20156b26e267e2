// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/workfolder.h"

#include "core/project/durablefile.h"
#include "core/project/projectcheck.h"
#include "core/project/workvalues.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCopies = 1000;

// What SQLite keeps beside a database; the database itself is last, so that no log is ever left beside
// another one.
constexpr std::array parts = {"-wal"_L1, "-shm"_L1, "-journal"_L1, ""_L1};

QString nameOf(const QUuid &project) { return project.toString(QUuid::WithoutBraces); }

// Commits wait for the disk, and readers never wait for writers.
Result<void> prepare(const ProjectStore &store)
{
    return store.database().execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
}

Result<std::unique_ptr<ProjectStore>> openWorking(const QString &path)
{
    auto store = ProjectStore::open(path, Database::Access::ReadWrite);
    const auto prepared = store ? prepare(**store) : std::unexpected(store.error());
    return prepared ? std::move(store) : std::unexpected(prepared.error());
}

// Copies the bytes, as they are, into a file of ours.
Result<void> copyBytes(const QString &from, const QString &to)
{
    QFile::remove(to);
    QFile file(from);
    if (!file.copy(to)) {
        const bool isDenied = !QFileInfo(from).isReadable();
        return std::unexpected(Error{isDenied ? ErrorCode::PermissionDenied : ErrorCode::WriteFailed,
                                     isDenied ? from : to,
                                     {},
                                     file.errorString()});
    }
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

void removeDatabase(const QString &path)
{
    for (const QLatin1StringView part : parts) {
        QFile::remove(path + part);
    }
}

// Whether all of it can be read: nobody knows the rest of what is damaged.
bool isSound(const QString &path)
{
    const auto store = openWorking(path);
    return store && (*store)->load() && (*store)->ops().headsAfter(0);
}

// Whether a database, damaged or not, says that it is another file's.
bool belongsElsewhere(const QString &path, const QString &file)
{
    const auto store = ProjectStore::openUnchecked(path);
    const auto bound = store ? visibleFile((*store)->database()) : std::unexpected(store.error());
    return bound && !bound->isEmpty() && *bound != file;
}

} // namespace

WorkFolder WorkFolder::ofUser()
{
    return WorkFolder(QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + u"/hexapla"_s);
}

QString WorkFolder::backupFolder(const QUuid &project) const
{
    return m_path + u"/backups/"_s + nameOf(project);
}

QStringList WorkFolder::candidates(const QUuid &project) const
{
    QStringList result;
    const QDir folder(m_path + u"/work"_s);
    const QStringList names = folder.entryList({nameOf(project) + u"*.db"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        result += folder.filePath(name);
    }
    return result;
}

Result<std::unique_ptr<ProjectStore>> WorkFolder::find(const QUuid &project, const QString &file,
                                                       const QString &hash) const
{
    std::unique_ptr<ProjectStore> moved;
    const auto all = candidates(project);
    for (const QString &path : all) {
        auto store = openWorking(path);
        if (!store) {
            return std::unexpected(store.error());
        }
        const auto bound = visibleFile((*store)->database());
        const auto published = publishedState((*store)->database());
        if (!bound || !published) {
            return std::unexpected(bound ? published.error() : bound.error());
        }
        if (*bound == file) {
            return std::move(*store);
        }
        if (!moved && published->hash == hash && !QFileInfo::exists(*bound)) {
            moved = std::move(*store);
        }
    }
    if (moved) {
        if (const auto bound = setVisibleFile(file, moved->database()); !bound) {
            return std::unexpected(bound.error());
        }
    }
    return moved;
}

std::unique_ptr<ProjectStore> WorkFolder::findByFile(const QString &file,
                                                     const std::optional<QUuid> &project) const
{
    const QDir folder(m_path + u"/work"_s);
    const QString pattern = project ? nameOf(*project) + u"*.db"_s : u"*.db"_s;
    const QStringList names = folder.entryList({pattern}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        auto store = openWorking(folder.filePath(name));
        if (store && visibleFile((*store)->database()) == Result<QString>(file)) {
            return std::move(*store);
        }
    }
    return {};
}

QStringList WorkFolder::setAsideDamaged(const QUuid &project, const QString &file) const
{
    QStringList result;
    const QString folder = m_path + u"/damaged"_s;
    const auto all = candidates(project);
    for (const QString &path : all) {
        if (isSound(path) || belongsElsewhere(path, file) || !QDir().mkpath(folder)) {
            continue;
        }
        const QString stem = folder + u'/' + QFileInfo(path).completeBaseName();
        for (int copy = 1; copy < mostCopies; ++copy) {
            const QString aside = u"%1.%2.db"_s.arg(stem).arg(copy);
            if (QFileInfo::exists(aside)) {
                continue;
            }
            for (const QLatin1StringView part : parts) {
                QFile::rename(path + part, aside + part);
            }
            if (QFileInfo::exists(aside)) {
                result += aside;
            }
            break;
        }
    }
    return result;
}

Result<QString> WorkFolder::newFile() const
{
    const QString folder = m_path + u"/work"_s;
    if (const auto made = makeFolder(folder); !made) {
        return std::unexpected(made.error());
    }
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    removeLeftovers(folder + u"/new"_s);
    return makeFileBeside(folder + u"/new"_s);
}

// The database gets its name when it is whole, so that whoever finds it finds all of it.
Result<std::unique_ptr<ProjectStore>> WorkFolder::settle(const QString &temporary, const QUuid &project,
                                                         const QString &file, const QString &hash) const
{
    const QString stem = m_path + u"/work/"_s + nameOf(project);
    for (int copy = 1; copy < mostCopies; ++copy) {
        const QString name = copy == 1 ? stem + u".db"_s : u"%1-%2.db"_s.arg(stem).arg(copy);
        const auto linked = linkFile(temporary, name);
        if (!linked) {
            return std::unexpected(linked.error());
        }
        if (*linked) {
            QFile::remove(temporary);
            return openWorking(name);
        }
        auto other = find(project, file, hash);
        if (!other || *other) {
            return other;
        }
    }
    return std::unexpected(Error{ErrorCode::WriteFailed, m_path, {}, u"too many copies"_s});
}

Result<std::unique_ptr<ProjectStore>> WorkFolder::import(const QUuid &project, const QString &file,
                                                         const QString &hash) const
{
    const auto temporary = newFile();
    const auto copied = temporary ? copyBytes(file, *temporary) : std::unexpected(temporary.error());
    if (!copied) {
        if (temporary) {
            QFile::remove(*temporary);
        }
        return std::unexpected(copied.error());
    }
    {
        auto store = ProjectStore::open(*temporary, Database::Access::ReadWrite);
        // All of it is read once before it is worked with: what is damaged is not to be written again.
        const auto counts = store ? checkProject(**store) : std::unexpected(store.error());
        const auto heads = counts ? (*store)->ops().headsAfter(0) : std::unexpected(counts.error());
        const qint64 seq = heads && !heads->empty() ? heads->back().seq : 0;
        const auto bound =
            heads ? setVisibleFile(file, (*store)->database()) : std::unexpected(heads.error());
        const auto noted = bound ? setPublishedState({hash, seq}, (*store)->database()) : bound;
        if (!noted) {
            removeDatabase(*temporary);
            Error error = noted.error();
            error.file = error.file == *temporary ? file : error.file;
            return std::unexpected(error);
        }
    }
    auto settled = settle(*temporary, project, file, hash);
    removeDatabase(*temporary);
    return settled;
}

Result<std::unique_ptr<ProjectStore>> WorkFolder::begin(const QUuid &project, const QString &file) const
{
    const auto temporary = newFile();
    if (!temporary) {
        return std::unexpected(temporary.error());
    }
    {
        auto store = ProjectStore::create(*temporary, project);
        const auto bound =
            store ? setVisibleFile(file, (*store)->database()) : std::unexpected(store.error());
        if (!bound) {
            removeDatabase(*temporary);
            return std::unexpected(bound.error());
        }
    }
    auto settled = settle(*temporary, project, file, {});
    removeDatabase(*temporary);
    return settled;
}

} // namespace hexapla
