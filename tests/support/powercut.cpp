// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/powercut.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <cstring>
#include <fcntl.h>
#include <map>
#include <string>
#include <unistd.h>
#include <vector>

namespace hexapla {

namespace {

struct Write
{
    sqlite3_int64 offset = 0;
    QByteArray before;      // what stood there
    sqlite3_int64 size = 0; // of the file, before
};

// What is known of the disk. One process, one thread, one disk.
struct Disk
{
    std::map<std::string, std::vector<Write>> unsynced; // by file
    int writesLeft = 0;
    QRandomGenerator random;
    sqlite3_vfs *real = nullptr;
};

Disk &disk()
{
    static Disk theDisk;
    return theDisk;
}

struct File
{
    sqlite3_file base;
    const char *name; // SQLite keeps it as long as the file is open
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *fileOf(sqlite3_file *file) { return reinterpret_cast<File *>(file); }

// Takes back writes that nobody waited for, from the last one on: all of one, half of it, or nothing.
[[noreturn]] void cutPower()
{
    for (auto &[name, writes] : disk().unsynced) {
        const int handle = ::open(name.c_str(), O_RDWR | O_CLOEXEC);
        if (handle < 0) {
            continue; // it has another name by now, and was waited for before it got that
        }
        for (auto write = writes.rbegin(); write != writes.rend(); ++write) {
            const auto lost = size_t(write->before.size()) * disk().random.bounded(3U) / 2;
            const auto kept = size_t(write->before.size()) - lost;
            (void)!::pwrite(handle, write->before.constData() + kept, lost, write->offset + off_t(kept));
        }
        ::close(handle);
    }
    ::_exit(0);
}

void noteWrite(File *file, int amount, sqlite3_int64 offset)
{
    Write write = {offset, QByteArray(amount, '\0'), 0};
    file->real()->pMethods->xFileSize(file->real(), &write.size);
    if (write.size > offset) {
        const int there = int(std::min<sqlite3_int64>(amount, write.size - offset));
        file->real()->pMethods->xRead(file->real(), write.before.data(), there, offset);
    }
    if (file->name) {
        disk().unsynced[file->name].push_back(std::move(write));
    }
    if (--disk().writesLeft <= 0) {
        cutPower();
    }
}

int closeFile(sqlite3_file *file) { return fileOf(file)->real()->pMethods->xClose(fileOf(file)->real()); }
int readFile(sqlite3_file *file, void *data, int amount, sqlite3_int64 offset)
{
    return fileOf(file)->real()->pMethods->xRead(fileOf(file)->real(), data, amount, offset);
}
int writeFile(sqlite3_file *file, const void *data, int amount, sqlite3_int64 offset)
{
    noteWrite(fileOf(file), amount, offset);
    return fileOf(file)->real()->pMethods->xWrite(fileOf(file)->real(), data, amount, offset);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return fileOf(file)->real()->pMethods->xTruncate(fileOf(file)->real(), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    const int code = fileOf(file)->real()->pMethods->xSync(fileOf(file)->real(), flags);
    if (code == SQLITE_OK && fileOf(file)->name) {
        disk().unsynced.erase(fileOf(file)->name);
    }
    return code;
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return fileOf(file)->real()->pMethods->xFileSize(fileOf(file)->real(), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return fileOf(file)->real()->pMethods->xLock(fileOf(file)->real(), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return fileOf(file)->real()->pMethods->xUnlock(fileOf(file)->real(), level);
}
int checkReserved(sqlite3_file *file, int *result)
{
    return fileOf(file)->real()->pMethods->xCheckReservedLock(fileOf(file)->real(), result);
}
int controlFile(sqlite3_file *file, int what, void *argument)
{
    return fileOf(file)->real()->pMethods->xFileControl(fileOf(file)->real(), what, argument);
}
int sectorSize(sqlite3_file *file)
{
    return fileOf(file)->real()->pMethods->xSectorSize(fileOf(file)->real());
}
// A disk that promises nothing.
int characteristics(sqlite3_file *) { return 0; }
int mapShared(sqlite3_file *file, int page, int size, int extend, volatile void **memory)
{
    return fileOf(file)->real()->pMethods->xShmMap(fileOf(file)->real(), page, size, extend, memory);
}
int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return fileOf(file)->real()->pMethods->xShmLock(fileOf(file)->real(), offset, count, flags);
}
void barrier(sqlite3_file *file) { fileOf(file)->real()->pMethods->xShmBarrier(fileOf(file)->real()); }
int unmapShared(sqlite3_file *file, int isDeleted)
{
    return fileOf(file)->real()->pMethods->xShmUnmap(fileOf(file)->real(), isDeleted);
}

const sqlite3_io_methods methods = {2,           closeFile,   readFile,        writeFile,  truncateFile,
                                    syncFile,    fileSize,    lockFile,        unlockFile, checkReserved,
                                    controlFile, sectorSize,  characteristics, mapShared,  lockShared,
                                    barrier,     unmapShared, nullptr,         nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    File *opened = fileOf(file);
    opened->name = name;
    const int code = disk().real->xOpen(disk().real, name, opened->real(), flags, outFlags);
    opened->base.pMethods = opened->real()->pMethods ? &methods : nullptr;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    disk().unsynced.erase(name);
    return disk().real->xDelete(disk().real, name, syncFolder);
}

} // namespace

void cutPowerAfter(int writes, quint32 seed)
{
    static sqlite3_vfs vfs = {};
    disk().real = sqlite3_vfs_find(nullptr);
    disk().writesLeft = writes;
    disk().random = QRandomGenerator(seed);
    vfs = *disk().real;
    vfs.zName = "powercut";
    vfs.szOsFile += int(sizeof(File));
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.pNext = nullptr;
    sqlite3_vfs_register(&vfs, 1);
}

} // namespace hexapla
