// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/galechurch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace hexapla::bench {

namespace {

// The beads and their probabilities in the article, and its variance of a length.
struct Shape
{
    size_t countA;
    size_t countB;
    double probability;
};

constexpr std::array<Shape, 6> shapes{
    {{1, 1, 0.89}, {1, 0, 0.00495}, {0, 1, 0.00495}, {2, 1, 0.0445}, {1, 2, 0.0445}, {2, 2, 0.011}}};
constexpr double variance = 6.8;
constexpr double leastProbability = 1e-12;

// How unlikely two lengths are for translations of each other.
double cost(double lengthA, double lengthB, double ratio)
{
    const double mean = (lengthA + lengthB / ratio) / 2;
    if (mean <= 0) {
        return 0;
    }
    const double delta = (lengthB - lengthA * ratio) / std::sqrt(mean * variance);
    return -std::log(std::max(std::erfc(std::abs(delta) / std::numbers::sqrt2), leastProbability));
}

std::vector<double> sums(std::span<const double> lengths)
{
    std::vector<double> result(1, 0);
    std::partial_sum(lengths.begin(), lengths.end(), std::back_inserter(result));
    return result;
}

} // namespace

std::vector<Bead> galeChurch(std::span<const double> lengthsA, std::span<const double> lengthsB)
{
    const std::vector<double> sumsA = sums(lengthsA);
    const std::vector<double> sumsB = sums(lengthsB);
    const double ratio = sumsA.back() > 0 && sumsB.back() > 0 ? sumsB.back() / sumsA.back() : 1;
    const size_t columns = lengthsB.size() + 1;
    std::vector<double> costs((lengthsA.size() + 1) * columns, std::numeric_limits<double>::infinity());
    std::vector<quint8> steps(costs.size(), 0);
    costs.at(0) = 0; // the compiler doubts the other way
    for (size_t a = 0; a <= lengthsA.size(); ++a) {
        for (size_t b = 0; b < columns; ++b) {
            for (size_t shape = 0; shape < shapes.size(); ++shape) {
                const auto &[countA, countB, probability] = shapes[shape];
                if (countA > a || countB > b) {
                    continue;
                }
                const double total = costs[(a - countA) * columns + b - countB] - std::log(probability) +
                                     cost(sumsA[a] - sumsA[a - countA], sumsB[b] - sumsB[b - countB], ratio);
                if (total < costs[a * columns + b]) {
                    costs[a * columns + b] = total;
                    steps[a * columns + b] = quint8(shape);
                }
            }
        }
    }
    std::vector<Bead> beads;
    for (size_t a = lengthsA.size(), b = lengthsB.size(); a > 0 || b > 0;) {
        const Shape &shape = shapes[steps[a * columns + b]];
        a -= shape.countA;
        b -= shape.countB;
        beads.push_back({a, b, quint8(shape.countA), quint8(shape.countB)});
    }
    std::ranges::reverse(beads);
    return beads;
}

} // namespace hexapla::bench
