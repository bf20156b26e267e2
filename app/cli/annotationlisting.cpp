// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/annotationlisting.h"

#include "app/cli/errorline.h"
#include "app/cli/jsonstream.h"
#include "core/annotate/sourceplace.h"
#include "core/export/isotime.h"
#include "core/project/authors.h"
#include "core/text/codepointindex.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

#include <cmath>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

class JsonWriter
{
public:
    explicit JsonWriter(const AnnotationSource &source)
        : m_source(source)
        , m_data(source.data)
    {
        for (const Version &version : source.versions) {
            m_indices.emplace_back(version.document.source());
        }
    }

    QJsonObject object(const Annotation &annotation) const
    {
        QJsonObject result = {
            {u"id"_s, nameOf(annotation.id)},
            {u"kind"_s, annotationKindName(annotation.kind)},
            {u"colour"_s, annotation.colour},
            {u"body"_s, annotation.body},
            {u"author"_s, authorName(m_data, annotation.author)},
            {u"created"_s, isoTime(annotation.created)},
            {u"modified"_s, isoTime(annotation.modified)},
            {u"state"_s, annotationStateName(annotation.state)},
            {u"tags"_s, QJsonArray::fromStringList({annotation.tags.begin(), annotation.tags.end()})},
            {u"targets"_s, targets(annotation)},
            {u"replies"_s, replies(annotation)},
            {u"decisions"_s, decisions(annotation)}};
        if (annotation.deletedAt) {
            result.insert(u"deleted"_s, isoTime(*annotation.deletedAt));
        }
        return result;
    }

private:
    // By the numbers that versions have now.
    QJsonArray targets(const Annotation &annotation) const
    {
        QJsonArray result;
        const auto shown = m_data.shownVersions();
        for (size_t version = 0; version < shown.size(); ++version) {
            if (const Target *target = annotation.targetIn(shown[version]->id)) {
                result.append(object(annotation, *target, version));
            }
        }
        return result;
    }

    QJsonObject object(const Annotation &annotation, const Target &target, size_t version) const
    {
        QJsonObject result = {{u"version"_s, qint64(version)},
                              {u"role"_s, targetRoleName(target.role)},
                              {u"status"_s, anchorStatusName(target.status)},
                              {u"confidence"_s, std::round(target.confidence * 100) / 100},
                              {u"confirmed"_s, target.isConfirmed},
                              {u"quote"_s, target.anchor.quote}};
        const Document &document = m_source.versions[version].document;
        if (target.status == AnchorStatus::Review) {
            QJsonArray candidates;
            for (const TextSpan span : m_source.candidatesOf(annotation, target)) {
                QJsonObject candidate = place(span, version);
                candidate.insert(u"quote"_s, document.text(span).toString());
                candidates.append(candidate);
            }
            result.insert(u"candidates"_s, candidates);
        }
        if (!target.isLost() && target.anchor.span.end <= document.text().size()) {
            const QJsonObject where = place(target.anchor.span, version);
            result.insert(u"start"_s, where[u"start"_s]);
            result.insert(u"end"_s, where[u"end"_s]);
        }
        return result;
    }

    QJsonObject place(TextSpan text, size_t version) const
    {
        const TextSpan source = sourcePlaceOf(m_source.versions[version].document, text);
        return {{u"start"_s, m_indices[version].toCodePoints(source.start)},
                {u"end"_s, m_indices[version].toCodePoints(source.end)}};
    }

    QJsonArray replies(const Annotation &annotation) const
    {
        QJsonArray result;
        for (const Comment &comment : annotation.comments) {
            if (!comment.deletedAt) {
                result.append(
                    QJsonObject{{u"id"_s, nameOf(comment.id)},
                                {u"parent"_s,
                                 comment.parent.isNull() ? QJsonValue() : QJsonValue(nameOf(comment.parent))},
                                {u"author"_s, authorName(m_data, comment.author)},
                                {u"body"_s, comment.body},
                                {u"created"_s, isoTime(comment.created)},
                                {u"modified"_s, isoTime(comment.modified)}});
            }
        }
        return result;
    }

    QJsonArray decisions(const Annotation &annotation) const
    {
        QJsonArray result;
        for (const StateEvent &event : annotation.events) {
            result.append(QJsonObject{{u"from"_s, annotationStateName(event.from)},
                                      {u"to"_s, annotationStateName(event.to)},
                                      {u"author"_s, authorName(m_data, event.author)},
                                      {u"at"_s, isoTime(event.at)},
                                      {u"note"_s, event.note}});
        }
        return result;
    }

    const AnnotationSource &m_source;
    const ProjectData &m_data;
    std::vector<CodePointIndex> m_indices;
};

// On one line, harmless to the terminal.
QString oneLine(const QString &text) { return forTerminal(text.simplified()); }

QString quoted(const QString &quote)
{
    return quote.isEmpty() ? u"(missing here)"_s : u"“"_s + oneLine(quote) + u"”"_s;
}

// A candidate as place takes it.
void writeCandidate(QTextStream &out, const Version &version, size_t number, TextSpan span)
{
    const CodePointIndex index(version.document.source());
    const TextSpan place = sourcePlaceOf(version.document, span);
    out << "    perhaps " << quoted(version.document.text(span).toString()) << ": --version " << number
        << " --start " << index.toCodePoints(place.start) << " --end " << index.toCodePoints(place.end)
        << '\n';
}

void writeTargets(QTextStream &out, const Annotation &annotation, const AnnotationSource &source)
{
    size_t number = 0;
    for (const ProjectVersion *version : source.data.shownVersions()) {
        if (const Target *target = annotation.targetIn(version->id)) {
            out << "  " << oneLine(version->fileName) << ": " << quoted(target->anchor.quote) << ' '
                << targetRoleName(target->role) << ' ' << anchorStatusName(target->status) << '\n';
            for (const TextSpan span : source.candidatesOf(annotation, *target)) {
                writeCandidate(out, source.versions[number], number, span);
            }
        }
        ++number;
    }
}

} // namespace

std::span<const TextSpan> AnnotationSource::candidatesOf(const Annotation &annotation,
                                                         const Target &target) const
{
    const auto found = candidates.find({annotation.id, target.version});
    return found == candidates.end() ? std::span<const TextSpan>() : std::span(found->second);
}

void writeAnnotationsJson(QTextStream &out, const std::vector<const Annotation *> &annotations,
                          const AnnotationSource &source)
{
    const JsonWriter writer(source);
    JsonStream json(out);
    json.beginList("annotations"_L1);
    for (const Annotation *annotation : annotations) {
        json.append(writer.object(*annotation));
    }
}

void writeAnnotationsText(QTextStream &out, const std::vector<const Annotation *> &annotations,
                          const AnnotationSource &source)
{
    const ProjectData &data = source.data;
    for (const Annotation *annotation : annotations) {
        out << nameOf(annotation->id) << ' ' << annotationKindName(annotation->kind) << ' '
            << annotationStateName(annotation->state) << ' ' << oneLine(authorName(data, annotation->author));
        for (const QString &tag : annotation->tags) {
            out << " #" << oneLine(tag);
        }
        out << '\n';
        writeTargets(out, *annotation, source);
        if (!annotation->body.isEmpty()) {
            out << "  " << oneLine(annotation->body) << '\n';
        }
        for (const StateEvent &event : annotation->events) {
            if (!event.note.isEmpty()) {
                out << "  " << annotationStateName(event.to) << " by "
                    << oneLine(authorName(data, event.author)) << ": " << oneLine(event.note) << '\n';
            }
        }
        for (const Comment &comment : annotation->comments) {
            if (!comment.deletedAt) {
                out << "  > " << oneLine(authorName(data, comment.author)) << ": " << oneLine(comment.body)
                    << '\n';
            }
        }
    }
}

} // namespace hexapla
