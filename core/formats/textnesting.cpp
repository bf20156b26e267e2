// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/textlayout.h"

namespace hexapla {

namespace {

constexpr size_t deepestList = 60;
constexpr int indentNoise = 1;

// The items that are open at a place of the text, the innermost last.
class OpenItems
{
public:
    explicit OpenItems(const std::vector<TextLine> &lines)
        : m_lines(lines)
    {}

    void clear() { m_items.clear(); }
    quint8 add(const TextPiece &piece);
    quint8 depthOf(const TextPiece &piece);
    bool isOrdered() const { return !m_items.empty() && m_items.back().isOrdered; }

private:
    struct Item
    {
        int indent;
        int series;
        quint8 quoteDepth;
        bool isOrdered;
    };

    void leave(int indent, quint8 quoteDepth);
    bool returnTo(const Item &item);

    const std::vector<TextLine> &m_lines;
    std::vector<Item> m_items;
};

// Closes what is deeper than an indent.
void OpenItems::leave(int indent, quint8 quoteDepth)
{
    while (!m_items.empty() &&
           (m_items.back().indent > indent + indentNoise || m_items.back().quoteDepth != quoteDepth)) {
        m_items.pop_back();
    }
}

// Whether an item goes on a list that is open, at its own indent; what is inside that is closed.
bool OpenItems::returnTo(const Item &item)
{
    for (size_t i = m_items.size(); i > 0; --i) {
        const Item &open = m_items[i - 1];
        if (item.indent - open.indent > indentNoise) {
            return false;
        }
        if (open.isOrdered == item.isOrdered && open.series == item.series) {
            m_items.resize(i);
            return true;
        }
    }
    return false;
}

quint8 OpenItems::add(const TextPiece &piece)
{
    const TextLine &line = m_lines[piece.firstLine];
    const Item item = {line.indent, piece.series, line.quoteDepth, piece.isOrdered};
    leave(item.indent, item.quoteDepth);
    if (returnTo(item)) {
        m_items.back() = item;
    } else if (m_items.size() < deepestList) {
        m_items.push_back(item);
    }
    return quint8(m_items.size());
}

// A paragraph goes on an item when it stands further to the right than the item's marker.
quint8 OpenItems::depthOf(const TextPiece &piece)
{
    const TextLine &line = m_lines[piece.firstLine];
    while (!m_items.empty() && (m_items.back().indent + indentNoise >= line.indent ||
                                m_items.back().quoteDepth != line.quoteDepth)) {
        m_items.pop_back();
    }
    return quint8(m_items.size());
}

} // namespace

void nestLists(std::vector<TextPiece> &pieces, const std::vector<TextLine> &lines)
{
    OpenItems items(lines);
    for (TextPiece &piece : pieces) {
        if (piece.kind == BlockKind::ListItem) {
            piece.listDepth = items.add(piece);
        } else if (piece.kind == BlockKind::Heading || piece.kind == BlockKind::Rule) {
            items.clear();
        } else {
            piece.listDepth = items.depthOf(piece);
            piece.isOrdered = items.isOrdered();
        }
    }
}

} // namespace hexapla
