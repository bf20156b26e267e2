// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/webannotationreader.h"

#include "core/annotate/webannotationterms.h"
#include "core/import/annotationdialects.h"
#include "core/import/guardedjson.h"
#include "core/text/codepointindex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

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

// What holds annotations: pages and lists of the model, what JSON-LD, containers and services call them.
constexpr std::array lists = {"items"_L1, "@graph"_L1, "contains"_L1, "rows"_L1, "annotations"_L1};

// What our own listings have, which are for other uses.
constexpr QLatin1StringView ourListing = "hexapla"_L1;

class Reader
{
public:
    Result<ToldAnnotations> read(const QJsonDocument &document);

private:
    void readAny(const QJsonValue &value, const QString &place, int depth);
    static bool isHolder(const GuardedJson &json);
    void readHolder(const GuardedJson &holder, int depth);
    void leaveOut(const QString &name, OmissionReason reason);
    bool counts(const ToldAnnotation &told, const QJsonObject &object);
    void readAnnotation(const QJsonObject &object);
    void readReply(const GuardedJson &json, const ToldAnnotation &told);
    void readBody(const GuardedJson &json, const QJsonValue &value, bool isTag, ToldAnnotation &told);
    void readState(const GuardedJson &json, ToldAnnotation &told);
    ToldTarget target(const GuardedJson &json, const QJsonValue &value);
    void readSelectors(const GuardedJson &target, ToldTarget &told);
    void readSelector(const GuardedJson &selector, ToldTarget &told);
    void readRange(const GuardedJson &range, ToldTarget &told);
    void narrow(const QString &outer, const GuardedJson &selector, ToldTarget &told);
    ToldAuthor author(const GuardedJson &json);

    ToldAnnotations m_result;
    std::map<QUuid, std::pair<QJsonObject, std::optional<Instant>>> m_seen; // and when it was modified
    QString m_fault;
    int m_count = 0;
};

Result<ToldAnnotations> Reader::read(const QJsonDocument &document)
{
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    readAny(withModelKeys(root), u"file"_s, 0);
    if (!m_fault.isEmpty()) {
        return std::unexpected(Error{ErrorCode::DamagedFile, {}, {}, m_fault});
    }
    return std::move(m_result);
}

// An annotation, a list, or whatever holds them.
void Reader::readAny(const QJsonValue &value, const QString &place, int depth)
{
    constexpr int deepest = 8; // a list in a page in a collection in a list, and so on
    if (depth > deepest) {
        return leaveOut(place, OmissionReason::TooDeep);
    }
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            readAny(list.at(i), u"%1[%2]"_s.arg(place).arg(i), depth + 1);
        }
        return;
    }
    if (value.isString()) {
        return leaveOut(value.toString(), OmissionReason::Elsewhere);
    }
    const GuardedJson outer({{u"annotation"_s, value}}, place, m_fault);
    const GuardedJson json = outer.child("annotation"_L1);
    if (json.has("target"_L1)) {
        readAnnotation(json.object());
    } else if (isHolder(json)) {
        readHolder(json, depth);
    } else if (depth == 0) {
        json.fail("target"_L1, u"missing"_s);
    } else {
        const QJsonValue id = json.object().value("id"_L1);
        leaveOut(id.isString() ? id.toString() : place, OmissionReason::NoAnnotation);
    }
}

bool Reader::isHolder(const GuardedJson &json)
{
    if (json.has(ourListing)) {
        return false;
    }
    return json.has("total"_L1) || json.has("first"_L1) ||
           std::ranges::any_of(lists, [&json](QLatin1StringView key) { return json.has(key); });
}

// A page, a collection, a container, an answer of a service.
void Reader::readHolder(const GuardedJson &holder, int depth)
{
    bool isEmpty = true;
    const auto read = [&](const QJsonObject &from, QLatin1StringView key, const QString &place) {
        if (from.contains(key)) {
            isEmpty = false;
            readAny(from.value(key), place + u'.' + key, depth + 1);
        }
    };
    for (const QLatin1StringView key : lists) {
        read(holder.object(), key, holder.place());
    }
    // Pages follow one another, however many they are; one that stands elsewhere is only named.
    QString place = holder.place() + u".first"_s;
    QJsonValue page = holder.object().value("first"_L1);
    if (page.isUndefined()) {
        page = holder.object().value("next"_L1);
        place = holder.place() + u".next"_s;
    }
    while (page.isObject()) {
        isEmpty = false;
        const QJsonObject object = page.toObject();
        const bool hasList = std::ranges::any_of(lists, [&](auto key) { return object.contains(key); });
        for (const QLatin1StringView key : lists) {
            read(object, key, place);
        }
        if (!hasList) {
            const QString id = object.value("id"_L1).toString();
            leaveOut(id.isEmpty() ? place : id, OmissionReason::Elsewhere);
        }
        page = object.value("next"_L1);
        place = u"a later page"_s;
    }
    if (!page.isUndefined() && !page.isNull()) {
        isEmpty = false;
        readAny(page, place, depth + 1);
    }
    if (isEmpty && holder.object().value("total"_L1).toInteger(1) != 0) {
        leaveOut(holder.place(), OmissionReason::NoAnnotation);
    }
}

void Reader::leaveOut(const QString &name, OmissionReason reason)
{
    m_result.omissions.push_back({name, reason});
}

// Whether it is the first with its id, or newer than the one there was: that one is then forgotten.
bool Reader::counts(const ToldAnnotation &told, const QJsonObject &object)
{
    const auto [seen, isNew] = m_seen.try_emplace(told.id, object, told.modified);
    if (isNew || seen->second.first == object) {
        return isNew;
    }
    leaveOut(told.name, OmissionReason::Repeated);
    if (told.modified <= seen->second.second) {
        return false;
    }
    seen->second = {object, told.modified};
    std::erase_if(m_result.annotations, [&](const ToldAnnotation &one) { return one.id == told.id; });
    std::erase_if(m_result.replies, [&](const ToldReply &one) { return one.id == told.id; });
    return true;
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

void Reader::readAnnotation(const QJsonObject &object)
{
    const QString place = u"annotation %1"_s.arg(++m_count);
    const GuardedJson json(withoutServiceKeys(object), place, m_fault);
    ToldAnnotation told;
    const QString id = json.text("id"_L1);
    told.name = id.isEmpty() ? json.place() : id;
    told.id = id.isEmpty() ? QUuid::createUuidV5(foreignNames,
                                                 QJsonDocument(json.object()).toJson(QJsonDocument::Compact))
                           : uuidNamed(id);
    told.author = author(json);
    told.created = json.time("created"_L1);
    told.modified = json.time("modified"_L1);
    if (!counts(told, json.object())) {
        return;
    }
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
        return leaveOut(told.name, OmissionReason::UnknownParent);
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
    if (body.has("items"_L1)) {
        // Of a choice the first is what its writer prefers.
        for (const QJsonValue &item : body.list("items"_L1)) {
            readBody(json, item, isTag, told);
            if (body.text("type"_L1) == "Choice"_L1) {
                break;
            }
        }
        return;
    }
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
        if (text.isEmpty() && !body.has("value"_L1)) {
            told.omissions.push_back(OmissionReason::NoText);
        }
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

// Several selectors say the same.
void Reader::readSelectors(const GuardedJson &target, ToldTarget &told)
{
    for (const QJsonValue &value : target.list("selector"_L1)) {
        if (!value.isString()) { // one that is described elsewhere
            readSelector(target.element("selector"_L1, value), told);
        }
    }
}

void Reader::readSelector(const GuardedJson &selector, ToldTarget &told)
{
    const QString type = selector.text("type"_L1);
    if (type == "TextQuoteSelector"_L1) {
        told.quote = selector.text("exact"_L1);
        told.prefix = selector.text("prefix"_L1);
        told.suffix = selector.text("suffix"_L1);
    } else if (type == "TextPositionSelector"_L1) {
        told.place = selector.span("start"_L1, "end"_L1);
    } else if (type == "RangeSelector"_L1) {
        readRange(selector, told);
    }
    for (const QJsonValue &value : selector.list("refinedBy"_L1)) {
        if (!value.isString()) {
            narrow(type, selector.element("refinedBy"_L1, value), told);
        }
    }
}

// From where one selector begins to where another does.
void Reader::readRange(const GuardedJson &range, ToldTarget &told)
{
    ToldTarget start;
    ToldTarget end;
    readSelector(range.child("startSelector"_L1), start);
    readSelector(range.child("endSelector"_L1), end);
    if (start.place && end.place && start.place->start <= end.place->start) {
        told.place = TextSpan{start.place->start, end.place->start};
    }
}

// A selector inside what another one selects; its offsets are counted from there.
void Reader::narrow(const QString &outer, const GuardedJson &selector, ToldTarget &told)
{
    ToldTarget inner;
    readSelector(selector, inner);
    if (!inner.quote.isEmpty()) {
        told.quote = inner.quote;
        told.prefix = inner.prefix;
        told.suffix = inner.suffix;
    } else if (inner.place && outer == "TextQuoteSelector"_L1) {
        const CodePointIndex index(told.quote);
        const qsizetype start = index.toUtf16(inner.place->start);
        const qsizetype end = index.toUtf16(inner.place->end);
        if (end <= told.quote.size()) {
            told.prefix += told.quote.first(start);
            told.suffix.prepend(told.quote.sliced(end));
            told.quote = told.quote.sliced(start, end - start);
        }
    } else if (inner.place && outer == "TextPositionSelector"_L1 && told.place) {
        const TextSpan whole = *told.place;
        told.place = TextSpan{std::min(whole.end, whole.start + inner.place->start),
                              std::min(whole.end, whole.start + inner.place->end)};
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
