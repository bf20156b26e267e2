// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectedit.h"

#include "core/base/uuid.h"
#include "core/project/records.h"
#include "core/project/versionrows.h"

#include <algorithm>
#include <ranges>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> impossible(const QString &why)
{
    return std::unexpected(Error{ErrorCode::ImpossibleEdit, {}, {}, why});
}

class Planner
{
public:
    Planner(const ProjectData &data, const EditStamp &stamp)
        : m_data(data)
        , m_stamp(stamp)
    {}

    Result<ProjectChange> operator()(const AddAnnotation &edit) const;
    Result<ProjectChange> operator()(const ChangeAnnotation &edit) const;
    Result<ProjectChange> operator()(const RemoveAnnotation &edit) const
    {
        return setDeleted(edit.annotation, m_stamp.at);
    }
    Result<ProjectChange> operator()(const RestoreAnnotation &edit) const
    {
        return setDeleted(edit.annotation, {});
    }
    Result<ProjectChange> operator()(const SetAnnotationState &edit) const;
    Result<ProjectChange> operator()(const SetTags &edit) const;
    Result<ProjectChange> operator()(const SetTarget &edit) const;
    Result<ProjectChange> operator()(const AddComment &edit) const;
    Result<ProjectChange> operator()(const ChangeComment &edit) const;
    Result<ProjectChange> operator()(const RemoveComment &edit) const
    {
        return setCommentDeleted(edit.annotation, edit.comment, m_stamp.at);
    }
    Result<ProjectChange> operator()(const RestoreComment &edit) const
    {
        return setCommentDeleted(edit.annotation, edit.comment, {});
    }
    Result<ProjectChange> operator()(const SetVerdict &edit) const;
    Result<ProjectChange> operator()(const SetSetting &edit) const;
    Result<ProjectChange> operator()(const EditRows &edit) const;
    Result<ProjectChange> operator()(const ReplaceRows &edit) const;
    Result<ProjectChange> operator()(const AddVersions &edit) const;
    Result<ProjectChange> operator()(const RemoveVersion &edit) const;
    Result<ProjectChange> operator()(const MoveVersion &edit) const;
    Result<ProjectChange> operator()(const ChangeVersion &edit) const;

private:
    Result<const Annotation *> annotation(const QUuid &id) const;
    Result<const Comment *> comment(const QUuid &annotation, const QUuid &id) const;
    // The place of a version among those that are shown.
    Result<size_t> shownPlace(const QUuid &id) const;
    Result<RecordChange> targetChange(const Annotation &annotation, const Target &target,
                                      const ProjectVersion &version) const;
    Result<ProjectChange> setDeleted(const QUuid &id, std::optional<Instant> moment) const;
    Result<ProjectChange> setCommentDeleted(const QUuid &annotation, const QUuid &id,
                                            std::optional<Instant> moment) const;
    ProjectChange changed(const Annotation &before, Annotation after) const;
    Result<void> checkRows(const Alignment &alignment, size_t versions) const;

    const ProjectData &m_data;
    const EditStamp &m_stamp;
};

RecordChange added(Table table, Record record) { return {table, std::nullopt, std::move(record)}; }

// The change, if there is one.
ProjectChange single(Table table, Record before, Record after)
{
    ProjectChange change;
    if (before != after) {
        change.records.push_back({table, std::move(before), std::move(after)});
    }
    return change;
}

Result<const Annotation *> Planner::annotation(const QUuid &id) const
{
    const auto found = m_data.annotations.find(id);
    if (found == m_data.annotations.end()) {
        return impossible(u"no annotation %1"_s.arg(id.toString(QUuid::WithoutBraces)));
    }
    return &found->second;
}

Result<const Comment *> Planner::comment(const QUuid &annotation, const QUuid &id) const
{
    const auto owner = this->annotation(annotation);
    if (!owner) {
        return std::unexpected(owner.error());
    }
    const auto found = std::ranges::find((*owner)->comments, id, &Comment::id);
    if (found == (*owner)->comments.end()) {
        return impossible(u"no reply %1"_s.arg(id.toString(QUuid::WithoutBraces)));
    }
    return &*found;
}

Result<size_t> Planner::shownPlace(const QUuid &id) const
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
Result<void> Planner::checkRows(const Alignment &alignment, size_t versions) const
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

ProjectChange Planner::changed(const Annotation &before, Annotation after) const
{
    if (recordOf(before) == recordOf(after)) {
        return {};
    }
    after.modified = m_stamp.at;
    return single(Table::Annotation, recordOf(before), recordOf(after));
}

Result<RecordChange> Planner::targetChange(const Annotation &annotation, const Target &target,
                                           const ProjectVersion &version) const
{
    if (!canStand(target, version)) {
        return impossible(u"outside the text"_s);
    }
    RecordChange change = added(Table::Target, recordOf(annotation.id, target, version));
    if (const Target *before = annotation.targetIn(target.version)) {
        change.before = recordOf(annotation.id, *before, m_data.versions.at(target.version));
    }
    return change;
}

Result<ProjectChange> Planner::operator()(const AddAnnotation &edit) const
{
    Annotation made = edit.annotation;
    if (made.id.isNull() || m_data.annotations.contains(made.id) || !isColour(made.colour)) {
        return impossible(u"no new annotation"_s);
    }
    made.author = m_stamp.author.id;
    made.created = made.modified = m_stamp.at;
    made.targets.clear();
    ProjectChange change;
    change.records.push_back(added(Table::Annotation, recordOf(made)));
    for (const Target &target : edit.annotation.targets) {
        const auto version = m_data.versions.find(target.version);
        if (version == m_data.versions.end()) {
            return impossible(u"no such version"_s);
        }
        const auto record = targetChange(made, target, version->second);
        if (!record) {
            return std::unexpected(record.error());
        }
        change.records.push_back(*record);
        // So that a second one in the same version replaces the first, and is not added beside it.
        made.targets.push_back(target);
    }
    for (const QString &tag : made.tags) {
        change.records.push_back(added(Table::Tag, recordOf(TagMark{made.id, tag, true})));
    }
    return change;
}

Result<ProjectChange> Planner::operator()(const ChangeAnnotation &edit) const
{
    const auto before = annotation(edit.annotation);
    if (!before) {
        return std::unexpected(before.error());
    }
    Annotation after = **before;
    after.kind = edit.kind.value_or(after.kind);
    after.colour = edit.colour.value_or(after.colour);
    after.body = edit.body.value_or(after.body);
    return isColour(after.colour) ? Result<ProjectChange>(changed(**before, after))
                                  : impossible(u"not a colour"_s);
}

Result<ProjectChange> Planner::setDeleted(const QUuid &id, std::optional<Instant> moment) const
{
    const auto before = annotation(id);
    if (!before) {
        return std::unexpected(before.error());
    }
    Annotation after = **before;
    if (after.isDeleted() != moment.has_value()) {
        after.deletedAt = moment;
    }
    return single(Table::Annotation, recordOf(**before), recordOf(after));
}

Result<ProjectChange> Planner::operator()(const SetAnnotationState &edit) const
{
    const auto before = annotation(edit.annotation);
    if (!before) {
        return std::unexpected(before.error());
    }
    if ((*before)->state == edit.state && edit.note.isEmpty()) {
        return ProjectChange();
    }
    Annotation after = **before;
    after.state = edit.state;
    ProjectChange change = changed(**before, after);
    const StateEvent event = {.id = newUuid(m_stamp.at),
                              .author = m_stamp.author.id,
                              .at = m_stamp.at,
                              .from = (*before)->state,
                              .to = edit.state,
                              .note = edit.note};
    change.records.push_back(added(Table::StateEvent, recordOf(edit.annotation, event)));
    return change;
}

Result<ProjectChange> Planner::operator()(const SetTags &edit) const
{
    const auto owner = annotation(edit.annotation);
    if (!owner) {
        return std::unexpected(owner.error());
    }
    std::vector<QString> all = (*owner)->tags;
    all.insert(all.end(), edit.tags.begin(), edit.tags.end());
    std::ranges::sort(all);
    const auto repeated = std::ranges::unique(all);
    all.erase(repeated.begin(), repeated.end());
    ProjectChange change;
    for (const QString &tag : all) {
        const bool was = std::ranges::contains((*owner)->tags, tag);
        const bool is = std::ranges::contains(edit.tags, tag);
        if (was != is) {
            // A record of it may be there or not: what is not present is as good as absent.
            change.records.push_back({Table::Tag, recordOf(TagMark{edit.annotation, tag, was}),
                                      recordOf(TagMark{edit.annotation, tag, is})});
        }
    }
    return change;
}

Result<ProjectChange> Planner::operator()(const SetTarget &edit) const
{
    const auto owner = annotation(edit.annotation);
    const auto version = m_data.versions.find(edit.target.version);
    if (!owner || version == m_data.versions.end()) {
        return owner ? impossible(u"no such version"_s) : std::unexpected(owner.error());
    }
    const auto record = targetChange(**owner, edit.target, version->second);
    if (!record) {
        return std::unexpected(record.error());
    }
    ProjectChange change;
    if (record->before != record->after) {
        change.records.push_back(*record);
    }
    return change;
}

Result<ProjectChange> Planner::operator()(const AddComment &edit) const
{
    const auto owner = annotation(edit.annotation);
    if (!owner) {
        return std::unexpected(owner.error());
    }
    if (edit.comment.isNull() || std::ranges::contains((*owner)->comments, edit.comment, &Comment::id)) {
        return impossible(u"no new reply"_s);
    }
    if (!edit.parent.isNull() && !comment(edit.annotation, edit.parent)) {
        return impossible(u"an answer to nothing"_s);
    }
    const Comment made = {.id = edit.comment,
                          .parent = edit.parent,
                          .author = m_stamp.author.id,
                          .body = edit.body,
                          .created = m_stamp.at,
                          .modified = m_stamp.at,
                          .deletedAt = {}};
    ProjectChange change;
    change.records.push_back(added(Table::Comment, recordOf(edit.annotation, made)));
    return change;
}

Result<ProjectChange> Planner::operator()(const ChangeComment &edit) const
{
    const auto before = comment(edit.annotation, edit.comment);
    if (!before) {
        return std::unexpected(before.error());
    }
    Comment after = **before;
    if (after.body != edit.body) {
        after.body = edit.body;
        after.modified = m_stamp.at;
    }
    return single(Table::Comment, recordOf(edit.annotation, **before), recordOf(edit.annotation, after));
}

Result<ProjectChange> Planner::setCommentDeleted(const QUuid &annotation, const QUuid &id,
                                                 std::optional<Instant> moment) const
{
    const auto before = comment(annotation, id);
    if (!before) {
        return std::unexpected(before.error());
    }
    Comment after = **before;
    if (after.deletedAt.has_value() != moment.has_value()) {
        after.deletedAt = moment;
    }
    return single(Table::Comment, recordOf(annotation, **before), recordOf(annotation, after));
}

Result<ProjectChange> Planner::operator()(const SetVerdict &edit) const
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

Result<ProjectChange> Planner::operator()(const SetSetting &edit) const
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

Result<ProjectChange> Planner::operator()(const EditRows &edit) const
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

Result<ProjectChange> Planner::operator()(const ReplaceRows &edit) const
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

Result<ProjectChange> Planner::operator()(const AddVersions &edit) const
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

Result<ProjectChange> Planner::operator()(const RemoveVersion &edit) const
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

Result<ProjectChange> Planner::operator()(const MoveVersion &edit) const
{
    const auto from = shownPlace(edit.version);
    auto shown = m_data.shownVersions();
    if (!from || edit.to >= shown.size()) {
        return from ? impossible(u"no such place"_s) : std::unexpected(from.error());
    }
    const ProjectVersion *moved = shown[*from];
    shown.erase(shown.begin() + ptrdiff_t(*from));
    shown.insert(shown.begin() + ptrdiff_t(edit.to), moved);
    ProjectChange change;
    for (size_t place = 0; place < shown.size(); ++place) {
        ProjectVersion after = *shown[place];
        after.position = qint64(place);
        if (after.position != shown[place]->position) {
            change.records.push_back({Table::Version, recordOf(*shown[place]), recordOf(after)});
        }
    }
    if (*from != edit.to) {
        change.alignment = {m_data.alignment, withVersionMoved(m_data.alignment, *from, edit.to)};
    }
    return change;
}

Result<ProjectChange> Planner::operator()(const ChangeVersion &edit) const
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

} // namespace

Result<ProjectChange> plan(const ProjectEdit &edit, const EditStamp &stamp, const ProjectData &data)
{
    auto change = std::visit(Planner(data, stamp), edit);
    if (change && !change->isEmpty() && !data.authors.contains(stamp.author.id)) {
        change->records.insert(change->records.begin(), added(Table::Author, recordOf(stamp.author)));
    }
    return change;
}

} // namespace hexapla
