// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/vote.h"

#include <algorithm>

namespace hexapla {

namespace {

// Statements of all versions that mean one thing: by version, the first that says so.
struct Claim
{
    std::vector<QString> readings;
    std::vector<std::optional<size_t>> statements;
    std::vector<Weight> weights; // of those

    bool means(const Statement &statement) const
    {
        return std::ranges::any_of(statement.readings, [this](const QString &reading) {
            return std::ranges::find(readings, reading) != readings.end();
        });
    }

    // Only what all have in common is meant: "1,000" beside "1000" is no 1.
    void add(size_t version, size_t index, const Statement &statement)
    {
        std::erase_if(readings, [&statement](const QString &reading) {
            return std::ranges::find(statement.readings, reading) == statement.readings.end();
        });
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
    std::vector<Claim> result;
    for (const auto &[version, index, statement] : all) {
        auto claim =
            std::ranges::find_if(result, [&](const Claim &known) { return known.means(*statement); });
        if (claim == result.end()) {
            claim = result.insert(
                claim, {statement->readings, std::vector<std::optional<size_t>>(ballots.size()), {}});
        }
        claim->add(version, index, *statement);
    }
    return result;
}

// What is missing in a version and what only that version says are two sides of one change.
void joinChanges(std::vector<Disagreement> &all)
{
    for (Disagreement &missing : all) {
        if (missing.isAddition || missing.odd.size() != 1) {
            continue;
        }
        const size_t version = missing.odd.front();
        const auto instead = std::ranges::find_if(all, [&](const Disagreement &other) {
            return other.isAddition && other.odd == missing.odd && other.statements[version];
        });
        if (instead != all.end()) {
            missing.statements[version] = instead->statements[version];
            missing.weight = Weight::Firm;
            instead->odd.clear(); // told already
        }
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
    for (Disagreement &left : all) {
        if (left.odd.empty() || !left.statements[one] || left.statements[other]) {
            continue;
        }
        const auto isOtherSide = [&](const Disagreement &candidate) {
            return !candidate.odd.empty() && candidate.statements[other] && !candidate.statements[one];
        };
        // What weighs the same is likelier to be the other side.
        auto right = std::ranges::find_if(all, [&](const Disagreement &candidate) {
            return isOtherSide(candidate) && candidate.weight == left.weight;
        });
        right = right == all.end() ? std::ranges::find_if(all, isOtherSide) : right;
        if (right != all.end()) {
            left.statements[other] = right->statements[other];
            left.weight = Weight::Firm;
            right->odd.clear();
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
        joinChanges(result);
        dropBabble(result, voters.size());
    }
    std::erase_if(result, [](const Disagreement &one) { return one.weight != Weight::Firm; });
    return result;
}

} // namespace hexapla
