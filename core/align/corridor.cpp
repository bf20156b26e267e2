// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/corridor.h"

#include "core/align/novelty.h"

#include <algorithm>

namespace hexapla {

namespace {

// So many comparisons cost little.
constexpr size_t fewCells = 250'000;
// From one look to the next so many units become one.
constexpr size_t step = 4;
constexpr float omissions = 0.02F;
// The most units of a side in a bead.
constexpr size_t longest = 2;
// In units of the look.
constexpr quint32 margin = 2;

// The text with only those tokens left that the lexicon can translate and that tell one of so many units from
// another: what is in every unit says nothing. A look from afar weighs many words at a time.
TokenizedText tellingTokens(const TokenizedText &text, const Lexicon &lexicon, size_t units)
{
    std::vector<bool> isTelling(text.vocabulary.size());
    for (TokenId token = 0; token < isTelling.size(); ++token) {
        isTelling[token] = text.vocabulary[token].count <= units && !lexicon.translations(token).empty();
    }
    TokenizedText result;
    result.vocabulary = text.vocabulary;
    result.lengths = text.lengths;
    result.starts.reserve(text.starts.size());
    result.starts.push_back(0);
    for (size_t segment = 0; segment < text.size(); ++segment) {
        std::ranges::copy_if(text.tokensOf(segment, 1), std::back_inserter(result.tokens),
                             [&isTelling](TokenId token) { return isTelling[token]; });
        result.starts.push_back(quint32(result.tokens.size()));
    }
    return result;
}

// So many units as one.
Units grouped(const AlignerText &text, size_t size)
{
    Units units;
    for (size_t first = 0; first < text.size(); first += size) {
        Unit unit;
        unit.segments.first = text.units[first].segments.first;
        for (size_t i = first; i < std::min(first + size, text.size()); ++i) {
            unit.segments.count += text.units[i].segments.count;
            unit.length += text.units[i].length;
        }
        units.push_back(unit);
    }
    return units;
}

// The same stretch in finer units.
Band refined(const Band &coarse, size_t rows, size_t columns)
{
    std::vector<Band::Stretch> stretches;
    stretches.reserve(rows + 1);
    for (size_t row = 0; row <= rows; ++row) {
        const Band::Stretch &stretch = coarse[std::min(row / step, coarse.rows())];
        stretches.push_back({quint32(std::min(size_t(stretch.first) * step, columns)),
                             quint32(std::min((size_t(stretch.end) + 1) * step, columns))});
    }
    return {std::move(stretches), columns};
}

} // namespace

Band corridor(const AlignerText &a, const AlignerText &b, const LexiconPair &lexica,
              const WorkContext &context)
{
    size_t factor = 1;
    while ((a.size() / factor) * (b.size() / factor) > fewCells) {
        factor *= step;
    }
    if (factor == 1) {
        return {a.size(), b.size()};
    }
    std::optional<Band> band;
    for (; factor > 1; factor /= step) {
        if (context.isCancelled()) {
            return {std::vector<Band::Stretch>(a.size() + 1), b.size()};
        }
        const Units unitsA = grouped(a, factor);
        const Units unitsB = grouped(b, factor);
        const TokenizedText tokensA = tellingTokens(a.tokens, lexica.forward, unitsA.size());
        const TokenizedText tokensB = tellingTokens(b.tokens, lexica.backward, unitsB.size());
        // Without it, names that a whole chapter repeats make a look sure of a wrong way.
        const std::vector<float> noveltyA = novelty(tokensA);
        const std::vector<float> noveltyB = novelty(tokensB);
        const Frame frame{band ? refined(*band, unitsA.size(), unitsB.size())
                               : Band(unitsA.size(), unitsB.size()),
                          std::vector<Pin>(unitsA.size()), std::vector<Pin>(unitsB.size()),
                          beadLimits(unitsA, unitsB, longest)};
        const ShapeModel shape(unitsA, unitsB, false, frame.limits);
        const auto scores = [&] {
            const Evidence evidence({tokensA, unitsA, lexica.forward, noveltyA},
                                    {tokensB, unitsB, lexica.backward, noveltyB}, frame.band, frame.limits,
                                    context);
            const View view{unitsA, unitsB, shape, evidence};
            return BeadScores(frame, std::span(&view, 1), context);
        };
        const BeadPriors priors(omissions, {}, frame.limits);
        const Lattice lattice(frame, scores(), priors, context);
        // The next look has so many times the cells.
        band = lattice.narrowed(margin, affordableCells(a.size(), b.size()) / (step * step));
    }
    return refined(*band, a.size(), b.size());
}

} // namespace hexapla
