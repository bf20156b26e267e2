// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/typeset/blockpart.h"
#include "core/align/alignment.h"
#include "core/document/document.h"
#include "core/document/segment.h"

#include <span>
#include <vector>

namespace hexapla {

// What stands one below the other on a sheet: items, each of which is any number of parts of a document.
class SheetParts
{
public:
    // A document from its beginning to its end: an item is a block, a row of a table, or as much of a long
    // text as is set at once.
    static SheetParts flowOf(const Document &document);
    // The cells of a version: an item is what a row has of it, nothing where it has none.
    static SheetParts cellsOf(const Document &document, std::span<const Segment> segments,
                              const Alignment &alignment, size_t version);

    size_t size() const { return m_ends.size(); }
    std::span<const BlockPart> at(size_t item) const;
    // The item that shows a place in the text, or the nearest before it.
    size_t itemOf(qsizetype text) const;
    // The text nearest to an item that may have none: where the next begins, where the last one ends.
    qsizetype startBehind(size_t item) const;
    qsizetype endBefore(size_t item) const;

private:
    void add(const Document &document, size_t block, TextSpan text);
    void endItem() { m_ends.push_back(m_parts.size()); }

    std::vector<BlockPart> m_parts;
    std::vector<size_t> m_ends; // of the items, in the parts
};

} // namespace hexapla
