// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/pairaligner.h"

#include "core/align/corridor.h"
#include "core/align/dictionaryseeds.h"
#include "core/base/concurrently.h"

#include <algorithm>

namespace hexapla {

namespace {

// How common omissions are taken to be. As long as little is known about the words, everything looks
// like one: they are held low at first.
constexpr float earlyOmissions = 0.005F;
constexpr float omissions = 0.02F;
constexpr int earlyRounds = 3;
constexpr int earlyRoundsOfBooks = 2;
constexpr int rounds = 6;
// A book teaches in few rounds.
constexpr int roundsOfBooks = 4;
constexpr size_t bookSize = 10'000; // units of both
constexpr int trainingIterations = 4;
constexpr int trainingIterationsOfBooks = 3;
// Around what is likely, in units.
constexpr quint32 earlyMargin = 6;
constexpr quint32 lateMargin = 3;
constexpr float leastTraining = 0.02F;

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

// One look at a pair: what is likely, the best way, and the band for the next look. All else is gone by
// then: of a book it is much.
struct Look
{
    std::vector<WeightedBead> likely;
    std::vector<WeightedBead> best;
    Band next;
};

Look look(const AlignerText &a, const AlignerText &b, const Frame &frame, const PairAlignment &known,
          const ShapeModel &shape, const BeadPriors &priors, quint32 margin, const WorkContext &context)
{
    const Evidence evidence(a.tokens, b.tokens, a.units, b.units, known.lexica.forward, known.lexica.backward,
                            frame.band, frame.longest, context);
    const View view{a.units, b.units, shape, evidence};
    const Lattice lattice(frame, std::span(&view, 1), priors, context);
    return {lattice.likely(), lattice.best(), lattice.narrowed(margin)};
}

} // namespace

size_t AlignerText::unitAt(size_t segment) const
{
    const auto found =
        std::ranges::lower_bound(units, segment, {}, [](const Unit &unit) { return unit.segments.first; });
    return size_t(found - units.begin());
}

PairAlignment alignPair(const AlignerText &a, const AlignerText &b, std::span<const Band::Point> points,
                        const QStringList &dictionaryFolders, const WorkContext &context)
{
    SeedTable seeds = findSeeds(a.tokens.vocabulary, b.tokens.vocabulary);
    const DictionaryWords words =
        dictionaryWords(a.text.language, b.text.language, dictionaryFolders, context);
    addDictionarySeeds(seeds, words.pairs, a.text.language, a.tokens.vocabulary, b.text.language,
                       b.tokens.vocabulary);
    const LexiconTrainer forward(a.tokens, b.tokens, seeds);
    const LexiconTrainer backward(b.tokens, a.tokens, seeds.reversed(b.tokens.vocabulary.size()));
    PairAlignment result;
    result.lexica = {forward.fromSeeds(), backward.fromSeeds()};
    ShapeModel shape(a.units, b.units, a.text.hasParagraphs && b.text.hasParagraphs);
    Frame frame{corridor(a, b, result.lexica, context), a.pins, b.pins, 2};
    frame.band.passThrough(points);
    const bool isBook = a.size() + b.size() > bookSize;
    const int last = (isBook ? roundsOfBooks : rounds) - 1;
    const int early = isBook ? earlyRoundsOfBooks : earlyRounds;
    const int iterations = isBook ? trainingIterationsOfBooks : trainingIterations;
    std::vector<WeightedBead> likely;
    for (int round = 0; !context.isCancelled(); ++round) {
        const BeadPriors priors = round < early ? BeadPriors(earlyOmissions) : BeadPriors(omissions, likely);
        const quint32 margin = round == 0 ? earlyMargin : lateMargin;
        Look found = look(a, b, frame, result, shape, priors, margin, context);
        if (round == last) {
            result.beads = std::move(found.best);
            break;
        }
        likely = std::move(found.likely);
        frame.band = std::move(found.next);
        frame.band.passThrough(points);
        frame.longest = longestBead;
        shape.learn(likely);
        const auto train = [&](const LexiconTrainer &trainer, bool isReversed) {
            return trainer.train(trainingPairs(likely, a.units, b.units, isReversed), iterations, context);
        };
        concurrently([&] { result.lexica.forward = train(forward, false); },
                     [&] { result.lexica.backward = train(backward, true); });
        context.reportProgress(double(round + 1) / double(last + 1));
    }
    result.shape = shape.parameters();
    return result;
}

} // namespace hexapla
