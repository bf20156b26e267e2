// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectmerge.h"
#include "core/project/publication.h"
#include "core/project/workfolder.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace hexapla {

// A project by the file that people see: opened, worked on in its working database, and published back.
class ProjectFile
{
public:
    // A new project; nothing may be at the path. The file appears when it is published.
    static Result<std::unique_ptr<ProjectFile>> create(const QString &path, const Author &author,
                                                       const WorkFolder &folder);

    // Opens a file, which is only looked at. What was left unpublished is picked up, and what changed in the
    // file outside is merged. A file of a newer program can be looked at only; so can one that is damaged in
    // what is not shown, such as its history, and any file while there can be no working database.
    static Result<std::unique_ptr<ProjectFile>> open(const QString &path, const Author &author,
                                                     const WorkFolder &folder);

    const QString &path() const { return m_path; }
    Project &project() { return *m_project; }
    // Whether it can be looked at only, and why: edits fail, nothing is published.
    bool isReadOnly() const { return m_whyReadOnly.has_value(); }
    const std::optional<Error> &whyReadOnly() const { return m_whyReadOnly; }
    // Why what changed in the file outside could not be merged, when it could not: this is the working
    // database then, edits are kept there, and the file is left alone.
    const std::optional<Error> &notMerged() const { return m_notMerged; }
    // How many edits an earlier run had not published, as after a crash. They are told of once.
    size_t recovered() const { return m_recovered; }
    // Where working databases of the file are now that were damaged, and which are therefore worked with no
    // more. What had not reached the file may be in them: salvage() knows.
    const QStringList &setAside() const { return m_setAside; }
    // What came from the file when it had changed outside; nothing when it had not.
    const std::optional<MergeReport> &mergedOutside() const { return m_mergedOutside; }

    // Whether the visible file holds every edit. One that changed outside is another matter.
    Result<bool> isPublished() const;
    // For publishing in another thread. When that says ChangedOutside, mergeOutside() comes first.
    PublishRequest publishRequest() const;
    // Brings what changed in the visible file into the project.
    Result<MergeReport> mergeOutside();
    // Publishes here and now, with all that takes.
    Result<void> publish();
    // Whether the last publishing had to write over the visible file, as on drives where no file takes the
    // place of another: worth a word, since others may see half of it meanwhile.
    bool isWrittenOver() const { return m_isWrittenOver; }

private:
    ProjectFile(const QString &path, WorkFolder folder, std::unique_ptr<Project> project);
    static Result<std::unique_ptr<ProjectFile>> openReadOnly(const QString &file, const Author &author,
                                                             const WorkFolder &folder, const Error &why);
    Result<void> pickUp(const QString &hash);
    Result<void> publishMerged();

    QString m_path;
    WorkFolder m_folder;
    std::unique_ptr<Project> m_project;
    std::optional<Error> m_whyReadOnly;
    std::optional<Error> m_notMerged;
    bool m_isWrittenOver = false;
    size_t m_recovered = 0;
    QStringList m_setAside;
    std::optional<MergeReport> m_mergedOutside;
};

} // namespace hexapla
