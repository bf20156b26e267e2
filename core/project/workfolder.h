// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectstore.h"

#include <QString>
#include <QStringList>

namespace hexapla {

// Where projects are worked on, out of the way of whatever copies and synchronises files: a database for
// every file that was opened, named by its project.
class WorkFolder
{
public:
    // The user's, below $XDG_STATE_HOME.
    static WorkFolder ofUser();
    explicit WorkFolder(const QString &path)
        : m_path(path)
    {}

    QString backupFolder(const QUuid &project) const;

    // The working database of a file, by its project and hash; none when there is none yet. One whose file
    // was moved away is the one of the file with its bytes.
    Result<std::unique_ptr<ProjectStore>> find(const QUuid &project, const QString &file,
                                               const QString &hash) const;

    // The working database of a file, whatever is in the file; none when there is none, or none that is
    // sound. Of a certain project, where that is known: another one may have been begun for the same file.
    std::unique_ptr<ProjectStore> findByFile(const QString &file,
                                             const std::optional<QUuid> &project = {}) const;

    // Makes the working database of a file from a copy of it, unless another process has done so meanwhile:
    // then that one. A file that does not exist yet gives a new project.
    Result<std::unique_ptr<ProjectStore>> import(const QUuid &project, const QString &file,
                                                 const QString &hash) const;
    Result<std::unique_ptr<ProjectStore>> begin(const QUuid &project, const QString &file) const;

    // Puts the working databases of a project that are damaged out of the way, with what belongs to them, so
    // that the file can be opened without. Says where they are now. Those of other files stay where they are.
    QStringList setAsideDamaged(const QUuid &project, const QString &file) const;

private:
    QStringList candidates(const QUuid &project) const;
    Result<QString> newFile() const;
    Result<std::unique_ptr<ProjectStore>> settle(const QString &temporary, const QUuid &project,
                                                 const QString &file, const QString &hash) const;

    QString m_path;
};

} // namespace hexapla
