// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/pairside.h"

#include <optional>
#include <span>
#include <vector>

namespace hexapla {

// A row on the way to the alignment. Cells of versions that have not joined yet are empty.
struct ProfileRow
{
    std::vector<SegmentRange> cells; // by version
    float confidence = 1;
    Pin pin;                       // of the pinned row it is
    std::optional<size_t> movedTo; // the row that says the same in another place
};

// Grows from two versions to all of them: a version that joins is aligned with the rows there are, as one
// text with another, by what all pairs it is part of have learned.
class Profile
{
public:
    // The texts and the pins must outlive it.
    Profile(std::span<const AlignerText> texts, const PinnedCells &pins);

    // Begins with two versions as they were aligned.
    void begin(size_t a, size_t b, const PairSide &pair);
    // The sides are those of the versions that are in, seen from each of them, the best first.
    struct Partner
    {
        size_t version = 0;
        const PairSide *side = nullptr;
    };
    void join(size_t version, std::span<const Partner> partners, const WorkContext &context);
    // For a version that says hardly the same as those that are in: their rows stay what they are.
    void joinStranger(size_t version, std::span<const Partner> partners, const WorkContext &context);

    const std::vector<ProfileRow> &rows() const { return m_rows; }

private:
    std::vector<WeightedBead> way(size_t version, std::span<const Partner> partners,
                                  const WorkContext &context) const;
    std::vector<float> loneliness(std::span<const Partner> partners) const;
    Band band(size_t version, std::span<const Partner> partners) const;
    Band bandOf(size_t version, std::span<const Partner> partners) const;
    std::vector<Band::Point> pinnedPoints(size_t version) const;
    void take(size_t version, std::span<const WeightedBead> beads);
    SegmentRange segmentsOf(size_t version, size_t firstUnit, size_t units) const;
    ProfileRow emptyRow() const;

    std::span<const AlignerText> m_texts;
    const PinnedCells &m_pins;
    std::vector<ProfileRow> m_rows;
    std::vector<size_t> m_versions; // that are in
};

// Which words rows are judged by: all that the pairs have learned, or what they learned from others.
enum class JudgedBy : quint8 { AllWords, OtherRows };

// How well the rows and units of a version that is not in, or whose cells do not count, go together.
BeadScores scoreRows(const std::vector<ProfileRow> &rows, std::span<const AlignerText> texts, size_t version,
                     const Units &units, std::span<const Profile::Partner> partners, const Frame &frame,
                     JudgedBy words, const WorkContext &context);

// Where the ways of two versions must lead for the pinned rows to come out.
std::vector<Band::Point> pinnedPoints(const AlignerText &a, size_t versionA, const AlignerText &b,
                                      size_t versionB, const PinnedCells &pins);

} // namespace hexapla
