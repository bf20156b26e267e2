// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/lonelyrows.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace hexapla {

namespace {

// Shorter texts, in letters, are the same by chance.
constexpr float shortest = 12;
// How much longer one may be than the other, against what is usual.
constexpr double greatestRatio = 2.2;
// What the words must say together, and each of them on the average, as logarithms of ratios.
constexpr float leastEvidence = 8;
constexpr float leastPerToken = 0.4F;
// The same of rows that stand between others which have moved together.
constexpr float leastEvidenceBetween = 1;
constexpr float leastPerTokenBetween = 0.15F;
// By how much the best must be better than the second best.
constexpr float leastLead = 3;
// Words that are in more rows than these lead to none of them.
constexpr size_t mostPlaces = 50;
// So many rows are looked at closely: the right one is among them, and the one it could be taken for.
constexpr size_t closeLooks = 8;
// How far from the last row that is known to have moved others are looked for, and in how many comparisons.
constexpr size_t reach = 50;
constexpr size_t mostCells = 250'000;

constexpr float impossible = -std::numeric_limits<float>::infinity();

struct Match
{
    size_t other = 0;
    float evidence = impossible;
    float secondBest = impossible;

    void see(size_t candidate, float value)
    {
        if (value > evidence) {
            secondBest = evidence;
            evidence = value;
            other = candidate;
        } else {
            secondBest = std::max(secondBest, value);
        }
    }
    bool isClear() const { return evidence >= leastEvidence && evidence - secondBest >= leastLead; }
};

// The rows that each token is in.
class Places
{
public:
    Places(std::span<const LonelyRow> rows, size_t tokens)
        : m_rows(tokens)
    {
        for (size_t row = 0; row < rows.size(); ++row) {
            for (const TokenId token : rows[row].tokens) {
                std::vector<size_t> &places = m_rows[token];
                if (places.size() <= mostPlaces && (places.empty() || places.back() != row)) {
                    places.push_back(row);
                }
            }
        }
    }

    std::span<const size_t> of(TokenId token) const
    {
        return m_rows[token].size() <= mostPlaces ? std::span<const size_t>(m_rows[token])
                                                  : std::span<const size_t>();
    }

private:
    std::vector<std::vector<size_t>> m_rows;
};

// The most of them that follow each other in both lists. They come sorted by the first.
std::vector<std::pair<size_t, size_t>> inOrder(const std::vector<std::pair<size_t, size_t>> &pairs)
{
    std::vector<size_t> ends; // by length less one, the chain with the least end: its last pair
    std::vector<size_t> before(pairs.size(), pairs.size());
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto place = std::ranges::lower_bound(ends, pairs[i].second, {},
                                                    [&pairs](size_t end) { return pairs[end].second; });
        if (place != ends.begin()) {
            before[i] = *(place - 1);
        }
        if (place == ends.end()) {
            ends.push_back(i);
        } else {
            *place = i;
        }
    }
    std::vector<std::pair<size_t, size_t>> chain;
    for (size_t i = ends.empty() ? pairs.size() : ends.back(); i < pairs.size(); i = before[i]) {
        chain.push_back(pairs[i]);
    }
    std::ranges::reverse(chain);
    return chain;
}

// The way through a table of so many columns that collects the most, a step right and down at a time.
std::vector<std::pair<size_t, size_t>> bestWay(const std::vector<float> &values, size_t rows, size_t columns)
{
    std::vector<float> sums((rows + 1) * (columns + 1), 0); // of what lies right and below
    const auto sum = [&](size_t row, size_t column) -> float & { return sums[row * (columns + 1) + column]; };
    const auto taking = [&](size_t row, size_t column) {
        return values[row * columns + column] + sum(row + 1, column + 1);
    };
    for (size_t row = rows; row-- > 0;) {
        for (size_t column = columns; column-- > 0;) {
            sum(row, column) = std::max({sum(row + 1, column), sum(row, column + 1), taking(row, column)});
        }
    }
    std::vector<std::pair<size_t, size_t>> way;
    for (size_t row = 0, column = 0; row < rows && column < columns;) {
        if (sum(row, column) == sum(row + 1, column)) {
            ++row;
        } else if (sum(row, column) == sum(row, column + 1)) {
            ++column;
        } else {
            way.emplace_back(row++, column++);
        }
    }
    return way;
}

} // namespace

std::vector<LonelyRow> lonelyRows(const std::vector<ProfileRow> &rows, const AlignerText &text,
                                  size_t version, size_t missing)
{
    const UnitMaker maker(text.text, text.tokens);
    std::vector<LonelyRow> result;
    size_t run = 0;
    for (size_t row = 0; row < rows.size(); ++row) {
        const SegmentRange &cell = rows[row].cells[version];
        const bool isMissing = rows[row].cells[missing].isEmpty();
        if (!cell.isEmpty() && !isMissing) {
            ++run;
        } else if (!cell.isEmpty() && !rows[row].movedTo && !rows[row].pin.isValid()) {
            result.push_back(
                {row, run, text.tokens.tokensOf(cell.first, cell.count), maker.unit(cell).length});
        }
    }
    return result;
}

LonelyRowMatcher::LonelyRowMatcher(std::span<const LonelyRow> here, std::span<const LonelyRow> there,
                                   const PairSide &side, const Vocabulary &vocabularyHere,
                                   const Vocabulary &vocabularyThere, const WorkContext &context)
    : m_here(here)
    , m_there(there)
    , m_side(side)
    , m_context(context)
    , m_forward(side.forward(), vocabularyThere)
    , m_backward(side.backward(), vocabularyHere)
    , m_tokensThere(vocabularyThere.size())
{}

// Of the same run, they stand where they should.
bool LonelyRowMatcher::isPossible(size_t here, size_t there) const
{
    const LonelyRow &a = m_here[here];
    const LonelyRow &b = m_there[there];
    const double off = std::log(double(b.length) / double(a.length)) - m_side.shape().ratio;
    return a.run != b.run && std::abs(off) <= std::log(greatestRatio);
}

// On the average.
float LonelyRowMatcher::tokensOf(size_t here, size_t there) const
{
    return float(m_here[here].tokens.size() + m_there[there].tokens.size()) / 2;
}

// What rare words lead to, the best for each row.
std::vector<LonelyRowMatcher::Comparison> LonelyRowMatcher::likelyComparisons()
{
    const Places places(m_there, m_tokensThere);
    std::vector<Comparison> result;
    std::map<size_t, float> votes;
    for (size_t i = 0; i < m_here.size() && !m_context.isCancelled(); ++i) {
        if (m_here[i].length < shortest) {
            continue;
        }
        votes.clear();
        for (const TokenId token : m_here[i].tokens) {
            for (const Lexicon::Translation &translation : m_side.forward().translations(token)) {
                for (const size_t j : places.of(translation.token)) {
                    votes[j] += std::log1p(translation.ratio);
                }
            }
        }
        std::erase_if(votes, [&](const auto &vote) {
            return m_there[vote.first].length < shortest || !isPossible(i, vote.first);
        });
        std::vector<std::pair<size_t, float>> best(votes.begin(), votes.end());
        const auto end = best.begin() + qsizetype(std::min(closeLooks, best.size()));
        std::ranges::partial_sort(best, end, std::ranges::greater(), &std::pair<size_t, float>::second);
        m_forward.clear();
        m_forward.add(m_here[i].tokens);
        for (auto vote = best.begin(); vote != end; ++vote) {
            result.push_back({i, vote->first, m_forward.explain(m_there[vote->first].tokens)});
        }
    }
    return result;
}

// Asks the other direction as well.
void LonelyRowMatcher::weighBackward(std::vector<Comparison> &comparisons)
{
    std::ranges::stable_sort(comparisons, {}, &Comparison::there);
    size_t known = m_there.size();
    for (Comparison &comparison : comparisons) {
        if (m_context.isCancelled()) {
            return;
        }
        if (comparison.there != known) {
            known = comparison.there;
            m_backward.clear();
            m_backward.add(m_there[known].tokens);
        }
        comparison.evidence += m_backward.explain(m_here[comparison.here].tokens);
        comparison.evidence /= 2;
    }
}

// In the order of the rows here.
LonelyRowMatcher::Pairs LonelyRowMatcher::clearMatches()
{
    std::vector<Comparison> comparisons = likelyComparisons();
    weighBackward(comparisons);
    std::vector<Match> matchesHere(m_here.size());
    std::vector<Match> matchesThere(m_there.size());
    for (const auto &[here, there, evidence] : comparisons) {
        if (evidence >= leastPerToken * tokensOf(here, there)) {
            matchesHere[here].see(there, evidence);
            matchesThere[there].see(here, evidence);
        }
    }
    Pairs result;
    for (size_t here = 0; here < m_here.size(); ++here) {
        const size_t there = matchesHere[here].other;
        if (matchesHere[here].isClear() && matchesThere[there].isClear() &&
            matchesThere[there].other == here) {
            result.emplace_back(here, there);
        }
    }
    return result;
}

// What the words of all these rows say of each other; impossible where too little.
std::vector<float> LonelyRowMatcher::evidence(Stretch here, Stretch there)
{
    std::vector<float> values(here.size() * there.size(), impossible);
    const auto value = [&](size_t i, size_t j) -> float & {
        return values[(i - here.first) * there.size() + j - there.first];
    };
    for (size_t i = here.first; i < here.end && !m_context.isCancelled(); ++i) {
        m_forward.clear();
        m_forward.add(m_here[i].tokens);
        for (size_t j = there.first; j < there.end; ++j) {
            if (isPossible(i, j)) {
                value(i, j) = m_forward.explain(m_there[j].tokens);
            }
        }
    }
    for (size_t j = there.first; j < there.end && !m_context.isCancelled(); ++j) {
        m_backward.clear();
        m_backward.add(m_there[j].tokens);
        for (size_t i = here.first; i < here.end; ++i) {
            float &both = value(i, j);
            if (both != impossible) {
                both = (both + m_backward.explain(m_here[i].tokens)) / 2;
            }
            if (both < std::max(leastEvidenceBetween, leastPerTokenBetween * tokensOf(i, j))) {
                both = impossible;
            }
        }
    }
    return values;
}

void LonelyRowMatcher::fillBetween(Stretch here, Stretch there, Pairs &matches)
{
    if (here.size() * there.size() > mostCells) {
        return;
    }
    for (const auto &[i, j] : bestWay(evidence(here, there), here.size(), there.size())) {
        matches.emplace_back(here.first + i, there.first + j);
    }
}

// Rows around and between those of a block that is known to have moved went with them, if their words allow
// it.
void LonelyRowMatcher::fill(const Pairs &block, Pairs &matches)
{
    const auto runOf = [](std::span<const LonelyRow> rows, size_t run) {
        const auto [first, last] = std::ranges::equal_range(rows, run, {}, &LonelyRow::run);
        return Stretch{size_t(first - rows.begin()), size_t(last - rows.begin())};
    };
    const Stretch here = runOf(m_here, m_here[block.front().first].run);
    const Stretch there = runOf(m_there, m_there[block.front().second].run);
    const auto upTo = [](size_t place, size_t first) {
        return Stretch{place - std::min(reach, place - first), place};
    };
    const auto from = [](size_t place, size_t end) {
        return Stretch{place, place + std::min(reach, end - place)};
    };

    const Pairs chain = inOrder(block);
    const auto &[firstHere, firstThere] = chain.front();
    fillBetween(upTo(firstHere, here.first), upTo(firstThere, there.first), matches);
    for (size_t k = 1; k < chain.size(); ++k) {
        fillBetween({chain[k - 1].first + 1, chain[k].first}, {chain[k - 1].second + 1, chain[k].second},
                    matches);
    }
    const auto &[lastHere, lastThere] = chain.back();
    fillBetween(from(lastHere + 1, here.end), from(lastThere + 1, there.end), matches);
}

std::vector<std::pair<size_t, size_t>> LonelyRowMatcher::matches()
{
    const Pairs clear = clearMatches();
    std::map<std::pair<size_t, size_t>, Pairs> blocks; // by the runs
    for (const auto &[here, there] : clear) {
        blocks[{m_here[here].run, m_there[there].run}].emplace_back(here, there);
    }
    Pairs filled;
    for (const auto &[runs, block] : blocks) {
        fill(block, filled);
    }
    // Each once: what is clear comes first.
    std::vector<char> isTakenHere(m_here.size(), 0);
    std::vector<char> isTakenThere(m_there.size(), 0);
    Pairs result;
    for (const Pairs *pairs : {&clear, &std::as_const(filled)}) {
        for (const auto &[here, there] : *pairs) {
            if (!isTakenHere[here] && !isTakenThere[there]) {
                isTakenHere[here] = isTakenThere[there] = 1;
                result.emplace_back(here, there);
            }
        }
    }
    return result;
}

} // namespace hexapla
