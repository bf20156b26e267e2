// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/lattice.h"

#include "core/base/concurrently.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace hexapla {

namespace {

constexpr double never = -std::numeric_limits<double>::infinity();
constexpr double leastLikely = -9.2; // a logarithm: one in ten thousand
// More likely beads than so many a unit are kept only where everything is alike, and tell nothing.
constexpr size_t likelyEach = 24;

} // namespace

Lattice::Lattice(const Frame &frame, BeadScores scores, const BeadPriors &priors, const WorkContext &context)
    : m_frame(frame)
    , m_priors(priors)
    , m_context(context)
    , m_rows(frame.band.rows())
    , m_columns(frame.band.columns())
    , m_scores(std::move(scores))
    , m_leastLikely(leastLikely)
{
    if (!context.isCancelled()) {
        concurrently([this] { sumForward(); }, [this] { sumBackward(); });
    }
    if (!context.isCancelled()) {
        weigh();
    }
    m_forward.reset();
    m_backward.reset();
}

// Visits all nodes of some rows in order, until cancelled.
template<class Visit> void Lattice::visitNodes(size_t firstRow, size_t endRow, Visit visit) const
{
    for (size_t row = firstRow; row < endRow && !m_context.isCancelled(); ++row) {
        const Band::Stretch &stretch = m_frame.band[row];
        for (size_t column = stretch.first; column <= stretch.end; ++column) {
            visit(row, column);
        }
    }
}

// Visits the beads that begin at a node.
template<class Visit> void Lattice::visitBeads(size_t row, size_t column, Visit visit) const
{
    const std::span<const size_t> shapes = m_scores.shapes();
    const std::span<const float> scores = m_scores.at(node(row, column));
    for (size_t i = 0; i < shapes.size(); ++i) {
        if (scores[i] != BeadScores::impossible) {
            const BeadShape &shape = beadShapes[shapes[i]];
            visit(shapes[i], scores[i], Bead{row, column, shape.countA, shape.countB});
        }
    }
}

// The ways up to a node, made ready for the bead that comes next.
class Lattice::Arrival
{
public:
    Arrival(const Sums &sums, const BeadPriors &priors, float unevenStart, const LogSum &sum)
        : m_priors(priors)
        , m_sum(sum)
        , m_sums(sums)
        , m_beforeMatch(
              sum(sums.afterMatch, sums.afterOmission + double(priors.endOfOmissions() - unevenStart)))
    {}

    bool isPossible() const { return m_beforeMatch != never; }
    // With the cost of the bead's shape.
    double before(size_t shape) const
    {
        const auto cost = double(m_priors.of(shape));
        return isOmission(shape) ? m_sum(m_sums.afterMatch + cost,
                                         m_sums.afterOmission + double(m_priors.furtherOmission()))
                                 : m_beforeMatch + cost;
    }

private:
    const BeadPriors &m_priors;
    const LogSum &m_sum;
    Sums m_sums;
    double m_beforeMatch;
};

std::unique_ptr<Lattice::Sums[]> Lattice::impossibleSums() const
{
    auto sums = std::make_unique_for_overwrite<Sums[]>(m_frame.band.cells());
    visitNodes(0, m_rows + 1, [&](size_t row, size_t column) { sums[node(row, column)] = {never, never}; });
    return sums;
}

void Lattice::sumForward()
{
    m_forward = impossibleSums();
    m_forward[node(0, 0)].afterMatch = 0;
    visitNodes(0, m_rows + 1, [this](size_t row, size_t column) {
        const Arrival here(m_forward[node(row, column)], m_priors, m_scores.unevenStart(node(row, column)),
                           m_sum);
        if (!here.isPossible()) {
            return;
        }
        visitBeads(row, column, [&](size_t shape, float score, const Bead &bead) {
            Sums &next = m_forward[node(row + bead.countA, column + bead.countB)];
            double &total = isOmission(shape) ? next.afterOmission : next.afterMatch;
            total = m_sum(total, here.before(shape) + double(score));
        });
    });
}

// What can come behind a bead.
double Lattice::rest(const Bead &bead) const
{
    const Sums &sums = m_backward[node(bead.a + bead.countA, bead.b + bead.countB)];
    return bead.isMatch() ? sums.afterMatch : sums.afterOmission;
}

void Lattice::sumBackward()
{
    m_backward = impossibleSums();
    m_backward[node(m_rows, m_columns)] = {0, 0};
    for (size_t row = m_rows + 1; row-- > 0 && !m_context.isCancelled();) {
        const Band::Stretch &stretch = m_frame.band[row];
        for (size_t column = size_t(stretch.end) + 1; column-- > stretch.first;) {
            double matches = never;
            double firstOmissions = never;
            double furtherOmissions = never;
            visitBeads(row, column, [&](size_t shape, float score, const Bead &bead) {
                const double behind = rest(bead) + double(score);
                const auto cost = double(m_priors.of(shape));
                if (isOmission(shape)) {
                    firstOmissions = m_sum(firstOmissions, behind + cost);
                    furtherOmissions = m_sum(furtherOmissions, behind + double(m_priors.furtherOmission()));
                } else {
                    matches = m_sum(matches, behind + cost);
                }
            });
            if (row < m_rows || column < m_columns) {
                m_backward[node(row, column)] = {
                    m_sum(matches, firstOmissions),
                    m_sum(matches +
                              double(m_priors.endOfOmissions() - m_scores.unevenStart(node(row, column))),
                          furtherOmissions)};
            }
        }
    }
}

void Lattice::weigh()
{
    const double total = m_backward[node(0, 0)].afterMatch;
    visitNodes(0, m_rows + 1, [&](size_t row, size_t column) {
        const Arrival here(m_forward[node(row, column)], m_priors, m_scores.unevenStart(node(row, column)),
                           m_sum);
        if (!here.isPossible()) {
            return;
        }
        visitBeads(row, column, [&](size_t shape, float score, const Bead &bead) {
            const double through = here.before(shape) + double(score) + rest(bead);
            if (through - total >= m_leastLikely) {
                m_likely.push_back({bead, float(std::exp(std::min(through - total, 0.0)))});
            }
        });
        if (m_likely.size() > likelyEach * (m_rows + m_columns + 1)) {
            keepLikeliest();
        }
    });
}

// Asks for more, of what was found so far and of what comes.
void Lattice::keepLikeliest()
{
    m_leastLikely += std::numbers::ln2;
    const auto least = float(std::exp(m_leastLikely));
    std::erase_if(m_likely, [least](const WeightedBead &entry) { return entry.weight < least; });
}

std::vector<WeightedBead> Lattice::best() const
{
    if (m_context.isCancelled()) {
        return {};
    }
    // The last bead of the best way to a node, by its number among the likely ones, or behind them all an
    // omission.
    struct Step
    {
        double gain = never;
        quint32 bead = 0;
    };
    std::vector<Step> steps(m_frame.band.cells());
    steps[node(0, 0)].gain = 0;
    const auto omissionA = quint32(m_likely.size());
    quint32 next = 0;
    visitNodes(0, m_rows + 1, [&](size_t row, size_t column) {
        const double gain = steps[node(row, column)].gain;
        const auto reach = [&](const Bead &bead, float weight, quint32 number) {
            Step &step = steps[node(row + bead.countA, column + bead.countB)];
            if (const double sum = gain + double(weight); sum > step.gain) {
                step = {sum, number};
            }
        };
        for (; next < omissionA && m_likely[next].bead.a == row && m_likely[next].bead.b == column; ++next) {
            reach(m_likely[next].bead, m_likely[next].weight, next);
        }
        // Where all is about as unlikely, nothing is known to belong together.
        visitBeads(row, column, [&](size_t shape, float, const Bead &bead) {
            if (isOmission(shape)) {
                reach(bead, 0, bead.countA > 0 ? omissionA : omissionA + 1);
            }
        });
    });
    std::vector<WeightedBead> result;
    size_t row = m_rows;
    size_t column = m_columns;
    while ((row > 0 || column > 0) && !m_context.isCancelled()) {
        const quint32 bead = steps[node(row, column)].bead;
        result.push_back(bead < omissionA    ? m_likely[bead]
                         : bead == omissionA ? WeightedBead{{row - 1, column, 1, 0}, 0}
                                             : WeightedBead{{row, column - 1, 0, 1}, 0});
        row = result.back().bead.a;
        column = result.back().bead.b;
    }
    std::ranges::reverse(result);
    return result;
}

Band Lattice::narrowed(quint32 margin, size_t mostCells) const
{
    if (m_leastLikely == leastLikely) {
        Band band = aroundLikely(margin);
        if (band.cells() <= mostCells) {
            return band;
        }
    }
    return aroundBest(mostCells);
}

Band Lattice::aroundLikely(quint32 margin) const
{
    const Band &band = m_frame.band;
    std::vector<Band::Stretch> likely(m_rows + 1, {quint32(m_columns), 0});
    for (const auto &[bead, weight] : m_likely) {
        for (size_t row = bead.a; row <= bead.a + bead.countA; ++row) {
            likely[row].first = std::min(likely[row].first, quint32(bead.b));
            likely[row].end = std::max(likely[row].end, quint32(bead.b + bead.countB));
        }
    }
    std::vector<Band::Stretch> result(m_rows + 1);
    for (size_t row = 0; row <= m_rows; ++row) {
        const Band::Stretch &before = likely[row > margin ? row - margin : 0];
        const Band::Stretch &behind = likely[std::min(row + margin, m_rows)];
        const quint32 first = std::min({likely[row].first, before.first, behind.first});
        const quint32 end = std::max({likely[row].end, before.end, behind.end});
        result[row].first = std::clamp(first > margin ? first - margin : 0, band[row].first, band[row].end);
        result[row].end = std::clamp(end + margin, band[row].first, band[row].end);
    }
    return {std::move(result), m_columns};
}

// As far to both sides of the way as there are cells for.
Band Lattice::aroundBest(size_t mostCells) const
{
    const Band &band = m_frame.band;
    std::vector<Band::Stretch> way(m_rows + 1, {quint32(m_columns), 0});
    for (const auto &[bead, weight] : best()) {
        for (size_t row = bead.a; row <= bead.a + bead.countA; ++row) {
            way[row].first = std::min(way[row].first, quint32(bead.b));
            way[row].end = std::max(way[row].end, quint32(bead.b + bead.countB));
        }
    }
    const size_t taken = 2 * (m_rows + m_columns + 1); // rows of neighbours share columns
    const size_t reach = mostCells > taken ? (mostCells - taken) / (2 * std::max<size_t>(way.size(), 1)) : 0;
    const auto width = quint32(std::min(reach, m_columns));
    for (size_t row = 0; row <= m_rows; ++row) {
        auto &[first, end] = way[row];
        first = std::clamp(first > width ? first - width : 0, band[row].first, band[row].end);
        end = std::clamp(end + width, band[row].first, band[row].end);
    }
    return {std::move(way), m_columns};
}

} // namespace hexapla
