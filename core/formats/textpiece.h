// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/block.h"

namespace hexapla {

// A block of a plain text in the making: which lines it holds and how they hang together.
struct TextPiece
{
    enum class Breaks : quint8 {
        Wraps,    // lines are joined
        Hard,     // lines stay lines of one paragraph: verse, addresses
        Verbatim, // nothing is touched: code, tables
    };

    BlockKind kind = BlockKind::Paragraph;
    Breaks breaks = Breaks::Wraps;
    quint8 headingLevel = 0;
    quint8 listDepth = 0;
    bool isOrdered = false;
    bool isNumbered = false;   // begins with a marker of a series; a heading or an item
    bool opensInChunk = false; // stands under a line without a blank one between
    bool isUnderlined = false; // the last line is its underline
    bool isOverlined = false;  // and the first one a line above
    quint8 numberDepth = 0;    // of the marker: 2 for "1.1."
    int series = -1;
    quint16 bulletLength = 0; // not shown, with the white space behind
    quint16 markerLength = 0; // shown
    quint32 firstLine = 0;
    quint32 lastLine = 0;
};

} // namespace hexapla
