// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignmentedit.h"
#include "core/project/projectchange.h"

#include <utility>
#include <variant>
#include <vector>

namespace hexapla {

// What a reader can do to a project. Edits are values, and say nothing of what is there: the same edit can be
// made again after others came first.

// Its author and its times are those of the edit.
struct AddAnnotation
{
    Annotation annotation;
};

// What is not given stays.
struct ChangeAnnotation
{
    QUuid annotation;
    std::optional<AnnotationKind> kind = {};
    std::optional<QString> colour = {};
    std::optional<QString> body = {};
};

// To the trash, and back.
struct RemoveAnnotation
{
    QUuid annotation;
};
struct RestoreAnnotation
{
    QUuid annotation;
};

struct SetAnnotationState
{
    QUuid annotation;
    AnnotationState state = AnnotationState::Open;
    QString note = {};
};

struct SetTags
{
    QUuid annotation;
    std::vector<QString> tags;
};

// Puts a target in its version, whether there was one or not.
struct SetTarget
{
    QUuid annotation;
    Target target;
};

struct AddComment
{
    QUuid annotation;
    QUuid comment; // its id
    QUuid parent = {};
    QString body;
};
struct ChangeComment
{
    QUuid annotation;
    QUuid comment;
    QString body;
};
struct RemoveComment
{
    QUuid annotation;
    QUuid comment;
};
struct RestoreComment
{
    QUuid annotation;
    QUuid comment;
};

struct SetVerdict
{
    VerdictKey key;
    VerdictKind kind = VerdictKind::Open;
    QString reason = {};
};

struct SetSetting
{
    QString key;
    QString value;
};

struct EditRows
{
    AlignmentEdit edit;
};

// The rows as aligning found them anew.
struct ReplaceRows
{
    Alignment alignment;
};

// Behind the others; their cells are the last ones. The rows are those of all versions then.
struct AddVersions
{
    std::vector<ProjectVersion> versions;
    Alignment alignment;
};

// The version goes, and takes its cells along; its marks come back with it.
struct RemoveVersion
{
    QUuid version;
};

struct MoveVersion
{
    QUuid version;
    size_t to = 0;
};

// All that are shown, in another order.
struct OrderVersions
{
    std::vector<QUuid> order;
};

// Another text, language, encoding or format: all fields but id, position and removal are taken. With
// another text come the rows there are then, and the targets where they are found again.
struct ChangeVersion
{
    ProjectVersion version;
    std::optional<Alignment> alignment = {};
    std::vector<std::pair<QUuid, Target>> targets = {};
};

using ProjectEdit = std::variant<AddAnnotation, ChangeAnnotation, RemoveAnnotation, RestoreAnnotation,
                                 SetAnnotationState, SetTags, SetTarget, AddComment, ChangeComment,
                                 RemoveComment, RestoreComment, SetVerdict, SetSetting, EditRows, ReplaceRows,
                                 AddVersions, RemoveVersion, MoveVersion, OrderVersions, ChangeVersion>;

// Who edits, and when.
struct EditStamp
{
    Author author;
    Instant at;
};

// What an edit changes; the project is only looked at. Fails with ImpossibleEdit, the reason in the detail.
// Nothing is changed where everything is as the edit wants it already.
Result<ProjectChange> plan(const ProjectEdit &edit, const EditStamp &stamp, const ProjectData &data);

} // namespace hexapla
