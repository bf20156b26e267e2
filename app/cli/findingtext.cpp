// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/findingtext.h"

#include "app/cli/errorline.h"
#include "app/cli/styledtext.h"
#include "core/check/excerpt.h"
#include "core/text/lineindex.h"

#include <QTextStream>

#include <algorithm>
#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype width = 80;
constexpr qsizetype indent = 2;
// Of what is longer only the beginning and the end are shown.
constexpr qsizetype longest = 160;
constexpr qsizetype lengthOfEnd = 50;

// The colours of a terminal.
constexpr auto heading = "\x1b[1;36m"_L1;
constexpr auto dim = "\x1b[2m"_L1;
constexpr auto marked = "\x1b[1;4m"_L1;

QLatin1StringView colourOf(Severity severity)
{
    switch (severity) {
    case Severity::Major:
        return "\x1b[1;31m"_L1;
    case Severity::Minor:
        return "\x1b[1;33m"_L1;
    case Severity::Trivial:
        return "\x1b[1;34m"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

// In one line, with single spaces.
QString flat(QStringView text)
{
    QString result;
    for (const QChar character : text) {
        if (!character.isSpace()) {
            result += character;
        } else if (!result.endsWith(u' ')) {
            result += u' ';
        }
    }
    return forTerminal(result);
}

QString withoutMiddle(const QString &text)
{
    if (text.size() <= longest) {
        return text;
    }
    const qsizetype end = text.lastIndexOf(u' ', longest - lengthOfEnd);
    const qsizetype start = text.indexOf(u' ', text.size() - lengthOfEnd);
    // Where there are no spaces any place will do, but none inside a pair.
    const auto apart = [&text](qsizetype place) { return place - (text[place].isLowSurrogate() ? 1 : 0); };
    return text.first(end > 0 ? end : apart(longest - lengthOfEnd)) + u" … "_s +
           text.sliced(start > 0 ? start + 1 : apart(text.size() - lengthOfEnd));
}

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

    void write(std::span<const Finding> findings)
    {
        for (size_t i = 0; i < findings.size(); ++i) {
            if (i == 0 || findings[i].row != findings[i - 1].row) {
                writeHeading(findings[i].row);
            }
            write(findings[i]);
        }
        if (!findings.empty()) {
            writeCounts(findings);
        }
    }

private:
    QLatin1StringView style(QLatin1StringView colour) const
    {
        return m_isColoured ? colour : QLatin1StringView();
    }

    Place placeOf(size_t version, TextSpan text, const std::optional<TextSpan> &markup = {}) const
    {
        const TextSpan source = markup.value_or(m_work.text(version).document().sourceMap().sourceOf(text));
        return m_lines[version].placeOf(source.start);
    }

    // "row 7  en lamp.en.md:3:1  fr lamp.fr.md:5:1". Places are never broken: terminals lead there.
    void writeHeading(RowId id)
    {
        const std::vector<Row> &rows = m_work.alignment().rows;
        const auto row = std::ranges::find(rows, id, &Row::id);
        const QString number = u"row "_s + QString::number(id.value());
        qsizetype column = number.size();
        StyledText line;
        line.append(number, style(heading));
        line.write(m_out, 0, width);
        for (size_t version = 0; row != rows.end() && version < m_work.versionCount(); ++version) {
            if (row->cells[version].isEmpty()) {
                continue;
            }
            const CheckedText &text = m_work.text(version);
            const Place place = placeOf(version, text.textOf(row->cells[version]));
            const QString where = m_names[qsizetype(version)] + u' ' + forTerminal(text.version().fileName) +
                                  u":%1:%2"_s.arg(place.line).arg(place.column);
            const qsizetype columns = indent + columnsOf(where);
            if (column + columns > width && column > number.size()) {
                m_out << '\n' << QString(number.size(), u' ');
                column = number.size();
            }
            m_out << QString(indent, u' ') << style(dim) << where << (m_isColoured ? "\x1b[0m" : "");
            column += columns;
        }
        m_out << '\n';
    }

    void write(const Finding &finding)
    {
        StyledText message;
        message.append(severityName(finding.severity) + QString(), style(colourOf(finding.severity)));
        message.append(u' ' + checkName(finding.check) + u": "_s +
                       forTerminal(messageText(finding.message, m_names)));
        m_out << QString(indent, u' ');
        message.write(m_out, indent, width);
        m_out << '\n';
        QStringList labels;
        qsizetype longestLabel = 0;
        for (const FindingSpan &span : finding.spans) {
            const Place place = placeOf(span.version, span.text, span.source);
            labels += m_names[qsizetype(span.version)] + u" %1:%2"_s.arg(place.line).arg(place.column);
            longestLabel = std::max(longestLabel, labels.back().size());
        }
        for (size_t i = 0; i < finding.spans.size(); ++i) {
            const bool isOdd = std::ranges::contains(finding.odd, finding.spans[i].version);
            StyledText label;
            label.append(labels[qsizetype(i)], style(isOdd ? colourOf(finding.severity) : dim));
            m_out << QString(2 * indent, u' ');
            label.write(m_out, 2 * indent, width);
            m_out << QString(longestLabel - labels[qsizetype(i)].size() + indent, u' ');
            passage(finding.spans[i]).write(m_out, 3 * indent + longestLabel, width);
            m_out << '\n';
        }
        m_out << '\n';
    }

    // "the words before >the difference< and behind". Of a link the address is shown.
    StyledText passage(const FindingSpan &span) const
    {
        const CheckedText &text = m_work.text(span.version);
        const TextSpan around = withSurroundings(text, span.text);
        const std::vector<Block> &blocks = text.document().blocks();
        const auto blockAt = [&](qsizetype place) { return blocks[text.document().blockAt(place)].text; };
        StyledText result;
        if (span.isMissing) {
            result.append(u"missing here: "_s, style(dim));
        }
        if (!blocks.empty() && around.start > blockAt(around.start).start) {
            result.append(u"…"_s);
        }
        result.append(flat(text.view({around.start, span.text.start})));
        const QString words = withoutMiddle(flat(text.view(span.text)));
        const QString markup =
            span.source
                ? flat(
                      QStringView(text.document().source()).sliced(span.source->start, span.source->length()))
                : words;
        if (span.isMissing) {
            result.append(words);
        } else if (markup == words) {
            mark(result, words);
        } else {
            result.append(words + u" ("_s);
            mark(result, markup);
            result.append(u")"_s);
        }
        result.append(flat(text.view({span.text.end, around.end})));
        if (!blocks.empty() && around.end < blockAt(std::max(around.start, around.end - 1)).end) {
            result.append(u"…"_s);
        }
        return result;
    }

    void mark(StyledText &passage, const QString &words) const
    {
        passage.append(m_isColoured ? words : u'>' + words + u'<', style(marked));
    }

    // "3 findings: 1 major, 2 minor".
    void writeCounts(std::span<const Finding> findings)
    {
        QStringList counts;
        for (const Severity severity : {Severity::Major, Severity::Minor, Severity::Trivial}) {
            const auto count = std::ranges::count(findings, severity, &Finding::severity);
            if (count > 0) {
                counts += QString::number(count) + u' ' + severityName(severity);
            }
        }
        m_out << findings.size() << (findings.size() == 1 ? " finding: " : " findings: ")
              << counts.join(u", "_s) << '\n';
    }

    QTextStream &m_out;
    const CheckedWork &m_work;
    QStringList m_names;
    std::vector<LineIndex> m_lines;
    bool m_isColoured;
};

} // namespace

void writeFindingsText(QTextStream &out, std::span<const Finding> findings, const CheckedWork &work,
                       bool isColoured)
{
    TextWriter(out, work, isColoured).write(findings);
}

} // namespace hexapla
