// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/reanchoring.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/prose.h"
#include "tests/bench/race.h"

#include <benchmark/benchmark.h>

#include <algorithm>

namespace hexapla::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned seed = 1844;
constexpr qsizetype fileSize = 5'000'000;
constexpr int anchorCount = 10'000;
constexpr int mostSentences = 9;
constexpr int mostWords = 12;

constexpr double milliseconds = 1e3;
constexpr Goal timeGoal = {Goal::Sense::AtMost, 1'000};
constexpr Goal rewrittenGoal = {Goal::Sense::AtMost, 2'000};
constexpr Goal growthGoal = {Goal::Sense::AtMost, 2.2};

// How a text was edited, in percent of its sentences and paragraphs.
struct Edits
{
    int sentences = 0;
    int paragraphs = 0;
};
constexpr Edits revised{4, 1};
constexpr Edits rewritten{40, 5};

// Two editions of a text, with marks in the first.
struct Work
{
    Document before;
    Document after;
    std::vector<UprootedAnchor> anchors;
};

Document document(const QStringList &paragraphs)
{
    Document::Data data;
    for (const QString &paragraph : paragraphs) {
        data.text += data.text.isEmpty() ? u""_s : u"\n"_s;
        Block block;
        block.text = {data.text.size(), data.text.size() + paragraph.size()};
        data.text += paragraph;
        data.blocks.push_back(block);
    }
    return Document(std::move(data));
}

// A sentence is left out, written anew, or gets another word.
QString edited(Prose &prose, QString sentence)
{
    switch (prose.random(3)) {
    case 0:
        return {};
    case 1:
        return prose.sentence();
    default:
        return sentence.insert(prose.random(int(sentence.size())), prose.word());
    }
}

Work work(const QString &language, qsizetype size, Edits edits)
{
    Prose prose(language, seed);
    QStringList before;
    QStringList after;
    qsizetype bytes = 0;
    while (bytes < size) {
        QStringList old;
        QStringList now;
        for (int i = 1 + prose.random(mostSentences); i > 0; --i) {
            const QString sentence = prose.sentence();
            old += sentence;
            now += prose.chance(edits.sentences) ? edited(prose, sentence) : sentence;
        }
        now.removeAll(QString());
        before += old.join(prose.space());
        after += now.join(prose.space());
        bytes += before.last().toUtf8().size();
        if (prose.chance(edits.paragraphs)) {
            after.move(after.size() - 1, prose.random(int(after.size())));
        }
    }
    Work result{document(before), document(after), {}};
    const QString &text = result.before.text();
    for (int i = 0; i < anchorCount; ++i) {
        const qsizetype start = prose.random(int(text.size()));
        constexpr int lettersOfWord = 5;
        const qsizetype length = 1 + prose.random(mostWords * lettersOfWord);
        result.anchors.push_back({anchorAt(text, {start, std::min(start + length, text.size())}), {}});
    }
    return result;
}

void run(const Work &work)
{
    const auto found = reanchor(work.before, work.after, work.anchors);
    if (!found) {
        qFatal("a benchmark was cancelled");
    }
    benchmark::DoNotOptimize(found->data());
}

Comparison time(const QString &language, Edits edits, Goal goal)
{
    const Work given = work(language, fileSize, edits);
    return {.name = {},
            .value = race([&] { run(given); }) * milliseconds,
            .unit = u"ms"_s,
            .rival = {},
            .rivalValue = {},
            .goal = goal};
}

Comparison growth(Edits edits)
{
    const Work once = work(u"en"_s, fileSize, edits);
    const Work twice = work(u"en"_s, 2 * fileSize, edits);
    const RaceTimes times = race([&] { run(twice); }, [&] { run(once); });
    return {.name = {},
            .value = times.ours * milliseconds,
            .unit = u"ms"_s,
            .rival = u"half of the input"_s,
            .rivalValue = times.rival * milliseconds,
            .goal = growthGoal};
}

} // namespace

std::vector<Benchmark> annotateBenchmarks()
{
    std::vector<Benchmark> result;
    for (const QString &language : Prose::languages()) {
        result.push_back(
            {u"annotate/reanchor/"_s + language, [language] { return time(language, revised, timeGoal); }});
    }
    result.push_back(
        {u"annotate/reanchor/rewritten"_s, [] { return time(u"en"_s, rewritten, rewrittenGoal); }});
    result.push_back({u"annotate/reanchor/growth"_s, [] { return growth(revised); }});
    return result;
}

} // namespace hexapla::bench
