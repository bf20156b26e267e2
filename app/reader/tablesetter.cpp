// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/tablesetter.h"

#include "app/reader/frontmatterfield.h"

#include <QTextTable>

#include <algorithm>

namespace hexapla {

namespace {

constexpr int rowsPerTable = 400; // longer tables are continued in another, so that a step stays short

Qt::Alignment alignmentOf(CellAlignment alignment)
{
    switch (alignment) {
    case CellAlignment::Default:
        return Qt::AlignLeading;
    case CellAlignment::Left:
        return Qt::AlignLeft | Qt::AlignAbsolute;
    case CellAlignment::Center:
        return Qt::AlignHCenter;
    case CellAlignment::Right:
        return Qt::AlignRight | Qt::AlignAbsolute;
    }
    Q_UNREACHABLE_RETURN({});
}

QTextTableFormat tableFormat()
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setBorderCollapse(true);
    return format;
}

QTextLength fullWidth() { return QTextLength(QTextLength::PercentageLength, 100); }

} // namespace

TableSetter::TableSetter(TextSetter &setter)
    : m_setter(setter)
    , m_typography(setter.typography())
{}

size_t TableSetter::tableEnd(size_t first) const
{
    const auto &blocks = m_setter.document().blocks();
    const CellPosition &start = blocks[first].cell;
    size_t end = first;
    while (end < blocks.size() && blocks[end].kind == BlockKind::TableCell &&
           blocks[end].cell.table == start.table && blocks[end].cell.row < start.row + rowsPerTable) {
        ++end;
    }
    return end;
}

size_t TableSetter::setTable(size_t first)
{
    const size_t end = tableEnd(first);
    const int firstRow = block(first).cell.row;
    const int rows = std::max(block(end - 1).cell.row - firstRow + 1, 1);
    int columns = 1;
    for (size_t index = first; index < end; ++index) {
        columns = std::max(columns, block(index).cell.column + 1);
    }
    QTextTableFormat format = tableFormat();
    // A narrow table would stand at the left; one that is aligned to the right runs into the margin.
    if (isMirrored()) {
        format.setWidth(fullWidth());
    }
    QTextTable *table = m_setter.insertTable(rows, columns, format, m_typography.em());
    QTextCharFormat header = m_typography.letters();
    header.setFontWeight(QFont::Bold);
    for (size_t next = first; next < end;) {
        const int row = block(next).cell.row;
        size_t last = next;
        while (last < end && block(last).cell.row == row) {
            ++last;
        }
        setRow(*table, std::clamp(row - firstRow, 0, rows - 1), next, last,
               row == 0 ? header : m_typography.letters());
        next = last;
    }
    return end;
}

// From left to right, which for a table that runs from right to left is from its last cell.
void TableSetter::setRow(QTextTable &table, int row, size_t first, size_t last,
                         const QTextCharFormat &letters)
{
    const int lastColumn = table.columns() - 1;
    for (size_t done = first; done < last; ++done) {
        const Block &cell = block(isMirrored() ? last - 1 - (done - first) : done);
        const int column = std::clamp(cell.cell.column, 0, lastColumn);
        setCell(table, row, isMirrored() ? lastColumn - column : column, cell, cell.text, letters);
    }
}

size_t TableSetter::frontMatterEnd(size_t first) const
{
    const auto &blocks = m_setter.document().blocks();
    const size_t most = std::min(blocks.size(), first + size_t(rowsPerTable));
    size_t end = first;
    while (end < most && blocks[end].kind == BlockKind::FrontMatter) {
        ++end;
    }
    return end;
}

size_t TableSetter::setFrontMatter(size_t first)
{
    const size_t end = frontMatterEnd(first);
    QTextTableFormat format = tableFormat();
    format.setWidth(fullWidth());
    format.setColumnWidthConstraints(fieldWidths(first, end));
    // The document proper begins behind it.
    QTextTable *table = m_setter.insertTable(int(end - first), 2, format, 1.5 * m_typography.em());
    for (size_t index = first; index < end; ++index) {
        setField(*table, int(index - first), block(index));
    }
    return end;
}

QList<QTextLength> TableSetter::fieldWidths(size_t first, size_t end) const
{
    double width = 0;
    for (size_t index = first; index < end; ++index) {
        width = std::max(width, m_typography.smallWidth(block(index).info));
    }
    const double em = m_typography.em();
    QList<QTextLength> widths{QTextLength(QTextLength::FixedLength, std::min(width, 8 * em) + 2 * em),
                              QTextLength(QTextLength::VariableLength, 0)};
    if (isMirrored()) {
        widths.swapItemsAt(0, 1);
    }
    return widths;
}

void TableSetter::setField(QTextTable &table, int row, const Block &field)
{
    const FrontMatterField parts = partsOf(m_setter.document(), field);
    const QTextCharFormat names = m_typography.smallLetters();
    QTextCharFormat values = names;
    values.setForeground(m_typography.style().colors.ink);
    if (isMirrored()) {
        setCell(table, row, 0, field, parts.value, values);
        setCell(table, row, 1, field, parts.name, names);
    } else {
        setCell(table, row, 0, field, parts.name, names);
        setCell(table, row, 1, field, parts.value, values);
    }
}

void TableSetter::setCell(QTextTable &table, int row, int column, const Block &block, TextSpan text,
                          const QTextCharFormat &letters)
{
    QTextBlockFormat lines = m_typography.lines(m_setter.directionOf(block));
    lines.setAlignment(alignmentOf(block.cell.alignment));
    m_setter.fillCell(table, row, column, text, lines, letters);

    // Last: formatting the first block would take the cell's own format away.
    const double em = m_typography.em();
    QTextTableCellFormat format;
    format.merge(letters);
    format.setTopPadding(0.30 * em);
    format.setBottomPadding(0.30 * em);
    format.setLeftPadding(0.55 * em);
    format.setRightPadding(0.55 * em);
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(m_typography.style().colors.hairline);
    if (block.kind == BlockKind::FrontMatter) {
        format.setBackground(m_typography.style().colors.tint);
    }
    table.cellAt(row, column).setFormat(format);
}

} // namespace hexapla
