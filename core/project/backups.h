// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace hexapla {

// Copies of what was published, in a folder of one project: the last ten, and the last one of each of the
// last fourteen days on which there was any.
class Backups
{
public:
    explicit Backups(const QString &folder)
        : m_folder(folder)
    {}

    // Copies a file that was published, makes sure that the copy is the same, then lets go of old ones.
    // Returns the copy.
    Result<QString> add(const QString &published, const QString &hash, Instant moment) const;

    // The files, newest first.
    QStringList files() const;

private:
    void rotate() const;

    QString m_folder;
};

} // namespace hexapla
