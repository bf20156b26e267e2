// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/typeset/typography.h"
#include "core/document/document.h"

#include <QList>

#include <vector>

namespace hexapla {

// How much room the columns of a table want, and how the table is best set in lines of a width.
class TableWidths
{
public:
    // Of the cells [first, end); the padding is what a cell has beside its text.
    TableWidths(const Document &document, size_t first, size_t end, const Typography &typography,
                double padding);

    enum class Setting {
        Natural, // every cell has its line
        Fitted,  // cells are broken into lines, words are not
        Stacked, // even words would be broken: cells stand one above the other
    };
    Setting settingFor(double lineWidth) const;
    size_t count() const { return m_columns.size(); }
    // Of the columns of a table that is not stacked.
    QList<double> widths(double lineWidth) const;

private:
    struct Column
    {
        double word = 0; // the widest
        double cell = 0; // the widest
    };
    std::vector<Column> m_columns;
    Column m_all;
};

} // namespace hexapla
