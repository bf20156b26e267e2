// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/sarif.h"

#include "core/check/checkdescription.h"
#include "core/text/lineindex.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <bitset>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView level(Severity severity)
{
    switch (severity) {
    case Severity::Major:
        return "error"_L1;
    case Severity::Minor:
        return "warning"_L1;
    case Severity::Trivial:
        return "note"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

// A path as a reference: viewers look for it from the folder they were started in.
QString uri(const QString &path)
{
    if (QDir::isAbsolutePath(path)) {
        return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    }
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

class SarifWriter
{
public:
    SarifWriter(const CheckedWork &work, const ExportTool &tool)
        : m_work(work)
        , m_tool(tool)
        , m_names(work.versionNames())
    {
        for (size_t version = 0; version < work.versionCount(); ++version) {
            m_lines.emplace_back(work.text(version).document().source());
        }
    }

    QJsonObject file(std::span<const Finding> findings)
    {
        QJsonArray results;
        for (const Finding &finding : findings) {
            results.append(result(finding));
        }
        const QJsonObject run = {
            {u"tool"_s, tool()}, {u"columnKind"_s, u"unicodeCodePoints"_s}, {u"results"_s, results}};
        return {{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                {u"version"_s, u"2.1.0"_s},
                {u"runs"_s, QJsonArray{run}}};
    }

private:
    QJsonObject tool() const
    {
        QJsonArray rules;
        for (size_t i = 0; i < checkCount; ++i) {
            if (m_used[i]) {
                const QString family = familyName(familyOf(CheckId(i)));
                rules.append(QJsonObject{
                    {u"id"_s, checkName(CheckId(i))},
                    {u"shortDescription"_s, text(checkDescription(CheckId(i)))},
                    {u"properties"_s, QJsonObject{{u"tags"_s, QJsonArray{family}}}},
                });
            }
        }
        return {{u"driver"_s, QJsonObject{{u"name"_s, m_tool.name},
                                          {u"semanticVersion"_s, m_tool.version},
                                          {u"rules"_s, rules}}}};
    }

    QJsonObject result(const Finding &finding)
    {
        m_used.set(size_t(finding.check));
        QJsonArray locations;
        QJsonArray related;
        for (const FindingSpan &span : finding.spans) {
            const bool isOdd = std::ranges::find(finding.odd, span.version) != finding.odd.end();
            (isOdd ? locations : related).append(location(span, isOdd ? -1 : related.size()));
        }
        QJsonObject object = {
            {u"ruleId"_s, checkName(finding.check)},
            {u"level"_s, level(finding.severity)},
            {u"message"_s, text(messageText(finding.message, m_names))},
            {u"locations"_s, locations},
            {u"partialFingerprints"_s, QJsonObject{{u"hexapla/v1"_s, QString::fromLatin1(finding.id)}}}};
        if (!related.isEmpty()) {
            object.insert(u"relatedLocations"_s, related);
        }
        return object;
    }

    // A related location has a number and says what stands there.
    QJsonObject location(const FindingSpan &span, qsizetype number) const
    {
        const CheckedText &checked = m_work.text(span.version);
        const TextSpan source = span.source.value_or(checked.document().sourceMap().sourceOf(span.text));
        const Place start = m_lines[span.version].placeOf(source.start);
        const Place end = m_lines[span.version].placeOf(source.end);
        const QJsonObject region = {
            {u"startLine"_s, start.line},    {u"startColumn"_s, start.column},
            {u"endLine"_s, end.line},        {u"endColumn"_s, end.column},
            {u"charOffset"_s, start.offset}, {u"charLength"_s, end.offset - start.offset}};
        const QJsonObject artifact = {{u"uri"_s, uri(checked.version().fileName)}};
        QJsonObject result = {
            {u"physicalLocation"_s, QJsonObject{{u"artifactLocation"_s, artifact}, {u"region"_s, region}}}};
        if (number >= 0) {
            result.insert(u"id"_s, number + 1);
            result.insert(u"message"_s, text(m_names[qsizetype(span.version)] + u": "_s +
                                             checked.view(span.text).toString().simplified()));
        }
        return result;
    }

    static QJsonObject text(const QString &text) { return {{u"text"_s, text}}; }

    const CheckedWork &m_work;
    const ExportTool &m_tool;
    QStringList m_names;
    std::vector<LineIndex> m_lines;
    std::bitset<checkCount> m_used;
};

} // namespace

QByteArray sarifFile(std::span<const Finding> findings, const CheckedWork &work, const ExportTool &tool)
{
    return QJsonDocument(SarifWriter(work, tool).file(findings)).toJson(QJsonDocument::Indented);
}

} // namespace hexapla
