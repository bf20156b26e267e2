// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/comparison.h"

#include <QSet>

#include <algorithm>

namespace hexapla {

namespace {

// All that a version may say in a row around, but for what is doubtful.
using Said = QSet<QString>;

std::vector<Said> saidIn(const std::vector<Ballot> &ballots)
{
    std::vector<Said> result(ballots.size());
    for (size_t version = 0; version < ballots.size(); ++version) {
        for (const Statement &statement : ballots[version].statements) {
            if (statement.weight != Weight::Hint) {
                result[version].unite(Said(statement.readings.begin(), statement.readings.end()));
            }
        }
    }
    return result;
}

bool says(const Said &said, const Statement &statement)
{
    return std::ranges::any_of(statement.readings,
                               [&said](const QString &reading) { return said.contains(reading); });
}

class Comparer
{
public:
    Comparer(const CheckedRow &row, const Comparison &comparison, std::vector<Ballot> ballots)
        : m_row(row)
        , m_comparison(comparison)
        , m_ballots(std::move(ballots))
    {}

    const std::vector<Ballot> &ballots() const { return m_ballots; }

    // Whether the rows around hold what is missing here, and what is too much. Of a change both must have
    // been put there.
    bool isOnlyElsewhere(const Disagreement &disagreement, const std::vector<std::vector<Said>> &around,
                         const std::vector<bool> &areSure) const
    {
        for (size_t i = 0; i < around.size() && m_row.isSure(); ++i) {
            if (areSure[i] && isSwapped(disagreement, around[i])) {
                return false;
            }
        }
        bool isElsewhere = false;
        for (const bool isOdd : {true, false}) {
            const auto place = sideElsewhere(disagreement, isOdd, around);
            if (place == false) {
                return false;
            }
            isElsewhere |= place == true;
        }
        return isElsewhere;
    }

    Finding finding(const Disagreement &disagreement) const
    {
        Finding result;
        result.check = m_comparison.check;
        result.row = m_row.row().id;
        result.odd = disagreement.odd;
        result.severity = isLone(disagreement) ? m_comparison.severity : lessened(m_comparison.severity);
        result.evidence.resize(m_ballots.size());
        for (const size_t version : m_row.present()) {
            if (!m_ballots[version].votes) {
                continue;
            }
            if (const Statement *statement = statementOf(disagreement, version)) {
                result.spans.push_back({version, statement->text, false, statement->source});
                result.evidence[version] = statement->readings.front();
            } else {
                FindingSpan missing = missingIn(version, disagreement);
                // That an addition is not there is no fault of the others.
                missing.isMissing = !disagreement.isAddition;
                result.spans.push_back(missing);
            }
        }
        result.message = message(disagreement);
        return result;
    }

private:
    // Whether a row around has just the same change the other way round: one of two values was put in the
    // place of the other.
    bool isSwapped(const Disagreement &disagreement, const std::vector<Said> &said) const
    {
        const Statement *ofOdd = nullptr;
        const Statement *ofOthers = nullptr;
        for (size_t version = 0; version < m_ballots.size(); ++version) {
            const Statement *statement = statementOf(disagreement, version);
            (isFirstSide(disagreement, version) ? ofOdd : ofOthers) =
                statement != nullptr ? statement : (isFirstSide(disagreement, version) ? ofOdd : ofOthers);
        }
        if (ofOdd == nullptr || ofOthers == nullptr) {
            return false;
        }
        return std::ranges::all_of(m_row.present(), [&](size_t version) {
            const bool isFirst = isFirstSide(disagreement, version);
            return says(said[version], isFirst ? *ofOthers : *ofOdd) &&
                   !says(said[version], isFirst ? *ofOdd : *ofOthers);
        });
    }

    // Whether the rows around hold what one side says, in the versions of the other; nothing if it is silent.
    std::optional<bool> sideElsewhere(const Disagreement &disagreement, bool isOdd,
                                      const std::vector<std::vector<Said>> &around) const
    {
        std::optional<bool> result;
        for (size_t version = 0; version < m_ballots.size(); ++version) {
            const Statement *statement = statementOf(disagreement, version);
            if (statement == nullptr || isFirstSide(disagreement, version) != isOdd) {
                continue;
            }
            result = result.value_or(false);
            for (const std::vector<Said> &said : around) {
                for (size_t other = 0; other < said.size(); ++other) {
                    const bool isOtherSide =
                        other != version && (isPair() || isOddIn(disagreement, other) != isOdd);
                    if (isOtherSide && says(said[other], *statement)) {
                        return true;
                    }
                }
            }
        }
        return result;
    }

    // Beside the same words, where a name that is not translated has lost what belongs to it.
    FindingSpan missingIn(size_t version, const Disagreement &disagreement) const
    {
        FindingSpan missing = m_row.missingIn(version);
        constexpr qsizetype longestPassage = 10'000; // in a longer one, the same words are no place
        const QStringView here =
            m_row.view(version).first(std::min(m_row.view(version).size(), longestPassage));
        for (size_t other = 0; other < m_ballots.size(); ++other) {
            const Statement *statement = statementOf(disagreement, other);
            const QStringView words =
                statement == nullptr ? QStringView() : m_row.text(other).view(statement->text);
            const qsizetype found = words.isEmpty() ? -1 : here.indexOf(words);
            if (found >= 0) {
                const qsizetype start = m_row.span(version).start + found;
                missing.text = {start, start + words.size()};
                break;
            }
        }
        return missing;
    }

    // The odd ones are one side; of two versions the first is.
    bool isFirstSide(const Disagreement &disagreement, size_t version) const
    {
        return isPair() ? version == m_row.present().front() : isOddIn(disagreement, version);
    }

    static bool isOddIn(const Disagreement &disagreement, size_t version)
    {
        return std::ranges::find(disagreement.odd, version) != disagreement.odd.end();
    }
    bool isPair() const { return std::ranges::count_if(m_ballots, &Ballot::votes) == 2; }
    bool isLone(const Disagreement &disagreement) const { return isPair() || disagreement.odd.size() == 1; }

    const Statement *statementOf(const Disagreement &disagreement, size_t version) const
    {
        const auto &index = disagreement.statements[version];
        return index ? &m_ballots[version].statements[*index] : nullptr;
    }

    QString words(size_t version, const Statement &statement) const
    {
        return m_row.text(version).view(statement.text).toString().simplified();
    }

    // What it says, where that is not what is read: the address behind the words.
    QString saying(size_t version, const Statement &statement) const
    {
        const QStringView source = m_row.text(version).document().source();
        return statement.source ? source.sliced(statement.source->start, statement.source->length())
                                      .toString()
                                      .simplified()
                                : words(version, statement);
    }

    Message message(const Disagreement &disagreement) const
    {
        std::optional<size_t> odd;
        std::optional<size_t> other;
        VersionNumbers having;
        for (size_t version = 0; version < m_ballots.size(); ++version) {
            if (statementOf(disagreement, version) == nullptr) {
                continue;
            }
            having.push_back(version);
            const bool isFirstSide = isPair() ? having.size() == 1 : isOddIn(disagreement, version);
            std::optional<size_t> &side = isFirstSide ? odd : other;
            side = side.value_or(version);
        }
        // What differs is shown, and of what is missing the words it belongs to.
        const auto shown = [&](const std::optional<size_t> &version) {
            if (!version) {
                return QString();
            }
            const Statement &statement = *statementOf(disagreement, *version);
            return odd && other ? saying(*version, statement) : words(*version, statement);
        };
        const QString ofOdd = shown(odd);
        const QString ofOthers = shown(other);
        const ComparisonTexts &texts = m_comparison.texts;
        if (isPair()) {
            return having.size() == 2 ? Message{texts.unequal, {ofOdd, ofOthers, disagreement.odd}}
                                      : Message{texts.alone, {ofOdd, ofOthers, having}};
        }
        if (disagreement.isAddition) {
            return {texts.added, {ofOdd, ofOthers, disagreement.odd}};
        }
        if (ofOdd.isEmpty()) {
            return {texts.missing, {ofOthers, ofOdd, disagreement.odd}};
        }
        return {texts.changed, {ofOdd, ofOthers, disagreement.odd}};
    }

    const CheckedRow &m_row;
    const Comparison &m_comparison;
    std::vector<Ballot> m_ballots;
};

} // namespace

std::vector<Ballot> ballotsOf(const CheckedRow &row, FactKind kind)
{
    std::vector<Ballot> ballots(row.work().versionCount());
    for (const size_t version : row.present()) {
        ballots[version].votes = true;
        for (const Fact &fact : row.facts(version)) {
            if (fact.kind == kind) {
                ballots[version].statements.push_back(fact.statement);
            }
        }
    }
    return ballots;
}

void compare(const CheckedRow &row, const Comparison &comparison, const BallotsAt &ballotsAt,
             std::vector<Finding> &found)
{
    const Comparer comparer(row, comparison, ballotsAt(row));
    const std::vector<Disagreement> all = disagreements(comparer.ballots());
    if (all.empty()) {
        return;
    }
    std::vector<std::vector<Said>> around;
    std::vector<bool> areSure;
    for (const size_t index : row.neighbours()) {
        const CheckedRow neighbour(row.work(), index);
        around.push_back(saidIn(ballotsAt(neighbour)));
        areSure.push_back(neighbour.isSure());
    }
    for (const Disagreement &disagreement : all) {
        if (!comparer.isOnlyElsewhere(disagreement, around, areSure)) {
            found.push_back(comparer.finding(disagreement));
        }
    }
}

} // namespace hexapla
