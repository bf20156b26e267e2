// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectfile.h"

#include "core/base/uuid.h"
#include "core/project/durablefile.h"
#include "core/project/projectcheck.h"
#include "core/project/workvalues.h"

#include <QFileInfo>

#include <algorithm>
#include <tuple>

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

// Straight from the file.
Result<std::unique_ptr<ProjectFile>> ProjectFile::openReadOnly(const QString &file, const Author &author,
                                                               const WorkFolder &folder, const Error &why)
{
    auto visible = ProjectStore::open(file, Database::Access::Frozen);
    auto project = visible ? Project::load(std::move(*visible), author) : std::unexpected(visible.error());
    if (!project) {
        return std::unexpected(project.error());
    }
    std::unique_ptr<ProjectFile> opened(new ProjectFile(file, folder, std::move(*project)));
    opened->m_whyReadOnly = why;
    opened->project().refuseEdits(why);
    return opened;
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, const Author &author,
                                                       const WorkFolder &folder)
{
    const QString file = realFile(path);
    // The hash first: whatever is written to the file from here on makes another one.
    const auto hash = fileHash(file);
    const auto visible =
        hash ? ProjectStore::open(file, Database::Access::Frozen) : std::unexpected(hash.error());
    const auto id = visible ? (*visible)->projectId() : std::unexpected(visible.error());
    if (!id) {
        return std::unexpected(id.error());
    }
    if ((*visible)->isNewer()) {
        return openReadOnly(file, author, folder, {ErrorCode::NewerProject, file, {}, {}});
    }
    auto project = workingProject(folder, *id, file, *hash, author);
    QStringList setAside;
    if (!project && isDamage(project.error())) {
        setAside = folder.setAsideDamaged(*id, file);
        project = setAside.isEmpty() ? std::move(project) : workingProject(folder, *id, file, *hash, author);
    }
    if (!project) {
        // What can be shown, is.
        auto opened = project.error().code == ErrorCode::ProjectBusy
                          ? std::unexpected(project.error())
                          : openReadOnly(file, author, folder, project.error());
        return opened ? std::move(opened) : std::unexpected(project.error());
    }
    std::unique_ptr<ProjectFile> opened(new ProjectFile(file, folder, std::move(*project)));
    opened->m_setAside = std::move(setAside);
    const auto pickedUp = opened->pickUp(*hash);
    return pickedUp ? Result<std::unique_ptr<ProjectFile>>(std::move(opened))
                    : std::unexpected(pickedUp.error());
}

// What is not in the file, and what changed in it outside.
Result<void> ProjectFile::pickUp(const QString &hash)
{
    const Database &working = m_project->store().database();
    const auto state = publishedState(working);
    const auto told = state ? toldOp(working) : std::unexpected(state.error());
    const auto unpublished = told ? m_project->store().ops().headsAfter(std::max(state->seq, *told))
                                  : std::unexpected(told.error());
    if (!unpublished) {
        return std::unexpected(unpublished.error());
    }
    m_recovered = unpublished->size();
    if (m_recovered > 0) {
        std::ignore = setToldOp(unpublished->back().seq, working);
    }
    if (state->hash == hash) {
        return {};
    }
    const auto merged = mergeOutside();
    if (merged) {
        m_mergedOutside = *merged;
        return {};
    }
    // Nobody is kept from the own work by what somebody put there.
    if (isDamage(merged.error()) || merged.error().code == ErrorCode::ImpossibleEdit) {
        m_notMerged = merged.error();
        return {};
    }
    return std::unexpected(merged.error());
}

Result<bool> ProjectFile::isPublished() const
{
    if (isReadOnly()) {
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
    const auto id = theirs ? (*theirs)->projectId() : std::unexpected(theirs.error());
    if (id && *id != m_project->data().id) {
        return std::unexpected(
            Error{ErrorCode::WriteFailed, m_path, {}, u"another project is there by now"_s});
    }
    const auto sound = id ? checkProject(**theirs) : std::unexpected(id.error());
    const auto report = sound ? merge(*m_project, **theirs) : std::unexpected(sound.error());
    if (!report) {
        Error error = report.error();
        error.file = error.file.isEmpty() ? m_path : error.file;
        return std::unexpected(error);
    }
    // What is there now is in here, and can be replaced.
    const qint64 published = report->missingThere == 0 ? seq : std::min(before->seq, seq - 1);
    const auto noted = setPublishedState({*hash, published}, working);
    return noted ? report : std::unexpected(noted.error());
}

Result<void> ProjectFile::publish()
{
    if (m_whyReadOnly) {
        return std::unexpected(*m_whyReadOnly);
    }
    auto published = publishMerged();
    if (!published) {
        // That says what is not in the file.
        std::ignore = setToldOp(m_project->history().lastSeq(), m_project->store().database());
    }
    return published;
}

Result<void> ProjectFile::publishMerged()
{
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
