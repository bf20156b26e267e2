// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/inspection.h"

#include "app/cli/errorline.h"
#include "core/document/segmenter.h"
#include "core/text/codepointindex.h"
#include "core/text/lineindex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr int jsonVersion = 1;

QLatin1StringView originName(EncodingOrigin origin)
{
    switch (origin) {
    case EncodingOrigin::Given:
        return "given"_L1;
    case EncodingOrigin::ByteOrderMark:
        return "byte-order-mark"_L1;
    case EncodingOrigin::Declared:
        return "declared"_L1;
    case EncodingOrigin::Detected:
        return "detected"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

// Turns spans of the source into JSON's code points.
class JsonWriter
{
public:
    explicit JsonWriter(const Version &version)
        : m_version(version)
        , m_index(version.document.source())
    {}

    QJsonObject root() const
    {
        return {{u"hexapla"_s, jsonVersion},
                {u"file"_s, m_version.fileName},
                {u"encoding"_s, QString::fromLatin1(m_version.encoding.name)},
                {u"encodingOrigin"_s, originName(m_version.encoding.origin)},
                {u"encodingConfidence"_s, m_version.encoding.confidence},
                {u"language"_s, m_version.language.toString()},
                {u"languageConfidence"_s, m_version.languageConfidence},
                {u"format"_s, formatName(m_version.format)},
                {u"warnings"_s, warnings()},
                {u"blocks"_s, blocks()},
                {u"segments"_s, segments()}};
    }

private:
    void insertSpan(QJsonObject &object, TextSpan span) const
    {
        object.insert(u"start"_s, m_index.toCodePoints(span.start));
        object.insert(u"end"_s, m_index.toCodePoints(span.end));
    }

    QJsonArray warnings() const
    {
        QJsonArray result;
        for (const Warning &warning : m_version.warnings) {
            QJsonObject object = {{u"code"_s, warningName(warning.code)}, {u"detail"_s, warning.detail}};
            insertSpan(object, warning.source);
            result.append(object);
        }
        return result;
    }

    QJsonArray blocks() const
    {
        QJsonArray result;
        for (const Block &block : m_version.document.blocks()) {
            QJsonObject object = {{u"kind"_s, blockKindName(block.kind)},
                                  {u"level"_s, block.level()},
                                  {u"text"_s, m_version.document.text(block.text).toString()}};
            insertSpan(object, block.source);
            result.append(object);
        }
        return result;
    }

    QJsonArray segments() const
    {
        QJsonArray result;
        for (const Segment &segment : m_version.segments) {
            QJsonObject object = {{u"index"_s, result.size()},
                                  {u"kind"_s, segmentKindName(segment.kind)},
                                  {u"text"_s, segmentText(m_version.document, segment)}};
            insertSpan(object, segment.source);
            result.append(object);
        }
        return result;
    }

    const Version &m_version;
    CodePointIndex m_index;
};

// Such a warning (of a guessed encoding, for instance) has no place.
bool isOfTheWholeFile(const Warning &warning) { return warning.source == TextSpan(); }

} // namespace

QByteArray inspectionJson(const Version &version)
{
    return QJsonDocument(JsonWriter(version).root()).toJson(QJsonDocument::Indented);
}

QString inspectionText(const Version &version)
{
    const auto percent = [](double share) { return QString::number(qRound(share * 100)) + u'%'; };
    QString result;
    result += u"file      "_s + forTerminal(version.fileName) + u'\n';
    result += u"format    "_s + formatName(version.format) + u'\n';
    result += u"encoding  "_s + QString::fromLatin1(version.encoding.name) + u" ("_s +
              originName(version.encoding.origin) + u", "_s + percent(version.encoding.confidence) + u")\n"_s;
    result += u"language  "_s + version.language.toString() + u" ("_s + percent(version.languageConfidence) +
              u")\n"_s;
    result += u"contents  %1 blocks, %2 segments\n"_s.arg(version.document.blocks().size())
                  .arg(version.segments.size());
    const LineIndex lines(version.document.source());
    std::vector<Warning> warnings = version.warnings;
    std::ranges::stable_sort(warnings, {}, [](const Warning &warning) {
        return std::pair(!isOfTheWholeFile(warning), warning.source.start);
    });
    for (const Warning &warning : warnings) {
        result += u"warning   "_s;
        if (!isOfTheWholeFile(warning)) {
            result += u"line %1: "_s.arg(lines.placeOf(warning.source.start).line);
        }
        result += warningName(warning.code);
        result += warning.detail.isEmpty() ? u"\n"_s : u" ("_s + forTerminal(warning.detail) + u")\n"_s;
    }
    result += u'\n';
    qsizetype number = 0;
    for (const Segment &segment : version.segments) {
        result += u"%1  %2  "_s.arg(number++, 5).arg(segmentKindName(segment.kind), -12);
        result += forTerminal(segmentText(version.document, segment).simplified()) + u'\n';
    }
    return result;
}

} // namespace hexapla
