// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/positionmap.h"

namespace hexapla {

void PositionMap::append(TextSpan text, int position, int length)
{
    if (!m_pieces.empty()) {
        Piece &last = m_pieces.back();
        const bool isExact = last.text.length() == last.length && text.length() == length;
        if (isExact && last.text.end == text.start && last.position + last.length == position) {
            last.text.end = text.end;
            last.length += length;
            return;
        }
    }
    const auto after = std::ranges::partition_point(
        m_byText, [&](quint32 index) { return m_pieces[index].text.start <= text.start; });
    m_byText.insert(after, quint32(m_pieces.size()));
    m_pieces.push_back({text, position, length});
}

int PositionMap::positionOf(qsizetype textOffset) const
{
    const auto after = std::ranges::partition_point(
        m_byText, [&](quint32 index) { return m_pieces[index].text.start <= textOffset; });
    if (after == m_byText.begin()) {
        return 0;
    }
    const Piece &piece = m_pieces[*std::prev(after)];
    return piece.position + int(std::min<qsizetype>(textOffset - piece.text.start, piece.length));
}

qsizetype PositionMap::textAt(int position) const
{
    const auto after = std::ranges::partition_point(
        m_pieces, [=](const Piece &piece) { return piece.position <= position; });
    if (after == m_pieces.begin()) {
        return m_pieces.empty() ? 0 : m_pieces.front().text.start;
    }
    const Piece &piece = *std::prev(after);
    return piece.text.start + std::min<qsizetype>(position - piece.position, piece.text.length());
}

} // namespace hexapla
