// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/aligner.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/galechurch.h"
#include "tests/bench/race.h"
#include "tests/support/paralleltext.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <thread>

namespace hexapla::bench {

using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr unsigned seed = 1599;
constexpr size_t pairSize = 2'000;
constexpr size_t bookSize = 8'000;
constexpr int cancelMoments = 24;
constexpr double milliseconds = 1e3;
constexpr auto rivalName = "plain Gale-Church";

constexpr Goal growthGoal = {Goal::Sense::AtMost, 2.2};
constexpr Goal accuracyGoal = {Goal::Sense::AtLeast, 1};
constexpr Goal cancelGoal = {Goal::Sense::AtMost, 100};

// A text in English and in Russian, with some sentences left out and some written as two, and which belong
// together.
struct GeneratedPair
{
    std::vector<AlignedText> versions;
    std::vector<Bead> matches;
};

GeneratedPair generatedPair(size_t sentences)
{
    ParallelText source(seed);
    VersionWriter english(0);
    VersionWriter russian(2);
    GeneratedPair result;
    const auto write = [&source](VersionWriter &writer, const ParallelText::Statement &statement) {
        const bool startsParagraph = source.chance(20);
        if (source.chance(3)) {
            return;
        }
        if (statement.clauses.size() > 1 && source.chance(20)) {
            writer.sentence(ParallelText::part(statement, 0, 1), startsParagraph);
            writer.sentence(ParallelText::part(statement, 1, 1));
        } else {
            writer.sentence(statement, startsParagraph);
        }
    };
    for (size_t i = 0; i < sentences; ++i) {
        const ParallelText::Statement statement = source.statement();
        const size_t a = english.text().segments.size();
        const size_t b = russian.text().segments.size();
        write(english, statement);
        write(russian, statement);
        const Bead bead{a, b, quint8(english.text().segments.size() - a),
                        quint8(russian.text().segments.size() - b)};
        if (bead.isMatch()) {
            result.matches.push_back(bead);
        }
    }
    result.versions = {english.text(), russian.text()};
    return result;
}

std::vector<double> lengths(const AlignedText &text)
{
    std::vector<double> result;
    std::ranges::transform(text.segments, std::back_inserter(result),
                           [](const AlignedSegment &segment) { return double(segment.text.size()); });
    return result;
}

Alignment alignOrDie(const std::vector<AlignedText> &versions)
{
    const auto alignment = align(versions, {}, {}, {}); // without dictionaries
    if (!alignment) {
        qFatal("a benchmark's input was refused");
    }
    return *alignment;
}

std::vector<Bead> beadsOf(const Alignment &alignment)
{
    std::vector<Bead> beads;
    beads.reserve(alignment.rows.size());
    for (const Row &row : alignment.rows) {
        beads.push_back(
            {row.cells[0].first, row.cells[1].first, quint8(row.cells[0].count), quint8(row.cells[1].count)});
    }
    return beads;
}

// Of the beads that match something: how many are exactly those that were wanted, precision and recall in
// one.
double strictF1(const std::vector<Bead> &found, const std::vector<Bead> &wanted)
{
    const auto matches = std::ranges::count_if(found, &Bead::isMatch);
    const auto right = std::ranges::count_if(
        wanted, [&found](const Bead &bead) { return std::ranges::contains(found, bead); });
    return 2.0 * double(right) / double(std::max<qsizetype>(matches + std::ssize(wanted), 1));
}

Comparison pairTime()
{
    const std::vector<AlignedText> versions = generatedPair(pairSize).versions;
    const RaceTimes times = race(
        [&] { alignOrDie(versions); },
        [&] { benchmark::DoNotOptimize(galeChurch(lengths(versions[0]), lengths(versions[1])).data()); });
    return {.name = {},
            .value = times.ours * milliseconds,
            .unit = u"ms"_s,
            .rival = QString::fromLatin1(rivalName),
            .rivalValue = times.rival * milliseconds,
            .goal = std::nullopt};
}

Comparison pairAccuracy()
{
    const GeneratedPair pair = generatedPair(pairSize);
    return {.name = {},
            .value = strictF1(beadsOf(alignOrDie(pair.versions)), pair.matches),
            .unit = u"F1"_s,
            .rival = QString::fromLatin1(rivalName),
            .rivalValue =
                strictF1(galeChurch(lengths(pair.versions[0]), lengths(pair.versions[1])), pair.matches),
            .goal = accuracyGoal};
}

Comparison growth()
{
    const std::vector<AlignedText> once = generatedPair(bookSize).versions;
    const std::vector<AlignedText> twice = generatedPair(2 * bookSize).versions;
    const RaceTimes times = race([&] { alignOrDie(twice); }, [&] { alignOrDie(once); });
    return {.name = {},
            .value = times.ours * milliseconds,
            .unit = u"ms"_s,
            .rival = u"half of the input"_s,
            .rivalValue = times.rival * milliseconds,
            .goal = growthGoal};
}

// Seconds from asking to stop, so long after the beginning, to the answer; nothing when it was done before.
std::optional<double> secondsToCancel(const std::vector<AlignedText> &versions, Clock::duration moment)
{
    std::stop_source stop;
    Clock::time_point asked;
    std::jthread canceller([&] {
        std::this_thread::sleep_for(moment);
        asked = Clock::now();
        stop.request_stop();
    });
    const auto result = align(versions, {}, {stop.get_token(), {}}, {});
    const Clock::time_point answered = Clock::now();
    canceller.join();
    return result ? std::nullopt : std::optional(std::chrono::duration<double>(answered - asked).count());
}

// The longest it takes, over many moments from the beginning to the end.
Comparison cancelling()
{
    const std::vector<AlignedText> versions = generatedPair(bookSize).versions;
    const Clock::time_point begin = Clock::now();
    alignOrDie(versions);
    const Clock::duration whole = Clock::now() - begin;
    double longest = 0;
    for (int i = 0; i < cancelMoments; ++i) {
        longest = std::max(longest, secondsToCancel(versions, whole * i / cancelMoments).value_or(0));
    }
    return {.name = {},
            .value = longest * milliseconds,
            .unit = u"ms"_s,
            .rival = {},
            .rivalValue = std::nullopt,
            .goal = cancelGoal};
}

} // namespace

std::vector<Benchmark> alignBenchmarks()
{
    return {
        {u"align/pair"_s, pairTime},
        {u"align/pair/f1"_s, pairAccuracy},
        {u"align/growth"_s, growth},
        {u"align/cancel"_s, cancelling},
    };
}

} // namespace hexapla::bench
