// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/pairside.h"
#include "core/align/profile.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace hexapla {

// The pairs of versions, each aligned by itself. Of many versions, only some of the pairs are looked at:
// those of a few hubs, which most of the others are related to.
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
    // Aligns the pairs, as many at a time as the computer can. What is said below holds afterwards.
    void align();

    // The dictionaries that could not be read, each once.
    std::vector<Error> warnings() const;
    // Two versions seen from the first of them; nothing for a pair that was not looked at.
    const PairSide *side(size_t from, size_t to) const;
    // How much of two versions goes together, as far as their words bear it out; 0 for a pair that was not
    // looked at.
    double agreement(size_t a, size_t b) const;
    // Whether the words of two versions say that they belong together; not of a pair that was not looked at.
    bool areRelated(size_t a, size_t b) const;
    // Whether a version is related to none of the others.
    bool isStranger(size_t version) const;
    // Of these, those whose pairs with a version have a say in where it belongs, the closest first. What is
    // not related knows nothing of it, and is asked only where there is nothing else.
    std::vector<Profile::Partner> partners(size_t version, std::span<const size_t> others) const;
    // The two versions that agree best.
    std::pair<size_t, size_t> bestPair() const;
    // Lowers the confidence of rows that bring together versions which hardly say the same. A stranger takes
    // nothing from rows in which others stand together.
    void weighRelatedness(std::vector<ProfileRow> &rows) const;

private:
    class Progress;
    // The smaller version first.
    using Versions = std::pair<size_t, size_t>;
    struct Pair
    {
        WorkContext context;
        std::vector<Band::Point> points;      // that pinned rows want
        std::vector<Error> warnings;          // of dictionaries
        std::unique_ptr<PairAligner> aligner; // until it has done its work
        PairAlignment alignment;
        double agreement = 0;
        float relatedness = 1;
        std::optional<PairSide> there;
        std::optional<PairSide> back;
    };

    Pair &pair(const Versions &versions);
    float closestRelation(size_t version, std::span<const size_t> others) const;
    const Pair *aligned(size_t a, size_t b) const;
    std::unique_ptr<PairAligner> makeAligner(const Versions &versions);
    void align(std::span<const Versions> wanted);
    void alignWithAll(size_t version);
    void alignHubs();
    size_t relatives(size_t version) const;

    std::span<const AlignerText> m_texts;
    const PinnedCells &m_pins;
    const QStringList &m_folders;
    const WorkContext &m_context;
    std::unique_ptr<Progress> m_progress;
    std::map<Versions, Pair> m_pairs; // that were looked at
};

} // namespace hexapla
