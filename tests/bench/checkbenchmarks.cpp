// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/aligner.h"
#include "core/check/checker.h"
#include "core/formats/versionreader.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/race.h"
#include "tests/support/paralleltext.h"

#include <benchmark/benchmark.h>

#include <array>

namespace hexapla::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned seed = 1599;
constexpr size_t sentences = 6'000;
constexpr size_t sentencesOfAParagraph = 5;
constexpr std::array<size_t, 3> languages{0, 1, 2}; // en, fr, ru
// What is promised is promised of a machine with two processors; what is timed is what all of them did.
constexpr double processors = 2;

constexpr Goal rowsGoal = {Goal::Sense::AtLeast, 20'000};
constexpr Goal commandGoal = {Goal::Sense::AtLeast, 5'000};

// The same text in three languages, as Markdown.
std::vector<QByteArray> files()
{
    std::array<QString, languages.size()> texts;
    ParallelText source(seed);
    for (size_t i = 0; i < sentences; ++i) {
        const ParallelText::Statement statement = source.statement();
        for (size_t version = 0; version < languages.size(); ++version) {
            texts[version] += i == 0 ? u""_s : i % sentencesOfAParagraph == 0 ? u"\n\n"_s : u" "_s;
            texts[version] += ParallelText::sentence(statement, languages[version]);
        }
    }
    return {texts[0].toUtf8(), texts[1].toUtf8(), texts[2].toUtf8()};
}

std::vector<Version> read(const std::vector<QByteArray> &files)
{
    std::vector<Version> versions;
    for (size_t i = 0; i < files.size(); ++i) {
        ReadOptions options;
        options.language = ParallelText::languages()[languages[i]];
        options.format = Format::Markdown;
        const auto version = readVersion(files[i], u"bench.md"_s, options);
        if (!version) {
            qFatal("a benchmark's input was refused");
        }
        versions.push_back(*version);
    }
    return versions;
}

Alignment aligned(const std::vector<Version> &versions)
{
    std::vector<AlignedText> texts;
    for (const Version &version : versions) {
        texts.push_back(alignedText(version));
    }
    const auto alignment = align(texts, {}, {}, {}); // without dictionaries
    if (!alignment) {
        qFatal("a benchmark's input was refused");
    }
    return *alignment;
}

void learnOrDie(Checker &checker)
{
    if (!checker.learn()) {
        qFatal("a benchmark was cancelled");
    }
}

Comparison rowsPerSecond(size_t rows, double seconds, const Goal &goal)
{
    return {.name = {},
            .value = double(rows) * processors / seconds,
            .unit = u"rows/s"_s,
            .rival = {},
            .rivalValue = std::nullopt,
            .goal = goal};
}

// All is learned: what checking costs after an edit.
Comparison rows()
{
    const std::vector<Version> versions = read(files());
    const Alignment alignment = aligned(versions);
    Checker checker(versions, alignment);
    learnOrDie(checker);
    const double seconds = race([&] { benchmark::DoNotOptimize(checker.findings().has_value()); });
    return rowsPerSecond(alignment.rows.size(), seconds, rowsGoal);
}

// From the files to the findings.
Comparison command()
{
    const std::vector<QByteArray> bytes = files();
    const double seconds = race([&] {
        const std::vector<Version> versions = read(bytes);
        const Alignment alignment = aligned(versions);
        Checker checker(versions, alignment);
        learnOrDie(checker);
        benchmark::DoNotOptimize(checker.findings().has_value());
    });
    return rowsPerSecond(sentences, seconds, commandGoal);
}

} // namespace

std::vector<Benchmark> checkBenchmarks()
{
    return {
        {u"check/rows"_s, rows},
        {u"check/command"_s, command},
    };
}

} // namespace hexapla::bench
