// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/keptsegments.h"

#include <QHash>

#include <algorithm>

namespace hexapla {

namespace {

struct Pair
{
    size_t before = 0;
    size_t after = 0;
};

// What comes once in either edition, in the order of the old one.
std::vector<Pair> uniquePairs(const QStringList &before, const QStringList &after)
{
    struct Places
    {
        int before = 0; // how often
        int after = 0;
        size_t last = 0; // where in the new one
    };
    QHash<QStringView, Places> places;
    for (const QString &text : before) {
        ++places[text].before;
    }
    for (qsizetype i = 0; i < after.size(); ++i) {
        Places &place = places[after[i]];
        ++place.after;
        place.last = size_t(i);
    }
    std::vector<Pair> pairs;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Places place = places.value(before[i]);
        if (place.before == 1 && place.after == 1) {
            pairs.push_back({size_t(i), place.last});
        }
    }
    return pairs;
}

// The longest of their sequences that has the same order in both.
std::vector<Pair> inOrder(const std::vector<Pair> &pairs)
{
    constexpr auto none = size_t(-1);
    std::vector<size_t> ends; // by length, the pair a sequence can end with that lies foremost
    std::vector<size_t> previous(pairs.size(), none);
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto place = std::ranges::lower_bound(ends, pairs[i].after, {},
                                                    [&pairs](size_t pair) { return pairs[pair].after; });
        if (place != ends.begin()) {
            previous[i] = *std::prev(place);
        }
        if (place == ends.end()) {
            ends.push_back(i);
        } else {
            *place = i;
        }
    }
    std::vector<Pair> result;
    for (size_t i = ends.empty() ? none : ends.back(); i != none; i = previous[i]) {
        result.push_back(pairs[i]);
    }
    std::ranges::reverse(result);
    return result;
}

} // namespace

std::vector<std::optional<size_t>> keptSegments(const QStringList &before, const QStringList &after)
{
    // Both texts begin and end with something that they have in common: nothing.
    std::vector<Pair> known = inOrder(uniquePairs(before, after));
    known.push_back({size_t(before.size()), size_t(after.size())});
    std::vector<std::optional<size_t>> result(size_t(before.size()));
    Pair next; // behind what is known so far
    for (const Pair &pair : known) {
        const auto areAlike = [&](size_t one, size_t other) {
            return before[qsizetype(one)] == after[qsizetype(other)];
        };
        while (next.before < pair.before && next.after < pair.after && areAlike(next.before, next.after)) {
            result[next.before++] = next.after++;
        }
        Pair last = pair;
        while (last.before > next.before && last.after > next.after &&
               areAlike(last.before - 1, last.after - 1)) {
            result[--last.before] = --last.after;
        }
        if (pair.before < result.size()) {
            result[pair.before] = pair.after;
        }
        next = {pair.before + 1, pair.after + 1};
    }
    return result;
}

} // namespace hexapla
