// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/durablefile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLinks = 40; // as the kernel follows
constexpr qint64 blockSize = 1'048'576;
constexpr qint64 leftoverAge = 3600;

ErrorCode codeOf(int number)
{
    switch (number) {
    case ENOENT:
        return ErrorCode::FileNotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::PermissionDenied;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorCode::DiskFull;
    default:
        return ErrorCode::WriteFailed;
    }
}

std::unexpected<Error> systemError(const QString &path)
{
    const int number = errno;
    return std::unexpected(Error{codeOf(number), path, {}, QString::fromLocal8Bit(std::strerror(number))});
}

QString temporaryPrefix(const QFileInfo &file) { return u'.' + file.fileName() + u".tmp-"; }

// Opens a file and does something with its handle.
template<class Function> Result<void> withHandle(const QString &path, int flags, Function function)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0) {
        return systemError(path);
    }
    const Result<void> result = function(handle) == 0 ? Result<void>() : systemError(path);
    ::close(handle);
    return result;
}

std::unexpected<Error> fileError(const QFile &file)
{
    const ErrorCode code =
        file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::WriteFailed;
    return std::unexpected(Error{code, file.fileName(), {}, file.errorString()});
}

// Writes over a file from its beginning; its length comes last, so that the room it has is not lost
// meanwhile.
Result<void> writeBytes(const QString &path, const QString &from)
{
    QFile source(from);
    QFile file(path);
    if (!source.open(QIODevice::ReadOnly)) {
        return fileError(source);
    }
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        return fileError(file);
    }
    while (!source.atEnd()) {
        const QByteArray block = source.read(blockSize);
        if (block.isEmpty()) {
            return fileError(source);
        }
        if (file.write(block) != block.size()) {
            return fileError(file);
        }
    }
    return file.resize(source.size()) ? syncToDisk(path) : fileError(file);
}

} // namespace

Result<QString> fileHash(const QString &path)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile()) {
        return std::unexpected(Error{ErrorCode::NotAFile, path, {}, {}});
    }
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    bool isRead = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QByteArray block(blockSize, Qt::Uninitialized);
    while (isRead) {
        const qint64 size = file.read(block.data(), block.size());
        if (size == 0) {
            break;
        }
        isRead = size > 0;
        hash.addData(QByteArrayView(block).first(std::max<qint64>(size, 0)));
    }
    if (!isRead) {
        const bool isMissing = !QFileInfo::exists(path);
        const bool isDenied = file.error() == QFileDevice::PermissionsError || !QFileInfo(path).isReadable();
        return std::unexpected(Error{isMissing  ? ErrorCode::FileNotFound
                                     : isDenied ? ErrorCode::PermissionDenied
                                                : ErrorCode::ReadFailed,
                                     path,
                                     {},
                                     file.errorString()});
    }
    return QString::fromLatin1(hash.result().toHex());
}

QByteArray fileStamp(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        return {};
    }
    QByteArray stamp;
    for (const auto part : {qint64(status.st_dev), qint64(status.st_ino), qint64(status.st_size),
                            qint64(status.st_mtim.tv_sec), qint64(status.st_mtim.tv_nsec)}) {
        stamp += QByteArray::number(part) + ' ';
    }
    return stamp;
}

QString realFile(const QString &path)
{
    QFileInfo info(path);
    for (int i = 0; i < mostLinks && info.isSymLink(); ++i) {
        info.setFile(info.symLinkTarget());
    }
    if (info.isDir()) {
        return info.canonicalFilePath(); // "." and such are no names
    }
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : folder + u'/' + info.fileName();
}

Result<void> makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        return {};
    }
    const QString parent = QFileInfo(QDir::cleanPath(path)).absolutePath();
    if (const auto made = makeFolder(parent); !made) {
        return made;
    }
    if (::mkdir(QFile::encodeName(path).constData(), 0777) != 0 && errno != EEXIST) {
        return systemError(path);
    }
    return syncToDisk(parent);
}

Result<QString> makeFileBeside(const QString &path)
{
    const QFileInfo info(path);
    QByteArray name = QFile::encodeName(info.absolutePath() + u'/' + temporaryPrefix(info) + u"XXXXXX");
    const int handle = ::mkstemp(name.data());
    if (handle < 0) {
        return systemError(path);
    }
    ::close(handle);
    return QFile::decodeName(name);
}

Result<void> syncToDisk(const QString &path)
{
    return withHandle(path, O_RDONLY, [](int handle) { return ::fsync(handle); });
}

Result<void> takePermissions(const QString &path, const QString &from)
{
    struct stat status = {};
    mode_t mode = 0;
    if (::stat(QFile::encodeName(from).constData(), &status) == 0) {
        mode = status.st_mode & 07777;
    } else {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        mode = 0666 & ~mask;
    }
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0 ? Result<void>() : systemError(path);
}

Result<void> replaceFile(const QString &path, const QString &with)
{
    if (::rename(QFile::encodeName(with).constData(), QFile::encodeName(path).constData()) != 0) {
        return systemError(path);
    }
    return syncToDisk(QFileInfo(path).absolutePath());
}

Result<void> copyFile(const QString &from, const QString &to, const QString &hash)
{
    const auto temporary = makeFileBeside(to);
    if (!temporary) {
        return std::unexpected(temporary.error());
    }
    QFile::remove(*temporary); // copying wants to make it
    Result<void> done;
    if (QFile file(from); !file.copy(*temporary)) {
        done = std::unexpected(Error{ErrorCode::WriteFailed, to, {}, file.errorString()});
    } else if (const auto copied = fileHash(*temporary); !copied || *copied != hash) {
        done = std::unexpected(copied ? Error{ErrorCode::WriteFailed, to, {}, u"not what was expected"_s}
                                      : copied.error());
    } else {
        const auto synced = syncToDisk(*temporary);
        done = synced ? replaceFile(to, *temporary) : synced;
    }
    if (!done) {
        QFile::remove(*temporary);
    }
    return done;
}

Result<void> writeOver(const QString &path, const QString &with, const QString &copyOfOld)
{
    const auto written = writeBytes(path, with);
    if (!written && copyOfOld.isEmpty()) {
        QFile::remove(path);
    } else if (!written) {
        std::ignore = writeBytes(path, copyOfOld);
    }
    return written;
}

Result<bool> linkFile(const QString &path, const QString &name)
{
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) != 0) {
        return errno == EEXIST ? Result<bool>(false) : systemError(name);
    }
    const auto synced = syncToDisk(QFileInfo(name).absolutePath());
    return synced ? Result<bool>(true) : std::unexpected(synced.error());
}

void removeLeftovers(const QString &path)
{
    const QFileInfo info(path);
    const QDateTime old = QDateTime::currentDateTimeUtc().addSecs(-leftoverAge);
    const QString prefix = temporaryPrefix(info);
    const auto all = info.absoluteDir().entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : all) {
        if (file.fileName().startsWith(prefix) && file.lastModified() < old) {
            QFile::remove(file.absoluteFilePath());
        }
    }
}

Result<ProcessLock> ProcessLock::take(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0) {
        return systemError(path);
    }
    ProcessLock lock(handle);
    while (::flock(handle, LOCK_EX) != 0) {
        if (errno != EINTR) {
            return systemError(path);
        }
    }
    return lock;
}

ProcessLock::ProcessLock(ProcessLock &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{}

ProcessLock::~ProcessLock()
{
    if (m_handle >= 0) {
        ::close(m_handle);
    }
}

} // namespace hexapla
