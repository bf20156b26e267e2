// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/evidence.h"

#include "core/base/concurrently.h"

#include <algorithm>
#include <optional>

namespace hexapla {

namespace {

SegmentRange segmentsOf(const Evidence::Side &side, size_t unit, size_t count)
{
    const SegmentRange &first = side.units[unit].segments;
    return {first.first, side.units[unit + count - 1].segments.end() - first.first};
}

std::span<const TokenId> tokensOf(const Evidence::Side &side, size_t unit, size_t count = 1)
{
    const SegmentRange segments = segmentsOf(side, unit, count);
    return side.tokens.tokensOf(segments.first, segments.count);
}

std::span<const float> noveltyOf(const Evidence::Side &side, size_t unit, size_t count = 1)
{
    const SegmentRange segments = segmentsOf(side, unit, count);
    const size_t first = side.tokens.starts[segments.first];
    return side.novelty.empty() ? side.novelty
                                : side.novelty.subspan(first, side.tokens.starts[segments.end()] - first);
}

// Explains by the lexicon of a side, or by what others of its units taught it.
class UnitExplainer
{
public:
    UnitExplainer(const Evidence::Side &from, const Evidence::Side &to)
        : m_from(from)
        , m_explainer(from.lexicon, to.tokens.vocabulary)
    {
        if (from.lessons.seeds) {
            m_others.emplace(from.tokens, to.tokens, from.lexicon, from.lessons);
        }
    }
    void clear() { m_explainer.clear(); }
    void add(size_t unit)
    {
        if (m_others) {
            m_others->leaveOut(m_from.units[unit].segments);
            m_explainer.add(tokensOf(m_from, unit), *m_others);
        } else {
            m_explainer.add(tokensOf(m_from, unit));
        }
    }
    const Explainer &explainer() const { return m_explainer; }

private:
    const Evidence::Side &m_from;
    Explainer m_explainer;
    std::optional<OtherLessons> m_others;
};

// For every column the rows whose stretch it lies in: they follow each other.
std::vector<Band::Stretch> rowsByColumn(const Band &band)
{
    std::vector<Band::Stretch> rows(band.columns(), {quint32(band.rows()), 0});
    for (size_t row = 0; row < band.rows(); ++row) {
        for (size_t column = band[row].first; column < band[row].end; ++column) {
            rows[column].first = std::min(rows[column].first, quint32(row));
            rows[column].end = quint32(row) + 1;
        }
    }
    return rows;
}

} // namespace

Evidence::Evidence(const Side &a, const Side &b, const Band &band, const BeadLimits &limits,
                   const WorkContext &context, float trust)
    : m_band(band)
    , m_trust(trust)
    , m_forward(limits.a, std::vector<float>(band.cells()))
    , m_backward(limits.b, std::vector<float>(band.cells()))
{
    const auto fillForward = [&] {
        UnitExplainer explainer(a, b);
        for (size_t row = 0; row < a.units.size() && !context.isCancelled(); ++row) {
            explainer.clear();
            for (size_t count = 1; count <= limits.a && row + count <= a.units.size(); ++count) {
                explainer.add(row + count - 1);
                for (size_t column = band[row].first; column < band[row].end; ++column) {
                    m_forward[count - 1][band.cell(row, column)] =
                        explainer.explainer().explain(tokensOf(b, column), noveltyOf(b, column));
                }
            }
        }
    };
    const auto fillBackward = [&] {
        UnitExplainer explainer(b, a);
        const std::vector<Band::Stretch> rows = rowsByColumn(band);
        for (size_t column = 0; column < b.units.size() && !context.isCancelled(); ++column) {
            explainer.clear();
            for (size_t count = 1; count <= limits.b && column + count <= b.units.size(); ++count) {
                explainer.add(column + count - 1);
                for (size_t row = rows[column].first; row < rows[column].end; ++row) {
                    if (band.contains(row, column)) {
                        m_backward[count - 1][band.cell(row, column)] =
                            explainer.explainer().explain(tokensOf(a, row), noveltyOf(a, row));
                    }
                }
            }
        }
    };
    concurrently(fillForward, fillBackward);
}

float Evidence::of(const Bead &bead) const
{
    float sum = 0;
    for (size_t k = 0; k < bead.countB; ++k) {
        sum += m_forward[bead.countA - 1][m_band.cell(bead.a, bead.b + k)];
    }
    for (size_t k = 0; k < bead.countA; ++k) {
        sum += m_backward[bead.countB - 1][m_band.cell(bead.a + k, bead.b)];
    }
    return m_trust * sum / 2;
}

double wordsOf(std::span<const WeightedBead> beads, const Evidence::Side &a, const Evidence::Side &b)
{
    Explainer forward(a.lexicon, b.tokens.vocabulary);
    Explainer backward(b.lexicon, a.tokens.vocabulary);
    double sum = 0;
    for (const auto &[bead, weight] : beads) {
        if (bead.isMatch()) {
            forward.clear();
            forward.add(tokensOf(a, bead.a, bead.countA));
            sum +=
                double(forward.explain(tokensOf(b, bead.b, bead.countB), noveltyOf(b, bead.b, bead.countB)));
            backward.clear();
            backward.add(tokensOf(b, bead.b, bead.countB));
            sum +=
                double(backward.explain(tokensOf(a, bead.a, bead.countA), noveltyOf(a, bead.a, bead.countA)));
        }
    }
    return double(usualTrust) * sum / 2;
}

} // namespace hexapla
