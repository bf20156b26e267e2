// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/sheet.h"

#include <algorithm>
#include <cmath>

namespace hexapla {

const SetItem::Part *SetItem::partOf(qsizetype text) const
{
    const Part *found = nullptr;
    for (const Part &part : parts) {
        if (!found || part.block.text().start <= text) {
            found = &part;
        }
    }
    return found;
}

const SetItem::Part *SetItem::partAt(double y) const
{
    const Part *found = nullptr;
    for (const Part &part : parts) {
        if (!found || part.y <= y) {
            found = &part;
        }
    }
    return found;
}

Sheet::Sheet(std::shared_ptr<const BlockSetter> setter, SheetParts parts, int airInBlocks)
    : m_setter(std::move(setter))
    , m_parts(std::move(parts))
    , m_airInBlocks(airInBlocks)
{}

void Sheet::setWidth(int width)
{
    if (width != m_width) {
        m_width = width;
        m_items.clear();
    }
}

int Sheet::airAbove(const BlockPart &part) const
{
    const bool beginsBlock = part.text.start <= document().blocks()[part.block].text.start;
    return beginsBlock && part.block > 0 ? int(m_setter->airBetween(part.block - 1, part.block)) : 0;
}

int Sheet::airAbove(size_t item) const
{
    const auto parts = m_parts.at(item);
    return item == 0 || parts.empty() ? 0 : std::max(airAbove(parts.front()), m_airInBlocks);
}

int Sheet::estimatedHeight(size_t item) const
{
    double height = 0;
    for (const BlockPart &part : m_parts.at(item)) {
        height += m_setter->estimatedHeight(part, m_width);
    }
    return int(std::ceil(height));
}

SetItem Sheet::set(size_t item) const
{
    SetItem set;
    for (const BlockPart &part : m_parts.at(item)) {
        const int air = set.parts.empty() ? airAbove(item) : airAbove(part);
        const int y = set.parts.empty() ? 0 : set.height + air;
        SetBlock block = m_setter->set(part, m_width);
        set.height = y + int(std::ceil(block.height()));
        set.parts.push_back({std::move(block), y, air});
    }
    return set;
}

const SetItem &Sheet::item(size_t item) const
{
    auto found = m_items.find(item);
    if (found == m_items.end()) {
        found = m_items.emplace(item, set(item)).first;
    }
    return found->second;
}

int Sheet::measure(size_t item) const
{
    const auto found = m_items.find(item);
    return found != m_items.end() ? found->second.height : set(item).height;
}

void Sheet::keepOnly(size_t first, size_t last)
{
    std::erase_if(m_items, [&](const auto &entry) { return entry.first < first || entry.first > last; });
}

} // namespace hexapla
