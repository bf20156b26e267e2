// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/webannotation.h"

#include "core/annotate/sourceplace.h"
#include "core/annotate/webannotationterms.h"
#include "core/export/isotime.h"
#include "core/project/recordreader.h"
#include "core/text/codepointindex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hexapla {

using namespace Qt::StringLiterals;
namespace term = webannotation;

namespace {

// The name of the one page in a collection.
constexpr QUuid pageNames(0x1e6f9a02, 0x7bd4, 0x4c35, 0x8f, 0x21, 0xd0, 0x5a, 0x44, 0x8e, 0x93, 0x6c);

QString iri(const QUuid &id) { return term::uuidScheme + id.toString(QUuid::WithoutBraces); }

QString classOf(const QString &colour) { return u"hexapla-"_s + colour.sliced(1); }

QJsonObject bodyOf(const QString &text, QLatin1StringView purpose, std::optional<Instant> modified)
{
    QJsonObject body = {{u"type"_s, u"TextualBody"_s},
                        {u"value"_s, text},
                        {u"purpose"_s, purpose},
                        {u"format"_s, u"text/plain"_s}};
    if (modified) {
        body.insert(u"modified"_s, isoTime(*modified));
    }
    return body;
}

class Writer
{
public:
    Writer(const ProjectData &data, std::span<const Version> versions, const FieldWrites &history)
        : m_data(data)
        , m_shown(data.shownVersions())
        , m_versions(versions)
        , m_history(history)
    {
        for (const Version &version : versions) {
            m_indices.emplace_back(version.document.source());
        }
    }

    QJsonObject collection(std::span<const Annotation *const> annotations) const;

private:
    QJsonObject object(const Annotation &annotation) const;
    QJsonObject object(const Annotation &annotation, const Comment &reply) const;
    QJsonObject object(const Annotation &annotation, const Target &target, size_t version) const;
    QJsonObject creator(const QUuid &id) const;
    QJsonObject written(const Annotation &annotation) const;
    QJsonArray events(const Annotation &annotation) const;
    std::optional<Instant> tagged(const Annotation &annotation, const QString &tag) const;

    const ProjectData &m_data;
    std::vector<const ProjectVersion *> m_shown;
    std::span<const Version> m_versions;
    const FieldWrites &m_history;
    std::vector<CodePointIndex> m_indices;
};

QJsonObject Writer::collection(std::span<const Annotation *const> annotations) const
{
    QJsonArray items;
    for (const Annotation *annotation : annotations) {
        items.append(object(*annotation));
        for (const Comment &reply : annotation->comments) {
            if (!reply.deletedAt) {
                items.append(object(*annotation, reply));
            }
        }
    }
    const QString page = iri(QUuid::createUuidV5(pageNames, m_data.id.toByteArray()));
    const QJsonArray context = {QString(term::context),
                                QJsonObject{{term::prefix, QString(term::prefixIri)}}};
    return {{u"@context"_s, context},
            {u"id"_s, iri(m_data.id)},
            {u"type"_s, u"AnnotationCollection"_s},
            {u"total"_s, items.size()},
            {u"first"_s, QJsonObject{{u"id"_s, page},
                                     {u"type"_s, u"AnnotationPage"_s},
                                     {u"partOf"_s, iri(m_data.id)},
                                     {u"startIndex"_s, 0},
                                     {u"items"_s, items}}},
            {u"last"_s, page}};
}

QJsonObject Writer::creator(const QUuid &id) const
{
    const auto author = m_data.authors.find(id);
    QJsonObject person = {{u"id"_s, iri(id)}, {u"type"_s, u"Person"_s}};
    if (author != m_data.authors.end()) {
        person.insert(u"name"_s, author->second.name);
    }
    return person;
}

QJsonObject Writer::written(const Annotation &annotation) const
{
    QJsonObject result;
    for (const QLatin1StringView part : {"kind"_L1, "colour"_L1, "body"_L1, "state"_L1}) {
        const auto at = m_history.writtenAt(Table::Annotation, {sqlValue(annotation.id)}, part);
        if (at && *at != annotation.modified) {
            result.insert(part, isoTime(*at));
        }
    }
    return result;
}

std::optional<Instant> Writer::tagged(const Annotation &annotation, const QString &tag) const
{
    return m_history.writtenAt(Table::Tag, {sqlValue(annotation.id), tag}, "present"_L1);
}

QJsonArray Writer::events(const Annotation &annotation) const
{
    QJsonArray result;
    for (const StateEvent &event : annotation.events) {
        result.append(QJsonObject{{u"id"_s, iri(event.id)},
                                  {u"creator"_s, creator(event.author)},
                                  {u"created"_s, isoTime(event.at)},
                                  {term::from, QString(annotationStateName(event.from))},
                                  {term::to, QString(annotationStateName(event.to))},
                                  {term::note, event.note}});
    }
    return result;
}

QJsonObject Writer::object(const Annotation &annotation) const
{
    QJsonArray motivations = {u"highlighting"_s};
    QJsonArray bodies;
    if (!annotation.body.isEmpty()) {
        motivations.append(u"commenting"_s);
        bodies.append(bodyOf(annotation.body, "commenting"_L1, {}));
    }
    for (const QString &tag : annotation.tags) {
        bodies.append(bodyOf(tag, "tagging"_L1, tagged(annotation, tag)));
    }
    if (!annotation.tags.empty()) {
        motivations.append(u"tagging"_s);
    }
    QJsonArray targets;
    for (size_t version = 0; version < m_shown.size(); ++version) {
        if (const Target *target = annotation.targetIn(m_shown[version]->id)) {
            targets.append(object(annotation, *target, version));
        }
    }
    const QString sheet =
        u".%1 { background-color: %2; }"_s.arg(classOf(annotation.colour), annotation.colour);
    QJsonObject result = {
        {u"id"_s, iri(annotation.id)},
        {u"type"_s, u"Annotation"_s},
        {u"motivation"_s, motivations},
        {u"creator"_s, creator(annotation.author)},
        {u"created"_s, isoTime(annotation.created)},
        {u"modified"_s, isoTime(annotation.modified)},
        {u"target"_s, targets},
        {u"stylesheet"_s, QJsonObject{{u"type"_s, u"CssStylesheet"_s}, {u"value"_s, sheet}}},
        {term::kind, QString(annotationKindName(annotation.kind))},
        {term::colour, annotation.colour},
        {term::state, QString(annotationStateName(annotation.state))}};
    const auto insertUnlessEmpty = [&result](QLatin1StringView key, const auto &value) {
        if (!value.isEmpty()) {
            result.insert(key, value);
        }
    };
    insertUnlessEmpty("body"_L1, bodies);
    insertUnlessEmpty(term::written, written(annotation));
    insertUnlessEmpty(term::stateEvents, events(annotation));
    return result;
}

QJsonObject Writer::object(const Annotation &annotation, const Comment &reply) const
{
    return {{u"id"_s, iri(reply.id)},
            {u"type"_s, u"Annotation"_s},
            {u"motivation"_s, u"replying"_s},
            {u"creator"_s, creator(reply.author)},
            {u"created"_s, isoTime(reply.created)},
            {u"modified"_s, isoTime(reply.modified)},
            {u"body"_s, bodyOf(reply.body, "replying"_L1, {})},
            {u"target"_s, iri(reply.parent.isNull() ? annotation.id : reply.parent)}};
}

QJsonObject Writer::object(const Annotation &annotation, const Target &target, size_t version) const
{
    QJsonArray selectors = {QJsonObject{{u"type"_s, u"TextQuoteSelector"_s},
                                        {u"exact"_s, target.anchor.quote},
                                        {u"prefix"_s, target.anchor.prefix},
                                        {u"suffix"_s, target.anchor.suffix}}};
    const Document &document = m_versions[version].document;
    const TextSpan span = target.anchor.span;
    QJsonObject result = {{u"type"_s, u"SpecificResource"_s},
                          {u"source"_s, QString(term::hashScheme + m_shown[version]->source)},
                          {u"styleClass"_s, classOf(annotation.colour)},
                          {term::version, iri(m_shown[version]->id)},
                          {term::file, m_shown[version]->fileName},
                          {term::role, QString(targetRoleName(target.role))},
                          {term::status, QString(anchorStatusName(target.status))},
                          {term::confidence, target.confidence},
                          {term::confirmed, target.isConfirmed}};
    if (target.isLost()) {
        const CodePointIndex &text = m_shown[version]->measure->codePoints;
        result.insert(term::lastPlace, QJsonObject{{u"start"_s, text.toCodePoints(span.start)},
                                                   {u"end"_s, text.toCodePoints(span.end)}});
    } else {
        const TextSpan source = sourcePlaceOf(document, span);
        selectors.append(QJsonObject{{u"type"_s, u"TextPositionSelector"_s},
                                     {u"start"_s, m_indices[version].toCodePoints(source.start)},
                                     {u"end"_s, m_indices[version].toCodePoints(source.end)}});
    }
    result.insert(u"selector"_s, selectors);
    const auto modified =
        m_history.writtenLast(Table::Target, {sqlValue(annotation.id), sqlValue(target.version)});
    if (modified) {
        result.insert(u"modified"_s, isoTime(*modified));
    }
    return result;
}

} // namespace

QByteArray webAnnotationFile(std::span<const Annotation *const> annotations, const ProjectData &data,
                             std::span<const Version> versions, const FieldWrites &history)
{
    return QJsonDocument(Writer(data, versions, history).collection(annotations))
        .toJson(QJsonDocument::Indented);
}

} // namespace hexapla
