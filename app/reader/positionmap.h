// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <vector>

namespace hexapla {

// Where the characters of a document's plain text stand in a QTextDocument, and back. Grows at the document's
// end; the text may come in another order (the cells of a row that runs from right to left).
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
    qsizetype textEnd() const { return m_byText.empty() ? 0 : m_pieces[m_byText.back()].text.end; }

private:
    struct Piece
    {
        TextSpan text;
        int position;
        int length;
    };
    std::vector<Piece> m_pieces;   // by position
    std::vector<quint32> m_byText; // their indices, by text
};

} // namespace hexapla
