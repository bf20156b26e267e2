// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/pairaligner.h"

#include "core/align/corridor.h"
#include "core/align/dictionaryseeds.h"
#include "core/base/concurrently.h"

#include <algorithm>
#include <optional>

namespace hexapla {

namespace {

// How common omissions are taken to be.
constexpr float omissions = 0.02F;
// The first look knows of words only what is spelled alike and what dictionaries say. If it did not trust
// that, lengths alone would lead it, and what it takes for likely is learned from.
constexpr float firstTrust = 1.7F;
constexpr PairPlan usualPlan{
    .shortBeads = 1, .rounds = 6, .iterations = 4, .earlyMargin = 6, .lateMargin = 3};
// A book teaches in few rounds. As long as it is looked at from far and wide, long beads would take too much
// room.
constexpr PairPlan planOfBooks{
    .shortBeads = 2, .rounds = 4, .iterations = 3, .earlyMargin = 6, .lateMargin = 2};
constexpr size_t bookSize = 10'000; // units of both
constexpr float leastTraining = 0.02F;
// The most units of a side in a bead, usually, as long as the way is not known.
constexpr size_t shortBead = 2;

std::vector<TrainingPair> trainingPairs(const std::vector<WeightedBead> &beads, const Units &from,
                                        const Units &to, bool isReversed)
{
    const auto segments = [](const Units &units, size_t first, size_t count) {
        const size_t begin = units[first].segments.first;
        return SegmentRange{begin, units[first + count - 1].segments.end() - begin};
    };
    std::vector<TrainingPair> pairs;
    for (const auto &[bead, weight] : beads) {
        if (bead.isMatch() && weight >= leastTraining) {
            const SegmentRange a = segments(from, bead.a, bead.countA);
            const SegmentRange b = segments(to, bead.b, bead.countB);
            pairs.push_back(isReversed ? TrainingPair{b, a, weight} : TrainingPair{a, b, weight});
        }
    }
    return pairs;
}

} // namespace

PairAligner::PairAligner(const AlignerText &a, const AlignerText &b, std::span<const Band::Point> points,
                         const QStringList &dictionaryFolders, const WorkContext &context,
                         std::vector<Error> *warnings)
    : PairAligner(a, b,
                  pairSeeds(a.text.language, a.tokens.vocabulary, b.text.language, b.tokens.vocabulary,
                            dictionaryFolders, context, warnings),
                  points, context)
{}

PairAligner::PairAligner(const AlignerText &a, const AlignerText &b, const SeedTable &seeds,
                         std::span<const Band::Point> points, const WorkContext &context)
    : m_a(a)
    , m_b(b)
    , m_points(points)
    , m_context(context)
    , m_forward(a.tokens, b.tokens, seeds)
    , m_backward(b.tokens, a.tokens, seeds.reversed(b.tokens.vocabulary.size()))
    , m_limits(beadLimits(a.units, b.units))
    , m_shape(a.units, b.units, a.text.hasParagraphs && b.text.hasParagraphs, m_limits)
    , m_lexica{m_forward.fromSeeds(), m_backward.fromSeeds()}
    , m_lessons{m_lexica, {}, {}}
    , m_frame{corridor(a, b, m_lexica, context), a.pins, b.pins, beadLimits(a.units, b.units, shortBead)}
    , m_plan(a.size() + b.size() > bookSize ? planOfBooks : usualPlan)
    , m_missing(float(m_shape.missingShare()))
{
    m_frame.band.passThrough(points);
}

// What the words say takes much room, and is not needed any more once the beads are scored.
BeadScores PairAligner::scores() const
{
    const Evidence evidence(sideA(), sideB(), m_frame.band, m_frame.limits, m_context,
                            m_round == 0 ? firstTrust : trustInOthers);
    const View view{m_a.units, m_b.units, m_shape, evidence};
    return {m_frame, std::span(&view, 1), m_context};
}

// Finds what is likely by all that is known so far, and from then on looks only near it. The best way is
// found where it is asked for: in a rough look, and in the last one.
std::vector<WeightedBead> PairAligner::look(bool wantsBest)
{
    if (m_context.isCancelled()) {
        return {};
    }
    const BeadPriors priors(std::max(omissions, m_missing), m_likely, m_limits);
    const Lattice lattice(m_frame, scores(), priors, m_context);
    Band band = lattice.narrowed(m_round == 0 ? m_plan.earlyMargin : m_plan.lateMargin,
                                 affordableCells(m_a.size(), m_b.size()));
    std::vector<WeightedBead> best;
    if (wantsBest) {
        best = lattice.best();
        const size_t tokens = m_a.tokens.tokens.size() + m_b.tokens.tokens.size();
        m_commonGround = float(2 * wordsOf(best, sideA(), sideB()) / double(std::max<size_t>(tokens, 1)));
    }
    m_likely = lattice.likely();
    m_frame.band = std::move(band);
    m_frame.band.passThrough(m_points);
    if (++m_round >= m_plan.shortBeads) {
        m_frame.limits = m_limits;
    }
    return best;
}

// Learns from the last look; when cancelled, says so and keeps what was known.
bool PairAligner::learn()
{
    m_shape.learn(m_likely);
    std::optional<Lexicon> forward;
    std::optional<Lexicon> backward;
    m_lessons.forward = trainingPairs(m_likely, m_a.units, m_b.units, false);
    m_lessons.backward = trainingPairs(m_likely, m_a.units, m_b.units, true);
    concurrently([&] { forward = m_forward.train(m_lessons.forward, m_plan.iterations, m_context); },
                 [&] { backward = m_backward.train(m_lessons.backward, m_plan.iterations, m_context); });
    if (!forward || !backward) {
        return false;
    }
    m_lexica = {std::move(*forward), std::move(*backward)};
    return true;
}

// By seeds alone, gaps go unseen where both texts have one, and what stands beside a gap strays into it,
// further than the next look would reach. Once the words are known, a look from afar sees the whole way.
void PairAligner::lookEverywhereAgain()
{
    m_frame.band = corridor(m_a, m_b, m_lexica, m_context);
    m_frame.band.passThrough(m_points);
}

std::vector<WeightedBead> PairAligner::lookRoughly() { return look(true); }

PairAlignment PairAligner::align()
{
    std::vector<WeightedBead> best;
    while (m_round < m_plan.rounds && !m_context.isCancelled()) {
        if (m_round > 0 && !learn()) {
            break;
        }
        if (m_round == 1) {
            lookEverywhereAgain();
        }
        best = look(m_round + 1 == m_plan.rounds);
        m_context.reportProgress(double(m_round) / double(m_plan.rounds));
    }
    return {std::move(m_lexica), m_shape.parameters(), std::move(best), m_commonGround, std::move(m_lessons)};
}

} // namespace hexapla
