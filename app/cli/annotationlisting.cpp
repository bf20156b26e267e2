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
    JsonWriter(const ProjectData &data, std::span<const Version> versions)
        : m_data(data)
        , m_versions(versions)
    {
        for (const Version &version : versions) {
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
            {u"replies"_s, replies(annotation)}};
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
                result.append(object(*target, version));
            }
        }
        return result;
    }

    QJsonObject object(const Target &target, size_t version) const
    {
        QJsonObject result = {{u"version"_s, qint64(version)},
                              {u"role"_s, targetRoleName(target.role)},
                              {u"status"_s, anchorStatusName(target.status)},
                              {u"confidence"_s, std::round(target.confidence * 100) / 100},
                              {u"confirmed"_s, target.isConfirmed},
                              {u"quote"_s, target.anchor.quote}};
        const Document &document = m_versions[version].document;
        if (!target.isLost() && target.anchor.span.end <= document.text().size()) {
            const TextSpan source = sourcePlaceOf(document, target.anchor.span);
            result.insert(u"start"_s, m_indices[version].toCodePoints(source.start));
            result.insert(u"end"_s, m_indices[version].toCodePoints(source.end));
        }
        return result;
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

    const ProjectData &m_data;
    std::span<const Version> m_versions;
    std::vector<CodePointIndex> m_indices;
};

// On one line, harmless to the terminal.
QString oneLine(const QString &text) { return forTerminal(text.simplified()); }

} // namespace

void writeAnnotationsJson(QTextStream &out, const std::vector<const Annotation *> &annotations,
                          const ProjectData &data, std::span<const Version> versions)
{
    const JsonWriter writer(data, versions);
    JsonStream json(out);
    json.beginList("annotations"_L1);
    for (const Annotation *annotation : annotations) {
        json.append(writer.object(*annotation));
    }
}

void writeAnnotationsText(QTextStream &out, const std::vector<const Annotation *> &annotations,
                          const ProjectData &data)
{
    for (const Annotation *annotation : annotations) {
        out << nameOf(annotation->id) << ' ' << annotationKindName(annotation->kind) << ' '
            << annotationStateName(annotation->state) << ' ' << oneLine(authorName(data, annotation->author));
        for (const QString &tag : annotation->tags) {
            out << " #" << oneLine(tag);
        }
        out << '\n';
        for (const ProjectVersion *version : data.shownVersions()) {
            if (const Target *target = annotation->targetIn(version->id)) {
                out << "  " << oneLine(version->fileName) << ": "
                    << (target->anchor.isAbsent() ? u"(missing here)"_s
                                                  : u"“"_s + oneLine(target->anchor.quote) + u"”"_s)
                    << ' ' << targetRoleName(target->role) << ' ' << anchorStatusName(target->status) << '\n';
            }
        }
        if (!annotation->body.isEmpty()) {
            out << "  " << oneLine(annotation->body) << '\n';
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
