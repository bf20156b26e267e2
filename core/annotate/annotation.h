// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/anchor.h"
#include "core/base/instant.h"

#include <QLatin1StringView>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace hexapla {

enum class AnnotationKind : quint8 { Highlight, Underline, Squiggle, StrikeOut, Note };

enum class AnnotationState : quint8 { Open, Answered, Accepted, Rejected, Resolved };

// How an annotation came to a version.
enum class TargetRole : quint8 {
    Origin,      // it was made here
    Projected,   // proposed: the passage that says the same
    Counterpart, // put here by a person
    Absent,      // a place where something is missing
};

// The stable names in JSON and in files: "strikeout", "answered", "projected".
QLatin1StringView annotationKindName(AnnotationKind kind);
QLatin1StringView annotationStateName(AnnotationState state);
QLatin1StringView targetRoleName(TargetRole role);
std::optional<AnnotationKind> annotationKindNamed(QStringView name);
std::optional<AnnotationState> annotationStateNamed(QStringView name);
std::optional<TargetRole> targetRoleNamed(QStringView name);

// Where an annotation stands in one version.
struct Target
{
    QUuid version; // ids, not places: versions change theirs
    TargetRole role = TargetRole::Origin;
    Anchor anchor;
    AnchorStatus status = AnchorStatus::Exact;
    double confidence = 1.0;  // 0 to 1
    bool isConfirmed = false; // a person found it right

    // Whether it has no place now; its anchor says where it was.
    bool isLost() const { return status == AnchorStatus::Review || status == AnchorStatus::Orphan; }

    friend bool operator==(const Target &, const Target &) = default;
};

// A reply.
struct Comment
{
    QUuid id;
    QUuid parent; // the comment it answers; null: the annotation itself
    QUuid author;
    QString body;
    Instant created;
    Instant modified;
    std::optional<Instant> deletedAt;

    friend bool operator==(const Comment &, const Comment &) = default;
};

// Who found what of an annotation, and when.
struct StateEvent
{
    QUuid id;
    QUuid author;
    Instant at;
    AnnotationState from = AnnotationState::Open;
    AnnotationState to = AnnotationState::Open;
    QString note;

    friend bool operator==(const StateEvent &, const StateEvent &) = default;
};

// A person's mark on the versions: one target in each at most. All texts are plain.
struct Annotation
{
    QUuid id;
    AnnotationKind kind = AnnotationKind::Highlight;
    QString colour; // "#ffe066"
    QString body;
    QUuid author;
    Instant created;
    Instant modified;
    AnnotationState state = AnnotationState::Open;
    std::optional<Instant> deletedAt; // since when it is in the trash
    std::vector<QString> tags;        // in order, each once
    std::vector<Target> targets;      // in no order that means anything
    std::vector<Comment> comments;    // in the order they were made, deleted ones, too
    std::vector<StateEvent> events;

    bool isDeleted() const { return deletedAt.has_value(); }
    // Nothing where it has none.
    const Target *targetIn(const QUuid &version) const;

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

// The colour of marks that nobody chose one for.
inline constexpr QLatin1StringView defaultColour("#ffe066");

// Whether it is written as colours are: "#" and six hexadecimal digits, small ones.
bool isColour(QStringView text);

} // namespace hexapla
