// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QLatin1StringView>
#include <QString>

#include <vector>

namespace hexapla {

enum class BlockKind : quint8 {
    Heading,
    Paragraph,
    ListItem, // the first paragraph of a list item; further ones are paragraphs at its depth
    Quote,    // a paragraph inside a block quote
    Code,
    TableCell,
    Image, // a paragraph that holds nothing but one image; its text is the alternative text
    Rule,
    FrontMatter, // one field
    Html,        // its text is what a browser would show
    LinkDefinition,
    FootnoteDefinition,
};

// The stable name of a kind in JSON: "list-item".
QLatin1StringView blockKindName(BlockKind kind);

enum class CellAlignment : quint8 { Default, Left, Center, Right };

// Where a table cell stands. Tables of a document are numbered from 0, row 0 is the header.
struct CellPosition
{
    int table = -1;
    int row = -1;
    int column = -1;
    CellAlignment alignment = CellAlignment::Default;

    friend bool operator==(const CellPosition &, const CellPosition &) = default;
};

// A leaf of the document: blocks do not nest, they know how deep they stand. Blocks follow each other
// in both text and source; one line feed stands between two blocks' texts.
struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    quint8 headingLevel = 0; // 1 to 6 for headings
    quint8 listDepth = 0;    // how many lists the block stands in
    quint8 quoteDepth = 0;   // how many block quotes
    bool isOrdered = false;  // of the innermost list
    // How many of the lists stand around each of the quotes, the outermost quote first; the others stand
    // inside it. Empty when all do.
    std::vector<quint8> listsAroundQuotes;
    QChar taskMark; // ' ' or 'x' for an item of a task list, else null
    // How much of the text is the number of an ordered item with its space: "12. " is 4.
    qsizetype markerLength = 0;
    TextSpan text;
    // The block with its own markup: markers, fences, hashes, quote signs of its first line.
    TextSpan source;
    CellPosition cell;
    // Language of code, name of a front-matter field, label of a definition, target of an image.
    QString info;

    // What inspect calls the level: of the heading, or the depth of the list or quote.
    int level() const
    {
        if (kind == BlockKind::Heading) {
            return headingLevel;
        }
        return listDepth > 0 ? listDepth : quoteDepth;
    }
};

} // namespace hexapla
