// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/textline.h"

#include <algorithm>
#include <limits>

namespace hexapla {

namespace {

constexpr int tabStop = 8;
constexpr qsizetype charactersBetweenReports = 1 << 20;

bool endsLine(char16_t c) { return (c >= u'\n' && c <= u'\r') || c == 0x85 || c == 0x2029; }

bool isWhite(char16_t c) { return QChar(c).isSpace() || c == 0xFEFF; }

// Near enough for a measure: a surrogate pair counts two, as most of what is written with pairs does.
bool isWide(char16_t c)
{
    return c >= 0x1100 && (c <= 0x115F || (c >= 0x2E80 && c <= 0xD7A3) || c >= 0xF900) && c <= 0xFF60;
}

// Fills in one line at a time.
class LineScanner
{
public:
    explicit LineScanner(QStringView source)
        : m_source(source)
    {}

    void add(qsizetype start, qsizetype end, quint32 wideCharacters);
    void addBlank() { m_blanks = std::min(m_blanks + 1, 255); }
    std::vector<TextLine> take()
    {
        withdrawLoneQuoteSigns();
        return std::move(m_lines);
    }

private:
    qsizetype skipWhite(qsizetype at, qsizetype end, int &column) const;
    void skipQuoteSigns(TextLine &line, qsizetype end, int &column) const;
    void withdrawLoneQuoteSigns();

    QStringView m_source;
    std::vector<TextLine> m_lines;
    int m_blanks = 1; // the start of the text ties to nothing
};

qsizetype LineScanner::skipWhite(qsizetype at, qsizetype end, int &column) const
{
    while (at < end && isWhite(m_source[at].unicode())) {
        const char16_t c = m_source[at].unicode();
        column += c == u'\t' ? tabStop - column % tabStop : c == 0x3000 ? 2 : 1;
        ++at;
    }
    return at;
}

void LineScanner::skipQuoteSigns(TextLine &line, qsizetype end, int &column) const
{
    qsizetype at = line.begin;
    while (at < end && m_source[at] == u'>' && line.quoteDepth < 100) {
        ++line.quoteDepth;
        column = 0;
        at = skipWhite(at + 1, end, column);
    }
    column = std::max(column - 1, 0); // the usual space behind the sign
    line.start = quint32(at);
}

void LineScanner::add(qsizetype start, qsizetype end, quint32 wideCharacters)
{
    int column = 0;
    TextLine line;
    line.begin = quint32(skipWhite(start, end, column));
    line.start = line.begin;
    while (end > qsizetype(line.begin) && isWhite(m_source[end - 1].unicode())) {
        --end;
    }
    if (end > qsizetype(line.begin) && m_source[line.begin] == u'>') {
        skipQuoteSigns(line, end, column);
    }
    if (end == qsizetype(line.start)) {
        addBlank();
        return;
    }
    line.end = quint32(end);
    line.width = line.end - line.start + wideCharacters;
    line.indent = quint16(std::min<int>(column, std::numeric_limits<quint16>::max()));
    line.blanksBefore = quint8(m_blanks);
    m_lines.push_back(line);
    m_blanks = 0;
}

// "> 5 %" at the start of a line in the midst of a paragraph is no quotation.
void LineScanner::withdrawLoneQuoteSigns()
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        TextLine &line = m_lines[i];
        if (line.quoteDepth == 0 || line.opensChunk() || m_lines[i - 1].quoteDepth > 0) {
            continue;
        }
        const bool quotesGoOn =
            i + 1 < m_lines.size() && !m_lines[i + 1].opensChunk() && m_lines[i + 1].quoteDepth > 0;
        if (!quotesGoOn) {
            line.quoteDepth = 0;
            line.width += line.start - line.begin;
            line.start = line.begin;
            line.indent = m_lines[i - 1].indent;
        }
    }
}

} // namespace

std::optional<std::vector<TextLine>> scanTextLines(QStringView source, const WorkContext &context)
{
    LineScanner scanner(source);
    qsizetype start = 0;
    quint32 wideCharacters = 0;
    qsizetype nextReport = charactersBetweenReports;
    for (qsizetype i = 0; i <= source.size(); ++i) {
        const char16_t c = i < source.size() ? source[i].unicode() : u'\n';
        if (!endsLine(c)) {
            wideCharacters += isWide(c) ? 1 : 0;
            continue;
        }
        scanner.add(start, i, wideCharacters);
        if (c == u'\r' && i + 1 < source.size() && source[i + 1] == u'\n') {
            ++i;
        } else if (c == u'\f' || c == 0x2029) {
            scanner.addBlank();
        }
        start = i + 1;
        wideCharacters = 0;
        if (i > nextReport) {
            if (context.isCancelled()) {
                return std::nullopt;
            }
            context.reportProgress(0.3 * double(i) / double(source.size()));
            nextReport = i + charactersBetweenReports;
        }
    }
    return scanner.take();
}

} // namespace hexapla
