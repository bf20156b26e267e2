// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/align/tokenizedtext.h"

#include <vector>

namespace hexapla {

// The most units of one side in a bead: usually, and where the other side runs many sentences together.
inline constexpr size_t usualBead = 4;
inline constexpr size_t longestBead = 12;

// A pinned row, by its number among the pinned ones.
using Pin = Id<struct PinTag>;

// What a step of the dynamic programme takes or leaves whole: a segment, all segments of a pinned row, a cell
// of a row that is settled, a stretch of text looked at from afar. May be empty: a row that has nothing here.
struct Unit
{
    SegmentRange segments;
    float length = 0;
    SegmentKind kind = SegmentKind::Sentence;
    bool startsParagraph = false;
};

using Units = std::vector<Unit>;

// Some units of the one text, and some of the other, taken for the same; or, where one count is zero, units
// that have no counterpart.
struct Bead
{
    size_t a = 0;
    size_t b = 0;
    quint8 countA = 0;
    quint8 countB = 0;

    bool isMatch() const { return countA > 0 && countB > 0; }
    friend bool operator==(const Bead &, const Bead &) = default;
};

struct WeightedBead
{
    Bead bead;
    float weight = 0; // how likely it is, 0 to 1
};

// The most units of either side in a bead, and how many of b go with one of a, as far as that can be told.
struct BeadLimits
{
    size_t a = usualBead;
    size_t b = usualBead;
    double ratio = 1;
};

// So many usually. Languages without full stops, Thai above all, have one unit where others have many: then
// units are longer on the average, as those of an abridged text are not.
BeadLimits beadLimits(const Units &a, const Units &b, size_t usual = usualBead);

// Makes units of one text. It and its tokens must outlive the maker.
class UnitMaker
{
public:
    UnitMaker(const AlignedText &text, const TokenizedText &tokens)
        : m_text(text)
        , m_tokens(tokens)
    {}

    Unit unit(SegmentRange segments) const;
    // The segments, so many to a unit.
    Units units(size_t segmentsEach) const;

private:
    const AlignedText &m_text;
    const TokenizedText &m_tokens;
};

} // namespace hexapla
