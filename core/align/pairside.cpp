// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/pairside.h"

#include <utility>

namespace hexapla {

namespace {

ShapeParameters swapped(const ShapeParameters &shape)
{
    ShapeParameters result = shape;
    result.ratio = -shape.ratio;
    std::swap(result.start[0][1], result.start[1][0]);
    for (size_t i = 0; i < ShapeParameters::kinds; ++i) {
        for (size_t j = 0; j < i; ++j) {
            std::swap(result.kind[i][j], result.kind[j][i]);
        }
    }
    return result;
}

} // namespace

PairSide::PairSide(const PairAlignment &pair, bool isSwapped)
    : m_forward(isSwapped ? &pair.lexica.backward : &pair.lexica.forward)
    , m_backward(isSwapped ? &pair.lexica.forward : &pair.lexica.backward)
    , m_forwardLessons(isSwapped ? pair.lessons.b() : pair.lessons.a())
    , m_backwardLessons(isSwapped ? pair.lessons.a() : pair.lessons.b())
    , m_shape(isSwapped ? swapped(pair.shape) : pair.shape)
    , m_beads(pair.beads)
{
    for (auto &[bead, weight] : m_beads) {
        if (isSwapped) {
            std::swap(bead.a, bead.b);
            std::swap(bead.countA, bead.countB);
        }
        m_counterparts.insert(m_counterparts.end(), bead.countA, Range{bead.b, bead.b + bead.countB});
    }
}

} // namespace hexapla
