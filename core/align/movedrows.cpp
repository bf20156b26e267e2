// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/movedrows.h"

#include "core/align/explainer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hexapla {

namespace {

// Shorter texts, in letters, are the same by chance.
constexpr float shortest = 12;
// How much longer one may be than the other, against what is usual.
constexpr double greatestRatio = 2.2;
// What the words must say together, and each of them on the average, as logarithms of ratios.
constexpr float leastEvidence = 8;
constexpr float leastPerToken = 0.4F;
// By how much the best must be better than the second best.
constexpr float leastLead = 3;
// More comparisons than these are not worth the wait.
constexpr size_t mostComparisons = 4'000'000;

// A row that one version has and the other has not.
struct Candidate
{
    size_t row = 0;
    std::span<const TokenId> tokens;
    float length = 0;
};

struct Match
{
    size_t other = 0;
    float evidence = -std::numeric_limits<float>::infinity();
    float secondBest = -std::numeric_limits<float>::infinity();

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

std::vector<Candidate> candidates(const std::vector<ProfileRow> &rows, const AlignerText &text,
                                  size_t version, size_t missing)
{
    const UnitMaker maker(text.text, text.tokens);
    std::vector<Candidate> result;
    for (size_t row = 0; row < rows.size(); ++row) {
        const SegmentRange &cell = rows[row].cells[version];
        if (cell.isEmpty() || !rows[row].cells[missing].isEmpty() || rows[row].movedTo ||
            rows[row].pin.isValid()) {
            continue;
        }
        const float length = maker.unit(cell).length;
        if (length >= shortest) {
            result.push_back({row, text.tokens.tokensOf(cell.first, cell.count), length});
        }
    }
    return result;
}

// Finds what one version has in another place than another.
class PairSearch
{
public:
    PairSearch(const std::vector<ProfileRow> &rows, size_t a, size_t b)
    {
        m_common.reserve(rows.size() + 1);
        m_common.push_back(0);
        for (const ProfileRow &row : rows) {
            const bool isCommon = !row.cells[a].isEmpty() && !row.cells[b].isEmpty();
            m_common.push_back(m_common.back() + (isCommon ? 1 : 0));
        }
    }

    void search(const std::vector<Candidate> &here, const std::vector<Candidate> &there, const PairSide &side,
                const Vocabulary &vocabularyHere, const Vocabulary &vocabularyThere,
                const WorkContext &context)
    {
        Explainer forward(side.forward(), vocabularyThere);
        std::vector<std::vector<float>> evidence(here.size());
        for (size_t i = 0; i < here.size() && !context.isCancelled(); ++i) {
            forward.clear();
            forward.add(here[i].tokens);
            for (const Candidate &candidate : there) {
                evidence[i].push_back(forward.explain(candidate.tokens));
            }
        }
        Explainer backward(side.backward(), vocabularyHere);
        matchesHere.resize(here.size());
        matchesThere.resize(there.size());
        for (size_t j = 0; j < there.size() && !context.isCancelled(); ++j) {
            backward.clear();
            backward.add(there[j].tokens);
            for (size_t i = 0; i < here.size(); ++i) {
                if (isPossible(here[i], there[j], side.shape().ratio)) {
                    const float both = (evidence[i][j] + backward.explain(here[i].tokens)) / 2;
                    const auto tokens = float(here[i].tokens.size() + there[j].tokens.size()) / 2;
                    if (both >= leastPerToken * tokens) {
                        matchesHere[i].see(j, both);
                        matchesThere[j].see(i, both);
                    }
                }
            }
        }
    }

    std::vector<Match> matchesHere;
    std::vector<Match> matchesThere;

private:
    bool isPossible(const Candidate &a, const Candidate &b, double usualRatio) const
    {
        const double off = std::log(double(b.length) / double(a.length)) - usualRatio;
        const auto [first, last] = std::minmax(a.row, b.row);
        return std::abs(off) <= std::log(greatestRatio) && m_common[last] > m_common[first];
    }

    std::vector<size_t> m_common; // rows before each that both versions have
};

} // namespace

void markMovedRows(std::vector<ProfileRow> &rows, std::span<const AlignerText> texts, const PairSet &pairs,
                   const WorkContext &context)
{
    for (size_t a = 0; a < texts.size(); ++a) {
        for (size_t b = a + 1; b < texts.size() && !context.isCancelled(); ++b) {
            const PairSide *side = pairs.side(a, b);
            const std::vector<Candidate> here = candidates(rows, texts[a], a, b);
            const std::vector<Candidate> there = candidates(rows, texts[b], b, a);
            if (side == nullptr || here.size() * there.size() > mostComparisons) {
                continue;
            }
            PairSearch pair(rows, a, b);
            pair.search(here, there, *side, texts[a].tokens.vocabulary, texts[b].tokens.vocabulary, context);
            for (size_t i = 0; i < here.size(); ++i) {
                const Match &match = pair.matchesHere[i];
                if (match.isClear() && pair.matchesThere[match.other].isClear() &&
                    pair.matchesThere[match.other].other == i) {
                    rows[here[i].row].movedTo = there[match.other].row;
                    rows[there[match.other].row].movedTo = here[i].row;
                }
            }
        }
    }
}

} // namespace hexapla
