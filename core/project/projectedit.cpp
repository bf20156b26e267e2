// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectedit.h"

#include "core/project/editplanner.h"
#include "core/project/records.h"

namespace hexapla {

RecordChange added(Table table, Record record) { return {table, std::nullopt, std::move(record)}; }

ProjectChange single(Table table, Record before, Record after)
{
    ProjectChange change;
    if (before != after) {
        change.records.push_back({table, std::move(before), std::move(after)});
    }
    return change;
}

std::unexpected<Error> impossible(const QString &why)
{
    return std::unexpected(Error{ErrorCode::ImpossibleEdit, {}, {}, why});
}

Result<ProjectChange> EditPlanner::operator()(const SetVerdict &edit) const
{
    const Verdict after = {edit.key, edit.kind, edit.reason, m_stamp.author.id, m_stamp.at};
    const auto there = m_data.verdicts.find(edit.key);
    const Verdict nothing = {edit.key, VerdictKind::Open, {}, {}, {}};
    const Verdict &before = there == m_data.verdicts.end() ? nothing : there->second;
    ProjectChange change;
    if (before.kind != after.kind || before.reason != after.reason) {
        change.records.push_back(added(Table::Verdict, recordOf(after)));
        if (there != m_data.verdicts.end()) {
            change.records.back().before = recordOf(before);
        }
    }
    return change;
}

Result<ProjectChange> EditPlanner::operator()(const SetSetting &edit) const
{
    const auto there = m_data.settings.find(edit.key);
    ProjectChange change;
    if (there == m_data.settings.end()) {
        change.records.push_back(added(Table::Setting, settingRecord(edit.key, edit.value)));
    } else {
        change = single(Table::Setting, settingRecord(edit.key, there->second),
                        settingRecord(edit.key, edit.value));
    }
    return change;
}

Result<ProjectChange> plan(const ProjectEdit &edit, const EditStamp &stamp, const ProjectData &data)
{
    auto change = std::visit(EditPlanner(data, stamp), edit);
    if (change && !change->isEmpty() && !data.authors.contains(stamp.author.id)) {
        change->records.insert(change->records.begin(), added(Table::Author, recordOf(stamp.author)));
    }
    return change;
}

} // namespace hexapla
