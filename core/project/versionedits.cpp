// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/editplanner.h"

#include "core/project/records.h"
#include "core/project/versionrows.h"

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

Result<size_t> EditPlanner::shownPlace(const QUuid &id) const
{
    const auto shown = m_data.shownVersions();
    const auto found = std::ranges::find(shown, id, &ProjectVersion::id);
    if (found == shown.end()) {
        return impossible(u"no such version"_s);
    }
    return size_t(found - shown.begin());
}

// Rows whose cells are gapless from the first segment on, of so many versions. Whether they hold all segments
// of a text only its reader knows.
Result<void> EditPlanner::checkRows(const Alignment &alignment, size_t versions) const
{
    std::vector<size_t> segments(versions);
    for (const Row &row : alignment.rows) {
        if (row.cells.size() != versions) {
            return impossible(u"rows of other versions"_s);
        }
        for (size_t version = 0; version < versions; ++version) {
            segments[version] += row.cells[version].count;
        }
    }
    return isAlignmentOf(alignment, segments) ? Result<void>() : impossible(u"no alignment"_s);
}

Result<ProjectChange> EditPlanner::operator()(const EditRows &edit) const
{
    Alignment edited = m_data.alignment;
    const auto undo = apply(edit.edit, edited);
    if (!undo) {
        return std::unexpected(undo.error());
    }
    ProjectChange change;
    // What takes it back says what it did.
    if (const auto *restore = std::get_if<RestoreRows>(&*undo)) {
        change.rows = reversed(restore->changes);
    }
    return change;
}

Result<ProjectChange> EditPlanner::operator()(const ReplaceRows &edit) const
{
    const auto sound = checkRows(edit.alignment, m_data.shownVersions().size());
    if (!sound) {
        return std::unexpected(sound.error());
    }
    ProjectChange change;
    if (edit.alignment != m_data.alignment) {
        change.alignment = {m_data.alignment, edit.alignment};
    }
    return change;
}

Result<ProjectChange> EditPlanner::operator()(const AddVersions &edit) const
{
    const auto shown = m_data.shownVersions();
    const auto sound = checkRows(edit.alignment, shown.size() + edit.versions.size());
    if (!sound) {
        return std::unexpected(sound.error());
    }
    ProjectChange change;
    qint64 position = shown.empty() ? 0 : shown.back()->position + 1;
    for (ProjectVersion made : edit.versions) {
        if (made.id.isNull() || m_data.versions.contains(made.id)) {
            return impossible(u"no new version"_s);
        }
        made.position = position++;
        made.deletedAt.reset();
        change.records.push_back(added(Table::Version, recordOf(made)));
    }
    change.alignment = {m_data.alignment, edit.alignment};
    return change;
}

Result<ProjectChange> EditPlanner::operator()(const RemoveVersion &edit) const
{
    const auto place = shownPlace(edit.version);
    if (!place) {
        return std::unexpected(place.error());
    }
    const ProjectVersion &before = m_data.versions.at(edit.version);
    ProjectVersion after = before;
    after.deletedAt = m_stamp.at;
    ProjectChange change = single(Table::Version, recordOf(before), recordOf(after));
    change.alignment = {m_data.alignment, withoutVersion(m_data.alignment, *place)};
    return change;
}

Result<ProjectChange> EditPlanner::operator()(const MoveVersion &edit) const
{
    const auto from = shownPlace(edit.version);
    const auto shown = m_data.shownVersions();
    if (!from || edit.to >= shown.size()) {
        return from ? impossible(u"no such place"_s) : std::unexpected(from.error());
    }
    std::vector<QUuid> order;
    std::ranges::transform(shown, std::back_inserter(order), &ProjectVersion::id);
    order.erase(order.begin() + ptrdiff_t(*from));
    order.insert(order.begin() + ptrdiff_t(edit.to), edit.version);
    return (*this)(OrderVersions{std::move(order)});
}

Result<ProjectChange> EditPlanner::operator()(const OrderVersions &edit) const
{
    const auto shown = m_data.shownVersions();
    std::vector<QUuid> current;
    std::ranges::transform(shown, std::back_inserter(current), &ProjectVersion::id);
    if (!std::ranges::is_permutation(current, edit.order)) {
        return impossible(u"not every version once"_s);
    }
    ProjectChange change;
    Alignment alignment = m_data.alignment;
    for (size_t place = 0; place < edit.order.size(); ++place) {
        const ProjectVersion &before = m_data.versions.at(edit.order[place]);
        ProjectVersion after = before;
        after.position = qint64(place);
        if (after.position != before.position) {
            change.records.push_back({Table::Version, recordOf(before), recordOf(after)});
        }
        const auto moved = std::ranges::find(current, edit.order[place]);
        const auto from = size_t(moved - current.begin());
        if (from != place) {
            current.erase(moved);
            current.insert(current.begin() + ptrdiff_t(place), edit.order[place]);
            alignment = withVersionMoved(std::move(alignment), from, place);
        }
    }
    if (alignment != m_data.alignment) {
        change.alignment = {m_data.alignment, std::move(alignment)};
    }
    return change;
}

Result<ProjectChange> EditPlanner::operator()(const ChangeVersion &edit) const
{
    const auto place = shownPlace(edit.version.id);
    if (!place) {
        return std::unexpected(place.error());
    }
    const ProjectVersion &before = m_data.versions.at(edit.version.id);
    ProjectVersion after = edit.version;
    after.position = before.position;
    after.deletedAt = before.deletedAt;
    ProjectChange change = single(Table::Version, recordOf(before), recordOf(after));
    for (const auto &[id, target] : edit.targets) {
        const auto owner = annotation(id);
        if (!owner) {
            continue; // gone meanwhile
        }
        const auto record = targetChange(**owner, target, after);
        if (!record) {
            return std::unexpected(record.error());
        }
        if (record->before != record->after) {
            change.records.push_back(*record);
        }
    }
    if (edit.alignment) {
        const auto sound = checkRows(*edit.alignment, m_data.shownVersions().size());
        if (!sound) {
            return std::unexpected(sound.error());
        }
        change.alignment = {m_data.alignment, *edit.alignment};
    }
    return change;
}

} // namespace hexapla
