// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/beadscores.h"
#include "core/align/logsum.h"

#include <memory>
#include <vector>

namespace hexapla {

// All ways that lead through a band, bead by bead, with how likely each is.
class Lattice
{
public:
    // Frame, priors and context must outlive it. When cancelled, it is of no use.
    Lattice(const Frame &frame, BeadScores scores, const BeadPriors &priors, const WorkContext &context);

    // How likely each bead is, in order; those hardly possible are left out.
    const std::vector<WeightedBead> &likely() const { return m_likely; }
    // The way on which most beads can be expected to be right.
    std::vector<WeightedBead> best() const;
    // The part of the band that holds what is likely, with a margin; if that has more than so many cells,
    // what is nearest to the best way. Texts that repeat one line look alike everywhere.
    Band narrowed(quint32 margin, size_t mostCells) const;

private:
    // Over a book they grow beyond what a float tells apart.
    struct Sums
    {
        double afterMatch;
        double afterOmission;
    };

    class Arrival;

    std::unique_ptr<Sums[]> impossibleSums() const;
    void sumForward();
    void sumBackward();
    void weigh();
    void keepLikeliest();
    Band aroundLikely(quint32 margin) const;
    Band aroundBest(size_t mostCells) const;
    size_t node(size_t row, size_t column) const { return m_frame.band.cell(row, column); }
    double rest(const Bead &bead) const;
    template<class Visit> void visitNodes(size_t firstRow, size_t endRow, Visit visit) const;
    template<class Visit> void visitBeads(size_t row, size_t column, Visit visit) const;

    const Frame &m_frame;
    const BeadPriors &m_priors;
    const WorkContext &m_context;
    const LogSum m_sum;
    size_t m_rows;
    size_t m_columns;
    BeadScores m_scores;
    // Of every node; only until it is known what is likely.
    std::unique_ptr<Sums[]> m_forward;
    std::unique_ptr<Sums[]> m_backward;
    std::vector<WeightedBead> m_likely;
    double m_leastLikely; // a logarithm
};

} // namespace hexapla
