// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/typeset/blockpart.h"
#include "app/typeset/setblock.h"
#include "app/typeset/tablewidths.h"

#include <unordered_map>
#include <vector>

namespace hexapla {

// Sets what stands side by side: the rows of tables, and front matter as names and values.
class TableSetter
{
public:
    TableSetter(Document document, const Typography &typography);

    // Cells of one row of a table: all that stand in it, or one alone.
    SetBlock setRow(const BlockPart &cells, double width) const;
    // A field of front matter.
    SetBlock setField(size_t field, double width) const;

private:
    const Block &block(size_t index) const { return m_document.blocks()[index]; }
    const TableWidths &widthsOf(const Block &cell) const;
    size_t tableEnd(size_t first) const;
    double padding() const;
    double nameWidth() const;
    QTextCharFormat lettersOf(const Block &cell) const;
    SetText setText(TextSpan text, const QTextCharFormat &letters, const Block &cell, double width) const;
    SetBlock setGrid(const BlockPart &cells, double width) const;
    SetBlock setStacked(const BlockPart &cells, double width) const;
    SetBlock setAlone(const BlockPart &cell, double width) const;

    bool isMirrored() const { return m_typography.style().direction == Qt::RightToLeft; }

    Document m_document;
    const Typography &m_typography; // outlives the setter
    std::vector<size_t> m_tables;   // their first cells
    mutable std::unordered_map<int, TableWidths> m_widths;
    mutable std::optional<double> m_nameWidth;
};

} // namespace hexapla
