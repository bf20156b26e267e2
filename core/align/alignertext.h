// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignedtext.h"
#include "core/align/tokenizedtext.h"
#include "core/align/units.h"

#include <vector>

namespace hexapla {

// A version with all that is made of it once. The text must outlive it.
struct AlignerText
{
    const AlignedText &text;
    TokenizedText tokens;
    std::vector<float> novelty; // of the tokens
    // The segments, those of a pinned row together, and which row that is.
    Units units;
    std::vector<Pin> pins;

    size_t size() const { return units.size(); }
    // The unit that a segment begins, or the number of units behind the last.
    size_t unitAt(size_t segment) const;
};

// Where the pinned rows have their segments, by version.
using PinnedCells = std::vector<std::vector<SegmentRange>>;

// Makes all that is to be made of a version. When cancelled, what comes back is of no use.
AlignerText makeAlignerText(const AlignedText &text, size_t version = 0, const PinnedCells &pins = {},
                            const WorkContext &context = {});

} // namespace hexapla
