// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/atoms.h"

#include <QtTypes>

#include <optional>
#include <vector>

namespace hexapla {

// Atoms that follow each other in both texts.
struct MatchedRun
{
    size_t before = 0;
    size_t after = 0;
    size_t count = 0;

    size_t endBefore() const { return before + count; }
    size_t endAfter() const { return after + count; }
};

// Which atoms of the old text are which of the new one; of some there is none. Those that are written alike,
// and at the same place among the others, may be matched, too.
class AtomMatch
{
public:
    AtomMatch(size_t before, size_t after)
        : m_there(before, none)
        , m_back(after, none)
    {}

    size_t sizeBefore() const { return m_there.size(); }
    size_t sizeAfter() const { return m_back.size(); }

    bool isMatched(size_t before) const { return m_there[before] != none; }
    bool isTaken(size_t after) const { return m_back[after] != none; }
    // Of atoms that are matched.
    size_t there(size_t before) const { return size_t(m_there[before]); }
    size_t back(size_t after) const { return size_t(m_back[after]); }

    void match(size_t before, size_t after)
    {
        m_there[before] = qint32(after);
        m_back[after] = qint32(before);
    }
    void part(size_t before)
    {
        m_back[there(before)] = none;
        m_there[before] = none;
    }

    // All of them, in the order of the old text.
    std::vector<MatchedRun> runs() const;

private:
    static constexpr qint32 none = -1;

    std::vector<qint32> m_there;
    std::vector<qint32> m_back;
};

} // namespace hexapla
