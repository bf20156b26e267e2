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

// What one look at every character of a line tells.
struct LineTraits
{
    quint32 wideCharacters = 0;
    bool mayHaveGap = false; // the indent is looked at as well
    bool hasBoxes = false;
};

bool isWhite(char16_t c) { return QChar(c).isSpace() || c == 0xFEFF; }

// Near enough for a measure: a surrogate pair counts two, as most of what is written with pairs does.
bool isWide(char16_t c)
{
    return c >= 0x1100 && (c <= 0x115F || (c >= 0x2E80 && c <= 0xD7A3) || c >= 0xF900) && c <= 0xFF60;
}

bool hasGap(QStringView text) { return text.contains(u'\t') || text.contains(u"   "); }

// Fills in one line at a time.
class LineScanner
{
public:
    explicit LineScanner(QStringView source)
        : m_source(source)
    {}

    void add(qsizetype start, qsizetype end, const LineTraits &traits);
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

void LineScanner::add(qsizetype start, qsizetype end, const LineTraits &traits)
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
    line.width = line.end - line.start + traits.wideCharacters;
    line.hasBoxes = traits.hasBoxes;
    line.hasGap = traits.mayHaveGap && hasGap(line.text(m_source));
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

// The end of the line that starts here.
qsizetype findLineEnd(QStringView source, qsizetype start, LineTraits &traits)
{
    const QChar *const end = source.end();
    const QChar *at = source.begin() + start;
    for (; at != end; ++at) {
        const char16_t c = at->unicode();
        if (c > u' ' && c < 0x85) {
            continue;
        }
        if (c == u' ') {
            traits.mayHaveGap = traits.mayHaveGap || (end - at > 2 && at[1] == u' ' && at[2] == u' ');
        } else if (c >= 0x1100) {
            if (c == 0x2029) {
                break;
            }
            traits.wideCharacters += isWide(c) ? 1 : 0;
            traits.hasBoxes = traits.hasBoxes || (c >= 0x2500 && c <= 0x259F);
        } else if (c == u'\t') {
            traits.mayHaveGap = true;
        } else if (endsLine(c)) {
            break;
        }
    }
    return at - source.begin();
}

} // namespace

std::optional<std::vector<TextLine>> scanTextLines(QStringView source, const WorkContext &context)
{
    LineScanner scanner(source);
    qsizetype start = 0;
    qsizetype nextReport = charactersBetweenReports;
    while (start < source.size()) {
        LineTraits traits;
        qsizetype end = findLineEnd(source, start, traits);
        scanner.add(start, end, traits);
        const QChar c = end < source.size() ? source[end] : QChar(u'\n');
        if (c == u'\r' && end + 1 < source.size() && source[end + 1] == u'\n') {
            ++end;
        } else if (c == u'\f' || c == QChar::ParagraphSeparator) {
            scanner.addBlank();
        }
        start = end + 1;
        if (start > nextReport) {
            if (context.isCancelled()) {
                return std::nullopt;
            }
            context.reportProgress(0.3 * double(start) / double(source.size()));
            nextReport = start + charactersBetweenReports;
        }
    }
    return scanner.take();
}

} // namespace hexapla
