// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/units.h"

#include <algorithm>

namespace hexapla {

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
