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

// From so many atoms on only some of their rows are looked at.
constexpr size_t longText = 50'000;
constexpr quint64 oneOf = 8;

// Calls take(hash, place) for every row of atoms.
template<class Take> void forAllGrams(std::span<const AtomId> ids, size_t length, Take take)
{
    constexpr quint64 base = 0x9E3779B97F4A7C15U;
    quint64 highest = 1; // what an atom is worth that leaves the row
    for (size_t i = 1; i < length; ++i) {
        highest *= base;
    }
    quint64 hash = 0;
    for (size_t i = 0; i < ids.size(); ++i) {
        if (i >= length) {
            hash -= highest * (ids[i - length] + 1);
        }
        hash = (hash * base) + ids[i] + 1;
        if (i + 1 >= length) {
            take(hash ^ (hash >> 32U), i + 1 - length);
        }
    }
}

// Leaves those that come once, by their hashes.
void keepSingle(std::vector<Gram> &grams)
{
    std::ranges::sort(grams, {}, &Gram::hash);
    size_t kept = 0;
    for (size_t i = 0; i < grams.size();) {
        size_t end = i + 1;
        while (end < grams.size() && grams[end].hash == grams[i].hash) {
            ++end;
        }
        if (end == i + 1) {
            grams[kept++] = grams[i];
        }
        i = end;
    }
    grams.resize(kept);
}

std::vector<GramPair> paired(const std::vector<Gram> &a, const std::vector<Gram> &b,
                             std::span<const AtomId> before, std::span<const AtomId> after, size_t length)
{
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

std::vector<Gram> singleGrams(std::span<const AtomId> ids, size_t length, bool all)
{
    std::vector<Gram> grams;
    grams.reserve(all ? ids.size() : 0);
    forAllGrams(ids, length, [&](quint64 hash, size_t place) {
        if (all || hash % oneOf == 0) {
            grams.push_back({hash, quint32(place)});
        }
    });
    keepSingle(grams);
    return grams;
}

std::vector<Gram> singleGrams(std::span<const AtomId> ids, size_t length, const std::vector<bool> &chosen)
{
    std::vector<Gram> grams;
    size_t run = 0; // of chosen atoms, up to the end of the row
    size_t end = 0;
    forAllGrams(ids, length, [&](quint64 hash, size_t place) {
        for (; end < place + length; ++end) {
            run = chosen[end] ? run + 1 : 0;
        }
        if (run >= length) {
            grams.push_back({hash, quint32(place)});
        }
    });
    keepSingle(grams);
    // What comes among the others, too, is not single.
    std::vector<quint32> counts(grams.size(), 0);
    std::vector<bool> mayBe(size_t(1) << 20U, false);
    for (const Gram &gram : grams) {
        mayBe[gram.hash % mayBe.size()] = true;
    }
    forAllGrams(ids, length, [&](quint64 hash, size_t) {
        if (mayBe[hash % mayBe.size()]) {
            const auto known = std::ranges::lower_bound(grams, hash, {}, &Gram::hash);
            if (known != grams.end() && known->hash == hash) {
                ++counts[size_t(known - grams.begin())];
            }
        }
    });
    std::vector<Gram> single;
    for (size_t i = 0; i < grams.size(); ++i) {
        if (counts[i] == 1) {
            single.push_back(grams[i]);
        }
    }
    return single;
}

} // namespace

std::vector<GramPair> commonGrams(std::span<const AtomId> before, std::span<const AtomId> after,
                                  size_t length)
{
    const bool all = std::max(before.size(), after.size()) < longText;
    const std::vector<GramPair> some =
        paired(singleGrams(before, length, all), singleGrams(after, length, all), before, after, length);
    return !some.empty() || all ? some
                                : paired(singleGrams(before, length, true), singleGrams(after, length, true),
                                         before, after, length);
}

std::vector<GramPair> commonGrams(std::span<const AtomId> before, const std::vector<bool> &chosenBefore,
                                  std::span<const AtomId> after, const std::vector<bool> &chosenAfter,
                                  size_t length)
{
    return paired(singleGrams(before, length, chosenBefore), singleGrams(after, length, chosenAfter), before,
                  after, length);
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
