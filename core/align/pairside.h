// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/pairaligner.h"

#include <vector>

namespace hexapla {

// A pair of versions seen from one of them.
class PairSide
{
public:
    // Seen from the second version when it is swapped. The pair must outlive it.
    PairSide(const PairAlignment &pair, bool isSwapped);

    const Lexicon &forward() const { return *m_forward; }
    const Lexicon &backward() const { return *m_backward; }
    const Lessons &forwardLessons() const { return m_forwardLessons; }
    const Lessons &backwardLessons() const { return m_backwardLessons; }
    const ShapeParameters &shape() const { return m_shape; }
    const std::vector<WeightedBead> &beads() const { return m_beads; }

    // Units of the other version, consecutive; empty where there is no counterpart: between two units.
    struct Range
    {
        size_t first = 0;
        size_t end = 0;
    };
    Range counterpart(size_t unit) const { return m_counterparts[unit]; }

private:
    const Lexicon *m_forward;
    const Lexicon *m_backward;
    Lessons m_forwardLessons;
    Lessons m_backwardLessons;
    ShapeParameters m_shape;
    std::vector<WeightedBead> m_beads;
    std::vector<Range> m_counterparts; // by unit
};

} // namespace hexapla
