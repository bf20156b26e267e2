// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/placement.h"

#include <optional>
#include <span>
#include <vector>

namespace hexapla {

// Finds the place of one quote that stood in the old text.
class QuotePlacer
{
public:
    // All must outlive it.
    QuotePlacer(const Editions &editions, const Anchor &anchor, std::span<const TextSpan> hints);

    Placement place() const;

private:
    // What is left of the quote in one part of the new text: its first and its last atom, and where they are.
    struct Remains
    {
        size_t first = 0;
        size_t last = 0;
        size_t firstThere = 0;
        size_t lastThere = 0;
        float bits = 0;
    };

    size_t count() const { return m_end - m_first; }
    float bits(size_t first, size_t end) const;
    // The new text of as many atoms as the quote has, cut inside of the first and last as the quote was.
    TextSpan spanFrom(size_t atomThere) const;

    std::optional<size_t> untouched() const;
    Placement kept(size_t atomThere) const;
    std::vector<Remains> remains() const;
    std::optional<Remains> mainRemains() const;
    std::vector<TextSpan> extents(const Remains &remains) const;
    Neighbours neighbours(TextSpan span) const;
    Placement edited(const Remains &remains) const;
    bool hasEqual(TextSpan span, double likeness) const;
    std::optional<Placement> copied() const;
    std::optional<Placement> hinted() const;
    Placement replaced() const;

    const Editions &m_editions;
    const Anchor &m_anchor;
    std::span<const TextSpan> m_hints;
    size_t m_first;
    size_t m_end;
};

} // namespace hexapla
