// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectedit.h"

namespace hexapla {

// Plans edits: one operator for each kind of them. What annotations become is in annotationedits.cpp, what
// versions and rows become in versionedits.cpp.
class EditPlanner
{
public:
    EditPlanner(const ProjectData &data, const EditStamp &stamp)
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
    Result<ProjectChange> operator()(const OrderVersions &edit) const;
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

// The change that adds a record; the one that makes another of it, if it is another.
RecordChange added(Table table, Record record);
ProjectChange single(Table table, Record before, Record after);
std::unexpected<Error> impossible(const QString &why);

} // namespace hexapla
