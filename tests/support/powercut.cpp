// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/powercut.h"

#include "tests/support/fraildisk.h"

#include <QByteArray>

#include <sqlite3.h>

#include <algorithm>

namespace hexapla {

namespace {

sqlite3_vfs *realSystem = nullptr;

struct File
{
    sqlite3_file base;
    bool isWatched; // those without a name are SQLite's own
    FrailDisk::Id id;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *fileOf(sqlite3_file *file) { return reinterpret_cast<File *>(file); }

// Notes what stands in a file from one place to another.
void noteChange(File *file, sqlite3_int64 from, sqlite3_int64 to)
{
    FrailDisk::instance().step();
    if (!file->isWatched) {
        return;
    }
    sqlite3_int64 size = 0;
    file->real()->pMethods->xFileSize(file->real(), &size);
    QByteArray before(qsizetype(to - from), '\0');
    if (size > from) {
        const int there = int(std::min(to, size) - from);
        file->real()->pMethods->xRead(file->real(), before.data(), there, from);
    }
    FrailDisk::instance().noteWrite(file->id, from, before, size);
}

int closeFile(sqlite3_file *file) { return fileOf(file)->real()->pMethods->xClose(fileOf(file)->real()); }
int readFile(sqlite3_file *file, void *data, int amount, sqlite3_int64 offset)
{
    return fileOf(file)->real()->pMethods->xRead(fileOf(file)->real(), data, amount, offset);
}
int writeFile(sqlite3_file *file, const void *data, int amount, sqlite3_int64 offset)
{
    noteChange(fileOf(file), offset, offset + amount);
    return fileOf(file)->real()->pMethods->xWrite(fileOf(file)->real(), data, amount, offset);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    sqlite3_int64 before = 0;
    fileOf(file)->real()->pMethods->xFileSize(fileOf(file)->real(), &before);
    if (before > size) {
        noteChange(fileOf(file), size, before);
    }
    return fileOf(file)->real()->pMethods->xTruncate(fileOf(file)->real(), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    return fileOf(file)->real()->pMethods->xSync(fileOf(file)->real(), flags);
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
    const int code = realSystem->xOpen(realSystem, name, opened->real(), flags, outFlags);
    opened->base.pMethods = opened->real()->pMethods ? &methods : nullptr;
    opened->isWatched = code == SQLITE_OK && name && (flags & SQLITE_OPEN_READWRITE) != 0;
    opened->id = opened->isWatched ? FrailDisk::instance().watch(name) : 0;
    return code;
}

} // namespace

void cutPowerAfter(int steps, quint32 seed)
{
    static sqlite3_vfs vfs = {};
    realSystem = sqlite3_vfs_find(nullptr);
    vfs = *realSystem;
    vfs.zName = "powercut";
    vfs.szOsFile += int(sizeof(File));
    vfs.xOpen = openFile;
    vfs.pNext = nullptr;
    FrailDisk::instance().begin(steps, seed);
    sqlite3_vfs_register(&vfs, 1);
}

void cutPower() { FrailDisk::instance().cutPower(); }

} // namespace hexapla
