// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/editplanner.h"

#include "core/base/uuid.h"
#include "core/project/records.h"

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

Result<const Annotation *> EditPlanner::annotation(const QUuid &id) const
{
    const auto found = m_data.annotations.find(id);
    if (found == m_data.annotations.end()) {
        return impossible(u"no annotation %1"_s.arg(id.toString(QUuid::WithoutBraces)));
    }
    return &found->second;
}

Result<const Comment *> EditPlanner::comment(const QUuid &annotation, const QUuid &id) const
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

ProjectChange EditPlanner::changed(const Annotation &before, Annotation after) const
{
    if (recordOf(before) == recordOf(after)) {
        return {};
    }
    after.modified = m_stamp.at;
    return single(Table::Annotation, recordOf(before), recordOf(after));
}

Result<RecordChange> EditPlanner::targetChange(const Annotation &annotation, const Target &target,
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

Result<ProjectChange> EditPlanner::operator()(const AddAnnotation &edit) const
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

Result<ProjectChange> EditPlanner::operator()(const ChangeAnnotation &edit) const
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

Result<ProjectChange> EditPlanner::setDeleted(const QUuid &id, std::optional<Instant> moment) const
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

Result<ProjectChange> EditPlanner::operator()(const SetAnnotationState &edit) const
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

Result<ProjectChange> EditPlanner::operator()(const SetTags &edit) const
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

Result<ProjectChange> EditPlanner::operator()(const SetTarget &edit) const
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

Result<ProjectChange> EditPlanner::operator()(const AddComment &edit) const
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

Result<ProjectChange> EditPlanner::operator()(const ChangeComment &edit) const
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

Result<ProjectChange> EditPlanner::setCommentDeleted(const QUuid &annotation, const QUuid &id,
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

} // namespace hexapla
