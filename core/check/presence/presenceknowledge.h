// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/presence/celllengths.h"
#include "core/check/presence/cellsimilarity.h"

#include <vector>

namespace hexapla {

// What is learned of a work to see whether each of its versions says everything, once, in order. The rows
// may be edited afterwards.
class PresenceKnowledge
{
public:
    PresenceKnowledge(const CheckedWork &work, const WorkContext &context);

    const CellSimilarity &words() const { return m_words; }

    float length(const Passage &passage) const { return m_words.length(passage); }
    std::vector<float> lengths(const Row &row) const;
    // How unusual a length is beside those of the other versions; 0 where there are none.
    double deviation(size_t version, double length, std::span<const float> others) const;
    double expected(size_t version, std::span<const float> others) const
    {
        return m_lengths.expected(others, version);
    }

    // Whether a segment says again what the one before it says, or the one before that.
    bool isRepeat(size_t version, size_t segment) const { return m_repeats[version].later[segment]; }
    bool hasRepeat(const Passage &passage) const;
    // Whether something of a passage is said again behind it.
    bool isRepeated(const Passage &passage) const;

    // By segment: whether it repeats one before, and whether one behind repeats it.
    struct Repeats
    {
        std::vector<bool> later;
        std::vector<bool> earlier;
    };

private:
    CellSimilarity m_words;
    CellLengths m_lengths;
    std::vector<Repeats> m_repeats; // by version
};

// Whether a segment holds sentences that translations must have: no code, no markup, no definition.
bool isProse(const Segment &segment);
bool isProse(const CheckedText &text, const SegmentRange &cell);

} // namespace hexapla
