// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectcheck.h"

#include "core/project/historycheck.h"

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkPages(const Database &database)
{
    const auto answer = database.value("PRAGMA integrity_check(1)");
    if (!answer) {
        return std::unexpected(answer.error());
    }
    const auto *text = std::get_if<QString>(&*answer);
    return text && *text == "ok"_L1 ? Result<void>()
                                    : std::unexpected(database.damaged(text ? *text : QString()));
}

} // namespace

ProjectCounts countProject(const ProjectData &data, size_t edits)
{
    const auto isDeleted = [](const auto &entry) { return entry.second.isDeleted(); };
    const auto isGiven = [](const auto &entry) { return entry.second.kind != VerdictKind::Open; };
    const auto trash = size_t(std::ranges::count_if(data.annotations, isDeleted));
    return {.rows = data.alignment.rows.size(),
            .pinnedRows = size_t(std::ranges::count_if(data.alignment.rows, &Row::isPinned)),
            .annotations = data.annotations.size() - trash,
            .trash = trash,
            .verdicts = size_t(std::ranges::count_if(data.verdicts, isGiven)),
            .edits = edits};
}

Result<ProjectCounts> checkProject(ProjectStore &store)
{
    const auto sound = checkPages(store.database());
    const auto data = sound ? store.load() : std::unexpected(sound.error());
    const auto contents = data ? store.contentHashes() : std::unexpected(data.error());
    if (!contents) {
        return std::unexpected(contents.error());
    }
    for (const QString &hash : *contents) {
        if (const auto bytes = store.content(hash); !bytes) {
            return std::unexpected(bytes.error());
        }
    }
    for (const auto &entry : data->versions) {
        if (!contents->contains(entry.second.source)) {
            return std::unexpected(store.database().damaged(u"a source is missing"_s));
        }
    }
    const auto steps = checkHistory(store, *data);
    return steps ? Result<ProjectCounts>(countProject(*data, *steps)) : std::unexpected(steps.error());
}

Result<ProjectCounts> checkProject(const QString &path)
{
    const auto store = ProjectStore::open(path, Database::Access::Frozen);
    return store ? checkProject(**store) : std::unexpected(store.error());
}

} // namespace hexapla
