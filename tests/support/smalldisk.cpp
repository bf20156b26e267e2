// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/smalldisk.h"

#include "tests/support/childprocess.h"

#include <QFile>
#include <QStorageInfo>

#include <sched.h>
#include <sys/mount.h>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr char mountFailed = 'n';
constexpr char tried = 't';

bool write(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

// A world where this process may mount what nobody else sees: as root at once, else as a root of its own.
bool enterOwnWorld()
{
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    if (::unshare(CLONE_NEWNS) == 0) {
        return true;
    }
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && write("/proc/self/setgroups", "deny") &&
           write("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1") &&
           write("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1");
}

} // namespace

std::optional<QString> SmallDisk::with(const QString &folder, qint64 bytes,
                                       const std::function<QString(SmallDisk &)> &work)
{
    ChildProcess child([&](int pipe) {
        SmallDisk disk(folder);
        if (!enterOwnWorld() || !disk.mount(bytes)) {
            tell(pipe, QByteArray(1, mountFailed));
            return;
        }
        tell(pipe, tried + work(disk).toUtf8());
    });
    const QByteArray told = child.told();
    if (told.startsWith(mountFailed)) {
        return {};
    }
    return told.startsWith(tried) && child.hasEndedWell() ? QString::fromUtf8(told.sliced(1))
                                                          : u"the process broke down"_s;
}

bool SmallDisk::mount(qint64 bytes) const
{
    const QByteArray path = QFile::encodeName(m_folder);
    const QByteArray size = "size=" + QByteArray::number(bytes);
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("none", path.constData(), "tmpfs", 0, size.constData()) == 0;
}

QString SmallDisk::ballast() const { return m_folder + u"/ballast"_s; }

bool SmallDisk::fill(qint64 bytesLeft)
{
    empty();
    const qint64 amount = QStorageInfo(m_folder).bytesFree() - bytesLeft;
    QFile file(ballast());
    return amount <= 0 || (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                           file.write(QByteArray(qsizetype(amount), 'x')) == amount);
}

void SmallDisk::empty() { QFile::remove(ballast()); }

bool SmallDisk::setReadOnly()
{
    return ::mount(nullptr, QFile::encodeName(m_folder).constData(), nullptr, MS_REMOUNT | MS_RDONLY,
                   nullptr) == 0;
}

} // namespace hexapla
