// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/typeset/blocksetter.h"
#include "app/typeset/sheetparts.h"

#include <memory>
#include <unordered_map>

namespace hexapla {

// An item of a sheet, set: its parts one below the other.
struct SetItem
{
    struct Part
    {
        SetBlock block;
        int y;
        int airAbove;
    };
    std::vector<Part> parts;
    int height = 0;

    // The part that shows a place in the text, or is nearest to a height; null in an item without parts.
    const Part *partOf(qsizetype text) const;
    const Part *partAt(double y) const;
};

// One version on paper of a width: items one below the other, set when somebody looks at them. How high each
// stands is not the sheet's business, since items of several sheets may have to stand level.
class Sheet
{
public:
    // Between parts of one block stands so much air, where they are in two items.
    Sheet(std::shared_ptr<const BlockSetter> setter, SheetParts parts, int airInBlocks = 0);

    const BlockSetter &setter() const { return *m_setter; }
    const Document &document() const { return m_setter->document(); }
    const SheetParts &parts() const { return m_parts; }
    size_t size() const { return m_parts.size(); }

    int width() const { return m_width; }
    void setWidth(int width);

    // The white above an item, and how high it is about; its exact height is that of the item when it is set.
    int airAbove(size_t item) const;
    int estimatedHeight(size_t item) const;
    const SetItem &item(size_t item) const;
    // How high an item is, without keeping it.
    int measure(size_t item) const;
    // Forgets what was set of all items but these.
    void keepOnly(size_t first, size_t last);

private:
    SetItem set(size_t item) const;
    int airAbove(const BlockPart &part) const;

    std::shared_ptr<const BlockSetter> m_setter;
    SheetParts m_parts;
    int m_airInBlocks;
    int m_width = 0;
    mutable std::unordered_map<size_t, SetItem> m_items;
};

} // namespace hexapla
