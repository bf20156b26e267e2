// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/typography.h"
#include "app/reader/widthrange.h"
#include "core/document/document.h"

#include <QTextLength>

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
    // Of the columns of a fitted table.
    QList<QTextLength> shares(double lineWidth) const;
    // The lines that a table set for one width serves as well.
    WidthRange rangeFor(double lineWidth) const;

private:
    struct Column
    {
        double word = 0; // the widest
        double cell = 0; // the widest
    };
    double share(const Column &column, double lineWidth) const;

    std::vector<Column> m_columns;
    Column m_all;
};

} // namespace hexapla
