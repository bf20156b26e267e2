// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/presence/celllengths.h"

#include <algorithm>
#include <cmath>

namespace hexapla {

namespace {

// Shorter cells, in letters, tell nothing about a language.
constexpr float shortest = 10;
// Before anything is seen, languages are taken for equally long, and to vary so much; that counts as much as
// so many rows.
constexpr double usualSpread = 0.15;
constexpr size_t rowsOfDoubt = 6;
constexpr double leastSpread = 0.08;
constexpr double mostSpread = 0.35;
// At this length half of the variation comes from the cell's being short.
constexpr double shortLength = 50;
// From the median of absolute deviations to the standard deviation.
constexpr double fromMedian = 1.4826;

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::ranges::nth_element(values, middle);
    return *middle;
}

// Short cells vary more.
double shortness(double length) { return std::sqrt(1 + shortLength / std::max(length, 1.0)); }

} // namespace

CellLengths::CellLengths(std::span<const std::vector<float>> rows)
{
    const size_t versions = rows.empty() ? 0 : rows.front().size();
    m_factors.assign(versions, 0);
    m_spreads.assign(versions, usualSpread);
    for (size_t version = 0; version < versions; ++version) {
        std::vector<double> factors(rowsOfDoubt, 0);
        for (const std::vector<float> &row : rows) {
            double sum = 0;
            int count = 0;
            for (const float length : row) {
                sum += length >= shortest ? std::log(double(length)) : 0;
                count += length >= shortest ? 1 : 0;
            }
            if (row[version] >= shortest && count > 1) {
                factors.push_back(std::log(double(row[version])) - sum / count);
            }
        }
        m_factors[version] = median(std::move(factors));
    }
    for (size_t version = 0; version < versions; ++version) {
        std::vector<double> errors(rowsOfDoubt, usualSpread / fromMedian);
        for (const std::vector<float> &row : rows) {
            const double usual = row[version] >= shortest ? expected(row, version) : 0;
            if (usual >= shortest) {
                errors.push_back(std::abs(std::log(double(row[version]) / usual)) / shortness(usual));
            }
        }
        m_spreads[version] = std::clamp(fromMedian * median(std::move(errors)), leastSpread, mostSpread);
    }
}

double CellLengths::expectedLog(std::span<const float> row, size_t version) const
{
    std::vector<double> others;
    for (size_t other = 0; other < row.size(); ++other) {
        if (other != version && row[other] > 0) {
            others.push_back(std::log(double(row[other])) - m_factors[other]);
        }
    }
    // Of an even number, the mean of the two in the middle.
    std::ranges::sort(others);
    const double middle = (others[(others.size() - 1) / 2] + others[others.size() / 2]) / 2;
    return middle + m_factors[version];
}

double CellLengths::expected(std::span<const float> row, size_t version) const
{
    for (size_t other = 0; other < row.size(); ++other) {
        if (other != version && row[other] > 0) {
            return std::exp(expectedLog(row, version));
        }
    }
    return 0;
}

double CellLengths::deviation(size_t version, double length, double expected) const
{
    const double off = std::log(std::max(length, 1.0) / std::max(expected, 1.0));
    return off / (m_spreads[version] * shortness(expected));
}

} // namespace hexapla
