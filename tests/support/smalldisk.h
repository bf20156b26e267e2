// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace hexapla {

// A disk of its own, in memory, that can be as small as a test wants it.
class SmallDisk
{
public:
    // Does something in a process that alone sees an empty disk of so many bytes in the place of a folder,
    // and returns what that says: nothing when all is well. None where the system lets nobody mount anything;
    // then there is nothing to be tried, and HEXAPLA_NEEDS_A_DISK says so.
    static std::optional<QString> with(const QString &folder, qint64 bytes,
                                       const std::function<QString(SmallDisk &)> &work);

    // Leaves so many bytes free, or as many as there are.
    bool fill(qint64 bytesLeft);
    void empty();
    bool setReadOnly();

private:
    explicit SmallDisk(const QString &folder)
        : m_folder(folder)
    {}
    bool mount(qint64 bytes) const;
    QString ballast() const;

    QString m_folder;
};

} // namespace hexapla

#define HEXAPLA_NEEDS_A_DISK(outcome)                                                                        \
    do {                                                                                                     \
        if (!(outcome)) {                                                                                    \
            QSKIP("no disk can be mounted here");                                                            \
        }                                                                                                    \
    } while (false)
