// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/absentplacer.h"

#include <algorithm>

namespace hexapla {

namespace {

// What was put in is shown as one piece up to so many atoms; a chapter is not what was missing.
constexpr size_t longestFilling = 80;
// What stands in the place of text that is gone is shown when it is no longer than this.
constexpr size_t longestSuccessor = 40;

constexpr double besideConfidence = 0.8;
constexpr double shownConfidence = 0.5;

} // namespace

AbsentPlacer::AbsentPlacer(const Editions &editions, const Anchor &anchor, std::span<const TextSpan> hints)
    : m_editions(editions)
    , m_anchor(anchor)
    , m_hints(hints)
    , m_right(editions.before().firstStartingAt(anchor.span.start))
{}

qsizetype AbsentPlacer::between(size_t right) const
{
    const AtomText &before = m_editions.before();
    const AtomText &after = m_editions.after();
    const qsizetype oldStart = hasLeft() ? before.spans[m_right - 1].end : 0;
    const qsizetype oldEnd = hasRight() ? before.spans[m_right].start : before.text.size();
    const qsizetype start = right > 0 ? after.spans[right - 1].end : 0;
    const qsizetype end = right < after.size() ? after.spans[right].start : after.text.size();
    const qsizetype place = m_anchor.span.start;
    if (m_editions.textBefore({oldStart, oldEnd}) == m_editions.textAfter({start, end})) {
        return start + place - oldStart;
    }
    return place == oldStart ? start : end;
}

Placement AbsentPlacer::place() const
{
    const AtomMatch &match = m_editions.match();
    const size_t around = m_editions.before().firstEndingAfter(m_anchor.span.start);
    if (around < m_right) {
        return insideOf(around);
    }
    const bool isLeftThere = !hasLeft() || match.isMatched(m_right - 1);
    const bool isRightThere = !hasRight() || match.isMatched(m_right);
    const size_t left = hasLeft() && isLeftThere ? match.there(m_right - 1) + 1 : 0;
    const size_t right = hasRight() ? isRightThere ? match.there(m_right) : 0 : match.sizeAfter();
    if (isLeftThere && isRightThere) {
        return left == right ? together(right) : filled(left, right);
    }
    if (isRightThere && hasRight()) {
        return beside(m_right, m_editions.after().spans[right].start);
    }
    if (isLeftThere && hasLeft()) {
        return beside(m_right - 1, m_editions.after().spans[left - 1].end);
    }
    return replaced();
}

Placement AbsentPlacer::insideOf(size_t atom) const
{
    const AtomText &before = m_editions.before();
    const AtomText &after = m_editions.after();
    if (!m_editions.match().isMatched(atom)) {
        return replaced();
    }
    const size_t there = m_editions.match().there(atom);
    const qsizetype offset = m_anchor.span.start - before.spans[atom].start;
    if (before.ids[atom] != after.ids[there] || offset > after.spans[there].length()) {
        return reviewOf({after.spans[there]}, shownConfidence);
    }
    const qsizetype place = after.spans[there].start + offset;
    return placementOfSame(m_anchor, {place, place}, 1);
}

// Both words are there, and nothing between them.
Placement AbsentPlacer::together(size_t right) const
{
    const qsizetype place = between(right);
    const size_t count = (hasLeft() ? 1U : 0U) + (hasRight() ? 1U : 0U);
    const size_t first = m_right - (hasLeft() ? 1 : 0);
    const size_t there = right - (hasLeft() ? 1 : 0);
    std::vector<TextSpan> spans;
    if (count > 0) {
        for (const size_t rival : m_editions.twins().rivals(first, count, there)) {
            const qsizetype other = between(rival + (hasLeft() ? 1 : 0));
            spans.push_back({other, other});
        }
    }
    if (!spans.empty()) {
        return reviewOf(spans, shownConfidence);
    }
    for (size_t atom = 0; atom < count; ++atom) {
        if (m_editions.before().ids[first + atom] != m_editions.after().ids[there + atom]) {
            return {AnchorStatus::Changed, {place, place}, besideConfidence, {}};
        }
    }
    return placementOfSame(m_anchor, {place, place}, 1);
}

// Both words are there, and something has come between them: what was missing, it may be.
Placement AbsentPlacer::filled(size_t first, size_t end) const
{
    const AtomText &after = m_editions.after();
    const qsizetype behindLeft = first > 0 ? after.spans[first - 1].end : 0;
    const qsizetype beforeRight = end < after.size() ? after.spans[end].start : after.text.size();
    const std::vector<TextSpan> ends{{behindLeft, behindLeft}, {beforeRight, beforeRight}};
    if (end < first || end - first > longestFilling) {
        return reviewOf(ends, shownConfidence);
    }
    for (size_t atom = first; atom < end; ++atom) {
        if (m_editions.match().isTaken(atom)) {
            return reviewOf(ends, shownConfidence);
        }
    }
    return {AnchorStatus::Changed, after.span(first, end), besideConfidence, {}};
}

// One of the words is there, and it is not its twin.
Placement AbsentPlacer::beside(size_t atom, qsizetype place) const
{
    const size_t there = m_editions.match().there(atom);
    if (!m_editions.twins().rivals(atom, 1, there).empty()) {
        return reviewOf({{place, place}}, shownConfidence);
    }
    return {AnchorStatus::Changed, {place, place}, besideConfidence, {}};
}

Placement AbsentPlacer::replaced() const
{
    const AtomRegion region = m_editions.replacedAround(m_right, m_right);
    if (region.countAfter() > 0 && region.countAfter() <= longestSuccessor) {
        return reviewOf({m_editions.after().span(region.after, region.endAfter)}, shownConfidence);
    }
    std::vector<TextSpan> hinted(m_hints.begin(), m_hints.end());
    return hinted.empty() ? Placement{} : reviewOf(hinted, shownConfidence);
}

} // namespace hexapla
