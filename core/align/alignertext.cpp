// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/alignertext.h"

#include "core/align/novelty.h"

#include <algorithm>

namespace hexapla {

size_t AlignerText::unitAt(size_t segment) const
{
    const auto found =
        std::ranges::lower_bound(units, segment, {}, [](const Unit &unit) { return unit.segments.first; });
    return size_t(found - units.begin());
}

AlignerText makeAlignerText(const AlignedText &text, size_t version, const PinnedCells &pins,
                            const WorkContext &context)
{
    AlignerText result{text, tokenize(text, context), {}, {}, {}};
    if (context.isCancelled()) {
        return result;
    }
    result.novelty = novelty(result.tokens);
    const UnitMaker maker(text, result.tokens);
    size_t next = 0;
    const auto addUntil = [&](size_t end) {
        for (; next < end; ++next) {
            result.units.push_back(maker.unit({next, 1}));
            result.pins.emplace_back();
        }
    };
    for (size_t pin = 0; pin < pins.size(); ++pin) {
        const SegmentRange &cell = pins[pin][version];
        if (!cell.isEmpty()) {
            addUntil(cell.first);
            result.units.push_back(maker.unit(cell));
            result.pins.emplace_back(qint64(pin));
            next = cell.end();
        }
    }
    addUntil(text.segments.size());
    return result;
}

} // namespace hexapla
