// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/markdowngap.h"

#include "core/text/lines.h"

#include <QVarLengthArray>

#include <algorithm>

namespace hexapla {

namespace {

bool isBlank(QChar c) { return c == u' ' || c == u'\t'; }

QStringView slice(QStringView source, TextSpan span) { return source.sliced(span.start, span.length()); }

// A line without the quote signs and the indentation before it.
QStringView withoutQuoteSigns(QStringView line)
{
    while (!line.isEmpty() && (isBlank(line[0]) || line[0] == u'>')) {
        line.slice(1);
    }
    return line;
}

// The length of a list marker that a line starts with, else 0.
qsizetype markerLength(QStringView line)
{
    qsizetype length = 0;
    if (!line.isEmpty() && (line[0] == u'-' || line[0] == u'*' || line[0] == u'+')) {
        length = 1;
    } else {
        while (length < line.size() && line[length] >= u'0' && line[length] <= u'9') {
            ++length;
        }
        if (length == 0 || length == line.size() || (line[length] != u'.' && line[length] != u')')) {
            return 0;
        }
        ++length;
    }
    return length == line.size() || isBlank(line[length]) ? length : 0;
}

QStringView withoutMarkers(QStringView line)
{
    line = withoutQuoteSigns(line);
    while (const qsizetype length = markerLength(line)) {
        line = withoutQuoteSigns(line.sliced(length));
    }
    return line;
}

bool isFence(QStringView line)
{
    line = withoutMarkers(line);
    return line.startsWith(u"```") || line.startsWith(u"~~~");
}

bool consistsOf(QStringView line, QStringView characters)
{
    return std::ranges::all_of(line, [&](QChar c) { return isBlank(c) || characters.contains(c); });
}

bool isSetextUnderline(QStringView line)
{
    line = withoutQuoteSigns(line).trimmed();
    return !line.isEmpty() && (consistsOf(line, u"=") || consistsOf(line, u"-"));
}

bool isTableDelimiter(QStringView line)
{
    line = withoutMarkers(line);
    return line.contains(u'-') && consistsOf(line, u"|:-");
}

bool isRule(QStringView line)
{
    line = withoutQuoteSigns(line);
    return consistsOf(line, u"-") || consistsOf(line, u"*") || consistsOf(line, u"_") ||
           (markerLength(line) > 0 && isRule(line.sliced(markerLength(line))));
}

bool hasLetters(QStringView line)
{
    return std::ranges::any_of(line, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

// Lines without any content: blank, or quote signs only.
bool isEmptyLine(QStringView line) { return withoutQuoteSigns(line).isEmpty(); }

// Lines that hold nothing but the markers of list items.
bool isMarkersOnly(QStringView line) { return !isEmptyLine(line) && withoutMarkers(line).isEmpty(); }

bool canBe(const MarkdownLeaf &empty, QStringView line)
{
    switch (empty.block.kind) {
    case BlockKind::Rule:
        return isRule(line);
    case BlockKind::Code:
        return isFence(line);
    case BlockKind::Heading:
        return withoutMarkers(line).startsWith(u'#');
    case BlockKind::Image:
        return line.contains(u'!') || line.contains(u'[');
    case BlockKind::ListItem:
        return isMarkersOnly(line);
    default:
        return true;
    }
}

// Whether lines directly under a block's text, not separated by a blank line, can only be its own.
bool holdsItsLines(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::ListItem || kind == BlockKind::Quote ||
           kind == BlockKind::Image || kind == BlockKind::FootnoteDefinition;
}

qsizetype pipeIn(QStringView source, TextSpan gap)
{
    for (qsizetype i = gap.start; i < gap.end; ++i) {
        if (source[i] == u'|' && (i == 0 || source[i - 1] != u'\\')) {
            return i;
        }
    }
    return -1;
}

using CellSpans = QVarLengthArray<TextSpan, 8>;

// What stands between the pipes of a stretch of a table's row, from its first pipe on.
CellSpans cellsIn(QStringView source, TextSpan row)
{
    CellSpans cells;
    for (qsizetype pipe = pipeIn(source, row); pipe >= 0;) {
        row.start = pipe + 1;
        pipe = pipeIn(source, row);
        cells.push_back({row.start, pipe < 0 ? row.end : pipe});
    }
    return cells;
}

class GapDivider
{
public:
    GapDivider(QStringView source, const MarkdownLeaf *previous, const std::vector<MarkdownLeaf> &empties,
               const MarkdownLeaf *next)
        : m_source(source)
        , m_previous(previous)
        , m_empties(empties)
        , m_next(next)
    {}

    MarkdownGap divide(TextSpan gap)
    {
        if (m_previous && m_next && lineAt(m_source.first(gap.end), gap.start).end == gap.end) {
            divideLine(gap);
            return m_result;
        }
        const TextSpan rest = lineAt(m_source, gap.start);
        qsizetype start = gap.start;
        if (m_previous) {
            m_result.previousEnd = trimmedEnd(rest);
            start = nextLine(m_source, rest);
        } else {
            m_result.previousEnd = gap.start;
        }
        const qsizetype end = m_next ? lineStart(m_source, gap.end) : gap.end;
        // Indentation is the markup of code without fences.
        const bool isIndentedCode = m_next && m_next->block.kind == BlockKind::Code;
        m_result.nextStart = m_next && !isIndentedCode ? contentStart(end) : end;
        for (TextSpan line = {start, start}; line.start < end; line.start = nextLine(m_source, line)) {
            line = lineAt(m_source, line.start);
            m_lines.push_back(line);
        }
        claimForPrevious();
        placeCells(rest);
        placeEmptyCells();
        claimForNext();
        divideRest();
        return m_result;
    }

private:
    size_t lineCount() const { return size_t(m_lines.size()); }
    QStringView text(size_t line) const { return slice(m_source, m_lines[qsizetype(line)]); }
    const MarkdownLeaf *nextEmpty() const
    {
        return m_nextEmpty < m_empties.size() ? &m_empties[m_nextEmpty] : nullptr;
    }

    qsizetype trimmedEnd(TextSpan line) const
    {
        while (!line.isEmpty() && m_source[line.end - 1].isSpace()) {
            --line.end;
        }
        return line.end;
    }

    qsizetype contentStart(qsizetype line) const
    {
        while (line < m_source.size() && isBlank(m_source[line])) {
            ++line;
        }
        return line;
    }

    // Two cells of one row.
    void divideLine(TextSpan gap)
    {
        const qsizetype pipe = pipeIn(m_source, gap);
        m_result.previousEnd = trimmedEnd({gap.start, pipe < 0 ? gap.start : pipe});
        placeEmptyCells();
        for (; m_nextEmpty < m_empties.size(); ++m_nextEmpty) {
            m_result.between.push_back({{m_result.previousEnd, m_result.previousEnd}, m_nextEmpty, {}});
        }
        m_result.nextStart = pipe < 0 ? gap.start : std::min(contentStart(pipe + 1), gap.end);
    }

    // An empty cell has nothing that one could point at: it stands where the cell before it ends.
    void placeEmptyCells()
    {
        while (nextEmpty() && nextEmpty()->block.kind == BlockKind::TableCell) {
            m_result.between.push_back({{placedEnd(), placedEnd()}, m_nextEmpty++, {}});
        }
    }

    // The cells of the previous one's row behind it, and the rows below that have no text.
    void placeCells(TextSpan rest)
    {
        if (!m_previous || m_previous->block.kind != BlockKind::TableCell) {
            return;
        }
        CellPosition cell = m_previous->block.cell;
        const CellSpans cells = cellsIn(m_source, rest);
        if (std::ranges::any_of(cells, [this](TextSpan span) { return !trimmed(span).isEmpty(); })) {
            m_result.previousEnd = trimmedEnd({rest.start, cells.front().start - 1});
        }
        placeRow(cell, cells);
        for (++cell.row, cell.column = -1; m_first < lineCount() && emptiesOf(cell) > 0; ++cell.row) {
            placeRow(cell, cellsOfLine(m_lines[qsizetype(m_first++)]));
        }
    }

    // How many of the blocks without text to place next stand in the row of a cell.
    qsizetype emptiesOf(const CellPosition &cell) const
    {
        const auto isElsewhere = [&cell](const MarkdownLeaf &empty) {
            return empty.block.cell.table != cell.table || empty.block.cell.row != cell.row;
        };
        const auto first = m_empties.begin() + std::ptrdiff_t(m_nextEmpty);
        return std::find_if(first, m_empties.end(), isElsewhere) - first;
    }

    CellSpans cellsOfLine(TextSpan line) const
    {
        line.start = line.end - withoutQuoteSigns(slice(m_source, line)).size();
        CellSpans cells = cellsIn(m_source, line);
        if (cells.isEmpty() || cells.front().start > line.start + 1) {
            cells.insert(cells.begin(), {line.start, cells.isEmpty() ? line.end : cells.front().start - 1});
        }
        return cells;
    }

    // The cells behind one: first those without text, then those beyond the table's last column, which md4c
    // leaves out.
    void placeRow(CellPosition before, const CellSpans &cells)
    {
        const qsizetype empties = emptiesOf(before);
        for (qsizetype i = 0; i < std::max(empties, cells.size()); ++i) {
            ++before.column;
            const TextSpan cell = i < cells.size() ? trimmed(cells[i]) : TextSpan();
            if (i < empties) {
                const TextSpan nowhere = {placedEnd(), placedEnd()};
                m_result.between.push_back({cell.isEmpty() ? nowhere : cell, m_nextEmpty++, {}});
            } else if (!cell.isEmpty()) {
                m_result.between.push_back({cell, {}, before});
            }
        }
    }

    TextSpan trimmed(TextSpan span) const
    {
        span.start = std::min(contentStart(span.start), span.end);
        return {span.start, trimmedEnd(span)};
    }

    qsizetype placedEnd() const
    {
        return m_result.between.empty() ? m_result.previousEnd : m_result.between.back().source.end;
    }

    void claimForPrevious()
    {
        if (!m_previous) {
            return;
        }
        const BlockKind kind = m_previous->block.kind;
        if (kind == BlockKind::Code && m_previous->isFenced) {
            const auto line = firstContentLine();
            if (line < lineCount() && isFence(text(line))) {
                claimUpTo(line);
            } else {
                m_result.leavesFenceOpen = true;
            }
        } else if (m_lines.empty() || isEmptyLine(text(0))) {
            return;
        } else if (kind == BlockKind::Heading) {
            const QStringView start = withoutMarkers(m_source.sliced(m_previous->block.source.start));
            if (!start.startsWith(u'#') && isSetextUnderline(text(0))) {
                claimUpTo(0);
            }
        } else if (kind == BlockKind::TableCell) {
            if (m_previous->block.cell.row == 0 && isTableDelimiter(text(0))) {
                claimUpTo(0);
            }
        } else if (holdsItsLines(kind)) {
            while (m_first < lineCount() && isPreviousLine(m_first)) {
                claimUpTo(m_first);
            }
        }
    }

    bool isPreviousLine(size_t line) const
    {
        const QStringView content = text(line);
        if (isEmptyLine(content) || isMarkersOnly(content) || (nextEmpty() && canBe(*nextEmpty(), content))) {
            return false;
        }
        return !(m_next && m_next->isFenced && isFence(content));
    }

    size_t firstContentLine() const
    {
        size_t line = m_first;
        while (line < lineCount() && isEmptyLine(text(line))) {
            ++line;
        }
        return line;
    }

    void claimUpTo(size_t line)
    {
        m_result.previousEnd = trimmedEnd(m_lines[qsizetype(line)]);
        m_first = line + 1;
    }

    void claimForNext()
    {
        m_last = lineCount();
        if (!m_next) {
            return;
        }
        if (m_next->isFenced) {
            size_t line = m_last;
            while (line > m_first && isEmptyLine(text(line - 1))) {
                --line;
            }
            if (line > m_first && isFence(text(line - 1))) {
                claimFrom(line - 1);
            }
        }
        while (m_last > m_first && isMarkersOnly(text(m_last - 1)) && !isOfEmpty(text(m_last - 1))) {
            claimFrom(m_last - 1);
        }
    }

    // Whether an item without text, or a rule, may be what a line of markers is.
    bool isOfEmpty(QStringView line) const
    {
        return std::ranges::any_of(m_empties, [line](const MarkdownLeaf &leaf) {
            return leaf.block.kind == BlockKind::ListItem ||
                   (leaf.block.kind == BlockKind::Rule && isRule(line));
        });
    }

    void claimFrom(size_t line)
    {
        m_result.nextStart = contentStart(m_lines[qsizetype(line)].start);
        m_last = line;
    }

    void divideRest()
    {
        for (size_t line = m_first; line < m_last; ++line) {
            if (isEmptyLine(text(line))) {
                continue;
            }
            if (nextEmpty() && canBe(*nextEmpty(), text(line))) {
                line = takeEmpty(line);
            } else if (hasLetters(text(line))) {
                line = takeDefinition(line);
            }
        }
        // md4c saw them, so they are there; where, could not be told.
        const qsizetype end = placedEnd();
        for (; m_nextEmpty < m_empties.size(); ++m_nextEmpty) {
            m_result.between.push_back({{end, end}, m_nextEmpty, {}});
        }
    }

    TextSpan content(size_t first, size_t last) const
    {
        return {contentStart(m_lines[qsizetype(first)].start), trimmedEnd(m_lines[qsizetype(last)])};
    }

    size_t takeEmpty(size_t line)
    {
        size_t last = line;
        if (nextEmpty()->block.kind == BlockKind::Code) {
            do {
                ++last;
            } while (last < m_last && !isFence(text(last)));
            last = std::min(last, m_last - 1);
        }
        m_result.between.push_back({content(line, last), m_nextEmpty++, {}});
        return last;
    }

    // A definition goes on until a blank line or the next one.
    size_t takeDefinition(size_t line)
    {
        size_t last = line;
        while (last + 1 < m_last && !isEmptyLine(text(last + 1)) &&
               !withoutMarkers(text(last + 1)).startsWith(u'[')) {
            ++last;
        }
        m_result.between.push_back({content(line, last), {}, {}});
        return last;
    }

    QStringView m_source;
    const MarkdownLeaf *m_previous;
    const std::vector<MarkdownLeaf> &m_empties;
    const MarkdownLeaf *m_next;
    MarkdownGap m_result;
    QVarLengthArray<TextSpan, 16> m_lines;
    size_t m_first = 0; // lines before belong to the previous block
    size_t m_last = 0;  // lines from here on to the next
    size_t m_nextEmpty = 0;
};

} // namespace

MarkdownGap divideGap(QStringView source, TextSpan gap, const MarkdownLeaf *previous,
                      const std::vector<MarkdownLeaf> &empties, const MarkdownLeaf *next)
{
    return GapDivider(source, previous, empties, next).divide(gap);
}

} // namespace hexapla
