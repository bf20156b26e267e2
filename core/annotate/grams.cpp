// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/grams.h"

#include <algorithm>

namespace hexapla {

namespace {

struct Gram
{
    quint64 hash = 0;
    quint32 place = 0;
};

// The rows of atoms that come once, by their hashes.
std::vector<Gram> singleGrams(std::span<const AtomId> ids, size_t length)
{
    if (ids.size() < length) {
        return {};
    }
    constexpr quint64 base = 0x9E3779B97F4A7C15U;
    quint64 highest = 1; // what an atom is worth that leaves the row
    for (size_t i = 1; i < length; ++i) {
        highest *= base;
    }
    std::vector<Gram> grams;
    grams.reserve(ids.size());
    quint64 hash = 0;
    for (size_t i = 0; i < ids.size(); ++i) {
        if (i >= length) {
            hash -= highest * (ids[i - length] + 1);
        }
        hash = (hash * base) + ids[i] + 1;
        if (i + 1 >= length) {
            grams.push_back({hash, quint32(i + 1 - length)});
        }
    }
    std::ranges::sort(grams, {}, &Gram::hash);
    std::vector<Gram> single;
    for (size_t i = 0; i < grams.size();) {
        size_t end = i + 1;
        while (end < grams.size() && grams[end].hash == grams[i].hash) {
            ++end;
        }
        if (end == i + 1) {
            single.push_back(grams[i]);
        }
        i = end;
    }
    return single;
}

} // namespace

std::vector<GramPair> commonGrams(std::span<const AtomId> before, std::span<const AtomId> after,
                                  size_t length)
{
    const std::vector<Gram> a = singleGrams(before, length);
    const std::vector<Gram> b = singleGrams(after, length);
    std::vector<GramPair> result;
    auto other = b.begin();
    for (const Gram &gram : a) {
        while (other != b.end() && other->hash < gram.hash) {
            ++other;
        }
        // Hashes may meet by chance.
        if (other != b.end() && other->hash == gram.hash &&
            std::ranges::equal(before.subspan(gram.place, length), after.subspan(other->place, length))) {
            result.push_back({gram.place, other->place});
        }
    }
    std::ranges::sort(result, {}, &GramPair::before);
    return result;
}

std::vector<GramPair> inOrder(const std::vector<GramPair> &pairs)
{
    // The longest ascending sequence: of every length, the one whose last place is the first.
    std::vector<size_t> lasts;
    std::vector<size_t> previous(pairs.size(), pairs.size());
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto place = std::ranges::lower_bound(lasts, pairs[i].after, {},
                                                    [&pairs](size_t last) { return pairs[last].after; });
        if (place != lasts.begin()) {
            previous[i] = *std::prev(place);
        }
        if (place == lasts.end()) {
            lasts.push_back(i);
        } else {
            *place = i;
        }
    }
    std::vector<GramPair> result(lasts.size());
    size_t at = lasts.empty() ? pairs.size() : lasts.back();
    for (size_t i = result.size(); i > 0; --i) {
        result[i - 1] = pairs[at];
        at = previous[at];
    }
    return result;
}

} // namespace hexapla
