// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/lattice.h"

#include "core/base/concurrently.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <set>

namespace hexapla {

namespace {

constexpr double never = -std::numeric_limits<double>::infinity();
constexpr float impossible = -std::numeric_limits<float>::infinity();
constexpr double leastLikely = -9.2; // a logarithm: one in ten thousand
// More likely beads than so many a unit are kept only where everything is alike, and tell nothing.
constexpr size_t likelyEach = 24;

std::vector<bool> lonely(const std::vector<Pin> &pins, const std::vector<Pin> &others)
{
    const std::set<Pin> there(others.begin(), others.end());
    std::vector<bool> result(pins.size());
    std::ranges::transform(pins, result.begin(),
                           [&there](Pin pin) { return pin.isValid() && !there.contains(pin); });
    return result;
}

bool isEmpty(const Units &units, size_t first, size_t count)
{
    const auto begin = units.begin() + qsizetype(first);
    return std::all_of(begin, begin + qsizetype(count),
                       [](const Unit &unit) { return unit.segments.isEmpty(); });
}

} // namespace

Lattice::Lattice(const Frame &frame, std::span<const View> views, const BeadPriors &priors,
                 const WorkContext &context)
    : m_frame(frame)
    , m_priors(priors)
    , m_context(context)
    , m_rows(frame.band.rows())
    , m_columns(frame.band.columns())
    , m_isLonelyA(lonely(frame.pinsA, frame.pinsB))
    , m_isLonelyB(lonely(frame.pinsB, frame.pinsA))
    , m_hasPins(std::ranges::any_of(frame.pinsA, &Pin::isValid) ||
                std::ranges::any_of(frame.pinsB, &Pin::isValid))
    , m_leastLikely(leastLikely)
{
    score(views);
    if (context.isCancelled()) {
        return;
    }
    concurrently([this] { sumForward(); }, [this] { sumBackward(); });
    if (!context.isCancelled()) {
        weigh();
    }
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
    const float *score = m_scores.get() + node(row, column) * m_shapes.size();
    for (const size_t shape : m_shapes) {
        if (*score != impossible) {
            visit(shape, *score, Bead{row, column, beadShapes[shape].countA, beadShapes[shape].countB});
        }
        ++score;
    }
}

bool Lattice::isAllowed(const Bead &bead) const
{
    if (bead.a + bead.countA > m_rows || bead.b + bead.countB > m_columns) {
        return false;
    }
    const Band::Stretch &target = m_frame.band[bead.a + bead.countA];
    if (bead.b + bead.countB < target.first || bead.b + bead.countB > target.end) {
        return false;
    }
    if (m_hasPins && !keepsPins(bead)) {
        return false;
    }
    if (m_frame.band.isCrossed({quint32(bead.a), quint32(bead.b)},
                               {quint32(bead.a + bead.countA), quint32(bead.b + bead.countB)})) {
        return false;
    }
    for (size_t k = 0; bead.isMatch() && k < bead.countA; ++k) {
        if (!m_frame.band.contains(bead.a + k, bead.b)) {
            return false;
        }
    }
    return !bead.isMatch() || m_frame.band.contains(bead.a, bead.b + bead.countB - 1);
}

bool Lattice::keepsPins(const Bead &bead) const
{
    const auto isPinned = [](const std::vector<Pin> &pins, size_t unit) { return pins[unit].isValid(); };
    if (!bead.isMatch()) {
        return bead.countA > 0 ? !isPinned(m_frame.pinsA, bead.a) || m_isLonelyA[bead.a]
                               : !isPinned(m_frame.pinsB, bead.b) || m_isLonelyB[bead.b];
    }
    if (m_frame.pinsA[bead.a] != m_frame.pinsB[bead.b]) {
        return false;
    }
    const bool isOneToOne = bead.countA == 1 && bead.countB == 1;
    for (size_t k = 0; k < bead.countA; ++k) {
        if (!isOneToOne && isPinned(m_frame.pinsA, bead.a + k)) {
            return false;
        }
    }
    for (size_t k = 0; k < bead.countB; ++k) {
        if (!isOneToOne && isPinned(m_frame.pinsB, bead.b + k)) {
            return false;
        }
    }
    return true;
}

void Lattice::score(std::span<const View> views)
{
    for (size_t shape = 0; shape < beadShapes.size(); ++shape) {
        if (std::max(beadShapes[shape].countA, beadShapes[shape].countB) <= m_frame.longest) {
            m_shapes.push_back(shape);
        }
    }
    m_scores = std::make_unique_for_overwrite<float[]>(m_frame.band.cells() * m_shapes.size());
    const auto average = [views](const Bead &bead) {
        float total = 0;
        int speaking = 0;
        for (const View &view : views) {
            if (!isEmpty(view.a, bead.a, bead.countA)) {
                total += view.shape.of(bead) + view.evidence.of(bead);
                ++speaking;
            }
        }
        return speaking > 0 ? total / float(speaking) : 0;
    };
    const auto scoreNode = [&](size_t row, size_t column) {
        float *score = m_scores.get() + node(row, column) * m_shapes.size();
        for (const size_t shape : m_shapes) {
            const Bead bead{row, column, beadShapes[shape].countA, beadShapes[shape].countB};
            *score++ = !isAllowed(bead) ? impossible : bead.isMatch() ? average(bead) : 0;
        }
    };
    const size_t middle = m_rows / 2;
    concurrently([&] { visitNodes(0, middle, scoreNode); },
                 [&] { visitNodes(middle, m_rows + 1, scoreNode); });
}

// The ways up to a node, made ready for the bead that comes next.
class Lattice::Arrival
{
public:
    Arrival(const Sums &sums, const BeadPriors &priors, const LogSum &sum)
        : m_priors(priors)
        , m_sum(sum)
        , m_sums(sums)
        , m_beforeMatch(sum(sums.afterMatch, sums.afterOmission + double(priors.endOfOmissions())))
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
        const Arrival here(m_forward[node(row, column)], m_priors, m_sum);
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
                    m_sum(matches + double(m_priors.endOfOmissions()), furtherOmissions)};
            }
        }
    }
}

void Lattice::weigh()
{
    const double total = m_backward[node(0, 0)].afterMatch;
    visitNodes(0, m_rows + 1, [&](size_t row, size_t column) {
        const Arrival here(m_forward[node(row, column)], m_priors, m_sum);
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
    struct Step
    {
        double gain = never;
        WeightedBead bead;
    };
    std::vector<Step> steps(m_frame.band.cells());
    steps[node(0, 0)].gain = 0;
    auto next = m_likely.begin();
    visitNodes(0, m_rows + 1, [&](size_t row, size_t column) {
        const double gain = steps[node(row, column)].gain;
        const auto reach = [&](const WeightedBead &entry) {
            Step &step = steps[node(row + entry.bead.countA, column + entry.bead.countB)];
            if (const double sum = gain + double(entry.weight); sum > step.gain) {
                step = {sum, entry};
            }
        };
        for (; next != m_likely.end() && next->bead.a == row && next->bead.b == column; ++next) {
            reach(*next);
        }
        // Where all is about as unlikely, nothing is known to belong together.
        visitBeads(row, column, [&](size_t shape, float, const Bead &bead) {
            if (isOmission(shape)) {
                reach({bead, 0});
            }
        });
    });
    std::vector<WeightedBead> result;
    size_t row = m_rows;
    size_t column = m_columns;
    while ((row > 0 || column > 0) && !m_context.isCancelled()) {
        result.push_back(steps[node(row, column)].bead);
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
