// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/units.h"

#include <algorithm>
#include <cmath>

namespace hexapla {

namespace {

// Units that are longer than this against the others, on the average, hold several of them. Less comes from
// how languages are written.
constexpr double several = 1.5;
// The longest bead, against the mean.
constexpr double longest = 3;

double meanLength(const Units &units)
{
    double sum = 0;
    size_t count = 0;
    for (const Unit &unit : units) {
        sum += double(unit.length);
        count += unit.segments.isEmpty() ? 0 : 1;
    }
    return count == 0 ? 1 : sum / double(count);
}

size_t limit(double unitsEach, size_t usual)
{
    return unitsEach < several ? usual
                               : std::clamp(size_t(std::ceil(longest * unitsEach)), usualBead, longestBead);
}

} // namespace

BeadLimits beadLimits(const Units &a, const Units &b, size_t usual)
{
    const double ratio = meanLength(a) / meanLength(b);
    return {limit(1 / ratio, usual), limit(ratio, usual), ratio};
}

Unit UnitMaker::unit(SegmentRange segments) const
{
    Unit unit;
    unit.segments = segments;
    if (segments.isEmpty()) {
        return unit;
    }
    const AlignedSegment &first = m_text.segments[segments.first];
    unit.kind = first.kind;
    unit.startsParagraph = first.startsParagraph;
    for (size_t i = segments.first; i < segments.end(); ++i) {
        unit.length += std::max(m_tokens.lengths[i], 1.0F); // a line of dashes is something, too
    }
    return unit;
}

Units UnitMaker::units(size_t segmentsEach) const
{
    Units units;
    const size_t count = m_text.segments.size();
    units.reserve(count / segmentsEach + 1);
    for (size_t first = 0; first < count; first += segmentsEach) {
        units.push_back(unit({first, std::min(segmentsEach, count - first)}));
    }
    return units;
}

} // namespace hexapla
