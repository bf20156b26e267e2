// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/systemcalls.h"

#include "tests/support/fraildisk.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// The system's calls that say what is to outlast a cut of the power, for all of this program and the
// libraries it uses: the linker finds these first. They do what they always do, and tell the disk that is
// watched.

namespace hexapla {

namespace {

FrailDisk *watched = nullptr;

// What no file is renamed in, and what is said about it.
std::string frozenFolder; // with a slash at its end
int renameError = 0;

bool isFrozen(const std::string &path)
{
    return renameError != 0 && path.starts_with(frozenFolder) &&
           path.find('/', frozenFolder.size()) == std::string::npos;
}

// Waiting for the real disk would only take time.
int syncHandle(int handle, int (*wait)(int))
{
    if (!watched) {
        return wait(handle);
    }
    watched->step();
    watched->noteSync(handle);
    return 0;
}

// Files only: nobody waits for pipes.
void noteWrite(int handle, size_t size)
{
    struct stat status = {};
    if (::fstat(handle, &status) != 0 || !S_ISREG(status.st_mode)) {
        return;
    }
    watched->step();
    QByteArray before(qsizetype(size), '\0');
    const off_t offset = ::lseek(handle, 0, SEEK_CUR);
    const int reader = ::open(("/proc/self/fd/" + std::to_string(handle)).c_str(), O_RDONLY | O_CLOEXEC);
    (void)!::pread(reader, before.data(), size, offset);
    ::close(reader);
    watched->noteWrite(watched->watch(handle), offset, before, status.st_size);
}

} // namespace

void tellOfSystemCalls(FrailDisk *disk) { watched = disk; }

NoRenames::NoRenames(const QString &folder, int error)
{
    frozenFolder = QFile::encodeName(folder).toStdString() + '/';
    renameError = error;
}

NoRenames::~NoRenames() { renameError = 0; }

} // namespace hexapla

extern "C" {

Q_DECL_EXPORT int fsync(int handle)
{
    return hexapla::syncHandle(handle, [](int real) { return int(::syscall(SYS_fsync, real)); });
}

Q_DECL_EXPORT int fdatasync(int handle)
{
    return hexapla::syncHandle(handle, [](int real) { return int(::syscall(SYS_fdatasync, real)); });
}

Q_DECL_EXPORT int rename(const char *from, const char *to) noexcept
{
    if (hexapla::isFrozen(to)) {
        errno = hexapla::renameError;
        return -1;
    }
    if (!hexapla::watched) {
        return ::renameat(AT_FDCWD, from, AT_FDCWD, to);
    }
    hexapla::watched->step();
    const std::string replaced = hexapla::watched->keepAside(to);
    const int result = ::renameat(AT_FDCWD, from, AT_FDCWD, to);
    if (result == 0) {
        hexapla::watched->noteRename(from, to, replaced);
    }
    return result;
}

Q_DECL_EXPORT int link(const char *from, const char *to) noexcept
{
    if (hexapla::watched) {
        hexapla::watched->step();
    }
    const int result = ::linkat(AT_FDCWD, from, AT_FDCWD, to, 0);
    if (result == 0 && hexapla::watched) {
        hexapla::watched->noteLink(to);
    }
    return result;
}

Q_DECL_EXPORT int mkdir(const char *path, mode_t mode) noexcept
{
    if (hexapla::watched) {
        hexapla::watched->step();
    }
    const int result = ::mkdirat(AT_FDCWD, path, mode);
    if (result == 0 && hexapla::watched) {
        hexapla::watched->noteFolder(path);
    }
    return result;
}

// SQLite writes in another way, which its own layer sees.
Q_DECL_EXPORT ssize_t write(int handle, const void *data, size_t size)
{
    if (hexapla::watched) {
        hexapla::noteWrite(handle, size);
    }
    return ::syscall(SYS_write, handle, data, size);
}

} // extern "C"
