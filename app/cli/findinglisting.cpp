// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/findinglisting.h"

#include "app/cli/errorline.h"
#include "app/cli/jsonstream.h"
#include "core/check/excerpt.h"
#include "core/check/fingerprint.h"
#include "core/check/ledger.h"
#include "core/text/codepointindex.h"
#include "core/text/lineindex.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

TextSpan sourceOf(const CheckedText &text, TextSpan span)
{
    return text.document().sourceMap().sourceOf(span);
}

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
                           {u"language"_s, m_names[qsizetype(version)]}});
        }
        const std::vector<QByteArray> ids = findingIds(findings, m_work);
        m_json.beginList("findings"_L1);
        for (size_t i = 0; i < findings.size(); ++i) {
            m_json.append(object(findings[i], ids[i]));
        }
        m_json.beginList("facts"_L1);
        for (const LedgerEntry &entry : ledger(m_work)) {
            m_json.append(object(entry));
        }
    }

private:
    QJsonObject object(const Finding &finding, const QByteArray &id) const
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
        return {{u"id"_s, QString::fromLatin1(id)},
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
        const TextSpan source = markup.value_or(sourceOf(m_work.text(version), span));
        return {{u"start"_s, m_indices[version].toCodePoints(source.start)},
                {u"end"_s, m_indices[version].toCodePoints(source.end)},
                {u"text"_s, m_work.text(version).view(span).toString()}};
    }

    JsonStream m_json;
    const CheckedWork &m_work;
    QStringList m_names;
    std::vector<CodePointIndex> m_indices;
};

// The colours of a terminal, or nothing.
struct Colours
{
    QLatin1StringView off, severity, difference, place;

    static Colours of(Severity severity, bool isColoured)
    {
        if (!isColoured) {
            return {{}, {}, {}, {}};
        }
        return {"\x1b[0m"_L1, severity == Severity::Major ? "\x1b[1;31m"_L1 : "\x1b[1;33m"_L1, "\x1b[1;4m"_L1,
                "\x1b[2m"_L1};
    }
};

class TextWriter
{
public:
    TextWriter(QTextStream &out, const CheckedWork &work, bool isColoured)
        : m_out(out)
        , m_work(work)
        , m_names(work.versionNames())
        , m_isColoured(isColoured)
    {
        for (size_t version = 0; version < work.versionCount(); ++version) {
            m_lines.emplace_back(work.text(version).document().source());
        }
    }

    void write(const Finding &finding)
    {
        const Colours colours = Colours::of(finding.severity, m_isColoured);
        m_out << colours.severity << severityName(finding.severity) << colours.off << "  "
              << checkName(finding.check) << ": " << forTerminal(messageText(finding.message, m_names))
              << '\n';
        for (const FindingSpan &span : finding.spans) {
            write(span, colours);
        }
        m_out << '\n';
    }

private:
    // "  fr.md:12:5  the words before >the difference< and behind".
    void write(const FindingSpan &span, const Colours &colours)
    {
        const CheckedText &text = m_work.text(span.version);
        const TextSpan source = span.source.value_or(sourceOf(text, span.text));
        const Place place = m_lines[span.version].placeOf(source.start);
        m_out << "  " << colours.place << forTerminal(text.version().fileName) << ':' << place.line << ':'
              << place.column << colours.off << "  ";
        const TextSpan around = withSurroundings(text, span.text);
        m_out << shown(text, {around.start, span.text.start});
        if (span.isMissing) {
            m_out << shown(text, span.text);
        } else {
            m_out << (m_isColoured ? colours.difference : ">"_L1) << shown(text, span.text)
                  << (m_isColoured ? colours.off : "<"_L1);
        }
        m_out << shown(text, {span.text.end, around.end}) << '\n';
    }

    static QString shown(const CheckedText &text, TextSpan span)
    {
        QString result = text.view(span).toString();
        std::ranges::replace_if(result, [](QChar character) { return character.isSpace(); }, u' ');
        return forTerminal(result);
    }

    QTextStream &m_out;
    const CheckedWork &m_work;
    QStringList m_names;
    std::vector<LineIndex> m_lines;
    bool m_isColoured;
};

} // namespace

void writeFindingsJson(QTextStream &out, std::span<const Finding> findings, const CheckedWork &work)
{
    JsonWriter(out, work).write(findings);
}

void writeFindingsText(QTextStream &out, std::span<const Finding> findings, const CheckedWork &work,
                       bool isColoured)
{
    TextWriter writer(out, work, isColoured);
    for (const Finding &finding : findings) {
        writer.write(finding);
    }
}

} // namespace hexapla
