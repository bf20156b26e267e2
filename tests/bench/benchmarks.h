// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/comparison.h"

#include <functional>
#include <vector>

namespace hexapla::bench {

// A benchmark by its name. Whatever it needs it makes when it is run, and lets go of afterwards.
struct Benchmark
{
    QString name;
    std::function<Comparison()> run; // fills in everything but the name
};

// One function per area; main runs them all.
std::vector<Benchmark> alignBenchmarks();
std::vector<Benchmark> annotateBenchmarks();
std::vector<Benchmark> checkBenchmarks();
std::vector<Benchmark> projectBenchmarks();
std::vector<Benchmark> readerBenchmarks();
std::vector<Benchmark> textBenchmarks();

} // namespace hexapla::bench
