// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/loopconfidence.h"

#include <algorithm>

namespace hexapla {

namespace {

// What is left of the confidence of a row that no pair agrees with.
constexpr float leastShare = 0.4F;

struct Votes
{
    int all = 0;
    int agreeing = 0;
};

struct UnitRange
{
    size_t first = 0;
    size_t end = 0;
};

// The units of a cell. Those of an empty cell are none.
UnitRange unitsOf(const AlignerText &text, const SegmentRange &cell)
{
    return {text.unitAt(cell.first), text.unitAt(cell.end())};
}

// One vote a unit: whether its counterparts are what the row has of the other version.
void vote(Votes &votes, UnitRange units, UnitRange others, const PairSide &side)
{
    for (size_t unit = units.first; unit < units.end; ++unit) {
        const PairSide::Range found = side.counterpart(unit);
        const bool isAlone = found.first == found.end;
        const bool isInside = found.first >= others.first && found.end <= others.end;
        ++votes.all;
        votes.agreeing += (others.first == others.end ? isAlone : isInside && !isAlone) ? 1 : 0;
    }
}

} // namespace

void weighLoops(std::vector<ProfileRow> &rows, std::span<const AlignerText> texts, const PairSet &pairs)
{
    if (texts.size() < 3) {
        return;
    }
    for (ProfileRow &row : rows) {
        std::vector<UnitRange> units;
        units.reserve(texts.size());
        for (size_t version = 0; version < texts.size(); ++version) {
            units.push_back(unitsOf(texts[version], row.cells[version]));
        }
        Votes votes;
        for (size_t a = 0; a < texts.size(); ++a) {
            for (size_t b = 0; b < texts.size(); ++b) {
                const PairSide *side = a != b ? pairs.side(a, b) : nullptr;
                if (side != nullptr && pairs.areRelated(a, b)) {
                    vote(votes, units[a], units[b], *side);
                }
            }
        }
        if (votes.all > 0) {
            row.confidence *= leastShare + (1 - leastShare) * float(votes.agreeing) / float(votes.all);
        }
    }
}

} // namespace hexapla
