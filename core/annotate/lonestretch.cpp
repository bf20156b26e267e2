// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/lonestretch.h"

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

LoneStretch::LoneStretch(const ComparedTexts &texts, const AtomMatch &match, Edition edition, size_t atom)
    : m_texts(texts)
    , m_match(match)
    , m_edition(edition)
    , m_text(edition == Edition::Before ? texts.before : texts.after)
    , m_first(atom)
    , m_end(atom + 1)
{
    while (m_first > 0 && !isMatched(m_first - 1)) {
        --m_first;
    }
    while (m_end < m_text.size() && !isMatched(m_end)) {
        ++m_end;
    }
    const size_t otherSize = edition == Edition::Before ? texts.after.size() : texts.before.size();
    const size_t behindLeft = m_first > 0 ? partner(m_first - 1) + 1 : 0;
    const size_t right = m_end < m_text.size() ? partner(m_end) : otherSize;
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
        const size_t atom = m_first - 1 - way;
        return isMatched(atom) && partner(atom) + way + 1 == m_seam &&
               m_text.ids[atom] == m_text.ids[m_end - 1 - way];
    };
    size_t way = 0;
    while (m_isAlone && way < longestWay && way < m_first && passes(way)) {
        ++way;
    }
    return way;
}

size_t LoneStretch::wayForth() const
{
    const auto passes = [this](size_t way) {
        const size_t atom = m_end + way;
        return isMatched(atom) && partner(atom) == m_seam + way &&
               m_text.ids[atom] == m_text.ids[m_first + way];
    };
    size_t way = 0;
    while (m_isAlone && way < longestWay && m_end + way < m_text.size() && passes(way)) {
        ++way;
    }
    return way;
}

int LoneStretch::quality(std::ptrdiff_t shift) const
{
    return cutQuality(m_texts, m_text, size_t(std::ptrdiff_t(m_first) + shift)) +
           cutQuality(m_texts, m_text, size_t(std::ptrdiff_t(m_end) + shift));
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
