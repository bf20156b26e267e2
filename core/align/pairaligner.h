// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/lattice.h"

#include <span>
#include <vector>

namespace hexapla {

// A version with all that is made of it once. The text must outlive it.
struct AlignerText
{
    const AlignedText &text;
    TokenizedText tokens;
    // The segments, those of a pinned row together, and which row that is.
    Units units;
    std::vector<Pin> pins;

    size_t size() const { return units.size(); }
    // The unit that a segment begins, or the number of units behind the last.
    size_t unitAt(size_t segment) const;
};

// What two versions teach about each other.
struct PairAlignment
{
    LexiconPair lexica;
    ShapeParameters shape;
    std::vector<WeightedBead> beads; // of units, in order, from the first to the last
};

// Aligns two versions by themselves: what is found teaches a lexicon, which finds more. The way leads through
// the points, where pinned rows want it.
PairAlignment alignPair(const AlignerText &a, const AlignerText &b, std::span<const Band::Point> points,
                        const QStringList &dictionaryFolders, const WorkContext &context);

} // namespace hexapla
