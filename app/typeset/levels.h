// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/typeset/heighttree.h"
#include "app/typeset/sheet.h"

#include <QObject>

namespace hexapla {

// Where the items of sheets stand that are read side by side: those of a number are as high as the highest of
// them and stand level, so that nothing can drift. Heights are estimates until somebody comes near.
class Levels : public QObject
{
    Q_OBJECT

public:
    // All have the same number of items.
    explicit Levels(std::vector<std::shared_ptr<Sheet>> sheets, QObject *parent = nullptr);

    size_t size() const { return m_heights.size(); }
    int total() const { return m_heights.total(); }
    // Where an item stands with the air above it, and where its text begins.
    int top(size_t item) const { return m_heights.top(item); }
    int bodyTop(size_t item) const { return top(item) + m_airs[item]; }
    int height(size_t item) const { return m_heights.height(item); }
    size_t itemAt(int y) const { return m_heights.itemAt(y); }

    // Makes heights exact, both ends included. False when they were.
    bool settle(size_t first, size_t last);
    // The same for some that nobody looks at yet, for so many milliseconds. False when there are none left.
    bool settleMore(int milliseconds);
    bool isExact() const { return m_exactCount == m_isExact.size(); }
    // All heights are estimates again: a sheet has another width.
    void reset();

Q_SIGNALS:
    // Items stand elsewhere than before.
    void changed();

private:
    bool measure(size_t item, bool isKept);

    std::vector<std::shared_ptr<Sheet>> m_sheets;
    std::vector<int> m_airs;
    HeightTree m_heights;
    std::vector<bool> m_isExact;
    size_t m_exactCount = 0;
    size_t m_next = 0; // to be measured in idle time
};

} // namespace hexapla
