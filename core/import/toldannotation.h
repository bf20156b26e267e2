// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/annotation.h"
#include "core/annotate/passagefinder.h"

#include <map>

namespace hexapla {

// Why something that a file tells of was left out.
enum class OmissionReason : quint8 {
    NoPassage,     // it names no words and no place
    NotFound,      // none of the versions has the words
    SecondPassage, // of a version in which it has one already
    UnknownParent, // it answers nothing that is here
    NoAnnotation,  // it is none, and holds none
    Elsewhere,     // only its address is in the file; nothing is fetched
    TooDeep,       // it stands in more lists in lists than are followed
    Repeated,      // an id stands for something else, too, which is newer or came first
    NoText,        // a body is not of text
};

// Annotations as a file tells of them. What it does not say is empty; nothing of it was looked up.

struct ToldAuthor
{
    QUuid id; // null where nobody is named
    QString name;
};

struct ToldTarget
{
    QString source; // an IRI, or the name of a file; may be empty
    QUuid version;  // where it is one of ours
    // The offsets of the place in code points of the source, those of the last place in code points of the
    // text.
    std::optional<TextSpan> place;
    std::optional<TextSpan> lastPlace;
    QString quote;
    QString prefix;
    QString suffix;
    std::optional<TargetRole> role;
    std::optional<AnchorStatus> status;
    std::optional<double> confidence;
    bool isConfirmed = false;
    std::optional<Instant> modified;
};

struct ToldTag
{
    QString name;
    std::optional<Instant> written;
};

struct ToldStateEvent
{
    StateEvent event; // without its author
    ToldAuthor author;
};

struct ToldAnnotation
{
    QUuid id;
    QString name; // how messages call it: its id in the file, or its place there
    std::optional<AnnotationKind> kind;
    std::optional<QString> colour;
    QString body;
    std::optional<AnnotationState> state;
    ToldAuthor author;
    std::optional<Instant> created;
    std::optional<Instant> modified;
    std::map<QString, Instant> written; // when parts of it were: "kind", "colour", "body", "state"
    std::vector<ToldTag> tags;
    std::vector<ToldStateEvent> events;
    std::vector<ToldTarget> targets;
    std::vector<OmissionReason> omissions; // what of it was not understood
};

struct ToldReply
{
    QUuid id;
    QString name;
    QUuid answered; // an annotation, or another reply
    ToldAuthor author;
    QString body;
    std::optional<Instant> created;
    std::optional<Instant> modified;
};

// An entry of the file that tells of nothing that could be taken.
struct ToldOmission
{
    QString name; // its id in the file, or its place there
    OmissionReason reason;
};

struct ToldAnnotations
{
    std::vector<ToldAnnotation> annotations;
    std::vector<ToldReply> replies;
    std::vector<ToldOmission> omissions;
};

} // namespace hexapla
