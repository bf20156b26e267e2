// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <vector>

namespace hexapla {

// Where the characters of a document's plain text stand in a QTextDocument, and back. Grows at the end.
class PositionMap
{
public:
    // Text stands at [position, position + length): character by character, or as a whole where the
    // lengths differ (an image for its alternative text).
    void append(TextSpan text, int position, int length);

    // The position of a character; that of the nearest text before it when nothing shows it.
    int positionOf(qsizetype textOffset) const;
    // The character at a position; that of the nearest text before it for what is no text.
    qsizetype textAt(int position) const;

    // Text before this offset is mapped.
    qsizetype textEnd() const { return m_pieces.empty() ? 0 : m_pieces.back().text.end; }

private:
    struct Piece
    {
        TextSpan text;
        int position;
        int length;
    };
    std::vector<Piece> m_pieces;
};

} // namespace hexapla
