// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/findinglisting.h"

#include "app/cli/jsonstream.h"
#include "core/check/ledger.h"
#include "core/text/codepointindex.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

class JsonWriter
{
public:
    JsonWriter(QTextStream &out, const CheckedWork &work)
        : m_json(out)
        , m_work(work)
        , m_names(work.versionNames())
    {
        for (size_t version = 0; version < work.versionCount(); ++version) {
            m_indices.emplace_back(work.text(version).document().source());
        }
    }

    void write(std::span<const Finding> findings)
    {
        m_json.beginList("versions"_L1);
        for (size_t version = 0; version < m_work.versionCount(); ++version) {
            m_json.append({{u"file"_s, m_work.text(version).version().fileName},
                           {u"language"_s, m_work.text(version).language().toString()}});
        }
        m_json.beginList("findings"_L1);
        for (const Finding &finding : findings) {
            m_json.append(object(finding));
        }
        m_json.beginList("facts"_L1);
        for (const LedgerEntry &entry : ledger(m_work)) {
            m_json.append(object(entry));
        }
    }

private:
    QJsonObject object(const Finding &finding) const
    {
        QJsonArray odd;
        for (const size_t version : finding.odd) {
            odd.append(qint64(version));
        }
        QJsonArray spans;
        for (const FindingSpan &span : finding.spans) {
            spans.append(object(span));
        }
        QJsonObject evidence;
        for (size_t version = 0; version < finding.evidence.size(); ++version) {
            if (!finding.evidence[version].isNull()) {
                evidence.insert(QString::number(version), finding.evidence[version]);
            }
        }
        return {{u"id"_s, QString::fromLatin1(finding.id)},
                {u"check"_s, checkName(finding.check)},
                {u"category"_s, familyName(familyOf(finding.check))},
                {u"severity"_s, severityName(finding.severity)},
                {u"row"_s, finding.row.value()},
                {u"odd"_s, odd},
                {u"spans"_s, spans},
                {u"message"_s, messageText(finding.message, m_names)},
                {u"evidence"_s, evidence}};
    }

    QJsonObject object(const FindingSpan &span) const
    {
        QJsonObject result = place(span.version, span.text, span.source);
        result.insert(u"version"_s, qint64(span.version));
        result.insert(u"file"_s, m_work.text(span.version).version().fileName);
        if (span.isMissing) {
            result.insert(u"missing"_s, true);
        }
        return result;
    }

    QJsonObject object(const LedgerEntry &entry) const
    {
        QJsonArray forms;
        for (size_t version = 0; version < entry.forms.size(); ++version) {
            QJsonArray places;
            for (const TextSpan form : entry.forms[version]) {
                places.append(place(version, form));
            }
            forms.append(places);
        }
        return {{u"kind"_s, factKindName(entry.kind)}, {u"value"_s, entry.value}, {u"forms"_s, forms}};
    }

    QJsonObject place(size_t version, TextSpan span, std::optional<TextSpan> markup = {}) const
    {
        const Document &document = m_work.text(version).document();
        const TextSpan source = markup.value_or(document.sourceMap().sourceOf(span));
        const QStringView text = markup
                                     ? QStringView(document.source()).sliced(markup->start, markup->length())
                                     : document.text(span);
        return {{u"start"_s, m_indices[version].toCodePoints(source.start)},
                {u"end"_s, m_indices[version].toCodePoints(source.end)},
                {u"text"_s, text.toString()}};
    }

    JsonStream m_json;
    const CheckedWork &m_work;
    QStringList m_names;
    std::vector<CodePointIndex> m_indices;
};

} // namespace

void writeFindingsJson(QTextStream &out, std::span<const Finding> findings, const CheckedWork &work)
{
    JsonWriter(out, work).write(findings);
}

} // namespace hexapla
