// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectfile.h"

#include "core/base/uuid.h"
#include "core/project/durablefile.h"
#include "core/project/workvalues.h"

#include <QFileInfo>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// Another program may write the file as often as we publish it; it will not for ever.
constexpr int mostAttempts = 10;

// The project in the working database of a file, which is made when there is none.
Result<std::unique_ptr<Project>> workingProject(const WorkFolder &folder, const QUuid &id,
                                                const QString &file, const QString &hash,
                                                const Author &author)
{
    auto store = folder.find(id, file, hash);
    if (store && !*store) {
        store = folder.import(id, file, hash);
    }
    return store ? Project::load(std::move(*store), author) : std::unexpected(store.error());
}

bool isDamage(const Error &error)
{
    return error.code == ErrorCode::DamagedFile || error.code == ErrorCode::NotAProject;
}

} // namespace

ProjectFile::ProjectFile(const QString &path, WorkFolder folder, std::unique_ptr<Project> project)
    : m_path(path)
    , m_folder(std::move(folder))
    , m_project(std::move(project))
{}

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString &path, const Author &author,
                                                         const WorkFolder &folder)
{
    const QString file = realFile(path);
    if (QFileInfo::exists(file)) {
        return std::unexpected(Error{ErrorCode::WriteFailed, path, {}, u"there is such a file already"_s});
    }
    auto store = folder.begin(newUuid(), file);
    auto project = store ? Project::load(std::move(*store), author) : std::unexpected(store.error());
    if (!project) {
        return std::unexpected(project.error());
    }
    return std::unique_ptr<ProjectFile>(new ProjectFile(file, folder, std::move(*project)));
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, const Author &author,
                                                       const WorkFolder &folder)
{
    const QString file = realFile(path);
    // The hash first: whatever is written to the file from here on makes another one.
    const auto hash = fileHash(file);
    auto visible = hash ? ProjectStore::open(file, Database::Access::Frozen) : std::unexpected(hash.error());
    const auto id = visible ? (*visible)->projectId() : std::unexpected(visible.error());
    if (!id) {
        return std::unexpected(id.error());
    }
    if ((*visible)->isNewer()) {
        auto project = Project::load(std::move(*visible), author);
        if (!project) {
            return std::unexpected(project.error());
        }
        std::unique_ptr<ProjectFile> opened(new ProjectFile(file, folder, std::move(*project)));
        opened->m_isReadOnly = true;
        return opened;
    }
    auto project = workingProject(folder, *id, file, *hash, author);
    QStringList setAside;
    if (!project && isDamage(project.error())) {
        setAside = folder.setAsideDamaged(*id, file);
        project = setAside.isEmpty() ? std::move(project) : workingProject(folder, *id, file, *hash, author);
    }
    if (!project) {
        return std::unexpected(project.error());
    }
    std::unique_ptr<ProjectFile> opened(new ProjectFile(file, folder, std::move(*project)));
    opened->m_setAside = std::move(setAside);
    const auto state = publishedState(opened->m_project->store().database());
    const auto unpublished =
        state ? opened->m_project->store().ops().headsAfter(state->seq) : std::unexpected(state.error());
    if (!unpublished) {
        return std::unexpected(unpublished.error());
    }
    opened->m_recovered = unpublished->size();
    if (state->hash != *hash) {
        const auto merged = opened->mergeOutside();
        if (!merged) {
            return std::unexpected(merged.error());
        }
        opened->m_mergedOutside = *merged;
    }
    return opened;
}

Result<bool> ProjectFile::isPublished() const
{
    if (m_isReadOnly) {
        return true;
    }
    const auto state = publishedState(m_project->store().database());
    if (!state) {
        return std::unexpected(state.error());
    }
    return !state->hash.isEmpty() && state->seq >= m_project->history().lastSeq() &&
           QFileInfo::exists(m_path);
}

PublishRequest ProjectFile::publishRequest() const
{
    return {.workingFile = m_project->store().database().path(),
            .visibleFile = m_path,
            .backupFolder = m_folder.backupFolder(m_project->data().id)};
}

Result<MergeReport> ProjectFile::mergeOutside()
{
    const Database &working = m_project->store().database();
    const auto before = publishedState(working);
    const auto hash = before ? fileHash(m_path) : std::unexpected(before.error());
    const qint64 seq = m_project->history().lastSeq();
    auto theirs = hash ? ProjectStore::open(m_path, Database::Access::Frozen) : std::unexpected(hash.error());
    const auto report = theirs ? merge(*m_project, **theirs) : std::unexpected(theirs.error());
    if (!report) {
        return report;
    }
    // What is there now is in here, and can be replaced.
    const qint64 published = report->missingThere == 0 ? seq : std::min(before->seq, seq - 1);
    const auto noted = setPublishedState({*hash, published}, working);
    return noted ? report : std::unexpected(noted.error());
}

Result<void> ProjectFile::publish()
{
    if (m_isReadOnly) {
        return std::unexpected(Error{ErrorCode::NewerProject, m_path, {}, {}});
    }
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        const auto outcome = hexapla::publish(publishRequest());
        if (!outcome) {
            return std::unexpected(outcome.error());
        }
        if (*outcome != PublishOutcome::ChangedOutside) {
            m_isWrittenOver = *outcome == PublishOutcome::WrittenOver;
            return {};
        }
        if (const auto merged = mergeOutside(); !merged) {
            return std::unexpected(merged.error());
        }
    }
    return std::unexpected(Error{ErrorCode::ProjectBusy, m_path, {}, {}});
}

} // namespace hexapla
