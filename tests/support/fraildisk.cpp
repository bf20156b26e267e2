// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fraildisk.h"

#include "tests/support/systemcalls.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace hexapla {

namespace {

struct stat statusOf(const std::string &path)
{
    struct stat status = {};
    ::stat(path.c_str(), &status);
    return status;
}

FrailDisk::Id folderOf(const std::string &path)
{
    const auto slash = path.rfind('/');
    return statusOf(slash == std::string::npos ? "." : path.substr(0, std::max<size_t>(slash, 1))).st_ino;
}

} // namespace

FrailDisk &FrailDisk::instance()
{
    static FrailDisk theDisk;
    return theDisk;
}

void FrailDisk::begin(int steps, quint32 seed)
{
    m_stepsLeft = steps;
    m_random = QRandomGenerator(seed);
    tellOfSystemCalls(this);
}

void FrailDisk::step()
{
    ++m_stepsTaken;
    if (--m_stepsLeft <= 0) {
        cutPower();
    }
}

FrailDisk::File &FrailDisk::fileNamed(const std::string &path)
{
    File &file = m_files[statusOf(path).st_ino];
    if (file.handle < 0) {
        file.handle = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    }
    return file;
}

FrailDisk::Id FrailDisk::watch(const char *path)
{
    const Id id = statusOf(path).st_ino;
    fileNamed(path);
    return id;
}

FrailDisk::Id FrailDisk::watch(int handle)
{
    return watch(("/proc/self/fd/" + std::to_string(handle)).c_str());
}

void FrailDisk::noteWrite(Id file, qint64 offset, const QByteArray &before, qint64 sizeBefore)
{
    m_files[file].unsynced.push_back({offset, before, sizeBefore});
}

void FrailDisk::noteSync(int handle)
{
    struct stat status = {};
    ::fstat(handle, &status);
    if (S_ISDIR(status.st_mode)) {
        const auto isKept = [&](const Naming &naming) { return naming.folder == status.st_ino; };
        for (const Naming &naming : m_namings) {
            if (isKept(naming) && !naming.replaced.empty()) {
                ::unlink(naming.replaced.c_str());
            }
        }
        std::erase_if(m_namings, isKept);
        return;
    }
    File &file = m_files[status.st_ino];
    watch(handle);
    file.isSynced = true;
    file.unsynced.clear();
}

std::string FrailDisk::keepAside(const std::string &path)
{
    std::string aside = path + ".aside-" + std::to_string(m_stepsTaken);
    return ::linkat(AT_FDCWD, path.c_str(), AT_FDCWD, aside.c_str(), 0) == 0 ? aside : std::string();
}

void FrailDisk::noteRename(const std::string &from, const std::string &to, const std::string &replaced)
{
    fileNamed(to).isNamed = true;
    m_namings.push_back({Naming::Kind::Rename, folderOf(to), to, from, replaced});
}

void FrailDisk::noteLink(const std::string &to)
{
    fileNamed(to).isNamed = true;
    m_namings.push_back({Naming::Kind::Link, folderOf(to), to, {}, {}});
}

void FrailDisk::noteFolder(const std::string &path)
{
    m_namings.push_back({Naming::Kind::Folder, folderOf(path), path, {}, {}});
}

void FrailDisk::takeBack(const Naming &naming)
{
    const char *name = naming.name.c_str();
    switch (naming.kind) {
    case Naming::Kind::Rename:
        ::renameat(AT_FDCWD, name, AT_FDCWD, naming.from.c_str());
        if (!naming.replaced.empty()) {
            ::renameat(AT_FDCWD, naming.replaced.c_str(), AT_FDCWD, name);
        }
        return;
    case Naming::Kind::Link:
        ::unlink(name);
        return;
    case Naming::Kind::Folder:
        QDir(QFile::decodeName(name)).removeRecursively();
        return;
    }
}

// From the last one on, each by itself: what a later name stood on may be gone, and the later name there.
void FrailDisk::takeBackNames()
{
    std::set<std::string> kept;
    for (auto naming = m_namings.rbegin(); naming != m_namings.rend(); ++naming) {
        if (!kept.contains(naming->name) && m_random.bounded(2) == 0) {
            takeBack(*naming);
            continue;
        }
        kept.insert(naming->name);
        if (!naming->replaced.empty()) {
            ::unlink(naming->replaced.c_str());
        }
    }
}

// All of a write, half of it, or nothing. A file that nobody ever waited for may hold less than it should.
void FrailDisk::takeBackBytes(File &file)
{
    for (auto write = file.unsynced.rbegin(); write != file.unsynced.rend(); ++write) {
        const auto lost = size_t(write->before.size()) * m_random.bounded(3U) / 2;
        const auto kept = size_t(write->before.size()) - lost;
        (void)!::pwrite(file.handle, write->before.constData() + kept, lost, write->offset + off_t(kept));
        if (lost > 0 && m_random.bounded(2) == 0) {
            struct stat status = {};
            ::fstat(file.handle, &status);
            // What was never there reads as nothing, or as zeros.
            (void)!::ftruncate(file.handle,
                               std::min<off_t>(status.st_size, std::max<off_t>(write->sizeBefore,
                                                                               write->offset + off_t(kept))));
        }
    }
    struct stat status = {};
    if (file.isNamed && !file.isSynced && file.unsynced.empty() && ::fstat(file.handle, &status) == 0) {
        (void)!::ftruncate(file.handle, status.st_size * off_t(m_random.bounded(3U)) / 2);
    }
}

void FrailDisk::cutPower()
{
    tellOfSystemCalls(nullptr);
    for (auto &entry : m_files) {
        if (entry.second.handle >= 0) {
            takeBackBytes(entry.second);
        }
    }
    takeBackNames();
    ::_exit(0);
}

} // namespace hexapla
