// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/webannotationreader.h"

#include "core/annotate/webannotationterms.h"
#include "core/import/guardedjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;
namespace term = webannotation;

namespace {

// A random one, once and for all: what others call by other names is named in it.
constexpr QUuid foreignNames(0x8c1f40d3, 0x52ab, 0x4e0c, 0xa7, 0x3e, 0x90, 0x1b, 0x6d, 0xf4, 0x25, 0x7e);

QUuid uuidNamed(const QString &iri)
{
    if (iri.startsWith(term::uuidScheme, Qt::CaseInsensitive)) {
        const QUuid id = QUuid::fromString(iri.sliced(term::uuidScheme.size()));
        if (!id.isNull()) {
            return id;
        }
    }
    return QUuid::createUuidV5(foreignNames, iri);
}

// "#ffe066" of that, of "#FE6" and of what has an opacity behind it.
std::optional<QString> colourWritten(QString text)
{
    text = text.trimmed().toLower();
    if (text.size() == 4 && text.startsWith(u'#')) {
        text = u"#%1%1%2%2%3%3"_s.arg(text[1]).arg(text[2]).arg(text[3]);
    }
    text.truncate(7);
    return isColour(text) ? std::optional(text) : std::nullopt;
}

// The colour that a style sheet gives to a class.
std::optional<QString> colourOfClass(const QString &sheet, const QString &name)
{
    const QRegularExpression rule(
        u"\\.%1\\s*\\{[^}]*?colou?r\\s*:\\s*(#[0-9a-fA-F]{3,8})"_s.arg(QRegularExpression::escape(name)));
    const QRegularExpressionMatch match = rule.match(sheet);
    return match.hasMatch() ? colourWritten(match.captured(1)) : std::nullopt;
}

class Reader
{
public:
    Result<ToldAnnotations> read(const QJsonDocument &document);

private:
    void readAny(const QJsonValue &value, const QString &place, int depth);
    void readPage(const GuardedJson &page, int depth);
    void readAnnotation(const GuardedJson &json);
    void readReply(const GuardedJson &json, const ToldAnnotation &told);
    void readBody(const GuardedJson &json, const QJsonValue &value, bool isTag, ToldAnnotation &told);
    void readState(const GuardedJson &json, ToldAnnotation &told);
    ToldTarget target(const GuardedJson &json, const QJsonValue &value);
    void readSelectors(const GuardedJson &json, ToldTarget &told);
    ToldAuthor author(const GuardedJson &json);

    ToldAnnotations m_result;
    QString m_fault;
    int m_count = 0;
};

Result<ToldAnnotations> Reader::read(const QJsonDocument &document)
{
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    readAny(root, u"file"_s, 0);
    if (!m_fault.isEmpty()) {
        return std::unexpected(Error{ErrorCode::DamagedFile, {}, {}, m_fault});
    }
    return std::move(m_result);
}

// An annotation, a list, a page or a collection.
void Reader::readAny(const QJsonValue &value, const QString &place, int depth)
{
    constexpr int deepest = 8; // a list in a page in a collection in a list, and so on
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const auto &element : list) {
            if (depth < deepest) {
                readAny(element, place, depth + 1);
            }
        }
        return;
    }
    const GuardedJson outer({{u"annotation"_s, value}}, place, m_fault);
    const GuardedJson json = outer.child("annotation"_L1);
    if (depth < deepest && (json.has("items"_L1) || json.has("first"_L1) || json.has("@graph"_L1))) {
        readPage(json, depth);
    } else if (json.has("target"_L1)) {
        readAnnotation({json.object(), u"annotation %1"_s.arg(++m_count), m_fault});
    } else if (m_fault.isEmpty() && !json.has("total"_L1)) {
        json.fail("target"_L1, u"missing"_s);
    }
}

void Reader::readPage(const GuardedJson &page, int depth)
{
    for (const QLatin1StringView key : {"items"_L1, "@graph"_L1}) {
        if (page.has(key)) {
            readAny(page.object().value(key), page.place(), depth + 1);
        }
    }
    // Pages that stand elsewhere are only named; nothing is fetched.
    QJsonValue next = page.object().value("first"_L1);
    for (; next.isObject(); next = next.toObject().value("next"_L1)) {
        readAny(next.toObject().value("items"_L1).toArray(), page.place(), depth + 1);
    }
}

ToldAuthor Reader::author(const GuardedJson &json)
{
    const auto creators = json.list("creator"_L1);
    if (creators.empty()) {
        return {};
    }
    if (creators.front().isString()) {
        const QString name = json.textOf("creator"_L1, creators.front());
        return {{}, name};
    }
    const GuardedJson creator = json.element("creator"_L1, creators.front());
    const QString id = creator.text("id"_L1);
    const QString name = creator.text("name"_L1);
    const QString shown = name.isEmpty() ? creator.text("nickname"_L1) : name;
    const bool isOurs = id.startsWith(term::uuidScheme);
    return {isOurs ? uuidNamed(id) : QUuid(), shown.isEmpty() ? id : shown};
}

void Reader::readAnnotation(const GuardedJson &json)
{
    ToldAnnotation told;
    const QString id = json.text("id"_L1);
    told.name = id.isEmpty() ? json.place() : id;
    told.id = id.isEmpty() ? QUuid::createUuidV5(foreignNames,
                                                 QJsonDocument(json.object()).toJson(QJsonDocument::Compact))
                           : uuidNamed(id);
    told.author = author(json);
    told.created = json.time("created"_L1);
    told.modified = json.time("modified"_L1);
    QStringList motivations;
    for (const QJsonValue &motivation : json.list("motivation"_L1)) {
        motivations += json.textOf("motivation"_L1, motivation);
    }
    for (const QJsonValue &body : json.list("body"_L1)) {
        readBody(json, body, motivations == QStringList{u"tagging"_s}, told);
    }
    if (!json.has("body"_L1)) {
        told.body = json.text("bodyValue"_L1);
    }
    if (motivations.contains("replying"_L1)) {
        return readReply(json, told);
    }
    readState(json, told);
    told.kind = annotationKindNamed(json.text(term::kind));
    told.colour = colourWritten(json.text(term::colour));
    const auto sheets = json.list("stylesheet"_L1);
    const QString sheet = !sheets.empty() && sheets.front().isObject()
                              ? json.element("stylesheet"_L1, sheets.front()).text("value"_L1)
                              : QString();
    for (const QJsonValue &value : json.list("target"_L1)) {
        told.targets.push_back(target(json, value));
        if (!told.colour && value.isObject()) {
            told.colour = colourOfClass(sheet, json.element("target"_L1, value).text("styleClass"_L1));
        }
    }
    m_result.annotations.push_back(std::move(told));
}

void Reader::readReply(const GuardedJson &json, const ToldAnnotation &told)
{
    const auto targets = json.list("target"_L1);
    if (targets.empty()) {
        return;
    }
    const QString answered = target(json, targets.front()).source;
    m_result.replies.push_back({.id = told.id,
                                .name = told.name,
                                .answered = uuidNamed(answered),
                                .author = told.author,
                                .body = told.body,
                                .created = told.created,
                                .modified = told.modified});
}

void Reader::readBody(const GuardedJson &json, const QJsonValue &value, bool isTag, ToldAnnotation &told)
{
    const auto add = [&told](const QString &text) {
        told.body += (told.body.isEmpty() || text.isEmpty() ? u""_s : u"\n\n"_s) + text;
    };
    if (!value.isObject()) {
        return add(json.textOf("body"_L1, value));
    }
    const GuardedJson body = json.element("body"_L1, value);
    const QString text = body.text("value"_L1);
    const QString purpose = body.text("purpose"_L1);
    if (purpose == "tagging"_L1 || (isTag && purpose.isEmpty())) {
        if (!text.isEmpty()) {
            told.tags.push_back({text, body.time("modified"_L1)});
        }
    } else if (purpose == "replying"_L1 && !told.id.isNull() && told.body.size() + told.tags.size() > 0) {
        // An answer that stands beside what it answers.
        const QByteArray content = QJsonDocument(body.object()).toJson(QJsonDocument::Compact);
        m_result.replies.push_back({.id = QUuid::createUuidV5(told.id, content),
                                    .name = told.name,
                                    .answered = told.id,
                                    .author = author(body),
                                    .body = text,
                                    .created = body.time("created"_L1),
                                    .modified = body.time("modified"_L1)});
    } else {
        add(text);
        if (const auto written = body.time("modified"_L1)) {
            told.written.insert_or_assign(u"body"_s, *written);
        }
    }
}

void Reader::readState(const GuardedJson &json, ToldAnnotation &told)
{
    told.state = annotationStateNamed(json.text(term::state));
    const GuardedJson written = json.child(term::written);
    for (const QString &part : {u"kind"_s, u"colour"_s, u"body"_s, u"state"_s}) {
        if (const auto time = written.time(part)) {
            told.written.insert_or_assign(part, *time);
        }
    }
    for (const QJsonValue &value : json.list(term::stateEvents)) {
        const GuardedJson event = json.element(term::stateEvents, value);
        const auto from = annotationStateNamed(event.text(term::from));
        const auto to = annotationStateNamed(event.text(term::to));
        const auto at = event.time("created"_L1);
        if (from && to && at) {
            told.events.push_back({.event = {.id = uuidNamed(event.text("id"_L1)),
                                             .author = {},
                                             .at = *at,
                                             .from = *from,
                                             .to = *to,
                                             .note = event.text(term::note)},
                                   .author = author(event)});
        }
    }
}

ToldTarget Reader::target(const GuardedJson &json, const QJsonValue &value)
{
    ToldTarget told;
    if (value.isString()) {
        told.source = json.textOf("target"_L1, value);
        return told;
    }
    const GuardedJson target = json.element("target"_L1, value);
    const QJsonValue source = target.object().value("source"_L1);
    told.source = source.isObject() ? target.child("source"_L1).text("id"_L1) : target.text("source"_L1);
    if (told.source.isEmpty()) {
        told.source = target.text(target.has(term::file) ? QAnyStringView(term::file) : "id"_L1);
    }
    if (const QString version = target.text(term::version); !version.isEmpty()) {
        told.version = uuidNamed(version);
    }
    told.role = targetRoleNamed(target.text(term::role));
    told.status = anchorStatusNamed(target.text(term::status));
    told.confidence = target.share(term::confidence);
    told.isConfirmed = target.flag(term::confirmed);
    told.lastPlace = target.child(term::lastPlace).span("start"_L1, "end"_L1);
    told.modified = target.time("modified"_L1);
    readSelectors(target, told);
    return told;
}

// Several selectors say the same; one may narrow down another.
void Reader::readSelectors(const GuardedJson &json, ToldTarget &told)
{
    for (const QLatin1StringView key : {"selector"_L1, "refinedBy"_L1}) {
        for (const QJsonValue &value : json.list(key)) {
            if (value.isString()) {
                continue; // one that is described elsewhere
            }
            const GuardedJson selector = json.element(key, value);
            const QString type = selector.text("type"_L1);
            if (type == "TextQuoteSelector"_L1) {
                told.quote = selector.text("exact"_L1);
                told.prefix = selector.text("prefix"_L1);
                told.suffix = selector.text("suffix"_L1);
            } else if (type == "TextPositionSelector"_L1) {
                told.place = selector.span("start"_L1, "end"_L1);
            }
            readSelectors(selector, told);
        }
    }
}

} // namespace

Result<ToldAnnotations> readWebAnnotations(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return std::unexpected(Error{
            ErrorCode::DamagedFile, {}, {}, u"%1, byte %2"_s.arg(problem.errorString()).arg(problem.offset)});
    }
    return Reader().read(document);
}

} // namespace hexapla
