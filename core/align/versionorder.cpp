// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/versionorder.h"

#include <algorithm>
#include <compare>
#include <numeric>

namespace hexapla {

namespace {

std::strong_ordering compared(const AlignedText &a, const AlignedText &b)
{
    if (const auto bySize = b.segments.size() <=> a.segments.size(); bySize != 0) {
        return bySize;
    }
    if (const auto byLanguage = a.language.toString() <=> b.language.toString(); byLanguage != 0) {
        return byLanguage;
    }
    const auto bySegments = std::lexicographical_compare_three_way(a.segments.begin(), a.segments.end(),
                                                                   b.segments.begin(), b.segments.end());
    return bySegments != 0 ? bySegments : a.hasParagraphs <=> b.hasParagraphs;
}

std::strong_ordering comparedPins(const Alignment &alignment, size_t a, size_t b)
{
    for (const Row &row : alignment.rows) {
        if (row.isPinned()) {
            const SegmentRange &inA = row.cells[a];
            const SegmentRange &inB = row.cells[b];
            if (const auto order = std::pair(inA.first, inA.count) <=> std::pair(inB.first, inB.count);
                order != 0) {
                return order;
            }
        }
    }
    return std::strong_ordering::equal;
}

} // namespace

VersionOrder orderVersions(std::span<const AlignedText> versions, const Alignment &earlier)
{
    const auto order = [&](size_t a, size_t b) {
        const auto byText = compared(versions[a], versions[b]);
        return byText != 0 ? byText : comparedPins(earlier, a, b);
    };
    std::vector<size_t> sorted(versions.size());
    std::iota(sorted.begin(), sorted.end(), size_t(0));
    std::ranges::stable_sort(sorted, [&order](size_t a, size_t b) { return order(a, b) < 0; });

    VersionOrder result;
    result.columns.resize(versions.size());
    for (const size_t version : sorted) {
        if (versions[version].segments.empty()) {
            continue;
        }
        if (result.aligned.empty() || order(result.aligned.back(), version) != 0) {
            result.aligned.push_back(version);
        }
        result.columns[version] = result.aligned.size() - 1;
    }
    return result;
}

} // namespace hexapla
