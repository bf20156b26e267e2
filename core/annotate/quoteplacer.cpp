// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/quoteplacer.h"

#include "core/annotate/likeness.h"

#include <algorithm>
#include <map>

namespace hexapla {

namespace {

// How much of a quote must be left for its place to be known by it.
constexpr float leastUntouched = 0.5F;
constexpr float leastRemains = 0.3F;
// What is so much less alike is not taken for the same.
constexpr double lead = 0.1;
// How much of what stands around a quote must be like it for a copy to be the quote itself, and how much more
// than around other copies.
constexpr double leastContext = 0.5;
// A few words may come with a phrase that people use.
constexpr double leastContextOfFew = 0.75;
constexpr double contextLead = 0.2;
// Where the other versions lead, or the words themselves are many, what stands around may differ.
constexpr double hintedContext = 0.1;
// What is less free than this belongs to other words.
constexpr float leastFree = 0.7F;
// What is at least so much like a quote may be shown to a person.
constexpr double leastShown = 0.6;
// What stands in the place of text that is gone is its successor when the quote was most of it, and it is not
// much longer.
constexpr float mostOfReplaced = 0.5F;
constexpr size_t longestSuccessor = 4;
constexpr size_t shortSuccessor = 12;
// Around an edited quote so many atoms are searched for its equal; and no more cells than these.
constexpr size_t surroundings = 400;
constexpr qsizetype mostCells = 20'000'000;
// Hints that lead to more than a long paragraph lead nowhere.
constexpr qsizetype mostHintedCells = 2'000'000;

constexpr double movedConfidence = 0.9;
constexpr double shownConfidence = 0.5;

} // namespace

QuotePlacer::QuotePlacer(const Editions &editions, const Anchor &anchor, std::span<const TextSpan> hints)
    : m_editions(editions)
    , m_anchor(anchor)
    , m_hints(hints)
{
    std::tie(m_first, m_end) = editions.atomsIn(anchor.span);
}

float QuotePlacer::bits(size_t first, size_t end) const
{
    float sum = 0;
    for (size_t i = first; i < end; ++i) {
        sum += m_editions.texts().weightBefore(i);
    }
    return sum;
}

TextSpan QuotePlacer::spanFrom(size_t atomThere) const
{
    const AtomText &before = m_editions.before();
    const AtomText &after = m_editions.after();
    const TextSpan old = before.span(m_first, m_end);
    const TextSpan whole = after.span(atomThere, atomThere + count());
    const TextSpan firstAtom = after.spans[atomThere];
    const TextSpan lastAtom = after.spans[atomThere + count() - 1];
    // White space at the ends of the quote stays outside; parts of words are cut off as they were.
    const qsizetype cutFront = std::max(qsizetype(0), m_anchor.span.start - old.start);
    const qsizetype cutBack = std::max(qsizetype(0), old.end - m_anchor.span.end);
    const TextSpan cut{whole.start + std::min(cutFront, firstAtom.length()),
                       whole.end - std::min(cutBack, lastAtom.length())};
    if (cut.isEmpty()) {
        return whole; // the same word, but of fewer code units now: what was cut off leaves nothing
    }
    const qsizetype front = std::max(qsizetype(0), old.start - m_anchor.span.start);
    const qsizetype back = std::max(qsizetype(0), m_anchor.span.end - old.end);
    const TextSpan spaced{std::max(qsizetype(0), cut.start - front),
                          std::min(after.text.size(), cut.end + back)};
    const bool isSpacedAlike = m_editions.textAfter(spaced) == m_editions.textBefore(m_anchor.span);
    return isSpacedAlike ? spaced : cut;
}

Placement QuotePlacer::place() const
{
    if (const auto atom = untouched()) {
        return kept(*atom);
    }
    const auto remains = mainRemains();
    Placement result;
    if (remains) {
        result = edited(*remains);
        if (result.status == AnchorStatus::Changed) {
            return result;
        }
    } else if (const auto copy = copied()) {
        return *copy;
    }
    if (const auto placement = hinted()) {
        return *placement;
    }
    return remains ? result : replaced();
}

// Where all of the quote is, and most of it was matched there.
std::optional<size_t> QuotePlacer::untouched() const
{
    std::map<size_t, float> votes; // by where the quote would begin
    for (size_t i = m_first; i < m_end; ++i) {
        if (m_editions.match().isMatched(i) && m_editions.match().there(i) >= i - m_first) {
            votes[m_editions.match().there(i) - (i - m_first)] += m_editions.texts().weightBefore(i);
        }
    }
    const auto best = std::ranges::max_element(votes, {}, [](const auto &vote) { return vote.second; });
    if (best == votes.end() || best->second < leastUntouched * bits(m_first, m_end) ||
        best->first + count() > m_editions.after().size()) {
        return std::nullopt;
    }
    const auto old = std::span(m_editions.before().ids).subspan(m_first, count());
    const auto now = std::span(m_editions.after().ids).subspan(best->first, count());
    return std::ranges::equal(old, now) ? std::optional(best->first) : std::nullopt;
}

Placement QuotePlacer::kept(size_t atomThere) const
{
    const std::vector<size_t> rivals = m_editions.twins().rivals(m_first, count(), atomThere);
    if (!rivals.empty()) {
        std::vector<TextSpan> spans;
        std::vector<TextSpan> hinted;
        for (const size_t rival : rivals) {
            spans.push_back(spanFrom(rival));
            if (isHinted(m_hints, spans.back())) {
                hinted.push_back(spans.back());
            }
        }
        if (hinted.size() != 1) {
            return reviewOf(spans, shownConfidence);
        }
        return placementOfSame(m_anchor, hinted.front(), movedConfidence);
    }
    const TextSpan span = spanFrom(atomThere);
    if (plainWording(m_editions.textAfter(span)) == plainWording(m_anchor.quote)) {
        return placementOfSame(m_anchor, span, 1);
    }
    const Judgement judgement = judge(m_editions, m_anchor, span);
    return mayChange(m_anchor) && isLikeEnough(judgement)
               ? Placement{AnchorStatus::Changed, span, judgement.score, {}}
               : reviewOf({span}, judgement.score);
}

std::vector<QuotePlacer::Remains> QuotePlacer::remains() const
{
    std::vector<Remains> result;
    for (size_t i = m_first; i < m_end; ++i) {
        if (!m_editions.match().isMatched(i)) {
            continue;
        }
        const size_t there = m_editions.match().there(i);
        const float weight = m_editions.texts().weightBefore(i);
        // The next part of the same when it goes on, with no more in between than an edit may put there.
        if (!result.empty() && there > result.back().lastThere &&
            there - result.back().lastThere <= (2 * (i - result.back().last)) + (count() / 2) + 4) {
            result.back().last = i;
            result.back().lastThere = there;
            result.back().bits += weight;
        } else {
            result.push_back({i, i, there, there, weight});
        }
    }
    return result;
}

std::optional<QuotePlacer::Remains> QuotePlacer::mainRemains() const
{
    const std::vector<Remains> all = remains();
    const auto best = std::ranges::max_element(all, {}, &Remains::bits);
    if (best == all.end() || best->bits < leastRemains * bits(m_first, m_end)) {
        return std::nullopt;
    }
    return *best;
}

// What is left, and the same up to what stood beside the quote and still stands there: the ends of the quote
// may have been edited.
std::vector<TextSpan> QuotePlacer::extents(const Remains &remains) const
{
    const AtomMatch &match = m_editions.match();
    const auto isNear = [](size_t distance, size_t lost) {
        return distance > 0 && distance <= (2 * lost) + 2;
    };
    const size_t first = remains.firstThere;
    const size_t lostFirst = remains.first - m_first;
    const size_t front = m_first == 0                   ? 0
                         : match.isMatched(m_first - 1) ? match.there(m_first - 1) + 1
                                                        : first - std::min(first, lostFirst);
    const size_t end = remains.lastThere + 1;
    const size_t lostLast = m_end - 1 - remains.last;
    const size_t back = m_end == match.sizeBefore() ? match.sizeAfter()
                        : match.isMatched(m_end)    ? match.there(m_end)
                                                    : std::min(match.sizeAfter(), end + lostLast);
    const AtomText &after = m_editions.after();
    std::vector<TextSpan> result{after.span(first, end)};
    const bool isLonger = front < first && isNear(first - front, lostFirst);
    if (isLonger) {
        result.push_back(after.span(front, end));
    }
    if (back > end && isNear(back - end, lostLast)) {
        result.push_back(after.span(first, back));
        if (isLonger) {
            result.push_back(after.span(front, back));
        }
    }
    return result;
}

Placement QuotePlacer::edited(const Remains &remains) const
{
    TextSpan span;
    Judgement judgement{-1, -1};
    for (const TextSpan extent : extents(remains)) {
        const Judgement other = judge(m_editions, m_anchor, extent, neighbours(extent));
        if (other.likeness > judgement.likeness) {
            span = extent;
            judgement = other;
        }
    }
    const bool isClear =
        mayChange(m_anchor) && isLikeEnough(judgement) && !hasEqual(span, judgement.likeness);
    return isClear ? Placement{AnchorStatus::Changed, span, judgement.score, {}}
                   : reviewOf({span}, judgement.score);
}

// Which words beside the quote still stand beside a part of the new text.
Neighbours QuotePlacer::neighbours(TextSpan span) const
{
    const AtomMatch &match = m_editions.match();
    const size_t first = m_editions.after().firstEndingAfter(span.start);
    const size_t end = m_editions.after().firstStartingAt(span.end);
    return {m_first > 0 && match.isMatched(m_first - 1) && match.there(m_first - 1) + 1 == first,
            m_end < match.sizeBefore() && match.isMatched(m_end) && match.there(m_end) == end};
}

// Whether something new beside a part of the new text is as much like the quote.
bool QuotePlacer::hasEqual(TextSpan span, double likeness) const
{
    const AtomText &after = m_editions.after();
    const size_t middle = after.firstEndingAfter(span.start);
    const size_t end = std::min(after.size(), middle + surroundings);
    const QString quote = plainWording(m_anchor.quote);
    const auto isFree = [&](size_t atom) {
        return !m_editions.match().isTaken(atom) && !after.spans[atom].intersects(span);
    };
    for (size_t atom = middle - std::min(middle, surroundings); atom < end; ++atom) {
        size_t last = atom;
        while (last < end && isFree(last)) {
            ++last;
        }
        if (last - atom > count() / 2) {
            const QString text = plainWording(m_editions.textAfter(after.span(atom, last)));
            if (text.size() * quote.size() > mostCells) {
                return true;
            }
            const ClosestPart part = closestPart(text, quote);
            if (1 - (double(part.edits) / double(quote.size())) > likeness - lead) {
                return true;
            }
        }
        atom = last;
    }
    return false;
}

// Where all of the quote stands in what is new.
std::optional<Placement> QuotePlacer::copied() const
{
    struct Copy
    {
        size_t atom = 0;
        TextSpan span;
        double context = 0;
        bool isHinted = false;
    };
    const AtomRegion region = m_editions.replacedAround(m_first, m_end);
    std::vector<Copy> copies;
    for (const size_t atom : m_editions.twins().copiesAfter(m_first, count(), region.after)) {
        const TextSpan span = spanFrom(atom);
        if (m_editions.freeShare(span, m_first, m_end) >= leastFree) {
            copies.push_back(
                {atom, span, contextLikeness(m_editions, m_anchor, span), isHinted(m_hints, span)});
        }
    }
    if (std::ranges::any_of(copies, &Copy::isHinted)) {
        std::erase_if(copies, [](const Copy &copy) { return !copy.isHinted; });
    }
    if (copies.empty()) {
        return std::nullopt;
    }
    std::ranges::stable_sort(copies, std::ranges::greater(), &Copy::context);
    const Copy &best = copies.front();
    const bool isLong = mayChange(m_anchor);
    const double needed = !isLong ? leastContextOfFew : best.isHinted ? hintedContext : leastContext;
    const bool leads = copies.size() == 1 || best.context >= copies[1].context + contextLead;
    if (best.context >= needed && leads && m_editions.twins().rivals(m_first, count(), best.atom).empty()) {
        return placementOfSame(m_anchor, best.span, movedConfidence);
    }
    std::vector<TextSpan> shown;
    for (const Copy &copy : copies) {
        const bool isInPlace = copy.atom >= region.after && copy.atom < region.endAfter;
        if (isLong || copy.isHinted || isInPlace || copy.context >= leastContext) {
            shown.push_back(copy.span);
        }
    }
    return shown.empty() ? std::nullopt : std::optional(reviewOf(shown, shownConfidence));
}

// What is like the quote where the other versions lead.
std::optional<Placement> QuotePlacer::hinted() const
{
    if (!mayChange(m_anchor)) {
        return std::nullopt;
    }
    std::vector<TextSpan> parts;
    std::vector<double> likenesses;
    const AtomText &after = m_editions.after();
    const auto search = [&](TextSpan block) {
        const QStringView text = m_editions.textAfter(block);
        if (text.isEmpty() || text.size() * m_anchor.quote.size() > mostHintedCells) {
            return TextSpan{};
        }
        const ClosestPart part = closestPart(text, m_anchor.quote);
        const size_t first = after.firstEndingAfter(block.start + part.span.start);
        const size_t end = after.firstStartingAt(block.start + part.span.end);
        if (first >= end) {
            return TextSpan{};
        }
        const TextSpan span = after.span(first, end); // whole words
        const double alike = 1 - (double(part.edits) / double(m_anchor.quote.size()));
        if (alike >= leastShown && m_editions.freeShare(span, m_first, m_end) >= leastFree) {
            parts.push_back(span);
            likenesses.push_back(alike);
        }
        return span;
    };
    TextSpan done;
    for (const TextSpan &hint : m_hints) {
        const TextSpan block = m_editions.blocksAround(hint);
        if (block == done) {
            continue;
        }
        done = block;
        const TextSpan best = search(block);
        if (!best.isEmpty()) { // and the next best beside it
            search({block.start, best.start});
            search({best.end, block.end});
        }
    }
    if (parts.empty()) {
        return std::nullopt;
    }
    const auto best = std::ranges::max_element(likenesses);
    const TextSpan span = parts[size_t(best - likenesses.begin())];
    const bool leads =
        std::ranges::count_if(likenesses, [best](double alike) { return alike > *best - lead; }) == 1;
    const Judgement judgement = judge(m_editions, m_anchor, span);
    // That the others lead here says what otherwise the text around must say.
    if (leads && judgement.likeness >= leastLikeness) {
        return Placement{AnchorStatus::Changed, span, judgement.score, {}};
    }
    std::ranges::stable_sort(parts, {}, [span](TextSpan part) { return part == span ? 0 : 1; });
    return reviewOf(parts, judgement.score);
}

// Nothing of the quote is left: what stands there instead, or the equal line beside, is for a person to see.
Placement QuotePlacer::replaced() const
{
    std::vector<TextSpan> slipped;
    for (const size_t atom : m_editions.twins().slippedTo(m_first, count())) {
        slipped.push_back(spanFrom(atom));
    }
    if (!slipped.empty()) {
        return reviewOf(slipped, shownConfidence);
    }
    const AtomRegion region = m_editions.replacedAround(m_first, m_end);
    const bool isMost = region.countBefore() <= longestSuccessor * count() + shortSuccessor &&
                        bits(m_first, m_end) >= mostOfReplaced * bits(region.before, region.endBefore);
    const bool isShort =
        region.countAfter() <= std::max(longestSuccessor * region.countBefore(), shortSuccessor);
    if (region.countAfter() == 0 || !isMost || !isShort) {
        return {};
    }
    return reviewOf({m_editions.after().span(region.after, region.endAfter)}, shownConfidence / 2);
}

} // namespace hexapla
