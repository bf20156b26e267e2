// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/tablesetter.h"

#include "app/typeset/frontmatterfield.h"
#include "app/typeset/letterformats.h"

#include <algorithm>
#include <cmath>

namespace hexapla {

namespace {

constexpr int measuredRows = 400; // of a long table; they speak for the rest
// In ems.
constexpr double cellPadding = 0.55; // at the sides
constexpr double cellAir = 0.25;     // above and below
constexpr double leastValueWidth = 10;

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

} // namespace

TableSetter::TableSetter(Document document, const Typography &typography)
    : m_document(std::move(document))
    , m_typography(typography)
{
    for (size_t index = 0; index < m_document.blocks().size(); ++index) {
        const Block &cell = block(index);
        if (cell.kind == BlockKind::TableCell && cell.cell.table >= std::ssize(m_tables)) {
            m_tables.resize(size_t(cell.cell.table) + 1, index);
        }
    }
}

// At either side of what stands in a cell.
double TableSetter::padding() const { return std::round(cellPadding * m_typography.em()); }

// Or of as much of it as is measured.
size_t TableSetter::tableEnd(size_t first) const
{
    const CellPosition &start = block(first).cell;
    size_t end = first;
    while (end < m_document.blocks().size() && block(end).kind == BlockKind::TableCell &&
           block(end).cell.table == start.table && block(end).cell.row < start.row + measuredRows) {
        ++end;
    }
    return end;
}

const TableWidths &TableSetter::widthsOf(const Block &cell) const
{
    const auto found = m_widths.find(cell.cell.table);
    if (found != m_widths.end()) {
        return found->second;
    }
    const size_t first = m_tables[size_t(cell.cell.table)];
    return m_widths
        .emplace(cell.cell.table,
                 TableWidths(m_document, first, tableEnd(first), m_typography, 2 * padding()))
        .first->second;
}

QTextCharFormat TableSetter::lettersOf(const Block &cell) const
{
    QTextCharFormat letters = m_typography.letters();
    if (cell.cell.row == 0) {
        letters.setFontWeight(QFont::Bold);
    }
    return letters;
}

SetText TableSetter::setText(TextSpan text, const QTextCharFormat &letters, const Block &cell,
                             double width) const
{
    LineStyle lines = m_typography.lines(directionOf(m_document, cell, m_typography.style()));
    lines.alignment = alignmentOf(cell.cell.alignment);
    return {m_document.text(text),
            text,
            letters.font(),
            letterFormats(m_document, text, letters, m_typography),
            lines,
            width};
}

SetBlock TableSetter::setRow(const BlockPart &cells, double width) const
{
    const Block &first = block(cells.block);
    const TableWidths &widths = widthsOf(first);
    if (cells.count == 1 && widths.count() > 1) {
        return setAlone(cells, width);
    }
    return widths.settingFor(width) == TableWidths::Setting::Stacked ? setStacked(cells, width)
                                                                     : setGrid(cells, width);
}

SetBlock TableSetter::setGrid(const BlockPart &cells, double width) const
{
    const QList<double> widths = widthsOf(block(cells.block)).widths(width);
    const double air = std::round(cellAir * m_typography.em());
    SetBlock row(cells.text, width, m_typography.style().colors);
    double x = 0;
    double height = 0;
    size_t next = cells.block;
    for (int column = 0; column < widths.size(); ++column) {
        if (next < cells.block + cells.count && block(next).cell.column == column) {
            const Block &cell = block(next++);
            SetText text = setText(cell.text, lettersOf(cell), cell, widths[column] - 2 * padding());
            height = std::max(height, text.height());
            const double left = isMirrored() ? width - x - widths[column] : x;
            row.add(std::move(text), {left + padding(), air});
        }
        x += widths[column];
    }
    height += 2 * air + 1;
    row.addLine(QLineF(isMirrored() ? width - x : 0, height - 1, isMirrored() ? width : x, height - 1));
    row.setHeight(height);
    return row;
}

// Cell by cell, each behind the head of its column.
SetBlock TableSetter::setStacked(const BlockPart &cells, double width) const
{
    const size_t table = m_tables[size_t(block(cells.block).cell.table)];
    SetBlock row(cells.text, width, m_typography.style().colors);
    const double indent = std::round(m_typography.em());
    double y = 0;
    for (size_t index = cells.block; index < cells.block + cells.count; ++index) {
        const Block &cell = block(index);
        if (cell.text.isEmpty()) {
            continue;
        }
        const size_t head = table + size_t(cell.cell.column);
        const bool hasHead = cell.cell.row > 0 && head < m_document.blocks().size() &&
                             block(head).cell.table == cell.cell.table && block(head).cell.row == 0 &&
                             !block(head).text.isEmpty();
        if (hasHead) {
            const QTextCharFormat small = m_typography.smallLetters();
            const QStringView name = m_document.text(block(head).text);
            SetText label(name, {}, small.font(), {{0, int(name.size()), small}},
                          m_typography.lines(directionOf(m_document, cell, m_typography.style())), width);
            const double height = label.height();
            row.add(std::move(label), {0, y});
            y += height;
        }
        SetText text = setText(cell.text, lettersOf(cell), cell, width - indent);
        const double height = text.height();
        row.add(std::move(text), {isMirrored() ? 0 : indent, y});
        y += height;
    }
    y += std::round(cellAir * m_typography.em());
    row.addLine(QLineF(0, y, width, y));
    row.setHeight(y + 1);
    return row;
}

SetBlock TableSetter::setAlone(const BlockPart &cell, double width) const
{
    const double air = std::round(cellAir * m_typography.em());
    SetBlock alone(cell.text, width, m_typography.style().colors);
    SetText text = setText(cell.text, lettersOf(block(cell.block)), block(cell.block), width - 2 * padding());
    const double height = text.height() + 2 * air + 1;
    alone.add(std::move(text), {padding(), air});
    alone.addLine(QLineF(0, height - 1, width, height - 1));
    alone.setHeight(height);
    return alone;
}

double TableSetter::nameWidth() const
{
    if (!m_nameWidth) {
        double widest = 0;
        int row = 0;
        for (const Block &field : m_document.blocks()) {
            if (field.kind != BlockKind::FrontMatter || row++ == measuredRows) {
                break;
            }
            widest = std::max(widest, m_typography.smallWidth(field.info));
        }
        m_nameWidth = std::ceil(widest) + 2 * padding();
    }
    return *m_nameWidth;
}

// Names stand above values that would have too little room beside them.
SetBlock TableSetter::setField(size_t index, double width) const
{
    const Block &field = block(index);
    const FrontMatterField parts = partsOf(m_document, field);
    const double em = m_typography.em();
    const double names = nameWidth();
    const bool isStacked = width < names + std::max(names, leastValueWidth * em);
    QTextCharFormat values = m_typography.smallLetters();
    values.setForeground(m_typography.style().colors.ink);

    SetBlock row(field.text, width, m_typography.style().colors);
    double y = std::round(cellAir * em);
    double bottom = y;
    if (!parts.name.isEmpty()) {
        const double room = isStacked ? width : names;
        SetText name = setText(parts.name, m_typography.smallLetters(), field, room - 2 * padding());
        bottom = y + name.height();
        row.add(std::move(name), {isMirrored() ? width - room + padding() : padding(), y});
        y = isStacked ? bottom : y;
    }
    if (!parts.value.isEmpty()) {
        const double room = isStacked ? width : width - names;
        SetText value = setText(parts.value, values, field, room - 2 * padding());
        bottom = std::max(bottom, y + value.height());
        row.add(std::move(value), {isMirrored() ? padding() : width - room + padding(), y});
    }
    const double height = bottom + std::round(cellAir * em) + 1;
    row.addTint({0, 0, width, height});
    row.addLine(QLineF(0, height - 1, width, height - 1));
    row.setHeight(height);
    return row;
}

} // namespace hexapla
