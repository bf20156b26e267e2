// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid.h"
#include "core/formats/versionreader.h"
#include "core/project/projectfile.h"
#include "core/project/transaction.h"
#include "core/project/versionsource.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/sampletext.h"

#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>

namespace hexapla::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr Goal commitGoal = {Goal::Sense::AtMost, 1.5};
constexpr Goal publishGoal = {Goal::Sense::AtMost, 150};
constexpr Goal openGoal = {Goal::Sense::AtMost, 3};

constexpr size_t notes = 10'000;

void must(bool isDone)
{
    if (!isDone) {
        qFatal("a benchmark of projects failed");
    }
}

// Waiting for the disk is what these take their time for: the clock on the wall counts, not the processor's.
double secondsOf(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

struct WallTimes
{
    double ours = 0;
    double rival = 0;
};

// Turn and turn about, so that whatever else the disk does hits both.
WallTimes wallRace(int rounds, const std::function<void()> &ours, const std::function<void()> &rival)
{
    std::vector<double> ourTimes;
    std::vector<double> rivalTimes;
    for (int round = 0; round < rounds; ++round) {
        ourTimes.push_back(secondsOf(ours));
        rivalTimes.push_back(secondsOf(rival));
    }
    return {median(std::move(ourTimes)), median(std::move(rivalTimes))};
}

// A project of three versions of so many bytes, and notes with a target in each.
class Example
{
public:
    explicit Example(qsizetype bytes)
    {
        auto file = ProjectFile::create(path(), author(), WorkFolder(m_folder.filePath(u"state"_s)));
        must(file.has_value());
        m_file = std::move(*file);
        AddVersions edit;
        std::vector<QByteArray> contents;
        Row all;
        all.id = RowId(0);
        for (const QString &language : {u"en"_s, u"fr"_s, u"ru"_s}) {
            const auto version = readVersion(variedMarkdown(language, bytes), language + u".md"_s,
                                             {.encoding = "UTF-8",
                                              .language = LanguageTag::fromString(language),
                                              .format = Format::Markdown});
            must(version.has_value());
            const KeptVersion kept = keptVersion(*version, {});
            m_texts.push_back(version->document.text());
            m_sources.push_back(version->bytes);
            edit.versions.push_back(kept.version);
            contents.insert(contents.end(), kept.contents.begin(), kept.contents.end());
            all.cells.push_back({0, version->segments.size()});
        }
        edit.alignment.rows = {all};
        must(m_file->project().commit(edit, contents).has_value());
        must(m_file->publish().has_value());
    }

    static Author author() { return {QUuid::createUuidV5(QUuid(), u"bench"_s), u"bench"_s}; }
    QString path() const { return m_folder.filePath(u"bench.hexapla"_s); }
    WorkFolder work() const { return WorkFolder(m_folder.filePath(u"state"_s)); }
    QString folder() const { return m_folder.path(); }
    ProjectFile &file() { return *m_file; }
    void close() { m_file.reset(); }
    const std::vector<QByteArray> &sources() const { return m_sources; }

    Annotation note(size_t number) const
    {
        Annotation annotation;
        annotation.id = newUuid();
        annotation.colour = defaultColour;
        annotation.body = u"What does this mean here, and why does it say so? %1"_s.arg(number);
        const auto shown = m_file->project().data().shownVersions();
        for (size_t version = 0; version < shown.size(); ++version) {
            const qsizetype start = qsizetype(number * 53) % (m_texts[version].size() - 40);
            Target target;
            target.version = shown[version]->id;
            target.role = version == 0 ? TargetRole::Origin : TargetRole::Projected;
            target.anchor = anchorAt(m_texts[version], {start, start + 40});
            annotation.targets.push_back(std::move(target));
        }
        return annotation;
    }

    // Without waiting for the disk: that is not what is measured here.
    void annotate()
    {
        const Database &database = m_file->project().store().database();
        must(database.execute("PRAGMA synchronous = OFF").has_value());
        for (size_t i = 0; i < notes; ++i) {
            must(m_file->project().commit(AddAnnotation{note(i)}).has_value());
        }
        must(database.execute("PRAGMA synchronous = FULL").has_value());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ProjectFile> m_file;
    std::vector<QString> m_texts;
    std::vector<QByteArray> m_sources;
};

// The rival writes as many bytes into one table of one column, with the same care.
Comparison commit()
{
    Example example(100'000);
    const auto bare = Database::open(example.folder() + u"/bare.db"_s, Database::Access::Create);
    must(bare &&
         bare->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE note(body)"));
    auto insert = bare->prepare("INSERT INTO note VALUES(?)");
    must(insert.has_value());
    size_t number = 0;
    constexpr qsizetype usualSize = 1500;
    const QByteArray bytes(usualSize, 'x');
    const auto times = wallRace(
        400,
        [&] { must(example.file().project().commit(AddAnnotation{example.note(number++)}).has_value()); },
        [&] {
            auto transaction = Transaction::begin(*bare);
            must(transaction && insert->run({bytes}) && transaction->commit());
        });
    return {.name = {},
            .value = times.ours * 1e3,
            .unit = u"ms"_s,
            .rival = u"bare SQLite insert"_s,
            .rivalValue = times.rival * 1e3,
            .goal = commitGoal};
}

Comparison publishNotes()
{
    Example example(1'000'000);
    example.annotate();
    std::vector<double> times;
    constexpr int rounds = 15;
    for (int round = 0; round < rounds; ++round) {
        must(example.file().project().commit(AddAnnotation{example.note(notes + size_t(round))}).has_value());
        PublishRequest request = example.file().publishRequest();
        request.backupFolder.clear();
        times.push_back(secondsOf([&] { must(publish(request) == PublishOutcome::Published); }));
    }
    return {.name = {},
            .value = median(std::move(times)) * 1e3,
            .unit = u"ms"_s,
            .rival = {},
            .rivalValue = {},
            .goal = publishGoal};
}

// The rival reads the file and parses the texts, which is what cannot be saved.
Comparison openNotes()
{
    Example example(5'000'000);
    example.annotate();
    must(example.file().publish().has_value());
    example.close();
    const auto times = wallRace(
        5,
        [&] {
            const auto opened = ProjectFile::open(example.path(), Example::author(), example.work());
            must(opened.has_value());
            const auto versions = readKeptVersions((*opened)->project().data(), (*opened)->project().store());
            must(versions.has_value());
            benchmark::DoNotOptimize(versions->data());
        },
        [&] {
            QFile file(example.path());
            must(file.open(QIODevice::ReadOnly));
            benchmark::DoNotOptimize(file.readAll().size());
            for (const QByteArray &source : example.sources()) {
                const auto version = readVersion(source, u"a.md"_s,
                                                 {.encoding = "UTF-8",
                                                  .language = LanguageTag::fromString(u"en"_s),
                                                  .format = Format::Markdown});
                must(version.has_value());
                benchmark::DoNotOptimize(version->segments.data());
            }
        });
    return {.name = {},
            .value = times.ours * 1e3,
            .unit = u"ms"_s,
            .rival = u"reading the bytes, parsing the texts"_s,
            .rivalValue = times.rival * 1e3,
            .goal = openGoal};
}

} // namespace

std::vector<Benchmark> projectBenchmarks()
{
    return {
        {u"project/commit"_s, commit}, {u"project/publish"_s, publishNotes}, {u"project/open"_s, openNotes}};
}

} // namespace hexapla::bench
