// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/pairside.h"
#include "core/align/profile.h"

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace hexapla {

// The pairs of versions, each aligned by itself. Of many versions, only some of the pairs are looked at.
class PairSet
{
public:
    // Everything given must outlive it.
    PairSet(std::span<const AlignerText> texts, const PinnedCells &pins, const QStringList &folders,
            const WorkContext &context);
    ~PairSet();
    Q_DISABLE_COPY_MOVE(PairSet)

    // A first look at the pairs of the first version: by version, how it goes with that one.
    std::vector<std::vector<WeightedBead>> lookRoughly();
    // Aligns all pairs, as many at a time as the computer can. What is said below holds afterwards.
    void align();

    // Two versions seen from the first of them; nothing for a pair that was not looked at.
    const PairSide *side(size_t from, size_t to) const;
    // How much of two versions goes together; 0 for a pair that was not looked at.
    double agreement(size_t a, size_t b) const;
    // The two versions that agree best.
    std::pair<size_t, size_t> bestPair() const;
    // Lowers the confidence of rows that bring together versions which hardly say the same.
    void weighRelatedness(std::vector<ProfileRow> &rows) const;

private:
    class Progress;
    // The smaller version first.
    using Versions = std::pair<size_t, size_t>;
    struct Known
    {
        double agreement = 0;
        float relatedness = 1;
    };

    std::unique_ptr<PairAligner> makeAligner(size_t pair) const;

    std::span<const AlignerText> m_texts;
    const QStringList &m_folders;
    const WorkContext &m_context;
    std::unique_ptr<Progress> m_progress;
    // By pair:
    std::vector<Versions> m_pairs;
    std::vector<WorkContext> m_contexts;
    std::vector<std::vector<Band::Point>> m_points; // that pinned rows want
    std::vector<std::unique_ptr<PairAligner>> m_aligners;
    std::vector<PairAlignment> m_alignments;

    std::map<Versions, Known> m_known;
    std::map<Versions, PairSide> m_sides; // both ways
};

} // namespace hexapla
