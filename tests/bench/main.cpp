// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchmarks.h"
#include "tests/bench/race.h"
#include "tests/bench/table.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <iterator>

namespace {

using namespace Qt::StringLiterals;
using namespace hexapla::bench;

constexpr int ran = 0;
constexpr int failed = 2;

bool writeJson(const QString &path, const QJsonArray &results)
{
    QFile file(path);
    const QByteArray json = QJsonDocument(results).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.flush()) {
        std::fprintf(stderr, "hexapla-bench: %s: %s\n", qUtf8Printable(path),
                     qUtf8Printable(file.errorString()));
        return false;
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    // Where there is no display, painting is measured all the same.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Hexapla beside its rivals."_s);
    parser.addHelpOption();
    const QCommandLineOption jsonOption(u"json"_s, u"Write the figures to OUT as JSON."_s, u"OUT"_s);
    parser.addOption(jsonOption);
    parser.addPositionalArgument(u"NAME-FILTER"_s, u"Run only what has this in its name."_s,
                                 u"[NAME-FILTER]"_s);
    if (!parser.parse(QCoreApplication::arguments())) {
        std::fprintf(stderr, "hexapla-bench: %s\n", qUtf8Printable(parser.errorText()));
        return failed;
    }
    parser.process(app); // answers --help
    const QString filter = parser.positionalArguments().value(0);

    prepareRaces(argv[0]);
    QJsonArray results;
    std::vector<Benchmark> benchmarks = textBenchmarks();
    std::ranges::move(alignBenchmarks(), std::back_inserter(benchmarks));
    std::ranges::move(annotateBenchmarks(), std::back_inserter(benchmarks));
    std::ranges::move(checkBenchmarks(), std::back_inserter(benchmarks));
    std::ranges::move(projectBenchmarks(), std::back_inserter(benchmarks));
    std::ranges::move(readerBenchmarks(), std::back_inserter(benchmarks));
    for (const Benchmark &benchmark : benchmarks) {
        if (!benchmark.name.contains(filter)) {
            continue;
        }
        if (results.isEmpty()) {
            printTableHead();
        }
        Comparison result = benchmark.run();
        result.name = benchmark.name;
        printTableRow(result);
        results.append(result.toJson());
    }
    if (results.isEmpty()) {
        std::fprintf(stderr, "hexapla-bench: no benchmark has \"%s\" in its name\n", qUtf8Printable(filter));
        return failed;
    }
    return !parser.isSet(jsonOption) || writeJson(parser.value(jsonOption), results) ? ran : failed;
}
