// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/publication.h"

#include "core/base/concurrently.h"
#include "core/project/backups.h"
#include "core/project/durablefile.h"
#include "core/project/schema.h"
#include "core/project/sqliteerror.h"
#include "core/project/workvalues.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <array>
#include <functional>
#include <tuple>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// A file that goes unless it was put to use.
class TemporaryFile
{
public:
    explicit TemporaryFile(const QString &path)
        : m_path(path)
    {}
    ~TemporaryFile()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
    }
    Q_DISABLE_COPY_MOVE(TemporaryFile)

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

// All pages at once: who writes meanwhile writes to the log, and waits for nobody.
Result<void> copyPages(const Database &from, const Database &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.connection(), "main", from.connection(), "main");
    if (!backup) {
        return std::unexpected(sqliteError(to.connection(), to.path()));
    }
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK) {
        return std::unexpected(sqliteError(to.connection(), to.path()));
    }
    return {};
}

// Makes a copy fit to be seen: no log beside it, nothing about this computer in it. Returns the last op that
// is in it.
Result<qint64> finish(const Database &copy)
{
    const auto cleaned = copy.execute("PRAGMA journal_mode = DELETE; DELETE FROM work;");
    if (!cleaned) {
        return std::unexpected(cleaned.error());
    }
    const auto mode = copy.value("PRAGMA journal_mode");
    if (!mode || *mode != SqlValue(QStringLiteral("delete"))) {
        return std::unexpected(mode ? copy.damaged({}) : mode.error());
    }
    return copy.number("SELECT coalesce(max(seq), 0) FROM op");
}

Result<qint64> writeCopy(const Database &working, const QString &path)
{
    const auto copy = Database::open(path, Database::Access::Create);
    if (!copy) {
        return std::unexpected(copy.error());
    }
    // The file is thrown away when anything goes wrong; it waits for the disk at the end, once.
    const auto prepared = copy->execute("PRAGMA synchronous = OFF");
    const auto copied = prepared ? copyPages(working, *copy) : prepared;
    return copied ? finish(*copy) : std::unexpected(copied.error());
}

// Reads the copy from the disk again.
Result<void> checkCopy(const QString &path)
{
    const auto copy = Database::open(path, Database::Access::Frozen);
    return copy ? quickCheck(*copy) : std::unexpected(copy.error());
}

// A file that is there must be ours to write: renaming alone would not ask.
Result<void> checkWritable(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isWritable()) {
        return std::unexpected(Error{ErrorCode::PermissionDenied, path, {}, {}});
    }
    return {};
}

// Whether the visible file is the one that was published last. One that is gone is none that could be lost.
Result<bool> isOurs(const QString &path, const QString &publishedHash)
{
    const auto hash = fileHash(path);
    if (!hash && hash.error().code == ErrorCode::FileNotFound) {
        return true;
    }
    return hash ? Result<bool>(*hash == publishedHash) : std::unexpected(hash.error());
}

// What is found out about a copy and about the file that it is to replace.
struct Findings
{
    Result<void> sound;
    Result<void> synced;
    Result<QString> hash;
    Result<bool> ours;
};

// All at a time: for a large project it is most of the work.
Findings examine(const QString &copy, const QString &visible, const QString &publishedHash)
{
    Findings findings;
    const std::array<std::function<void()>, 4> tasks = {
        [&] { findings.sound = checkCopy(copy); }, [&] { findings.synced = syncToDisk(copy); },
        [&] { findings.hash = fileHash(copy); }, [&] { findings.ours = isOurs(visible, publishedHash); }};
    inParallel(tasks.size(), [&](size_t i) { tasks[i](); });
    return findings;
}

// A copy that is to be published, and what was published last.
struct Copy
{
    QString path;
    QString hash;
    QString hashBefore;
};

// For drives that let no file take the place of another.
Result<PublishOutcome> writeOverVisible(const QString &visible, const Copy &copy, const QString &backupFolder)
{
    const auto kept = QFileInfo::exists(visible) ? Backups(backupFolder).add(visible, copy.hashBefore, now())
                                                 : Result<QString>(QString());
    const auto written = kept ? writeOver(visible, copy.path, *kept) : std::unexpected(kept.error());
    const auto hash = written ? fileHash(visible) : std::unexpected(written.error());
    if (!hash) {
        return std::unexpected(hash.error());
    }
    return *hash == copy.hash ? Result<PublishOutcome>(PublishOutcome::WrittenOver)
                              : std::unexpected(Error{ErrorCode::WriteFailed, visible, {}, {}});
}

Result<PublishOutcome> putInPlace(const QString &visible, const Copy &copy, const QString &backupFolder)
{
    const auto replaced = replaceFile(visible, copy.path);
    if (replaced) {
        return PublishOutcome::Published;
    }
    const bool mayWriteOver = !backupFolder.isEmpty() && QFileInfo::exists(copy.path) &&
                              replaced.error().code != ErrorCode::DiskFull;
    return mayWriteOver ? writeOverVisible(visible, copy, backupFolder) : std::unexpected(replaced.error());
}

} // namespace

Result<void> publishCopy(const QString &workingFile, const QString &path)
{
    const auto made = makeFileBeside(path);
    if (!made) {
        return std::unexpected(made.error());
    }
    const TemporaryFile copy(*made);
    const auto working = Database::open(workingFile, Database::Access::ReadWrite);
    const auto seq = working ? writeCopy(*working, copy.path()) : std::unexpected(working.error());
    const auto permitted = seq ? takePermissions(copy.path(), path) : std::unexpected(seq.error());
    const auto sound = permitted ? checkCopy(copy.path()) : permitted;
    const auto synced = sound ? syncToDisk(copy.path()) : sound;
    if (synced && QFileInfo::exists(path)) {
        return std::unexpected(Error{ErrorCode::WriteFailed, path, {}, u"there is such a file already"_s});
    }
    return synced ? replaceFile(path, copy.path()) : synced;
}

Result<PublishOutcome> publish(const PublishRequest &request)
{
    const auto turn = ProcessLock::take(request.workingFile + QStringLiteral(".turn"));
    if (!turn) {
        return std::unexpected(turn.error());
    }
    const QString visible = realFile(request.visibleFile);
    removeLeftovers(visible);
    const auto writable = checkWritable(visible);
    const auto made = writable ? makeFileBeside(visible) : std::unexpected(writable.error());
    if (!made) {
        return std::unexpected(made.error());
    }
    const TemporaryFile copy(*made);
    const auto working = Database::open(request.workingFile, Database::Access::ReadWrite);
    const auto seq = working ? writeCopy(*working, copy.path()) : std::unexpected(working.error());
    const auto permitted = seq ? takePermissions(copy.path(), visible) : std::unexpected(seq.error());
    const auto before = permitted ? publishedState(*working) : std::unexpected(permitted.error());
    if (!before) {
        return std::unexpected(before.error());
    }
    const QByteArray stamp = fileStamp(visible);
    const auto [sound, synced, hash, ours] = examine(copy.path(), visible, before->hash);
    if (!sound || !synced) {
        return std::unexpected(sound ? synced.error() : sound.error());
    }
    if (!hash || !ours) {
        return std::unexpected(hash ? ours.error() : hash.error());
    }
    // Written while it was read: nobody knows what it was.
    if (!*ours || fileStamp(visible) != stamp) {
        return PublishOutcome::ChangedOutside;
    }
    const auto outcome = putInPlace(visible, {copy.path(), *hash, before->hash}, request.backupFolder);
    if (!outcome) {
        return outcome;
    }
    if (const auto noted = setPublishedState({*hash, *seq}, *working); !noted) {
        return std::unexpected(noted.error());
    }
    if (!request.backupFolder.isEmpty()) {
        // One that fails is no failure of publishing.
        std::ignore = Backups(request.backupFolder).add(visible, *hash, now());
    }
    return outcome;
}

} // namespace hexapla
