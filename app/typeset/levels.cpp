// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/levels.h"

#include <QElapsedTimer>

#include <algorithm>

namespace hexapla {

Levels::Levels(std::vector<std::shared_ptr<Sheet>> sheets, QObject *parent)
    : QObject(parent)
    , m_sheets(std::move(sheets))
{
    const size_t size = m_sheets.empty() ? 0 : m_sheets.front()->size();
    m_airs.resize(size, 0);
    for (size_t item = 0; item < size; ++item) {
        for (const auto &sheet : m_sheets) {
            m_airs[item] = std::max(m_airs[item], sheet->airAbove(item));
        }
    }
    reset();
}

void Levels::reset()
{
    std::vector<int> heights = m_airs;
    for (size_t item = 0; item < heights.size(); ++item) {
        int highest = 0;
        for (const auto &sheet : m_sheets) {
            highest = std::max(highest, sheet->estimatedHeight(item));
        }
        heights[item] += highest;
    }
    m_heights = HeightTree(heights);
    m_isExact.assign(heights.size(), false);
    m_exactCount = 0;
    m_next = 0;
    Q_EMIT changed();
}

bool Levels::measure(size_t item, bool isKept)
{
    if (m_isExact[item]) {
        return false;
    }
    int highest = 0;
    for (const auto &sheet : m_sheets) {
        highest = std::max(highest, isKept ? sheet->item(item).height : sheet->measure(item));
    }
    m_isExact[item] = true;
    ++m_exactCount;
    const bool isNew = m_heights.height(item) != m_airs[item] + highest;
    m_heights.setHeight(item, m_airs[item] + highest);
    return isNew;
}

bool Levels::settle(size_t first, size_t last)
{
    bool isNew = false;
    for (size_t item = first; item <= last && item < size(); ++item) {
        isNew = measure(item, true) || isNew;
    }
    if (isNew) {
        Q_EMIT changed();
    }
    return isNew;
}

bool Levels::settleMore(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    bool isNew = false;
    for (; m_next < size() && clock.elapsed() < milliseconds; ++m_next) {
        isNew = measure(m_next, false) || isNew;
    }
    if (isNew) {
        Q_EMIT changed();
    }
    return m_next < size();
}

} // namespace hexapla
