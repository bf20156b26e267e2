// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/records.h"

#include "core/project/recordreader.h"

#include <algorithm>
#include <limits>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashLength = 64;

bool isHash(const QString &text)
{
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == hashLength && std::ranges::all_of(text, isDigit);
}

std::optional<QString> hashNamed(const QString &text)
{
    return isHash(text) ? std::optional(text) : std::nullopt;
}

std::optional<QString> colourNamed(const QString &text)
{
    return isColour(text) ? std::optional(text) : std::nullopt;
}

std::optional<Format> formatNamed(const QString &name)
{
    for (const Format format : {Format::Markdown, Format::Text}) {
        if (formatName(format) == name) {
            return format;
        }
    }
    return {};
}

std::unexpected<Error> homeless(Table table)
{
    return std::unexpected(
        Error{ErrorCode::DamagedFile, {}, {}, u"%1: belongs to nothing"_s.arg(layoutOf(table).name)});
}

// Replaces what has the same key, or adds it.
template<class Value, class Key> void put(std::vector<Value> &values, Value value, Key key)
{
    const auto found = std::ranges::find(values, std::invoke(key, value), key);
    if (found == values.end()) {
        values.push_back(std::move(value));
    } else {
        *found = std::move(value);
    }
}

Annotation *ownerIn(ProjectData &data, const QUuid &id)
{
    const auto found = data.annotations.find(id);
    return found == data.annotations.end() ? nullptr : &found->second;
}

void putTag(const TagMark &tag, Annotation &annotation)
{
    const auto place = std::ranges::lower_bound(annotation.tags, tag.name);
    const bool isThere = place != annotation.tags.end() && *place == tag.name;
    if (tag.isPresent && !isThere) {
        annotation.tags.insert(place, tag.name);
    } else if (!tag.isPresent && isThere) {
        annotation.tags.erase(place);
    }
}

Result<void> putAuthor(RecordReader &read, ProjectData &data)
{
    const Author author = {read.uuid(), read.text()};
    const auto outcome = read.outcome();
    if (outcome) {
        data.authors.insert_or_assign(author.id, author);
    }
    return outcome;
}

Result<void> putVersion(RecordReader &read, const TextMeasures &measures, ProjectData &data)
{
    ProjectVersion version;
    version.id = read.uuid();
    version.position = read.number(0, std::numeric_limits<qint32>::max());
    version.fileName = read.text();
    version.origin = read.text();
    version.source = read.named(hashNamed);
    version.text = read.named(hashNamed);
    version.encoding = read.text();
    version.format = read.named(formatNamed);
    version.language = read.named(LanguageTag::fromString);
    version.isPreSegmented = read.boolean();
    version.deletedAt = read.optionalInstant();
    if (const auto outcome = read.outcome(); !outcome) {
        return outcome;
    }
    const auto there = data.versions.find(version.id);
    if (there != data.versions.end() && there->second.text == version.text) {
        version.measure = there->second.measure;
    } else {
        const auto measure = measures(version.text);
        if (!measure) {
            return std::unexpected(measure.error());
        }
        version.measure = *measure;
    }
    data.versions.insert_or_assign(version.id, version);
    return {};
}

Result<void> putAnnotation(RecordReader &read, ProjectData &data)
{
    Annotation annotation;
    annotation.id = read.uuid();
    annotation.kind = read.named(annotationKindNamed);
    annotation.colour = read.named(colourNamed);
    annotation.body = read.text();
    annotation.author = read.uuid();
    annotation.created = read.instant();
    annotation.modified = read.instant();
    annotation.state = read.named(annotationStateNamed);
    annotation.deletedAt = read.optionalInstant();
    if (const auto outcome = read.outcome(); !outcome) {
        return outcome;
    }
    if (Annotation *there = ownerIn(data, annotation.id)) {
        annotation.tags = std::move(there->tags);
        annotation.targets = std::move(there->targets);
        annotation.comments = std::move(there->comments);
        annotation.events = std::move(there->events);
    }
    data.annotations.insert_or_assign(annotation.id, std::move(annotation));
    return {};
}

Result<void> putTarget(RecordReader &read, ProjectData &data)
{
    const QUuid owner = read.uuid();
    Target target;
    target.version = read.uuid();
    target.role = read.named(targetRoleNamed);
    const qint64 most = std::numeric_limits<qint32>::max();
    const qint64 start = read.number(0, most);
    const qint64 end = read.number(start, most);
    const auto version = data.versions.find(target.version);
    if (version != data.versions.end()) {
        const CodePointIndex &index = version->second.measure->codePoints;
        target.anchor.span = {index.toUtf16(start), index.toUtf16(end)};
    }
    target.anchor.quote = read.text();
    target.anchor.prefix = read.text();
    target.anchor.suffix = read.text();
    target.status = read.named(anchorStatusNamed);
    target.confidence = read.share();
    target.isConfirmed = read.boolean();
    if (const auto outcome = read.outcome(); !outcome) {
        return outcome;
    }
    if (version != data.versions.end() && !canStand(target, version->second)) {
        return std::unexpected(Error{ErrorCode::DamagedFile, {}, {}, u"target.end"_s});
    }
    Annotation *annotation = ownerIn(data, owner);
    if (!annotation || version == data.versions.end()) {
        return homeless(Table::Target);
    }
    put(annotation->targets, std::move(target), &Target::version);
    std::ranges::sort(annotation->targets, {}, &Target::version);
    return {};
}

Result<void> putComment(RecordReader &read, ProjectData &data)
{
    Comment comment;
    comment.id = read.uuid();
    const QUuid owner = read.uuid();
    comment.parent = read.optionalUuid().value_or(QUuid());
    comment.author = read.uuid();
    comment.body = read.text();
    comment.created = read.instant();
    comment.modified = read.instant();
    comment.deletedAt = read.optionalInstant();
    if (const auto outcome = read.outcome(); !outcome) {
        return outcome;
    }
    Annotation *annotation = ownerIn(data, owner);
    if (!annotation) {
        return homeless(Table::Comment);
    }
    put(annotation->comments, std::move(comment), &Comment::id);
    std::ranges::sort(annotation->comments, {}, &Comment::id);
    return {};
}

Result<void> putEvent(RecordReader &read, ProjectData &data)
{
    StateEvent event;
    event.id = read.uuid();
    const QUuid owner = read.uuid();
    event.author = read.uuid();
    event.at = read.instant();
    event.from = read.named(annotationStateNamed);
    event.to = read.named(annotationStateNamed);
    event.note = read.text();
    if (const auto outcome = read.outcome(); !outcome) {
        return outcome;
    }
    Annotation *annotation = ownerIn(data, owner);
    if (!annotation) {
        return homeless(Table::StateEvent);
    }
    put(annotation->events, std::move(event), &StateEvent::id);
    std::ranges::sort(annotation->events, {}, &StateEvent::id);
    return {};
}

Result<void> putTagMark(RecordReader &read, ProjectData &data)
{
    const TagMark tag = {read.uuid(), read.text(), read.boolean()};
    if (const auto outcome = read.outcome(); !outcome) {
        return outcome;
    }
    Annotation *annotation = ownerIn(data, tag.annotation);
    if (!annotation) {
        return homeless(Table::Tag);
    }
    putTag(tag, *annotation);
    return {};
}

Result<void> putVerdict(RecordReader &read, ProjectData &data)
{
    Verdict verdict;
    verdict.key = {read.named(verdictScopeNamed), read.text()};
    verdict.kind = read.named(verdictKindNamed);
    verdict.reason = read.text();
    verdict.author = read.uuid();
    verdict.at = read.instant();
    const auto outcome = read.outcome();
    if (outcome) {
        data.verdicts.insert_or_assign(verdict.key, verdict);
    }
    return outcome;
}

Result<void> putSetting(RecordReader &read, ProjectData &data)
{
    const QString key = read.text();
    const QString value = read.text();
    const auto outcome = read.outcome();
    if (outcome) {
        data.settings.insert_or_assign(key, value);
    }
    return outcome;
}

// Takes away what belongs to an annotation.
void takeFrom(Annotation &annotation, Table table, const QUuid &id, const QString &name)
{
    switch (table) {
    case Table::Target:
        std::erase_if(annotation.targets, [&](const Target &target) { return target.version == id; });
        break;
    case Table::Comment:
        std::erase_if(annotation.comments, [&](const Comment &comment) { return comment.id == id; });
        break;
    case Table::StateEvent:
        std::erase_if(annotation.events, [&](const StateEvent &event) { return event.id == id; });
        break;
    case Table::Tag:
        std::erase(annotation.tags, name);
        break;
    default:
        break;
    }
}

QString textIn(const Record &record, size_t column)
{
    const auto *text = column < record.size() ? std::get_if<QString>(&record[column]) : nullptr;
    return text ? *text : QString();
}

} // namespace

Record recordOf(const Author &author) { return {sqlValue(author.id), author.name}; }

Record recordOf(const ProjectVersion &version)
{
    return {sqlValue(version.id),
            version.position,
            version.fileName,
            version.origin,
            version.source,
            version.text,
            version.encoding,
            sqlValue(formatName(version.format)),
            version.language.toString(),
            qint64(version.isPreSegmented),
            sqlValue(version.deletedAt)};
}

Record recordOf(const Annotation &annotation)
{
    return {sqlValue(annotation.id),
            sqlValue(annotationKindName(annotation.kind)),
            annotation.colour,
            annotation.body,
            sqlValue(annotation.author),
            sqlValue(annotation.created),
            sqlValue(annotation.modified),
            sqlValue(annotationStateName(annotation.state)),
            sqlValue(annotation.deletedAt)};
}

Record recordOf(const QUuid &annotation, const Target &target, const ProjectVersion &version)
{
    const CodePointIndex &index = version.measure->codePoints;
    return {sqlValue(annotation),
            sqlValue(target.version),
            sqlValue(targetRoleName(target.role)),
            qint64(index.toCodePoints(target.anchor.span.start)),
            qint64(index.toCodePoints(target.anchor.span.end)),
            target.anchor.quote,
            target.anchor.prefix,
            target.anchor.suffix,
            sqlValue(anchorStatusName(target.status)),
            target.confidence,
            qint64(target.isConfirmed)};
}

Record recordOf(const QUuid &annotation, const Comment &comment)
{
    return {sqlValue(comment.id),
            sqlValue(annotation),
            comment.parent.isNull() ? SqlValue() : sqlValue(comment.parent),
            sqlValue(comment.author),
            comment.body,
            sqlValue(comment.created),
            sqlValue(comment.modified),
            sqlValue(comment.deletedAt)};
}

Record recordOf(const QUuid &annotation, const StateEvent &event)
{
    return {sqlValue(event.id),
            sqlValue(annotation),
            sqlValue(event.author),
            sqlValue(event.at),
            sqlValue(annotationStateName(event.from)),
            sqlValue(annotationStateName(event.to)),
            event.note};
}

Record recordOf(const TagMark &tag) { return {sqlValue(tag.annotation), tag.name, qint64(tag.isPresent)}; }

Record recordOf(const Verdict &verdict)
{
    return {sqlValue(verdictScopeName(verdict.key.scope)),
            verdict.key.subject,
            sqlValue(verdictKindName(verdict.kind)),
            verdict.reason,
            sqlValue(verdict.author),
            sqlValue(verdict.at)};
}

Record settingRecord(const QString &key, const QString &value) { return {key, value}; }

Result<void> putRecord(Table table, const Record &record, const TextMeasures &measures, ProjectData &data)
{
    RecordReader read(table, record);
    switch (table) {
    case Table::Author:
        return putAuthor(read, data);
    case Table::Version:
        return putVersion(read, measures, data);
    case Table::Annotation:
        return putAnnotation(read, data);
    case Table::Target:
        return putTarget(read, data);
    case Table::Comment:
        return putComment(read, data);
    case Table::StateEvent:
        return putEvent(read, data);
    case Table::Tag:
        return putTagMark(read, data);
    case Table::Verdict:
        return putVerdict(read, data);
    case Table::Setting:
        return putSetting(read, data);
    }
    Q_UNREACHABLE_RETURN({});
}

Result<void> takeRecord(Table table, const Record &record, ProjectData &data)
{
    const QString key = textIn(record, 0);
    const QUuid id = QUuid::fromString(key);
    switch (table) {
    case Table::Author:
        data.authors.erase(id);
        break;
    case Table::Version:
        data.versions.erase(id);
        break;
    case Table::Annotation:
        data.annotations.erase(id);
        break;
    case Table::Verdict:
        data.verdicts.erase({verdictScopeNamed(key).value_or(VerdictScope::Place), textIn(record, 1)});
        break;
    case Table::Setting:
        data.settings.erase(key);
        break;
    default: {
        const QUuid owner = QUuid::fromString(textIn(record, layoutOf(table).owner.value_or(0)));
        if (Annotation *annotation = ownerIn(data, owner)) {
            const bool isKeyed = layoutOf(table).owner == 0;
            takeFrom(*annotation, table, isKeyed ? QUuid::fromString(textIn(record, 1)) : id,
                     textIn(record, 1));
        }
    }
    }
    return {};
}

Result<void> applyRecords(std::span<const RecordChange> changes, const TextMeasures &measures,
                          ProjectData &data)
{
    for (const RecordChange &change : changes) {
        const auto applied = change.after ? putRecord(change.table, *change.after, measures, data)
                                          : takeRecord(change.table, change.either(), data);
        if (!applied) {
            return applied;
        }
    }
    return {};
}

} // namespace hexapla
