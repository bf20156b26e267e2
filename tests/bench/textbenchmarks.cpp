// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/versionreader.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/hostileinput.h"
#include "tests/bench/prose.h"
#include "tests/bench/race.h"
#include "tests/bench/sampletext.h"

#include <QTextBoundaryFinder>

#include <benchmark/benchmark.h>
#include <md4c.h>

namespace hexapla::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double megabyte = 1e6;
constexpr qsizetype fileSize = 5'000'000;
constexpr qsizetype hostileSize = 500'000;

constexpr Goal parseGoal = {Goal::Sense::AtLeast, 0.2};
constexpr Goal growthGoal = {Goal::Sense::AtMost, 2.2};

QString fileName(Format format) { return format == Format::Markdown ? u"measured.md"_s : u"measured.txt"_s; }

// The way a file takes, from its bytes to segments.
void read(const QByteArray &bytes, Format format, std::optional<LanguageTag> language)
{
    const auto version =
        readVersion(bytes, fileName(format), {.encoding = {}, .language = language, .format = format});
    if (!version) {
        qFatal("a benchmark's input was refused");
    }
    benchmark::DoNotOptimize(version->segments.data());
}

// md4c with the extensions that our reader asks for, and nothing done with what it reports.
void parseWithMd4c(const QByteArray &bytes)
{
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEAUTOLINKS;
    const auto block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    const auto span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.enter_block = parser.leave_block = block;
    parser.enter_span = parser.leave_span = span;
    parser.text = [](MD_TEXTTYPE, const MD_CHAR *, MD_SIZE, void *) { return 0; };
    benchmark::DoNotOptimize(md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, nullptr));
}

// What a Qt program has for sentences.
void breakWithQt(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    qsizetype sentences = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, line.constData(), line.size());
        while (finder.toNextBoundary() >= 0) {
            ++sentences;
        }
    }
    benchmark::DoNotOptimize(sentences);
}

Comparison speed(qsizetype size, RaceTimes times, const QString &rival, std::optional<Goal> goal)
{
    return {.name = {},
            .value = double(size) / megabyte / times.ours,
            .unit = u"MB/s"_s,
            .rival = rival,
            .rivalValue = double(size) / megabyte / times.rival,
            .goal = goal};
}

Comparison parseSpeed(const QString &language, bool isGiven)
{
    const QByteArray bytes = variedMarkdown(language, fileSize);
    const auto given = isGiven ? LanguageTag::fromString(language) : std::nullopt;
    const RaceTimes times =
        race([&] { read(bytes, Format::Markdown, given); }, [&] { parseWithMd4c(bytes); });
    return speed(bytes.size(), times, u"md4c, empty callbacks"_s, parseGoal);
}

Comparison plainSpeed(const QString &language)
{
    const QByteArray bytes = variedText(language, fileSize);
    const auto given = LanguageTag::fromString(language);
    const RaceTimes times = race([&] { read(bytes, Format::Text, given); }, [&] { breakWithQt(bytes); });
    return speed(bytes.size(), times, u"QTextBoundaryFinder by lines"_s, std::nullopt);
}

// The time for twice the input over the time for once the input.
Comparison growth(const QByteArray &once, const QByteArray &twice, Format format)
{
    const auto language = LanguageTag::fromString(u"en");
    const RaceTimes times =
        race([&] { read(twice, format, language); }, [&] { read(once, format, language); });
    constexpr double milliseconds = 1e3;
    return {.name = {},
            .value = times.ours * milliseconds,
            .unit = u"ms"_s,
            .rival = u"half of the input"_s,
            .rivalValue = times.rival * milliseconds,
            .goal = growthGoal};
}

Comparison variedGrowth(Format format)
{
    const auto make = format == Format::Markdown ? variedMarkdown : variedText;
    return growth(make(u"en"_s, fileSize), make(u"en"_s, 2 * fileSize), format);
}

} // namespace

std::vector<Benchmark> textBenchmarks()
{
    std::vector<Benchmark> result;
    for (const QString &language : Prose::languages()) {
        result.push_back({u"text/parse/"_s + language, [language] { return parseSpeed(language, true); }});
    }
    result.push_back({u"text/parse/en-detected"_s, [] { return parseSpeed(u"en"_s, false); }});
    for (const QString &language : Prose::languages()) {
        result.push_back({u"text/parse-plain/"_s + language, [language] { return plainSpeed(language); }});
    }
    result.push_back({u"text/growth/varied"_s, [] { return variedGrowth(Format::Markdown); }});
    result.push_back({u"text/growth/plain/varied"_s, [] { return variedGrowth(Format::Text); }});
    for (const HostileInput &input : hostileInputs()) {
        result.push_back(
            {u"text/growth/"_s + input.name,
             [input] { return growth(input.make(hostileSize), input.make(2 * hostileSize), input.format); }});
    }
    return result;
}

} // namespace hexapla::bench
