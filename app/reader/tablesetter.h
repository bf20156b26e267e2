// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/textsetter.h"
#include "app/reader/widthrange.h"

namespace hexapla {

// Sets what stands in rows: tables, and front matter as a table of names and values.
class TableSetter
{
public:
    explicit TableSetter(TextSetter &setter);

    // Both set what stands together with a block of the document, up to as many rows as one step may take,
    // and return the index of the first block behind.
    size_t setTable(size_t first);
    size_t setFrontMatter(size_t first);

    // The widths of lines in which what was set would have been set in the same way.
    const WidthRange &range() const { return m_range; }

private:
    enum class CellPart { Whole, Upper, Lower }; // one that goes on below has no line there

    const Block &block(size_t index) const { return m_setter.document().blocks()[index]; }
    size_t tableEnd(size_t first) const;
    size_t frontMatterEnd(size_t first) const;
    size_t tableStart(size_t index) const;
    void setGrid(size_t first, size_t end, const QTextTableFormat &format);
    void setStacked(size_t first, size_t end);
    void setRow(QTextTable &table, int row, size_t first, size_t last, const QTextCharFormat &letters);
    void setFieldsInTwo(size_t first, size_t end, QTextTableFormat format);
    void setFieldsStacked(size_t first, size_t end, const QTextTableFormat &format);
    void setCell(QTextTable &table, int row, int column, const Block &block, TextSpan text,
                 const QTextCharFormat &letters, CellPart part = CellPart::Whole);

    // The text document knows no tables that run from right to left.
    bool isMirrored() const { return m_typography.style().direction == Qt::RightToLeft; }

    TextSetter &m_setter;
    const Typography &m_typography;
    WidthRange m_range;
};

} // namespace hexapla
