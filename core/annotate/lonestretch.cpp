// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/lonestretch.h"

#include <algorithm>
#include <cstdlib>

namespace hexapla {

namespace {

// How far a stretch is shifted at most.
constexpr size_t longestWay = 2'000;

// How well a text parts before an atom.
int cutQuality(const ComparedTexts &texts, const AtomText &text, size_t atom)
{
    if (text.startsLine(atom)) {
        return 3;
    }
    const AtomId before = text.ids[atom - 1];
    if (texts.table.endsSentence(before)) {
        return 2;
    }
    return texts.table.isWord(before) ? 0 : 1;
}

} // namespace

LoneRanges::LoneRanges(const AtomMatch &match, Edition edition)
{
    const bool isBefore = edition == Edition::Before;
    const size_t size = isBefore ? match.sizeBefore() : match.sizeAfter();
    for (size_t atom = 0; atom < size; ++atom) {
        if (isBefore ? match.isMatched(atom) : match.isTaken(atom)) {
            continue;
        }
        if (!m_ranges.empty() && m_ranges.back().end == atom) {
            ++m_ranges.back().end;
        } else {
            m_ranges.push_back({atom, atom + 1});
        }
    }
}

AtomRange LoneRanges::around(size_t atom) const
{
    const auto range = std::ranges::upper_bound(m_ranges, atom, {}, &AtomRange::end);
    return range != m_ranges.end() && range->first <= atom ? *range : AtomRange{atom, atom};
}

LoneStretch::LoneStretch(const ComparedTexts &texts, const AtomMatch &match, Edition edition, AtomRange range)
    : m_texts(texts)
    , m_match(match)
    , m_edition(edition)
    , m_text(edition == Edition::Before ? texts.before : texts.after)
    , m_range(range)
{
    const size_t otherSize = edition == Edition::Before ? texts.after.size() : texts.before.size();
    const size_t behindLeft = range.first > 0 ? partner(range.first - 1) + 1 : 0;
    const size_t right = range.end < m_text.size() ? partner(range.end) : otherSize;
    m_isAlone = behindLeft == right;
    m_seam = right;
}

bool LoneStretch::isMatched(size_t atom) const
{
    return m_edition == Edition::Before ? m_match.isMatched(atom) : m_match.isTaken(atom);
}

size_t LoneStretch::partner(size_t atom) const
{
    return m_edition == Edition::Before ? m_match.there(atom) : m_match.back(atom);
}

size_t LoneStretch::wayBack() const
{
    const auto passes = [this](size_t way) {
        const size_t atom = m_range.first - 1 - way;
        return isMatched(atom) && partner(atom) + way + 1 == m_seam &&
               m_text.ids[atom] == m_text.ids[m_range.end - 1 - way];
    };
    size_t way = 0;
    while (m_isAlone && way < longestWay && way < m_range.first && passes(way)) {
        ++way;
    }
    return way;
}

size_t LoneStretch::wayForth() const
{
    const auto passes = [this](size_t way) {
        const size_t atom = m_range.end + way;
        return isMatched(atom) && partner(atom) == m_seam + way &&
               m_text.ids[atom] == m_text.ids[m_range.first + way];
    };
    size_t way = 0;
    while (m_isAlone && way < longestWay && m_range.end + way < m_text.size() && passes(way)) {
        ++way;
    }
    return way;
}

int LoneStretch::quality(std::ptrdiff_t shift) const
{
    return cutQuality(m_texts, m_text, size_t(std::ptrdiff_t(m_range.first) + shift)) +
           cutQuality(m_texts, m_text, size_t(std::ptrdiff_t(m_range.end) + shift));
}

std::ptrdiff_t LoneStretch::bestShift() const
{
    std::ptrdiff_t best = 0;
    const auto forth = std::ptrdiff_t(wayForth());
    for (auto shift = -std::ptrdiff_t(wayBack()); shift <= forth; ++shift) {
        const int gain = quality(shift) - quality(best);
        const bool isNearer = gain == 0 && std::abs(shift) < std::abs(best);
        best = gain > 0 || isNearer ? shift : best;
    }
    return best;
}

} // namespace hexapla
