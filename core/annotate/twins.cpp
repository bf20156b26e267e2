// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/twins.h"

#include <algorithm>
#include <tuple>

namespace hexapla {

namespace {

// Of a long stretch its ends are looked at, and of what comes very often what is near.
constexpr size_t lookedAt = 12;
constexpr size_t mostPlaces = 200;
// How far what stands around is compared.
constexpr size_t farthest = 200;
// What it says when both texts begin, or end, at the same place.
constexpr float borderBits = 6;
// A claim holds when so much more speaks for it, in bits, than for another.
constexpr float clearTimes = 3;
constexpr float clearBits = 2;
// Two places with so much between them that stayed are not taken for each other lightly.
constexpr float farBits = 24;

} // namespace

TwinFinder::TwinFinder(const ComparedTexts &texts, const AtomMatch &match)
    : m_texts(texts)
    , m_match(match)
    , m_loneBefore(match, Edition::Before)
    , m_loneAfter(match, Edition::After)
{
    for (size_t i = 0; i < match.sizeBefore(); ++i) {
        if (!match.isMatched(i)) {
            m_freeBefore.push_back({texts.before.ids[i], quint32(i)});
        }
    }
    for (size_t j = 0; j < match.sizeAfter(); ++j) {
        if (!match.isTaken(j)) {
            m_freeAfter.push_back({texts.after.ids[j], quint32(j)});
        }
    }
    const auto order = [](const Place &place) { return std::pair(place.id, place.atom); };
    std::ranges::sort(m_freeBefore, {}, order);
    std::ranges::sort(m_freeAfter, {}, order);
}

std::vector<size_t> TwinFinder::copies(std::span<const AtomId> wanted, const AtomText &text,
                                       const Places &places, size_t around)
{
    std::vector<size_t> result;
    for (size_t k = 0; k < wanted.size(); ++k) {
        if (k >= lookedAt && k + lookedAt < wanted.size()) {
            continue;
        }
        auto [first, last] = std::ranges::equal_range(places, wanted[k], {}, &Place::id);
        if (size_t(last - first) > mostPlaces) {
            const auto middle = std::ranges::lower_bound(first, last, around, {}, &Place::atom);
            first += std::max(std::ptrdiff_t(0), middle - first - std::ptrdiff_t(mostPlaces / 2));
            last = first + std::min(last - first, std::ptrdiff_t(mostPlaces));
        }
        for (auto place = first; place != last; ++place) {
            if (place->atom < k || place->atom - k + wanted.size() > text.size()) {
                continue;
            }
            const size_t start = place->atom - k;
            if (std::ranges::equal(wanted, std::span(text.ids).subspan(start, wanted.size()))) {
                result.push_back(start);
            }
        }
    }
    std::ranges::sort(result);
    const auto repeated = std::ranges::unique(result);
    result.erase(repeated.begin(), repeated.end());
    return result;
}

std::vector<size_t> TwinFinder::copiesAfter(size_t before, size_t count, size_t around) const
{
    return copies(std::span(m_texts.before.ids).subspan(before, count), m_texts.after, m_freeAfter, around);
}

TwinFinder::Common TwinFinder::common(size_t before, size_t count, size_t after) const
{
    const auto agree = [this](size_t i, size_t j) {
        return m_texts.before.ids[i] == m_texts.after.ids[j] ||
               (m_match.isMatched(i) && m_match.there(i) == j);
    };
    Common result;
    size_t i = before;
    size_t j = after;
    while (i > 0 && j > 0 && before - i < farthest && agree(i - 1, j - 1)) {
        result.left += m_texts.weightBefore(--i);
        --j;
    }
    result.left += i == 0 && j == 0 ? borderBits : 0;
    i = before + count;
    j = after + count;
    while (i < m_match.sizeBefore() && j < m_match.sizeAfter() && i - before - count < farthest &&
           agree(i, j)) {
        result.right += m_texts.weightBefore(i++);
        ++j;
    }
    result.right += i == m_match.sizeBefore() && j == m_match.sizeAfter() ? borderBits : 0;
    return result;
}

bool TwinFinder::isAsGood(const Common &own, const Common &other, bool isFar) const
{
    const float forOwn = std::max(own.left - other.left, 0.0F) + std::max(own.right - other.right, 0.0F);
    const float forOther = std::max(other.left - own.left, 0.0F) + std::max(other.right - own.right, 0.0F);
    return isFar ? forOther > forOwn : forOwn < (clearTimes * forOther) + clearBits;
}

bool TwinFinder::isSettled(Edition edition, size_t alone, size_t held, size_t count) const
{
    const LoneRanges &ranges = edition == Edition::Before ? m_loneBefore : m_loneAfter;
    const AtomRange range = ranges.around(alone);
    if (range.count() == 0) {
        return false; // part of it is held, too
    }
    const LoneStretch stretch(m_texts, m_match, edition, range);
    const bool isBehind = held < alone; // the stretch, seen from what is held
    if ((isBehind ? alone - held : held - alone) != stretch.count()) {
        return false;
    }
    const auto offset = [&](size_t atom) { return std::ptrdiff_t(atom) - std::ptrdiff_t(stretch.first()); };
    const std::ptrdiff_t least = isBehind ? -std::ptrdiff_t(stretch.wayBack()) : offset(alone + count);
    const std::ptrdiff_t most = isBehind ? offset(held) : std::ptrdiff_t(stretch.wayForth());
    if (least > most) {
        return false;
    }
    for (std::ptrdiff_t shift = least; shift <= most; ++shift) {
        if (stretch.quality(shift) >= stretch.quality(0)) {
            return false;
        }
    }
    return true;
}

// How much of what stands between two places of the old text stayed; counted until it is much.
float TwinFinder::matchedBetween(size_t one, size_t other) const
{
    float sum = 0;
    for (size_t i = std::min(one, other); i < std::max(one, other) && sum <= farBits; ++i) {
        sum += m_match.isMatched(i) ? m_texts.weightBefore(i) : 0;
    }
    return sum;
}

std::vector<size_t> TwinFinder::rivals(size_t before, size_t count, size_t after) const
{
    const std::span<const AtomId> wanted = std::span(m_texts.before.ids).subspan(before, count);
    const Common own = common(before, count, after);
    std::vector<size_t> result;
    for (const size_t twin : copies(wanted, m_texts.before, m_freeBefore, before)) {
        const size_t between = std::min(before, twin) + count;
        const bool isFar = matchedBetween(between, std::max({before, twin, between})) > farBits;
        if (twin != before && !isSettled(Edition::Before, twin, before, count) &&
            isAsGood(own, common(twin, count, after), isFar)) {
            result = {after};
            break;
        }
    }
    for (const size_t copy : copies(wanted, m_texts.after, m_freeAfter, after)) {
        float between = 0;
        for (size_t j = std::min(after, copy) + count; j < std::max(after, copy) && between <= farBits; ++j) {
            between += m_match.isTaken(j) ? m_texts.weightAfter(j) : 0;
        }
        if (copy != after && !isSettled(Edition::After, copy, after, count) &&
            isAsGood(own, common(before, count, copy), between > farBits)) {
            result.push_back(copy);
        }
    }
    if (!result.empty() && result.front() != after) {
        result.insert(result.begin(), after);
    }
    return result;
}

std::vector<size_t> TwinFinder::slippedTo(size_t before, size_t count) const
{
    // The stretch that is gone, and the place in the new text where it was.
    const AtomRange gone{m_loneBefore.around(before).first, m_loneBefore.around(before + count - 1).end};
    std::vector<size_t> seams;
    if (gone.first > 0 && m_match.isMatched(gone.first - 1)) {
        seams.push_back(m_match.there(gone.first - 1) + 1);
    }
    if (gone.end < m_match.sizeBefore() && m_match.isMatched(gone.end)) {
        seams.push_back(m_match.there(gone.end));
    }
    std::vector<size_t> result;
    const std::span<const AtomId> wanted = std::span(m_texts.before.ids).subspan(before, count);
    const auto consider = [&](size_t place) {
        if (place + count > m_match.sizeAfter() ||
            !std::ranges::equal(wanted, std::span(m_texts.after.ids).subspan(place, count)) ||
            !m_match.isTaken(place) || isSettled(Edition::Before, before, m_match.back(place), count)) {
            return;
        }
        const Common holder = common(m_match.back(place), count, place);
        if (isAsGood(holder, common(before, count, place), false)) {
            result.push_back(place);
        }
    };
    for (const size_t seam : seams) {
        // As far behind the seam as it was behind the beginning of the stretch, and before it alike.
        consider(seam + (before - gone.first));
        if (seam >= gone.end - before) {
            consider(seam - (gone.end - before));
        }
    }
    std::ranges::sort(result);
    const auto repeated = std::ranges::unique(result);
    result.erase(repeated.begin(), repeated.end());
    return result;
}

} // namespace hexapla
