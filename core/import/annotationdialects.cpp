// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/annotationdialects.h"

#include <QJsonArray>
#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <utility>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array vocabularies = {"oa:"_L1,
                                     "http://www.w3.org/ns/oa#"_L1,
                                     "as:"_L1,
                                     "http://www.w3.org/ns/activitystreams#"_L1,
                                     "https://www.w3.org/ns/activitystreams#"_L1,
                                     "ldp:"_L1,
                                     "http://www.w3.org/ns/ldp#"_L1,
                                     "dcterms:"_L1,
                                     "http://purl.org/dc/terms/"_L1,
                                     "rdf:"_L1,
                                     "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1,
                                     "foaf:"_L1,
                                     "http://xmlns.com/foaf/0.1/"_L1,
                                     "cnt:"_L1,
                                     "http://www.w3.org/2011/content#"_L1};

constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 14> olderKeys = {
    {{"@id"_L1, "id"_L1},
     {"@type"_L1, "type"_L1},
     {"hasTarget"_L1, "target"_L1},
     {"hasBody"_L1, "body"_L1},
     {"hasSource"_L1, "source"_L1},
     {"hasSelector"_L1, "selector"_L1},
     {"hasStartSelector"_L1, "startSelector"_L1},
     {"hasEndSelector"_L1, "endSelector"_L1},
     {"hasPurpose"_L1, "purpose"_L1},
     {"motivatedBy"_L1, "motivation"_L1},
     {"annotatedBy"_L1, "creator"_L1},
     {"annotatedAt"_L1, "created"_L1},
     {"chars"_L1, "value"_L1},
     {"item"_L1, "items"_L1}}};

// Without the vocabulary it comes from.
QString bareWord(const QString &word)
{
    for (const QLatin1StringView vocabulary : vocabularies) {
        if (word.startsWith(vocabulary)) {
            return word.sliced(vocabulary.size());
        }
    }
    return word;
}

QString modelKey(const QString &key)
{
    const QString bare = bareWord(key);
    const auto older =
        std::ranges::find_if(olderKeys, [&](const auto &entry) { return entry.first == bare; });
    return older == olderKeys.end() ? bare : QString(older->second);
}

// The words of the model that stand as values.
QJsonValue modelWords(const QJsonValue &value)
{
    if (value.isString()) {
        return bareWord(value.toString());
    }
    if (value.isObject() && value.toObject().keys() == QStringList{u"id"_s}) {
        return modelWords(value.toObject().value("id"_L1));
    }
    if (!value.isArray()) {
        return value;
    }
    QJsonArray result;
    const QJsonArray list = value.toArray();
    for (const auto &element : list) {
        result.append(modelWords(element));
    }
    return result;
}

} // namespace

QJsonValue withModelKeys(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray list = value.toArray();
        for (const auto &element : list) {
            result.append(withModelKeys(element));
        }
        return result;
    }
    if (!value.isObject()) {
        return value;
    }
    const QJsonObject object = value.toObject();
    for (const QLatin1StringView wrapper : {"@value"_L1, "@list"_L1}) {
        if (object.contains(wrapper)) {
            return withModelKeys(object.value(wrapper));
        }
    }
    QJsonObject result;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString key = modelKey(member.key());
        if (key != member.key() && object.contains(key)) {
            continue; // it stands there in the words of the model, too
        }
        const QJsonValue renamed = withModelKeys(member.value());
        const bool isWord = key == "type"_L1 || key == "motivation"_L1 || key == "purpose"_L1;
        result.insert(key, isWord ? modelWords(renamed) : renamed);
    }
    return result;
}

QJsonObject withoutServiceKeys(const QJsonObject &annotation)
{
    const bool isOfService =
        annotation.contains("user"_L1) && (annotation.contains("text"_L1) || annotation.contains("uri"_L1));
    if (!isOfService || annotation.contains("body"_L1)) {
        return annotation;
    }
    const auto name = [](const QJsonValue &id) {
        return QString(u"https://hypothes.is/a/"_s + id.toString());
    };
    QJsonObject result = {{u"target"_s, annotation.value("target"_L1)},
                          {u"created"_s, annotation.value("created"_L1)},
                          {u"modified"_s, annotation.value("updated"_L1)}};
    if (annotation.value("id"_L1).isString()) {
        result.insert("id"_L1, name(annotation.value("id"_L1)));
    }
    QString user = annotation.value("user"_L1).toString();
    user = user.startsWith("acct:"_L1) ? user.sliced(5) : user;
    const QString shown = annotation.value("user_info"_L1).toObject().value("display_name"_L1).toString();
    result.insert("creator"_L1, shown.isEmpty() ? user : shown);
    QJsonArray bodies;
    if (annotation.contains("text"_L1)) {
        bodies.append(QJsonObject{{u"value"_s, annotation.value("text"_L1)}});
    }
    const QJsonArray tags = annotation.value("tags"_L1).toArray();
    for (const auto &tag : tags) {
        bodies.append(QJsonObject{{u"value"_s, QJsonValue(tag)}, {u"purpose"_s, u"tagging"_s}});
    }
    result.insert("body"_L1, bodies);
    // A reply names all that it answers, what it answers itself last.
    const QJsonArray references = annotation.value("references"_L1).toArray();
    if (!references.isEmpty()) {
        result.insert("motivation"_L1, u"replying"_s);
        result.insert("target"_L1, name(references.last()));
    }
    return result;
}

} // namespace hexapla
