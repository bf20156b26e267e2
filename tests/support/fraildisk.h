// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRandomGenerator>

#include <deque>
#include <map>
#include <string>
#include <vector>

#include <sys/types.h>

namespace hexapla {

// What of this process's work would outlast a cut of the power. Whatever is written, named or made is noted
// with the way back, until somebody waits for it; at a given step the process dies, and of what is noted
// some is taken back. One process, one thread.
class FrailDisk
{
public:
    static FrailDisk &instance();

    // Counts steps from now on; the so-manieth is not taken any more.
    void begin(int steps, quint32 seed);

    using Id = ino_t;

    // Before it happens: a step that may be the last.
    void step();
    [[noreturn]] void cutPower();

    // A file that will be written.
    Id watch(const char *path);
    Id watch(int handle);
    // What stood in the place of a write, and how large the file was.
    void noteWrite(Id file, qint64 offset, const QByteArray &before, qint64 sizeBefore);
    // What was waited for is there to stay: the bytes of a file, the names in a folder.
    void noteSync(int handle);
    void noteRename(const std::string &from, const std::string &to, const std::string &replaced);
    void noteLink(const std::string &to);
    void noteFolder(const std::string &path);
    // Keeps a file that is about to be replaced; returns its second name, empty when there is no file.
    std::string keepAside(const std::string &path);

private:
    struct Write
    {
        qint64 offset = 0;
        QByteArray before;
        qint64 sizeBefore = 0;
    };
    struct File
    {
        int handle = -1; // stays open, so that nobody else gets its number
        bool isSynced = false;
        bool isNamed = false; // it got its name meanwhile
        std::vector<Write> unsynced;
    };
    // A name that may be gone.
    struct Naming
    {
        enum class Kind : quint8 { Rename, Link, Folder };

        Kind kind = Kind::Rename;
        Id folder = 0;
        std::string name;
        std::string from;     // of a rename
        std::string replaced; // what the name stood for before, if it did, under its second name
    };

    void takeBackNames();
    static void takeBack(const Naming &naming);
    void takeBackBytes(File &file);
    File &fileNamed(const std::string &path);

    int m_stepsTaken = 0;
    int m_stepsLeft = 0;
    QRandomGenerator m_random;
    std::map<Id, File> m_files;
    std::deque<Naming> m_namings;
};

} // namespace hexapla
