// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectchange.h"

#include "core/project/records.h"

#include <algorithm>
#include <utility>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> impossible(const QString &why)
{
    return std::unexpected(Error{ErrorCode::ImpossibleEdit, {}, {}, why});
}

// Whether marks stand in the texts they are in now: a version that is read again takes its marks along.
bool areTargetsInside(const ProjectData &data)
{
    return std::ranges::all_of(data.annotations, [&](const auto &entry) {
        return std::ranges::all_of(entry.second.targets, [&](const Target &target) {
            const auto version = data.versions.find(target.version);
            return version != data.versions.end() && canStand(target, version->second);
        });
    });
}

} // namespace

ProjectChange reversed(ProjectChange change)
{
    for (RecordChange &record : change.records) {
        std::swap(record.before, record.after);
    }
    change.rows = reversed(std::move(change.rows));
    if (change.alignment) {
        std::swap(change.alignment->before, change.alignment->after);
    }
    return change;
}

Result<void> applyChange(const ProjectChange &change, const TextMeasures &measures, ProjectData &data)
{
    if (change.alignment && change.alignment->before != data.alignment) {
        return impossible(u"the rows have changed since"_s);
    }
    if (const auto applied = applyRecords(change.records, measures, data); !applied) {
        return applied;
    }
    const bool isAboutVersions = std::ranges::contains(change.records, Table::Version, &RecordChange::table);
    if (isAboutVersions && !areTargetsInside(data)) {
        return impossible(u"marks would stand outside the text"_s);
    }
    if (change.alignment) {
        data.alignment = change.alignment->after;
        return {};
    }
    return applyChanges(change.rows, data.alignment);
}

} // namespace hexapla
