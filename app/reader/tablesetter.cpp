// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/tablesetter.h"

#include "app/reader/frontmatterfield.h"
#include "app/reader/tablewidths.h"

#include <QTextTable>

#include <algorithm>
#include <vector>

namespace hexapla {

namespace {

constexpr int rowsPerTable = 400;       // longer tables are continued in another, so that a step stays short
constexpr double cellPadding = 0.55;    // at the sides; in ems
constexpr double airBehindFields = 1.5; // the document proper begins there; in ems

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

// Of the column of names. The first table speaks for those that continue it.
double nameWidth(const Document &document, const Typography &typography)
{
    double width = 0;
    int row = 0;
    for (const Block &block : document.blocks()) {
        if (block.kind != BlockKind::FrontMatter || row++ == rowsPerTable) {
            break;
        }
        width = std::max(width, typography.smallWidth(block.info));
    }
    return width + 2 * typography.em();
}

QTextCharFormat valueLetters(const Typography &typography)
{
    QTextCharFormat letters = typography.smallLetters();
    letters.setForeground(typography.style().colors.ink);
    return letters;
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

// A table that continues another is set like its beginning.
size_t TableSetter::tableStart(size_t index) const
{
    const int table = block(index).cell.table;
    while (index > 0 && block(index - 1).kind == BlockKind::TableCell &&
           block(index - 1).cell.table == table) {
        --index;
    }
    return index;
}

size_t TableSetter::setTable(size_t first)
{
    const size_t end = tableEnd(first);
    const size_t start = tableStart(first);
    const double lineWidth = m_typography.style().lineWidth;
    const TableWidths widths(m_setter.document(), start, tableEnd(start), m_typography,
                             2 * cellPadding * m_typography.em());
    m_range = widths.rangeFor(lineWidth);
    QTextTableFormat format = tableFormat();
    switch (widths.settingFor(lineWidth)) {
    case TableWidths::Setting::Natural:
        // A narrow table would stand at the left; one that is aligned to the right runs into the margin.
        if (isMirrored()) {
            format.setWidth(fullWidth());
        }
        setGrid(first, end, format);
        break;
    case TableWidths::Setting::Fitted: {
        QList<QTextLength> shares = widths.shares(lineWidth);
        if (isMirrored()) {
            std::ranges::reverse(shares);
        }
        format.setWidth(fullWidth());
        format.setColumnWidthConstraints(shares);
        setGrid(first, end, format);
        break;
    }
    case TableWidths::Setting::Stacked:
        setStacked(first, end);
        break;
    }
    return end;
}

void TableSetter::setGrid(size_t first, size_t end, const QTextTableFormat &format)
{
    const int firstRow = block(first).cell.row;
    const int rows = std::max(block(end - 1).cell.row - firstRow + 1, 1);
    auto columns = std::max<int>(1, int(format.columnWidthConstraints().size()));
    for (size_t index = first; index < end; ++index) {
        columns = std::max(columns, block(index).cell.column + 1);
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
}

// Cell by cell, each behind the head of its column.
void TableSetter::setStacked(size_t first, size_t end)
{
    const double em = m_typography.em();
    QList<TextSpan> heads;
    for (size_t index = tableStart(first);
         block(index).kind == BlockKind::TableCell && block(index).cell.row == 0; ++index) {
        heads.append(block(index).text);
    }
    for (size_t index = first; index < end; ++index) {
        const Block &cell = block(index);
        if (cell.text.isEmpty()) {
            continue;
        }
        const bool isHead = cell.cell.row == 0;
        const bool endsRow = index + 1 == end || block(index + 1).cell.row != cell.cell.row;
        QTextBlockFormat lines = m_typography.lines(m_setter.directionOf(cell));
        indent(lines, em);
        lines.setTextIndent(-em);
        lines.setBottomMargin((endsRow ? 0.75 : 0.1) * em);
        QTextCharFormat letters = m_typography.letters();
        letters.setFontWeight(isHead ? QFont::Bold : QFont::Normal);
        m_setter.beginBlock(lines, letters);
        const TextSpan head = heads.value(cell.cell.column);
        if (!isHead && !head.isEmpty()) {
            m_setter.insertForeign(m_setter.document().text(head) + u"  ", m_typography.smallLetters());
        }
        m_setter.insertInlines(cell.text, letters);
    }
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
    // Names stand above values that would have too little room beside them.
    const double names = nameWidth(m_setter.document(), m_typography);
    const double least = names + std::max(names, 10 * m_typography.em());
    if (m_typography.style().lineWidth < least) {
        m_range = {0, least};
        setFieldsStacked(first, end, format);
    } else {
        m_range.from = least;
        setFieldsInTwo(first, end, format);
    }
    return end;
}

void TableSetter::setFieldsInTwo(size_t first, size_t end, QTextTableFormat format)
{
    QList<QTextLength> widths{
        QTextLength(QTextLength::FixedLength, nameWidth(m_setter.document(), m_typography)),
        QTextLength(QTextLength::VariableLength, 0)};
    if (isMirrored()) {
        widths.swapItemsAt(0, 1);
    }
    format.setColumnWidthConstraints(widths);
    const QTextCharFormat names = m_typography.smallLetters();
    const QTextCharFormat values = valueLetters(m_typography);
    QTextTable *table =
        m_setter.insertTable(int(end - first), 2, format, airBehindFields * m_typography.em());
    for (size_t index = first; index < end; ++index) {
        const int row = int(index - first);
        const FrontMatterField parts = partsOf(m_setter.document(), block(index));
        if (isMirrored()) {
            setCell(*table, row, 0, block(index), parts.value, values);
            setCell(*table, row, 1, block(index), parts.name, names);
        } else {
            setCell(*table, row, 0, block(index), parts.name, names);
            setCell(*table, row, 1, block(index), parts.value, values);
        }
    }
}

// A field is two rows, or one when it has only a name or only a value.
void TableSetter::setFieldsStacked(size_t first, size_t end, const QTextTableFormat &format)
{
    struct Row
    {
        size_t field;
        bool isName;
        CellPart part;
    };
    std::vector<Row> rows;
    for (size_t index = first; index < end; ++index) {
        const FrontMatterField parts = partsOf(m_setter.document(), block(index));
        const bool isWhole = parts.name.isEmpty() || parts.value.isEmpty();
        if (!parts.name.isEmpty()) {
            rows.push_back({index, true, isWhole ? CellPart::Whole : CellPart::Upper});
        }
        if (!parts.value.isEmpty() || parts.name.isEmpty()) {
            rows.push_back({index, false, isWhole ? CellPart::Whole : CellPart::Lower});
        }
    }
    const QTextCharFormat names = m_typography.smallLetters();
    const QTextCharFormat values = valueLetters(m_typography);
    QTextTable *table =
        m_setter.insertTable(int(rows.size()), 1, format, airBehindFields * m_typography.em());
    for (size_t i = 0; i < rows.size(); ++i) {
        const Block &field = block(rows[i].field);
        const FrontMatterField parts = partsOf(m_setter.document(), field);
        setCell(*table, int(i), 0, field, rows[i].isName ? parts.name : parts.value,
                rows[i].isName ? names : values, rows[i].part);
    }
}

void TableSetter::setCell(QTextTable &table, int row, int column, const Block &block, TextSpan text,
                          const QTextCharFormat &letters, CellPart part)
{
    QTextBlockFormat lines = m_typography.lines(m_setter.directionOf(block));
    lines.setAlignment(alignmentOf(block.cell.alignment));
    m_setter.fillCell(table, row, column, text, lines, letters);

    // Last: formatting the first block would take the cell's own format away.
    const double em = m_typography.em();
    QTextTableCellFormat format;
    format.merge(letters);
    format.setTopPadding(part == CellPart::Lower ? 0 : 0.30 * em);
    format.setBottomPadding(part == CellPart::Upper ? 0 : 0.30 * em);
    format.setLeftPadding(cellPadding * em);
    format.setRightPadding(cellPadding * em);
    if (part != CellPart::Upper) {
        format.setBottomBorder(1);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(m_typography.style().colors.hairline);
    }
    if (block.kind == BlockKind::FrontMatter) {
        format.setBackground(m_typography.style().colors.tint);
    }
    table.cellAt(row, column).setFormat(format);
}

} // namespace hexapla
