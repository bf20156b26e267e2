// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/textlayout.h"

#include "core/formats/textshape.h"

#include <algorithm>
#include <limits>
#include <span>

namespace hexapla {

namespace {

constexpr int indentNoise = 1;        // columns that an indent may be off
constexpr quint32 longestStanza = 40; // more short lines than that are a list of paragraphs
constexpr qsizetype widestVerse = 70;

class LayoutMaker
{
public:
    LayoutMaker(QStringView source, const std::vector<TextLine> &lines, const TextMeasure &measure,
                const std::vector<MarkedLine> &marked)
        : m_source(source)
        , m_lines(lines)
        , m_measure(measure)
        , m_marked(marked)
    {}

    std::vector<TextPiece> make();

private:
    void layChunk(quint32 first, quint32 end);
    bool isMarked(quint32 line) const
    {
        return m_marker < m_marked.size() && m_marked[m_marker].line == line;
    }
    void open(quint32 line);
    void openMarked(const MarkedLine &marked);
    void close();
    bool underline(quint32 line);
    void addRule(quint32 line);
    bool continues(quint32 line) const;
    bool continuesItem(const TextLine &before, const TextLine &line) const;
    bool continuesParagraph(const TextLine &before, const TextLine &line) const;
    bool hangs(const TextPiece &piece) const;
    bool isIndentedVerse(quint32 first, quint32 end) const;
    void settle(const TextPiece &piece);
    void settleWraps(const TextPiece &piece);
    void settleLines(const TextPiece &piece);
    bool isStanza(const TextPiece &piece) const;
    void addPart(TextPiece piece, quint32 first, quint32 last);

    QStringView m_source;
    const std::vector<TextLine> &m_lines;
    const TextMeasure &m_measure;
    const std::vector<MarkedLine> &m_marked;
    size_t m_marker = 0; // the next marked line
    std::vector<TextPiece> m_pieces;
    TextPiece m_current;
    bool m_isOpen = false;
    int m_indentAround = 0; // of the last chunk of prose
    // Lines that stand further to the right begin paragraphs, in a chunk whose first line does.
    int m_paragraphIndent = 0;
};

void LayoutMaker::open(quint32 line)
{
    close();
    m_current = TextPiece();
    m_current.kind = m_lines[line].quoteDepth > 0 ? BlockKind::Quote : BlockKind::Paragraph;
    m_current.firstLine = line;
    m_current.lastLine = line;
    m_current.opensInChunk = !m_lines[line].opensChunk();
    m_isOpen = true;
}

void LayoutMaker::openMarked(const MarkedLine &marked)
{
    open(marked.line);
    const ListMarker &marker = marked.marker;
    m_current.kind = BlockKind::ListItem;
    m_current.isOrdered = marker.isOrdered();
    m_current.isNumbered = marker.isOrdered();
    m_current.numberDepth = marker.isOrdered() ? marker.depth : 0;
    m_current.series = marked.series;
    (marker.isOrdered() ? m_current.markerLength : m_current.bulletLength) = marker.fullLength;
}

void LayoutMaker::close()
{
    if (m_isOpen) {
        m_isOpen = false;
        settle(m_current);
    }
}

void LayoutMaker::addRule(quint32 line)
{
    open(line);
    m_current.kind = BlockKind::Rule;
    m_isOpen = false;
    m_pieces.push_back(m_current);
}

// Takes a rule under a line, or two that are one title, for their underline.
bool LayoutMaker::underline(quint32 line)
{
    const bool mayBeTitle = m_isOpen && m_current.kind != BlockKind::Quote && m_current.bulletLength == 0 &&
                            line - m_current.firstLine <= 2;
    if (!mayBeTitle || !isUnderline(m_lines[line - 1], m_lines[line], m_source)) {
        return false;
    }
    m_isOpen = false;
    m_current.kind = BlockKind::Heading;
    m_current.isUnderlined = true;
    m_current.lastLine = line;
    const QChar sign = m_source[m_lines[line].start];
    m_current.headingLevel = sign == u'=' ? 1 : sign == u'-' ? 2 : 3;
    if (!m_pieces.empty() && m_current.opensInChunk && m_pieces.back().kind == BlockKind::Rule &&
        m_source[m_lines[m_pieces.back().lastLine].start] == sign) {
        m_current.isOverlined = true;
        m_current.firstLine = m_pieces.back().firstLine;
        m_current.opensInChunk = m_pieces.back().opensInChunk;
        m_pieces.pop_back();
    }
    m_pieces.push_back(m_current);
    return true;
}

void LayoutMaker::layChunk(quint32 first, quint32 end)
{
    const size_t markersBefore = m_marker;
    const auto nextMarked =
        markersBefore < m_marked.size() ? m_marked[markersBefore].line : quint32(m_lines.size());
    const std::span chunk(m_lines.data() + first, end - first);
    if (nextMarked >= end && looksVerbatim(chunk, m_source, m_indentAround)) {
        open(first);
        m_isOpen = false;
        m_current.kind = BlockKind::Code;
        m_current.breaks = TextPiece::Breaks::Verbatim;
        m_current.lastLine = end - 1;
        m_pieces.push_back(m_current);
        return;
    }
    if (nextMarked >= end && isIndentedVerse(first, end)) {
        open(first);
        m_current.lastLine = end - 1;
        close();
        return;
    }
    const int least = std::ranges::min(chunk, {}, &TextLine::indent).indent;
    const bool isFirstIndented = chunk.front().indent > least + indentNoise;
    m_paragraphIndent = isFirstIndented ? least + indentNoise : std::numeric_limits<int>::max();
    for (quint32 line = first; line < end; ++line) {
        if (isMarked(line)) {
            openMarked(m_marked[m_marker++]);
        } else if (isRule(m_lines[line].text(m_source))) {
            if (!underline(line)) {
                addRule(line);
            }
        } else if (m_isOpen && continues(line)) {
            m_current.lastLine = line;
        } else {
            open(line);
        }
    }
    close();
    m_indentAround = m_lines[end - 1].indent;
}

// Short lines whose indents come and go.
bool LayoutMaker::isIndentedVerse(quint32 first, quint32 end) const
{
    if (end - first < 3 || end - first > longestStanza) {
        return false;
    }
    quint32 returns = 0;
    for (quint32 line = first; line + 1 < end; ++line) {
        const TextLine &here = m_lines[line];
        const TextLine &next = m_lines[line + 1];
        if (here.column() > widestVerse || m_measure.isFull(here, next) || isRule(next.text(m_source))) {
            return false;
        }
        returns += here.indent > next.indent + indentNoise ? 1 : 0;
    }
    return returns > 0 && m_lines[first].indent < m_lines[first + 1].indent;
}

bool LayoutMaker::continues(quint32 index) const
{
    const TextLine &before = m_lines[index - 1];
    const TextLine &line = m_lines[index];
    return m_current.kind == BlockKind::ListItem ? continuesItem(before, line)
                                                 : continuesParagraph(before, line);
}

bool LayoutMaker::continuesItem(const TextLine &before, const TextLine &line) const
{
    const TextLine &first = m_lines[m_current.firstLine];
    if (line.indent > first.indent + indentNoise) {
        return true;
    }
    return m_measure.isFull(before, line) || (m_measure.startsSmall(line) && !m_measure.endsSentence(before));
}

bool LayoutMaker::continuesParagraph(const TextLine &before, const TextLine &line) const
{
    if (line.indent > m_paragraphIndent) {
        return false;
    }
    const bool isFirstBreak = m_current.firstLine == m_current.lastLine;
    const int difference = int(line.indent) - int(before.indent);
    if (std::abs(difference) <= indentNoise) {
        return true;
    }
    const bool isFull = m_measure.isFull(before, line);
    if (isFirstBreak) {
        return isFull; // hanging, or the first line is indented
    }
    return isFull && m_measure.startsSmall(line);
}

// The lines of an item that go on where its text began need not be full, only unfinished.
bool LayoutMaker::hangs(const TextPiece &piece) const
{
    if (piece.kind != BlockKind::ListItem) {
        return false;
    }
    for (quint32 line = piece.firstLine; line < piece.lastLine; ++line) {
        const TextLine &next = m_lines[line + 1];
        const bool isUnfinished = m_measure.startsSmall(next) && !m_measure.endsSentence(m_lines[line]);
        if (!isUnfinished && !m_measure.isFull(m_lines[line], next)) {
            return false;
        }
    }
    return true;
}

void LayoutMaker::settle(const TextPiece &piece)
{
    if (piece.firstLine == piece.lastLine) {
        m_pieces.push_back(piece);
    } else if (m_measure.areWraps(piece.firstLine, piece.lastLine) || hangs(piece)) {
        settleWraps(piece);
    } else {
        settleLines(piece);
    }
}

void LayoutMaker::settleWraps(const TextPiece &piece)
{
    qsizetype widest = 0;
    for (quint32 line = piece.firstLine; line < piece.lastLine; ++line) {
        widest = std::max(widest, m_lines[line].column());
    }
    quint32 first = piece.firstLine;
    for (quint32 line = first; line < piece.lastLine; ++line) {
        if (m_measure.endsParagraph(m_lines[line], m_lines[line + 1], widest)) {
            addPart(piece, first, line);
            first = line + 1;
        }
    }
    addPart(piece, first, piece.lastLine);
}

// A stretch of a piece; only the first one has its marker.
void LayoutMaker::addPart(TextPiece piece, quint32 first, quint32 last)
{
    if (first != piece.firstLine) {
        const bool isQuote = piece.kind == BlockKind::Quote;
        piece = TextPiece();
        piece.kind = isQuote ? BlockKind::Quote : BlockKind::Paragraph;
        piece.opensInChunk = true;
    }
    piece.firstLine = first;
    piece.lastLine = last;
    m_pieces.push_back(piece);
}

// Verse, addresses: short lines that sentences run across.
bool LayoutMaker::isStanza(const TextPiece &piece) const
{
    const quint32 breaks = piece.lastLine - piece.firstLine;
    quint32 sentences = 0;
    quint32 small = 0;
    qsizetype widest = 0;
    for (quint32 line = piece.firstLine; line <= piece.lastLine; ++line) {
        widest = std::max<qsizetype>(widest, m_lines[line].width);
        if (line < piece.lastLine) {
            sentences += m_measure.endsSentence(m_lines[line]) ? 1 : 0;
            small += m_measure.startsSmall(m_lines[line + 1]) ? 1 : 0;
            if (m_measure.isSurelyWrap(m_lines[line], m_lines[line + 1])) {
                return false;
            }
        }
    }
    if (breaks == 1 && m_measure.endsSentence(m_lines[piece.lastLine])) {
        return false; // a title and a sentence
    }
    return breaks < longestStanza && widest <= widestVerse && sentences * 3 < breaks && small * 2 <= breaks;
}

void LayoutMaker::settleLines(const TextPiece &piece)
{
    if (piece.kind == BlockKind::ListItem || isStanza(piece)) {
        TextPiece lines = piece;
        lines.breaks = TextPiece::Breaks::Hard;
        m_pieces.push_back(lines);
        return;
    }
    quint32 first = piece.firstLine;
    for (quint32 line = first; line < piece.lastLine; ++line) {
        if (!m_measure.isSurelyWrap(m_lines[line], m_lines[line + 1])) {
            addPart(piece, first, line);
            first = line + 1;
        }
    }
    addPart(piece, first, piece.lastLine);
}

std::vector<TextPiece> LayoutMaker::make()
{
    quint32 first = 0;
    while (first < m_lines.size()) {
        quint32 end = first + 1;
        while (end < m_lines.size() && !m_lines[end].opensChunk() &&
               m_lines[end].quoteDepth == m_lines[first].quoteDepth) {
            ++end;
        }
        layChunk(first, end);
        first = end;
    }
    return std::move(m_pieces);
}

} // namespace

std::vector<TextPiece> layOutText(QStringView source, const std::vector<TextLine> &lines,
                                  const TextMeasure &measure, const std::vector<MarkedLine> &marked)
{
    return LayoutMaker(source, lines, measure, marked).make();
}

} // namespace hexapla
