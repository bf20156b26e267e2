// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/race.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <limits>
#include <map>
#include <string>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace hexapla::bench {

namespace {

constexpr int rounds = 9;
constexpr double secondsPerRound = 0.03; // at least; what takes longer is done once a round

constexpr auto oursName = "ours";
constexpr auto rivalName = "rival";

// Keeps the times of all rounds, prints nothing.
class TimeCollector : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &) override { return true; }

    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.run_type == Run::RT_Iteration && run.iterations > 0) {
                m_times[run.run_name.function_name].push_back(run.cpu_accumulated_time /
                                                              double(run.iterations));
            }
        }
    }

    double median(const std::string &name)
    {
        std::vector<double> &times = m_times[name];
        if (times.empty()) {
            return 0;
        }
        const auto middle = times.begin() + std::ssize(times) / 2;
        std::ranges::nth_element(times, middle);
        return *middle;
    }

private:
    std::map<std::string, std::vector<double>> m_times;
};

void enter(const char *name, const Work &work)
{
    benchmark::RegisterBenchmark(name,
                                 [&work](benchmark::State &state) {
                                     while (state.KeepRunning()) {
                                         work();
                                     }
                                 })
        ->MeasureProcessCPUTime()
        ->MinTime(secondsPerRound)
        ->Repetitions(rounds);
}

} // namespace

void prepareRaces(const char *program)
{
#ifdef __GLIBC__
    // Freed memory stays here for the next round. What the system takes to hand it out anew differs tenfold
    // between machines, and is not what is compared.
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
#endif
    std::string name = program;
    std::string interleaving = "--benchmark_enable_random_interleaving=true";
    char *arguments[] = {name.data(), interleaving.data(), nullptr};
    int count = 2;
    benchmark::Initialize(&count, arguments);
}

RaceTimes race(const Work &ours, const Work &rival)
{
    enter(oursName, ours);
    if (rival) {
        enter(rivalName, rival);
    }
    TimeCollector collector;
    benchmark::RunSpecifiedBenchmarks(&collector);
    benchmark::ClearRegisteredBenchmarks();
    return {collector.median(oursName), collector.median(rivalName)};
}

double race(const Work &ours) { return race(ours, {}).ours; }

} // namespace hexapla::bench
