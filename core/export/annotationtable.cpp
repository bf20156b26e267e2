// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/annotationtable.h"

#include "core/annotate/sourceplace.h"
#include "core/export/isotime.h"
#include "core/project/authors.h"
#include "core/text/codepointindex.h"

#include <QStringList>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// A field of what people wrote.
QString field(QString text)
{
    constexpr QStringView formulaStarts = u"=+-@\t\r";
    if (!text.isEmpty() && formulaStarts.contains(text.front())) {
        text.prepend(u'\'');
    }
    const bool isQuoted =
        std::ranges::any_of(text, [](QChar c) { return c == u'"' || c == u',' || c == u'\r' || c == u'\n'; });
    return isQuoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

// What a line says of a target, behind what it says of the annotation.
constexpr qsizetype targetColumns = 9;

QString repliesOf(const Annotation &annotation, const ProjectData &data)
{
    QStringList replies;
    for (const Comment &reply : annotation.comments) {
        if (!reply.deletedAt) {
            replies += authorName(data, reply.author) + u": "_s + reply.body;
        }
    }
    return replies.join(u'\n');
}

// What was said to decisions.
QString notesOf(const Annotation &annotation, const ProjectData &data)
{
    QStringList notes;
    for (const StateEvent &event : annotation.events) {
        if (!event.note.isEmpty()) {
            notes +=
                u"%1, %2: "_s.arg(annotationStateName(event.to), authorName(data, event.author)) + event.note;
        }
    }
    return notes.join(u'\n');
}

} // namespace

QByteArray annotationTable(std::span<const Annotation *const> annotations, const ProjectData &data,
                           std::span<const Version> versions)
{
    std::vector<CodePointIndex> indices;
    for (const Version &version : versions) {
        indices.emplace_back(version.document.source());
    }
    std::vector<QStringList> lines = {
        {u"id"_s,   u"kind"_s,   u"colour"_s,    u"state"_s,     u"author"_s,  u"created"_s, u"modified"_s,
         u"tags"_s, u"body"_s,   u"replies"_s,   u"decisions"_s, u"version"_s, u"file"_s,    u"language"_s,
         u"role"_s, u"status"_s, u"confirmed"_s, u"start"_s,     u"end"_s,     u"quote"_s}};
    const auto shown = data.shownVersions();
    for (const Annotation *annotation : annotations) {
        const QStringList tags(annotation->tags.begin(), annotation->tags.end());
        const QStringList head = {annotation->id.toString(QUuid::WithoutBraces),
                                  QString(annotationKindName(annotation->kind)),
                                  annotation->colour,
                                  QString(annotationStateName(annotation->state)),
                                  field(authorName(data, annotation->author)),
                                  isoTime(annotation->created),
                                  isoTime(annotation->modified),
                                  field(tags.join(u", "_s)),
                                  field(annotation->body),
                                  field(repliesOf(*annotation, data)),
                                  field(notesOf(*annotation, data))};
        const size_t before = lines.size();
        for (size_t version = 0; version < shown.size(); ++version) {
            const Target *target = annotation->targetIn(shown[version]->id);
            if (!target) {
                continue;
            }
            const TextSpan source = target->isLost()
                                        ? TextSpan()
                                        : sourcePlaceOf(versions[version].document, target->anchor.span);
            const auto offset = [&](qsizetype utf16) {
                return target->isLost() ? QString() : QString::number(indices[version].toCodePoints(utf16));
            };
            const QStringList rest = {QString::number(version),
                                      field(shown[version]->fileName),
                                      shown[version]->language.toString(),
                                      QString(targetRoleName(target->role)),
                                      QString(anchorStatusName(target->status)),
                                      target->isConfirmed ? u"true"_s : u"false"_s,
                                      offset(source.start),
                                      offset(source.end),
                                      field(target->anchor.quote)};
            lines.push_back(head + rest);
        }
        if (lines.size() == before) { // all its versions were removed
            lines.push_back(head + QStringList(targetColumns));
        }
    }
    QByteArray table;
    for (const QStringList &line : lines) {
        table += line.join(u',').toUtf8() + "\r\n";
    }
    return table;
}

} // namespace hexapla
