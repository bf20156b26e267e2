// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/findingsreport.h"

#include "core/check/excerpt.h"
#include "core/check/fingerprint.h"
#include "core/text/lineindex.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(hexapla::FindingsReport)

public:
    static QString title() { return tr("Findings"); }
    static QString nothing() { return tr("Nothing was found."); }
    static QString missing() { return tr("missing beside"); }

    static QString count(Severity severity, int count)
    {
        switch (severity) {
        case Severity::Major:
            return tr("%n major", nullptr, count);
        case Severity::Minor:
            return tr("%n minor", nullptr, count);
        case Severity::Trivial:
            return tr("%n trivial", nullptr, count);
        }
        Q_UNREACHABLE_RETURN({});
    }

    static QString family(CheckFamily family)
    {
        switch (family) {
        case CheckFamily::Presence:
            return tr("Missing, extra and out of order");
        case CheckFamily::Facts:
            return tr("Numbers, dates, names and addresses");
        case CheckFamily::Characters:
            return tr("Characters");
        case CheckFamily::Typography:
            return tr("Typography");
        case CheckFamily::Structure:
            return tr("Structure and markup");
        case CheckFamily::Consistency:
            return tr("Consistency");
        }
        Q_UNREACHABLE_RETURN({});
    }
};

constexpr std::array<CheckFamily, 6> families = {CheckFamily::Presence,   CheckFamily::Facts,
                                                 CheckFamily::Structure,  CheckFamily::Consistency,
                                                 CheckFamily::Characters, CheckFamily::Typography};

constexpr std::array<Severity, 3> severities = {Severity::Major, Severity::Minor, Severity::Trivial};

QString styleSheet()
{
    QFile file(u":/hexapla/export/findings.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Whether a character is not seen, or turns round what stands behind it.
bool isHidden(QChar character)
{
    const char16_t unit = character.unicode();
    const bool isControl = character.category() == QChar::Other_Control && unit != u'\n' && unit != u'\t';
    return isControl || (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069) ||
           unit == 0x200B || unit == 0x2060 || unit == 0x3164 || unit == 0xFEFF;
}

// As HTML, with the codes of what cannot be seen.
QString visible(QStringView text)
{
    QString result;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isHidden(text[i])) {
            const QString code = QString::number(text[i].unicode(), 16).toUpper().rightJustified(4, u'0');
            result += text.sliced(start, i - start).toString().toHtmlEscaped() + u"<code>U+"_s + code +
                      u"</code>"_s;
            start = i + 1;
        }
    }
    return result + text.sliced(start).toString().toHtmlEscaped();
}

class ReportWriter
{
public:
    ReportWriter(const CheckedWork &work, const ExportTool &tool)
        : m_work(work)
        , m_tool(tool)
        , m_names(work.versionNames())
    {
        for (size_t version = 0; version < work.versionCount(); ++version) {
            m_lines.emplace_back(work.text(version).document().source());
        }
    }

    QString page(std::span<const Finding> findings)
    {
        const QLocale locale;
        const bool isRightToLeft = locale.textDirection() == Qt::RightToLeft;
        m_html = u"<!DOCTYPE html>\n<html lang=\""_s + locale.bcp47Name().toHtmlEscaped() + u"\" dir=\""_s +
                 (isRightToLeft ? "rtl"_L1 : "ltr"_L1) +
                 u"\">\n<head>\n<meta charset=\"utf-8\">\n"
                 u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s +
                 ReportText::title() + u"</title>\n<style>\n"_s + styleSheet() +
                 u"</style>\n</head>\n<body>\n"_s;
        addHead(findings);
        for (const CheckFamily family : families) {
            addFamily(findings, family);
        }
        m_html += u"<footer>"_s + m_tool.name.toHtmlEscaped() + u' ' + m_tool.version.toHtmlEscaped() +
                  u"</footer>\n</body>\n</html>\n"_s;
        return std::move(m_html);
    }

private:
    void addHead(std::span<const Finding> findings)
    {
        m_html += u"<header>\n<h1>"_s + ReportText::title() + u"</h1>\n<ul class=\"versions\">\n"_s;
        for (size_t version = 0; version < m_work.versionCount(); ++version) {
            m_html += u"<li><b>"_s + m_names[qsizetype(version)].toHtmlEscaped() + u"</b> <bdi>"_s +
                      visible(m_work.text(version).version().fileName) + u"</bdi></li>\n"_s;
        }
        m_html += u"</ul>\n<p class=\"counts\">"_s;
        QStringList counts;
        for (const Severity severity : severities) {
            const auto count = std::ranges::count(findings, severity, &Finding::severity);
            if (count > 0) {
                counts += ReportText::count(severity, int(count));
            }
        }
        m_html += counts.isEmpty() ? ReportText::nothing() : counts.join(u" · "_s);
        m_html += u"</p>\n</header>\n"_s;
    }

    void addFamily(std::span<const Finding> findings, CheckFamily family)
    {
        std::vector<const Finding *> mine;
        for (const Finding &finding : findings) {
            if (familyOf(finding.check) == family) {
                mine.push_back(&finding);
            }
        }
        if (mine.empty()) {
            return;
        }
        std::ranges::stable_sort(mine, std::ranges::greater(), &Finding::severity);
        m_html += u"<section>\n<h2>"_s + ReportText::family(family) + u"</h2>\n"_s;
        for (const Finding *finding : mine) {
            add(*finding);
        }
        m_html += u"</section>\n"_s;
    }

    void add(const Finding &finding)
    {
        m_html += u"<article class=\""_s + severityName(finding.severity) + u"\" id=\"f-"_s +
                  QString::fromLatin1(fingerprint(finding, m_work)) + u"\">\n<h3>"_s +
                  visible(messageText(finding.message, m_names)) + u"</h3>\n<dl>\n"_s;
        for (const FindingSpan &span : finding.spans) {
            add(span, std::ranges::find(finding.odd, span.version) != finding.odd.end());
        }
        m_html += u"</dl>\n</article>\n"_s;
    }

    void add(const FindingSpan &span, bool isOdd)
    {
        const CheckedText &text = m_work.text(span.version);
        const TextSpan source = span.source.value_or(text.document().sourceMap().sourceOf(span.text));
        const Place place = m_lines[span.version].placeOf(source.start);
        const TextSpan around = withSurroundings(text, span.text);
        const bool isRightToLeft = text.language().direction() == Qt::RightToLeft;
        m_html += u"<dt"_s + (isOdd ? u" class=\"odd\""_s : QString()) + u'>' +
                  m_names[qsizetype(span.version)].toHtmlEscaped() + u" <span>"_s +
                  QString::number(place.line) + u':' + QString::number(place.column) +
                  u"</span></dt>\n<dd lang=\""_s + text.language().toString().toHtmlEscaped() +
                  u"\" dir=\""_s + (isRightToLeft ? "rtl"_L1 : "ltr"_L1) + u"\">"_s;
        if (span.isMissing) {
            m_html += u"<i>"_s + ReportText::missing() + u"</i> "_s;
        }
        m_html += passage(text, {around.start, span.text.start});
        m_html += marked(text, span);
        m_html += passage(text, {span.text.end, around.end}) + u"</dd>\n"_s;
    }

    // Of a link the address is marked, not the words it stands behind.
    static QString marked(const CheckedText &text, const FindingSpan &span)
    {
        QString words = passage(text, span.text);
        if (span.isMissing) {
            return words;
        }
        const QString markup =
            span.source
                ? visible(
                      QStringView(text.document().source()).sliced(span.source->start, span.source->length()))
                : words;
        const QString mark = u"<mark>"_s + markup + u"</mark>"_s;
        return markup == words ? mark : words + u" ("_s + mark + u')';
    }

    static QString passage(const CheckedText &text, TextSpan span) { return visible(text.view(span)); }

    const CheckedWork &m_work;
    const ExportTool &m_tool;
    QStringList m_names;
    std::vector<LineIndex> m_lines;
    QString m_html;
};

} // namespace

QByteArray findingsReport(std::span<const Finding> findings, const CheckedWork &work, const ExportTool &tool)
{
    return ReportWriter(work, tool).page(findings).toUtf8();
}

} // namespace hexapla
