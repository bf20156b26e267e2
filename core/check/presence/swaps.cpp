// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/presence/swaps.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <utility>

namespace hexapla {

namespace {

// Shorter passages, in letters, say too little to be told apart.
constexpr float shortest = 10;
// So many rows of one item may have changed places with as many of the next.
constexpr size_t mostRows = 3;
// Passages that go together so well have not changed places.
constexpr double clearlyStraight = 5;
// By how much the other order must be better: beside most versions, on the average, and in all.
constexpr double leastMargin = 0.5;
constexpr double leastMean = 1.5;
constexpr double leastSum = 8;
// Each must go so well with what it is taken for, on the average.
constexpr double leastLikeness = 0.4;
// A version that says so clearly that the order is right outweighs the others.
constexpr double clearObjection = -2;
constexpr double leastShare = 0.7;
// Between two versions only what is beyond doubt counts.
constexpr double leastMarginOfTwo = 9;
constexpr double leastLikenessOfTwo = 3;
constexpr double mostSquare = 9;

// What stands first and second; both are empty where a version does not vote.
struct Couple
{
    Passage first;
    Passage second;

    bool votes() const { return !first.segments.isEmpty() && !second.segments.isEmpty(); }
};

class SwapFinder
{
public:
    SwapFinder(const CheckedRow &row, const PresenceKnowledge &knowledge)
        : m_row(row)
        , m_knowledge(knowledge)
    {}

    // Appends a finding when one version has the two in the other order.
    bool find(const std::vector<Couple> &couples, std::vector<Finding> &found) const
    {
        std::vector<const Couple *> voters;
        for (const Couple &couple : couples) {
            if (couple.votes()) {
                voters.push_back(&couple);
            }
        }
        if (voters.size() < 2) {
            return false;
        }
        const std::optional<size_t> odd = voters.size() == 2 ? oddOfTwo(voters) : oddOfMany(voters);
        const bool isSwapped = odd && (voters.size() == 2 || areExplained(voters, *odd));
        if (isSwapped) {
            found.push_back(finding(voters, *voters[*odd]));
        }
        return isSwapped;
    }

private:
    double lengthFit(const Passage &one, const Passage &other) const
    {
        std::vector<float> lengths(m_row.work().versionCount(), 0);
        lengths[other.version] = m_knowledge.length(other);
        const double off = m_knowledge.deviation(one.version, double(m_knowledge.length(one)), lengths);
        return -std::min(off * off, mostSquare) / 4; // two lengths vary here, not one
    }

    double likeness(const Passage &one, const Passage &other) const
    {
        return m_knowledge.words().likeness(one, other);
    }

    // How much better the other order goes.
    double margin(const Couple &one, const Couple &other) const
    {
        const double first = likeness(one.first, other.first);
        const double second = likeness(one.second, other.second);
        if (first > clearlyStraight && second > clearlyStraight) {
            return 0;
        }
        const double straight =
            first + second + lengthFit(one.first, other.first) + lengthFit(one.second, other.second);
        const double crossed = likeness(one.first, other.second) + likeness(one.second, other.first) +
                               lengthFit(one.first, other.second) + lengthFit(one.second, other.first);
        return crossed - straight;
    }

    std::optional<size_t> oddOfTwo(const std::vector<const Couple *> &voters) const
    {
        const bool isSwapped = margin(*voters[0], *voters[1]) > leastMarginOfTwo &&
                               likeness(voters[0]->first, voters[1]->second) > leastLikenessOfTwo &&
                               likeness(voters[0]->second, voters[1]->first) > leastLikenessOfTwo;
        return isSwapped ? std::optional<size_t>(0) : std::nullopt;
    }

    // Whether the others say both things, in their order.
    bool areExplained(const std::vector<const Couple *> &voters, size_t odd) const
    {
        double first = 0;
        double second = 0;
        for (size_t i = 0; i < voters.size(); ++i) {
            if (i != odd) {
                first += likeness(voters[odd]->first, voters[i]->second);
                second += likeness(voters[odd]->second, voters[i]->first);
            }
        }
        return std::min(first, second) >= leastLikeness * double(voters.size() - 1);
    }

    // Whoever differs from the first differs from all, or the first does.
    std::optional<size_t> oddOfMany(const std::vector<const Couple *> &voters) const
    {
        std::vector<double> margins;
        for (size_t i = 1; i < voters.size(); ++i) {
            margins.push_back(margin(*voters[0], *voters[i]));
        }
        if (std::ranges::max(margins) <= leastMargin) {
            return std::nullopt;
        }
        if (isOdd(margins) && (voters.size() > 3 || margin(*voters[1], *voters[2]) <= leastMargin)) {
            return 0;
        }
        const auto candidate = size_t(std::ranges::max_element(margins) - margins.begin()) + 1;
        std::vector<double> others;
        for (size_t i = 0; i < voters.size(); ++i) {
            if (i != candidate) {
                others.push_back(i == 0 ? margins[candidate - 1] : margin(*voters[candidate], *voters[i]));
            }
        }
        return isOdd(others) ? std::optional(candidate) : std::nullopt;
    }

    static bool isOdd(const std::vector<double> &margins)
    {
        double sum = 0;
        for (const double margin : margins) {
            sum += margin;
        }
        const auto clear = std::ranges::count_if(margins, [](double margin) { return margin > leastMargin; });
        return std::ranges::min(margins) > clearObjection && sum >= leastSum &&
               sum >= leastMean * double(margins.size()) &&
               double(clear) >= leastShare * double(margins.size());
    }

    Finding finding(const std::vector<const Couple *> &voters, const Couple &odd) const
    {
        Finding result;
        result.check = CheckId::Order;
        result.severity = Severity::Major;
        result.row = m_row.row().id;
        for (const Couple *couple : voters) {
            if (voters.size() == 2 || couple == &odd) {
                result.odd.push_back(couple->first.version);
            }
            const CheckedText &text = m_row.text(couple->first.version);
            const TextSpan both = {text.textOf(couple->first.segments).start,
                                   text.textOf(couple->second.segments).end};
            result.spans.push_back({couple->first.version, both, false});
        }
        result.message =
            voters.size() == 2
                ? Message{QT_TRANSLATE_NOOP("hexapla::Finding", "%1 have these two in different order"),
                          {result.odd}}
                : Message{QT_TRANSLATE_NOOP("hexapla::Finding", "%1 has these two in another order"),
                          {result.odd}};
        result.evidence.resize(m_row.work().versionCount());
        return result;
    }

    const CheckedRow &m_row;
    const PresenceKnowledge &m_knowledge;
};

bool canBeMoved(const CheckedText &text, const Passage &passage, const PresenceKnowledge &knowledge)
{
    return isProse(text, passage.segments) && knowledge.length(passage) >= shortest &&
           !knowledge.hasRepeat(passage);
}

// Two neighbouring segments of the row, in all versions that have as many there as the others.
std::vector<Couple> coupleInside(const CheckedRow &row, size_t place, size_t segments,
                                 const PresenceKnowledge &knowledge)
{
    std::vector<Couple> couples;
    for (const size_t version : row.present()) {
        const SegmentRange &cell = row.cell(version);
        if (cell.count == segments) {
            const Couple couple = {{version, {cell.first + place, 1}},
                                   {version, {cell.first + place + 1, 1}}};
            if (canBeMoved(row.text(version), couple.first, knowledge) &&
                canBeMoved(row.text(version), couple.second, knowledge)) {
                couples.push_back(couple);
            }
        }
    }
    return couples;
}

// So many rows and as many behind them.
std::vector<Couple> coupleOfRows(const CheckedRow &row, size_t rows, const PresenceKnowledge &knowledge)
{
    std::vector<Couple> couples;
    const std::vector<Row> &all = row.work().rows();
    if (row.index() + 2 * rows > all.size()) {
        return couples;
    }
    const auto passage = [&](size_t version, size_t first) {
        const size_t start = all[first].cells[version].first;
        return Passage{version, {start, all[first + rows - 1].cells[version].end() - start}};
    };
    const auto last = all.begin() + qsizetype(row.index() + 2 * rows);
    if (std::any_of(all.begin() + qsizetype(row.index()), last,
                    [](const Row &candidate) { return candidate.movedTo.has_value(); })) {
        return couples; // the alignment knows already
    }
    for (const size_t version : row.present()) {
        const Couple couple = {passage(version, row.index()), passage(version, row.index() + rows)};
        if (couple.votes() && canBeMoved(row.text(version), couple.first, knowledge) &&
            canBeMoved(row.text(version), couple.second, knowledge)) {
            couples.push_back(couple);
        }
    }
    return couples;
}

} // namespace

void findSwaps(const CheckedRow &row, const PresenceKnowledge &knowledge, std::vector<Finding> &found)
{
    const SwapFinder finder(row, knowledge);
    size_t most = 0;
    for (const size_t version : row.present()) {
        most = std::max(most, row.cell(version).count);
    }
    for (size_t segments = 2; segments <= std::min<size_t>(most, 4); ++segments) {
        for (size_t place = 0; place + 1 < segments; ++place) {
            if (finder.find(coupleInside(row, place, segments, knowledge), found)) {
                return;
            }
        }
    }
    for (size_t rows = 1; rows <= mostRows; ++rows) {
        if (finder.find(coupleOfRows(row, rows, knowledge), found)) {
            return;
        }
    }
}

} // namespace hexapla
