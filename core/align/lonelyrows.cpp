// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/lonelyrows.h"

#include "core/align/evidence.h"

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

// What rows must say together that have moved as a block, and by each row of the run that has fewer.
// Measured: 3.2 and more by row, mostly above 4; of others up to 2.9, and 3.4 once. What a block passes over
// costs something, too.
constexpr size_t shortestBlock = 3;
constexpr float leastOfBlock = 12;
constexpr float leastOfBlockPerRow = 3.1F;
constexpr float passedOver = 4;

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

Units unitsOf(std::span<const LonelyRow> rows)
{
    Units units;
    std::ranges::transform(rows, std::back_inserter(units), &LonelyRow::unit);
    return units;
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
            result.push_back({row, run, text.tokens.tokensOf(cell.first, cell.count), maker.unit(cell)});
        }
    }
    return result;
}

LonelyRowMatcher::LonelyRowMatcher(std::span<const LonelyRow> here, std::span<const LonelyRow> there,
                                   const PairSide &side, const Vocabulary &vocabularyHere,
                                   const Vocabulary &vocabularyThere, const WorkContext &context)
    : m_here(here)
    , m_there(there)
    , m_unitsHere(unitsOf(here))
    , m_unitsThere(unitsOf(there))
    , m_shape(m_unitsHere, m_unitsThere, side.shape(), {1, 1})
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
    const double off = std::log(double(b.unit.length) / double(a.unit.length)) - m_side.shape().ratio;
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
        if (m_here[i].unit.length < shortest) {
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
            return m_there[vote.first].unit.length < shortest || !isPossible(i, vote.first);
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
PlacePairs LonelyRowMatcher::clearMatches()
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
    PlacePairs result;
    for (size_t here = 0; here < m_here.size(); ++here) {
        const size_t there = matchesHere[here].other;
        if (matchesHere[here].isClear() && matchesThere[there].isClear() &&
            matchesThere[there].other == here) {
            result.emplace_back(here, there);
        }
    }
    return result;
}

// What the words of all these rows say of each other, row by row.
ComparisonTable LonelyRowMatcher::words(Stretch here, Stretch there)
{
    ComparisonTable table(here.size(), there.size());
    for (size_t i = 0; i < table.rows() && !m_context.isCancelled(); ++i) {
        m_forward.clear();
        m_forward.add(m_here[here.first + i].tokens);
        for (size_t j = 0; j < table.columns(); ++j) {
            table(i, j) = m_forward.explain(m_there[there.first + j].tokens) / 2;
        }
    }
    for (size_t j = 0; j < table.columns() && !m_context.isCancelled(); ++j) {
        m_backward.clear();
        m_backward.add(m_there[there.first + j].tokens);
        for (size_t i = 0; i < table.rows(); ++i) {
            table(i, j) += m_backward.explain(m_here[here.first + i].tokens) / 2;
        }
    }
    return table;
}

void LonelyRowMatcher::fillBetween(Stretch here, Stretch there, PlacePairs &matches)
{
    if (here.size() * there.size() > mostCells) {
        return;
    }
    ComparisonTable table = words(here, there);
    for (size_t i = 0; i < table.rows(); ++i) {
        for (size_t j = 0; j < table.columns(); ++j) {
            const size_t one = here.first + i;
            const size_t other = there.first + j;
            const float least = std::max(leastEvidenceBetween, leastPerTokenBetween * tokensOf(one, other));
            if (!isPossible(one, other) || table(i, j) < least) {
                table(i, j) = impossible;
            }
        }
    }
    for (const auto &[i, j] : table.bestStretch().pairs) {
        matches.emplace_back(here.first + i, there.first + j);
    }
}

// Rows around and between those of a block that is known to have moved went with them, if their words allow
// it.
void LonelyRowMatcher::fill(const PlacePairs &block, PlacePairs &matches)
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

    const PlacePairs chain = longestInOrder(block);
    const auto &[firstHere, firstThere] = chain.front();
    fillBetween(upTo(firstHere, here.first), upTo(firstThere, there.first), matches);
    for (size_t k = 1; k < chain.size(); ++k) {
        fillBetween({chain[k - 1].first + 1, chain[k].first}, {chain[k - 1].second + 1, chain[k].second},
                    matches);
    }
    const auto &[lastHere, lastThere] = chain.back();
    fillBetween(from(lastHere + 1, here.end), from(lastThere + 1, there.end), matches);
}

// The runs that may be a block.
std::vector<LonelyRowMatcher::Stretch> LonelyRowMatcher::longRuns(std::span<const LonelyRow> rows)
{
    std::vector<Stretch> runs;
    for (size_t first = 0, end = 0; first < rows.size(); first = end) {
        while (end < rows.size() && rows[end].run == rows[first].run) {
            ++end;
        }
        if (end - first >= shortestBlock) {
            runs.push_back({first, end});
        }
    }
    return runs;
}

// Two runs in which what lengths, kinds and words say together is too much for chance.
ComparisonTable::Stretch LonelyRowMatcher::likelyBlock(Stretch here, Stretch there)
{
    ComparisonTable table = words(here, there);
    for (size_t i = 0; i < table.rows(); ++i) {
        for (size_t j = 0; j < table.columns(); ++j) {
            table(i, j) = usualTrust * table(i, j) + m_shape.of({here.first + i, there.first + j, 1, 1});
        }
    }
    ComparisonTable::Stretch block = table.bestStretch(passedOver);
    for (auto &[i, j] : block.pairs) {
        i += here.first;
        j += there.first;
    }
    const auto rows = float(std::min(here.size(), there.size()));
    return block.sum >= std::max(leastOfBlock, leastOfBlockPerRow * rows) ? block
                                                                          : ComparisonTable::Stretch();
}

// Where too little is known of the words to match single rows, those of a block that moved as a whole may
// still say enough together. The likeliest block comes first.
PlacePairs LonelyRowMatcher::wholeBlocks()
{
    std::vector<ComparisonTable::Stretch> blocks;
    size_t left = mostCells;
    const std::vector<Stretch> runsThere = longRuns(m_there);
    for (const Stretch &here : longRuns(m_here)) {
        for (const Stretch &there : runsThere) {
            const size_t cells = here.size() * there.size();
            if (!m_context.isCancelled() && cells <= left &&
                m_here[here.first].run != m_there[there.first].run) {
                left -= cells;
                blocks.push_back(likelyBlock(here, there));
            }
        }
    }
    std::ranges::stable_sort(blocks, std::ranges::greater(), &ComparisonTable::Stretch::sum);
    PlacePairs result;
    for (const ComparisonTable::Stretch &block : blocks) {
        result.insert(result.end(), block.pairs.begin(), block.pairs.end());
    }
    return result;
}

PlacePairs LonelyRowMatcher::matches()
{
    const PlacePairs clear = clearMatches();
    std::map<std::pair<size_t, size_t>, PlacePairs> blocks; // by the runs
    for (const auto &[here, there] : clear) {
        blocks[{m_here[here].run, m_there[there].run}].emplace_back(here, there);
    }
    PlacePairs filled;
    for (const auto &[runs, block] : blocks) {
        fill(block, filled);
    }
    const PlacePairs whole = wholeBlocks();
    // Each once: what is clear comes first.
    std::vector<char> isTakenHere(m_here.size(), 0);
    std::vector<char> isTakenThere(m_there.size(), 0);
    PlacePairs result;
    for (const PlacePairs *pairs : {&clear, &std::as_const(filled), &whole}) {
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
