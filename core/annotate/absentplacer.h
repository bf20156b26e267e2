// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/placement.h"

#include <span>

namespace hexapla {

// Finds the place of something that was missing in the old text: between two atoms, or inside of one.
class AbsentPlacer
{
public:
    // All must outlive it.
    AbsentPlacer(const Editions &editions, const Anchor &anchor, std::span<const TextSpan> hints);

    Placement place() const;

private:
    bool hasLeft() const { return m_right > 0; }
    bool hasRight() const { return m_right < m_editions.match().sizeBefore(); }
    // The new place between two atoms that follow each other, or at either end.
    qsizetype between(size_t right) const;
    Placement insideOf(size_t atom) const;
    Placement together(size_t right) const;
    Placement filled(size_t first, size_t end) const;
    Placement beside(size_t atom, qsizetype place) const;
    Placement replaced() const;

    const Editions &m_editions;
    const Anchor &m_anchor;
    std::span<const TextSpan> m_hints;
    size_t m_right; // the atom behind the place
};

} // namespace hexapla
