// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/shapemodel.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hexapla {

namespace {

// The variance of the logarithm of a ratio of lengths: a part that all have, and one that short texts have.
constexpr double lengthVariance = 0.02;
constexpr double shortVariance = 3.0;
// Lengths that fit nothing are met, too.
constexpr double outliers = 0.03;
constexpr double outlierVariance = 2.0;
constexpr double farOff = 9; // in variances: no measure of the rest
// What is usual weighs as much as so many beads.
constexpr double usualSpreads = 50;
constexpr double usualRatios = 20;
constexpr double usualStarts = 20;
constexpr double usualKinds = 200;
constexpr double greatestKindRatio = 8;

// Of the usual kinds, as shares: prose is set as one kind here, as another there; the rest hardly.
constexpr double sameKind = 0.1;
constexpr double otherProse = 0.0015;
constexpr double otherKind = 0.000003;

// A heading and a sentence, two headings, a sentence and a link's definition together hardly translate one
// thing.
constexpr float strangeBead = -3;

bool isProse(size_t kind)
{
    switch (SegmentKind(kind)) {
    case SegmentKind::Sentence:
    case SegmentKind::Heading:
    case SegmentKind::ListItem:
    case SegmentKind::Cell:
        return true;
    default:
        return false;
    }
}

double normal(double x, double variance)
{
    return std::exp(-x * x / (2 * variance)) / std::sqrt(2 * std::numbers::pi * variance);
}

// The logarithm of the height of a normal distribution of variance 1, by a share.
float logOfNormal(double share) { return float(std::log(share / std::sqrt(2 * std::numbers::pi))); }

double expectedVariance(float shortnessA, float shortnessB)
{
    return lengthVariance + shortVariance * double(shortnessA + shortnessB) / 2;
}

double logLength(double length) { return std::log(length + 1); }

// The whole texts tell how long one is against the other, unless one of them is only a part: then their units
// do, which are cut differently here and there.
double firstRatio(const Units &a, double totalA, const Units &b, double totalB)
{
    const double ofTexts = logLength(totalB) - logLength(totalA);
    const double ofUnits = ofTexts - std::log(double(std::max<size_t>(b.size(), 1))) +
                           std::log(double(std::max<size_t>(a.size(), 1)));
    constexpr double usual = 0.4; // between languages, at most
    return std::abs(ofTexts) > usual && std::abs(ofUnits) < std::abs(ofTexts) ? ofUnits : ofTexts;
}

} // namespace

ShapeModel::Side::Side(const Units &units, size_t longest)
    : m_longest(longest)
    , m_measures(units.size() * longest)
{
    for (size_t first = 0; first < units.size(); ++first) {
        double length = 0;
        for (size_t count = 1; count <= longest && first + count <= units.size(); ++count) {
            length += double(units[first + count - 1].length);
            m_measures[first * longest + count - 1] = {float(length), float(logLength(length)), 0,
                                                       float(1 / (length + 1))};
        }
        m_total += double(units[first].length);
    }
    for (size_t count = 1; count <= longest && count <= units.size(); ++count) {
        double sum = 0;
        double squares = 0;
        const size_t n = units.size() - count + 1;
        for (size_t first = 0; first < n; ++first) {
            const auto log = double(measure(first, count).logLength);
            sum += log;
            squares += log * log;
        }
        const double mean = sum / double(n);
        const double variance = n > 1 ? std::max(squares / double(n) - mean * mean, 0.1) : 1;
        for (size_t first = 0; first < n; ++first) {
            Measure &measure = m_measures[first * longest + count - 1];
            const double off = double(measure.logLength) - mean;
            constexpr double wide = 4;
            constexpr double odd = 0.05;
            measure.logChance = float(std::log((1 - odd) * normal(off, variance) + odd * normal(off, wide)));
        }
    }
}

ShapeModel::ShapeModel(const Units &a, const Units &b, bool hasParagraphs, const BeadLimits &limits)
    : m_unitsA(a)
    , m_unitsB(b)
    , m_a(a, limits.a)
    , m_b(b, limits.b)
    , m_hasParagraphs(hasParagraphs)
{
    m_parameters.ratio = firstRatio(m_unitsA, m_a.total(), m_unitsB, m_b.total());
    learn({});
}

ShapeModel::ShapeModel(const Units &a, const Units &b, const ShapeParameters &parameters,
                       const BeadLimits &limits)
    : m_unitsA(a)
    , m_unitsB(b)
    , m_a(a, limits.a)
    , m_b(b, limits.b)
    , m_parameters(parameters)
{}

double ShapeModel::missingShare() const
{
    const double off = logLength(m_b.total()) - logLength(m_a.total()) - m_parameters.ratio;
    return 1 - std::exp(-std::abs(off));
}

void ShapeModel::learn(std::span<const WeightedBead> beads)
{
    std::vector<WeightedBead> matches;
    std::ranges::copy_if(beads, std::back_inserter(matches),
                         [](const WeightedBead &entry) { return entry.bead.isMatch(); });
    learnLengths(matches);
    learnKinds(matches);
    if (m_hasParagraphs) {
        learnStarts(matches);
    }
}

void ShapeModel::learnLengths(std::span<const WeightedBead> beads)
{
    double spreads = usualSpreads;
    double spreadWeights = usualSpreads;
    double ratios = m_parameters.ratio * usualRatios;
    double ratioWeights = usualRatios;
    for (const auto &[bead, weight] : beads) {
        const Measure &a = m_a.measure(bead.a, bead.countA);
        const Measure &b = m_b.measure(bead.b, bead.countB);
        if (a.length <= 0 || b.length <= 0) {
            continue;
        }
        const double off = double(b.logLength - a.logLength) - m_parameters.ratio;
        spreads += double(weight) * std::min(off * off / expectedVariance(a.shortness, b.shortness), farOff);
        spreadWeights += double(weight);
        constexpr double longEnough = 100;
        const double worth = double(weight) * std::min(double(a.length), longEnough) / longEnough;
        constexpr double furthest = 0.7;
        ratios += worth * (m_parameters.ratio + std::clamp(off, -furthest, furthest));
        ratioWeights += worth;
    }
    m_parameters.spread = std::clamp(spreads / spreadWeights, 0.3, 3.0);
    m_parameters.ratio = ratios / ratioWeights;
}

void ShapeModel::learnStarts(std::span<const WeightedBead> beads)
{
    // Paragraphs begin together mostly.
    std::array<std::array<double, 2>, 2> counts{
        {{0.64 * usualStarts, 0.02 * usualStarts}, {0.02 * usualStarts, 0.32 * usualStarts}}};
    double joints = usualStarts;
    double inside = 0.05 * usualStarts;
    const auto join = [&](const Units &units, size_t first, size_t count, float weight) {
        for (size_t i = first + 1; i < first + count; ++i) {
            joints += double(weight);
            inside += units[i].startsParagraph ? double(weight) : 0;
        }
    };
    for (const auto &[bead, weight] : beads) {
        counts[m_unitsA[bead.a].startsParagraph][m_unitsB[bead.b].startsParagraph] += double(weight);
        join(m_unitsA, bead.a, bead.countA, weight);
        join(m_unitsB, bead.b, bead.countB, weight);
    }
    const double total = counts[0][0] + counts[0][1] + counts[1][0] + counts[1][1];
    for (size_t i = 0; i < 2; ++i) {
        for (size_t j = 0; j < 2; ++j) {
            const double chance = (counts[i][0] + counts[i][1]) * (counts[0][j] + counts[1][j]) / total;
            m_parameters.start[i][j] = float(std::log(counts[i][j] / chance));
        }
    }
    const double share = (2 * counts[1][1] + counts[0][1] + counts[1][0]) / total / 2;
    m_parameters.inside = float(std::min(std::log(inside / joints / share), 0.0));
}

void ShapeModel::learnKinds(std::span<const WeightedBead> beads)
{
    constexpr size_t kinds = ShapeParameters::kinds;
    std::array<std::array<double, kinds>, kinds> counts{};
    for (size_t i = 0; i < kinds; ++i) {
        for (size_t j = 0; j < kinds; ++j) {
            counts[i][j] = usualKinds * (i == j                     ? sameKind
                                         : isProse(i) && isProse(j) ? otherProse
                                                                    : otherKind);
        }
    }
    for (const auto &[bead, weight] : beads) {
        const auto a = size_t(m_unitsA[bead.a].kind);
        const auto b = size_t(m_unitsB[bead.b].kind);
        // An early mistake is no proof that code translates prose.
        if (a == b || (isProse(a) && isProse(b))) {
            counts[a][b] += double(weight);
        }
    }
    std::array<double, kinds> rows{};
    std::array<double, kinds> columns{};
    double total = 0;
    for (size_t i = 0; i < kinds; ++i) {
        for (size_t j = 0; j < kinds; ++j) {
            rows[i] += counts[i][j];
            columns[j] += counts[i][j];
            total += counts[i][j];
        }
    }
    for (size_t i = 0; i < kinds; ++i) {
        for (size_t j = 0; j < kinds; ++j) {
            const double ratio = std::log(counts[i][j] * total / rows[i] / columns[j]);
            m_parameters.kind[i][j] = float(std::clamp(ratio, -greatestKindRatio, greatestKindRatio));
        }
    }
}

float ShapeModel::of(const Bead &bead) const
{
    const Measure &a = m_a.measure(bead.a, bead.countA);
    const Measure &b = m_b.measure(bead.b, bead.countB);
    return a.length > 0 && b.length > 0 ? ofLengths(a, b) + ofStructure(bead) : 0;
}

float ShapeModel::ofLengths(const Measure &a, const Measure &b) const
{
    const float off = b.logLength - a.logLength - float(m_parameters.ratio);
    const auto variance = float(m_parameters.spread * expectedVariance(a.shortness, b.shortness));
    static const float logUsual = logOfNormal(1 - outliers);
    static const float logOutlier = logOfNormal(outliers) - float(std::log(outlierVariance) / 2);
    const float usual = logUsual - std::log(variance) / 2 - off * off / (2 * variance);
    const float outlier = logOutlier - off * off / float(2 * outlierVariance);
    constexpr float negligible = 6;
    const float fit = usual > outlier + negligible ? usual : outlier + std::log1p(std::exp(usual - outlier));
    return fit - (a.logChance + b.logChance) / 2;
}

float ShapeModel::ofStructure(const Bead &bead) const
{
    const Unit &a = m_unitsA[bead.a];
    const Unit &b = m_unitsB[bead.b];
    const auto joints = [this](const Units &units, size_t first, size_t count) {
        float sum = 0;
        for (size_t i = first + 1; i < first + count; ++i) {
            sum += units[i].startsParagraph ? m_parameters.inside : 0;
            const bool isOther = units[i].kind != units[first].kind || units[i].kind == SegmentKind::Heading;
            sum += isOther && !units[i].segments.isEmpty() ? strangeBead : 0;
        }
        return sum;
    };
    // What does not fit does so in every unit, what fits is one fact.
    const float kind = m_parameters.kind[size_t(a.kind)][size_t(b.kind)];
    return ofStart(bead.a, bead.b) + std::min(kind, kind * float(std::max(bead.countA, bead.countB))) +
           joints(m_unitsA, bead.a, bead.countA) + joints(m_unitsB, bead.b, bead.countB);
}

} // namespace hexapla
