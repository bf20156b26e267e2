// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/vote.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <deque>
#include <tuple>

namespace hexapla {

namespace {

// Statements of all versions that mean one thing: by version, the first that says so.
struct Claim
{
    std::vector<std::optional<size_t>> statements;
    std::vector<Weight> weights; // of those

    void add(size_t version, size_t index, const Statement &statement)
    {
        if (!statements[version]) {
            statements[version] = index;
            weights.push_back(statement.weight);
        }
    }

    // Firm is what most of those who say it, two of three, say firmly.
    Weight weight() const
    {
        const auto firm = std::ranges::count(weights, Weight::Firm);
        return firm * 3 >= std::ssize(weights) * 2 ? Weight::Firm
                                                   : std::min(Weight::Loose, std::ranges::max(weights));
    }
};

// Claims, found by what they mean: no value is meant by two of them.
class Claims
{
public:
    explicit Claims(size_t versions)
        : m_versions(versions)
    {}

    void add(size_t version, size_t index, const Statement &statement)
    {
        const size_t claim = claimOf(version, statement);
        m_claims[claim].add(version, index, statement);
        // Only what all have in common is meant: "1,000" beside "1000" is no 1.
        std::erase_if(m_readings[claim], [&](const QString &reading) {
            const bool isShared = std::ranges::contains(statement.readings, reading);
            if (!isShared) {
                m_byReading.remove(reading);
            }
            return !isShared;
        });
    }

    std::vector<Claim> take() { return std::move(m_claims); }

private:
    // The first that means what a statement may say and the version has not said yet, or just the first, or a
    // new one.
    size_t claimOf(size_t version, const Statement &statement)
    {
        size_t result = m_claims.size();
        bool isSaid = true;
        for (const QString &reading : statement.readings) {
            const size_t claim = m_byReading.value(reading, m_claims.size());
            if (claim == m_claims.size()) {
                continue;
            }
            const bool isSaidThere = m_claims[claim].statements[version].has_value();
            if (std::pair(isSaidThere, claim) < std::pair(isSaid, result)) {
                std::tie(isSaid, result) = std::pair(isSaidThere, claim);
            }
        }
        if (result == m_claims.size()) {
            m_claims.push_back({std::vector<std::optional<size_t>>(m_versions), {}});
            m_readings.push_back(statement.readings);
            for (const QString &reading : statement.readings) {
                m_byReading.insert(reading, result);
            }
        }
        return result;
    }

    size_t m_versions;
    std::vector<Claim> m_claims;
    std::vector<std::vector<QString>> m_readings; // by claim
    QHash<QString, size_t> m_byReading;           // claims
};

// Statements with few readings come first: they say what the others may mean.
std::vector<Claim> claims(std::span<const Ballot> ballots)
{
    struct Reference
    {
        size_t version;
        size_t index;
        const Statement *statement;
    };
    std::vector<Reference> all;
    for (size_t version = 0; version < ballots.size(); ++version) {
        for (size_t i = 0; ballots[version].votes && i < ballots[version].statements.size(); ++i) {
            all.push_back({version, i, &ballots[version].statements[i]});
        }
    }
    std::ranges::stable_sort(all, {}, [](const Reference &reference) {
        return std::pair(reference.statement->readings.size(),
                         int(Weight::Firm) - int(reference.statement->weight));
    });
    Claims result(ballots.size());
    for (const auto &[version, index, statement] : all) {
        result.add(version, index, *statement);
    }
    return result.take();
}

// What is missing in a version and what only that version says are two sides of one change.
void joinChanges(std::vector<Disagreement> &all, size_t versions)
{
    std::vector<std::deque<Disagreement *>> additions(versions); // not told yet, by the odd version
    for (Disagreement &one : all) {
        if (one.isAddition && one.odd.size() == 1 && one.statements[one.odd.front()]) {
            additions[one.odd.front()].push_back(&one);
        }
    }
    for (Disagreement &missing : all) {
        if (missing.isAddition || missing.odd.size() != 1 || additions[missing.odd.front()].empty()) {
            continue;
        }
        const size_t version = missing.odd.front();
        Disagreement &instead = *additions[version].front();
        additions[version].pop_front();
        missing.statements[version] = instead.statements[version];
        missing.weight = Weight::Firm;
        instead.odd.clear(); // told already
    }
    std::erase_if(all, [](const Disagreement &one) { return one.odd.empty(); });
}

// Where most versions say something of their own, none of them is odd.
void dropBabble(std::vector<Disagreement> &all, size_t voters)
{
    VersionNumbers alone;
    for (const Disagreement &one : all) {
        if (one.isAddition) {
            alone.insert(alone.end(), one.odd.begin(), one.odd.end());
        }
    }
    std::ranges::sort(alone);
    const auto repeated = std::ranges::unique(alone);
    alone.erase(repeated.begin(), repeated.end());
    if (alone.size() * 3 > voters) {
        std::erase_if(all, &Disagreement::isAddition);
    }
}

// Between two versions nobody is odd: what one says alone may be the other side of what the other says alone.
void joinSides(std::vector<Disagreement> &all, const VersionNumbers &voters)
{
    const auto [one, other] = std::pair(voters[0], voters[1]);
    std::array<std::deque<Disagreement *>, size_t(Weight::Firm) + 1> others; // by weight
    for (Disagreement &right : all) {
        if (!right.odd.empty() && right.statements[other] && !right.statements[one]) {
            others[size_t(right.weight)].push_back(&right);
        }
    }
    for (Disagreement &left : all) {
        if (left.odd.empty() || !left.statements[one] || left.statements[other]) {
            continue;
        }
        // What weighs the same is likelier to be the other side; of the rest, what comes first.
        std::deque<Disagreement *> *queue = &others[size_t(left.weight)];
        for (std::deque<Disagreement *> &candidates : others) {
            const bool isEarlier =
                queue->empty() || (queue != &others[size_t(left.weight)] && !candidates.empty() &&
                                   candidates.front() < queue->front());
            queue = isEarlier ? &candidates : queue;
        }
        if (!queue->empty()) {
            Disagreement &right = *queue->front();
            queue->pop_front();
            left.statements[other] = right.statements[other];
            left.weight = Weight::Firm;
            right.odd.clear();
        }
    }
    std::erase_if(all, [](const Disagreement &disagreement) { return disagreement.odd.empty(); });
}

} // namespace

VersionNumbers oddVersions(const VersionNumbers &having, const VersionNumbers &lacking)
{
    const size_t all = having.size() + lacking.size();
    if (having.empty() || lacking.empty()) {
        return {};
    }
    if (all == 2) {
        VersionNumbers both = {having.front(), lacking.front()};
        std::ranges::sort(both);
        return both;
    }
    const VersionNumbers &fewer = having.size() < lacking.size() ? having : lacking;
    return fewer.size() * 3 <= all ? fewer : VersionNumbers();
}

std::vector<Disagreement> disagreements(std::span<const Ballot> ballots)
{
    VersionNumbers voters;
    for (size_t version = 0; version < ballots.size(); ++version) {
        if (ballots[version].votes) {
            voters.push_back(version);
        }
    }
    std::vector<Disagreement> result;
    if (voters.size() < 2) {
        return result;
    }
    for (Claim &claim : claims(ballots)) {
        VersionNumbers having;
        VersionNumbers lacking;
        for (const size_t version : voters) {
            (claim.statements[version] ? having : lacking).push_back(version);
        }
        Disagreement disagreement;
        disagreement.odd = oddVersions(having, lacking);
        disagreement.weight = claim.weight();
        disagreement.isAddition = voters.size() > 2 && disagreement.odd == having;
        disagreement.statements = std::move(claim.statements);
        if (!disagreement.odd.empty() && disagreement.weight != Weight::Hint) {
            result.push_back(std::move(disagreement));
        }
    }
    if (voters.size() == 2) {
        joinSides(result, voters);
    } else {
        joinChanges(result, ballots.size());
        dropBabble(result, voters.size());
    }
    std::erase_if(result, [](const Disagreement &one) { return one.weight != Weight::Firm; });
    return result;
}

} // namespace hexapla
