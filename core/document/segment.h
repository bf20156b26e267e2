// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QLatin1StringView>

#include <vector>

namespace hexapla {

enum class SegmentKind : quint8 {
    Sentence,
    Heading,
    ListItem, // a sentence of one
    Cell,
    Code,
    Html,
    Definition, // of a link or a footnote
    FrontMatter,
    Image,
};

// The stable name of a kind in JSON: "list-item".
QLatin1StringView segmentKindName(SegmentKind kind);

// The unit that is aligned. Segments follow each other in text and source, in order; every letter of the
// source lies in one. Blocks are named by their index, [firstBlock, lastBlock], mostly one.
struct Segment
{
    SegmentKind kind = SegmentKind::Sentence;
    TextSpan text;   // without white space around
    TextSpan source; // with the markup that belongs to it
    size_t firstBlock = 0;
    size_t lastBlock = 0;
};

} // namespace hexapla
