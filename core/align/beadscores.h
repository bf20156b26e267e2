// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/band.h"
#include "core/align/beadpriors.h"
#include "core/align/evidence.h"
#include "core/align/shapemodel.h"
#include "core/base/progress.h"

#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace hexapla {

// Two sequences of units that are to be aligned.
struct Frame
{
    Band band;
    // Of every unit, the pinned row it is; units match only within the same one.
    std::vector<Pin> pinsA;
    std::vector<Pin> pinsB;
    BeadLimits limits;
    // For every unit of a, how much likelier than others it is to have no counterpart, as a logarithm. Empty
    // where nothing is known of that.
    std::vector<float> lonelinessA = {};
};

// One pair of versions that has a say in how the units go together.
struct View
{
    const Units &a;
    const Units &b;
    const ShapeModel &shape;
    const Evidence &evidence;
};

// How well the units of every bead in a band go together, as the logarithm of a ratio against chance. What
// the views say is averaged over those that have something there.
class BeadScores
{
public:
    static constexpr float impossible = -std::numeric_limits<float>::infinity();

    // Keeps nothing of what it is given. When cancelled, it is of no use.
    BeadScores(const Frame &frame, std::span<const View> views, const WorkContext &context);

    // The shapes within the limits,
    std::span<const size_t> shapes() const { return m_shapes; }
    // and by each of them, what is said of the bead that begins at a node of the band.
    std::span<const float> at(size_t node) const
    {
        return {m_scores.get() + node * m_shapes.size(), m_shapes.size()};
    }

    // How much of that, none or less, speaks against a match because only one side begins a paragraph. Behind
    // an omission, which may have been the beginning, it counts for nothing.
    float unevenStart(size_t node) const { return m_unevenStarts[node]; }

private:
    std::vector<size_t> m_shapes;
    // Not a vector: clearing it all takes long enough to keep someone waiting who cancels.
    std::unique_ptr<float[]> m_scores;
    std::unique_ptr<float[]> m_unevenStarts;
};

} // namespace hexapla
