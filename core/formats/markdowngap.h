// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/block.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace hexapla {

// What md4c tells of a leaf block that it found.
struct MarkdownLeaf
{
    Block block;
    bool isFenced = false;  // code between fences
    int orderedMarkers = 0; // of the list items that begin with this leaf
};

// md4c tells where text stands, not where blocks do. Between the last text of one block and the first of the
// next lies a gap of pure markup: the rest of the first block's markup, the beginning of the second's, whole
// blocks without text (rules, empty items, images without a description), and what md4c does not report: link
// definitions, and the cells of a row that has more of them than its table has columns. This divides a gap
// among them.
struct MarkdownGap
{
    struct Piece
    {
        TextSpan source;
        std::optional<size_t> empty;      // which of the blocks without text
        std::optional<CellPosition> cell; // of a surplus cell; with neither it is a definition
    };

    qsizetype previousEnd = 0;    // where the block before ends
    bool leavesFenceOpen = false; // the block before is code whose fence nothing closes
    std::vector<Piece> between;
    qsizetype nextStart = 0; // where the block behind starts, its markup included
};

// The gap [from, to): from the end of the previous block's last text (or the document's start) to the next
// block's first text (or the document's end).
MarkdownGap divideGap(QStringView source, TextSpan gap, const MarkdownLeaf *previous,
                      const std::vector<MarkdownLeaf> &empties, const MarkdownLeaf *next);

} // namespace hexapla
