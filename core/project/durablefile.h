// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace hexapla {

// What files must go through so that neither a crash nor a power cut leaves half of one.

// What tells a file's bytes from all others, in hexadecimal digits: BLAKE2b, which takes a quarter of the
// time of SHA-256. Fails with NotAFile for what has no end, such as devices.
Result<QString> fileHash(const QString &path);

// What changes with every change of a file, as far as the system tells: cheaper than reading it, and good for
// a moment only. Empty where there is no file.
QByteArray fileStamp(const QString &path);

// The file that a name stands for, symbolic links followed, whether it exists or not.
QString realFile(const QString &path);

// Makes a folder, and those it is in, where there are none, and waits until they are on the disk.
Result<void> makeFolder(const QString &path);

// A new, empty file beside another one, that nobody else has and only its user can read.
Result<QString> makeFileBeside(const QString &path);

// Waits until what was written to a file or a folder is on the disk.
Result<void> syncToDisk(const QString &path);

// Gives a file the permissions of another one; those of new files where that does not exist.
Result<void> takePermissions(const QString &path, const QString &from);

// Puts a file in the place of another, in one step, and waits until that is on the disk.
Result<void> replaceFile(const QString &path, const QString &with);

// Copies a file to another place, in one step, and waits until that is on the disk. What has not the hash
// that is expected is not put there.
Result<void> copyFile(const QString &from, const QString &to, const QString &hash);

// For where no file can be given the place of another: writes one over the other and waits for the disk. When
// that fails, what was there is written back, from a copy of it; where there was nothing, nothing is left.
Result<void> writeOver(const QString &path, const QString &with, const QString &copyOfOld);

// Gives a file a second name, which must be free; false when it is not.
Result<bool> linkFile(const QString &path, const QString &name);

// Removes files beside a path that were left when a program was killed long ago.
void removeLeftovers(const QString &path);

// One process at a time, until it goes or ends, however it ends.
class ProcessLock
{
public:
    // Waits for its turn. The file is made where there is none, and stays.
    static Result<ProcessLock> take(const QString &path);
    ~ProcessLock();
    ProcessLock(ProcessLock &&other) noexcept;
    ProcessLock &operator=(ProcessLock &&) = delete;
    Q_DISABLE_COPY(ProcessLock)

private:
    explicit ProcessLock(int handle)
        : m_handle(handle)
    {}

    int m_handle;
};

} // namespace hexapla
