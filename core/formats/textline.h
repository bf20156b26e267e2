// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/text/textspan.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace hexapla {

// One line of a plain text that shows something. Blank lines are only counted, so that a file of nothing
// but line ends costs nothing.
struct TextLine
{
    quint32 begin = 0; // the first character that is no white space: a quote sign, or start
    quint32 start = 0; // the first behind the quote signs
    quint32 end = 0;   // behind the last character that is no white space
    quint32 width = 0; // columns of [start, end); East Asian wide characters take two
    quint16 indent = 0;
    quint8 blanksBefore = 0; // how many blank lines stand before; a page break counts as one
    quint8 quoteDepth = 0;
    bool hasGap = false;   // a tab or three spaces between two words
    bool hasBoxes = false; // box drawing characters

    // The column behind the last character.
    qsizetype column() const { return qsizetype(indent) + width; }
    // Whether nothing ties the line to the one before.
    bool opensChunk() const { return blanksBefore > 0; }
    TextSpan span() const { return {qsizetype(start), qsizetype(end)}; }
    QStringView text(QStringView source) const { return source.sliced(start, end - start); }
};

// Splits at line feeds, carriage returns, both, form feeds, vertical tabs, U+0085 and U+2029. A line
// separator (U+2028) is left in its line: it is shown as the hard break it is. Nothing when cancelled.
std::optional<std::vector<TextLine>> scanTextLines(QStringView source, const WorkContext &context);

} // namespace hexapla
