// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/sheetparts.h"

#include <algorithm>

namespace hexapla {

namespace {

// Setting takes a time that grows with the length of a paragraph, and with the square of that of a word: what
// is longer is set in several parts.
constexpr qsizetype longestPart = 8000;
constexpr qsizetype longestWord = 1000;
constexpr int mostLines = 80; // of code

// Where a part that begins at a place ends.
qsizetype endOfPart(QStringView text, qsizetype from, qsizetype end, bool isCode)
{
    int lines = 0;
    qsizetype word = 0;
    qsizetype space = -1; // behind the last one
    for (qsizetype i = from; i < end; ++i) {
        const QChar c = text[i];
        if (c.isSpace()) {
            word = 0;
            space = i + 1;
            if (c == u'\n' && isCode && ++lines >= mostLines) {
                return i + 1;
            }
        } else if (++word > longestWord && !c.isLowSurrogate() && !c.isMark()) {
            return i;
        }
        if (i - from >= longestPart && space > from) {
            return space;
        }
    }
    return end;
}

size_t endOfTableRow(const Document &document, size_t first)
{
    const auto &blocks = document.blocks();
    const CellPosition &cell = blocks[first].cell;
    size_t end = first;
    while (end < blocks.size() && blocks[end].kind == BlockKind::TableCell &&
           blocks[end].cell.table == cell.table && blocks[end].cell.row == cell.row) {
        ++end;
    }
    return end;
}

} // namespace

std::span<const BlockPart> SheetParts::at(size_t item) const
{
    const size_t first = item > 0 ? m_ends[item - 1] : 0;
    return std::span(m_parts).subspan(first, m_ends[item] - first);
}

size_t SheetParts::itemOf(qsizetype text) const
{
    const auto behind = std::ranges::partition_point(
        m_parts, [text](const BlockPart &part) { return part.text.start <= text; });
    const size_t part = behind == m_parts.begin() ? 0 : size_t(behind - m_parts.begin()) - 1;
    const auto item = std::ranges::partition_point(m_ends, [part](size_t end) { return end <= part; });
    return std::min(size_t(item - m_ends.begin()), m_ends.empty() ? 0 : m_ends.size() - 1);
}

qsizetype SheetParts::startBehind(size_t item) const
{
    const size_t behind = m_ends[item];
    if (behind < m_parts.size()) {
        return m_parts[behind].text.start;
    }
    return m_parts.empty() ? 0 : m_parts.back().text.start;
}

qsizetype SheetParts::endBefore(size_t item) const
{
    const size_t before = item > 0 ? m_ends[item - 1] : 0;
    if (before > 0) {
        return m_parts[before - 1].text.end;
    }
    return m_parts.empty() ? 0 : m_parts.front().text.start;
}

void SheetParts::add(const Document &document, size_t block, TextSpan text)
{
    const bool isCode = document.blocks()[block].kind == BlockKind::Code;
    qsizetype from = text.start;
    while (true) {
        const qsizetype end = endOfPart(document.text(), from, text.end, isCode);
        // The line feed between two parts of code is where one ends.
        const bool endsLine = isCode && end < text.end && end > from && document.text()[end - 1] == u'\n';
        m_parts.push_back({.block = block, .text = {from, endsLine ? end - 1 : end}});
        if (end >= text.end) {
            break;
        }
        from = end;
    }
}

SheetParts SheetParts::flowOf(const Document &document)
{
    const auto &blocks = document.blocks();
    SheetParts flow;
    flow.m_parts.reserve(blocks.size());
    flow.m_ends.reserve(blocks.size());
    for (size_t index = 0; index < blocks.size();) {
        if (blocks[index].kind == BlockKind::TableCell) {
            const size_t end = endOfTableRow(document, index);
            flow.m_parts.push_back({.block = index,
                                    .count = end - index,
                                    .text = blocks[index].text.united(blocks[end - 1].text)});
            index = end;
        } else {
            flow.add(document, index, blocks[index].text);
            ++index;
        }
        // Each part its own item: what is near is set, not all of a long text.
        for (size_t part = flow.m_ends.empty() ? 0 : flow.m_ends.back(); part < flow.m_parts.size(); ++part) {
            flow.m_ends.push_back(part + 1);
        }
    }
    return flow;
}

SheetParts SheetParts::cellsOf(const Document &document, std::span<const Segment> segments,
                               const Alignment &alignment, size_t version)
{
    SheetParts cells;
    cells.m_ends.reserve(alignment.rows.size());
    for (const Row &row : alignment.rows) {
        const SegmentRange &cell = row.cells[version];
        for (const Segment &segment : segments.subspan(cell.first, cell.count)) {
            for (size_t block = segment.firstBlock; block <= segment.lastBlock; ++block) {
                const TextSpan whole = document.blocks()[block].text;
                const TextSpan text{std::max(whole.start, segment.text.start),
                                    std::min(whole.end, segment.text.end)};
                if (text.end < text.start) {
                    continue;
                }
                // Sentences of a block that stand in one cell are set as one text.
                if (!cells.m_parts.empty() && cells.m_parts.back().block == block &&
                    (cells.m_ends.empty() || cells.m_ends.back() < cells.m_parts.size())) {
                    cells.m_parts.back().text.end = text.end;
                } else {
                    cells.add(document, block, text);
                }
            }
        }
        cells.endItem();
    }
    return cells;
}

} // namespace hexapla
