// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/counted.h"

#include <QSet>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

bool isCertain(const Fact &fact)
{
    return fact.kind == FactKind::Number && fact.statement.weight != Weight::Hint;
}

QString numberOf(const QString &evidence)
{
    const QString number = evidence.section(u' ', -1);
    return number.startsWith(u'-') ? number.sliced(1) : number;
}

} // namespace

std::vector<Ballot> unitsAt(const CheckedRow &row)
{
    std::vector<Ballot> ballots(row.work().versionCount());
    for (const size_t version : row.present()) {
        ballots[version].votes = true;
        for (const Fact &fact : row.facts(version)) {
            if (isCertain(fact) && fact.measure) {
                const QString unit = QString::number(fact.measure->measure.kind) + u':' +
                                     QString::number(fact.measure->measure.looseUnit()) + u' ';
                ballots[version].statements.push_back(
                    {fact.measure->text, {unit + fact.statement.readings.front()}, Weight::Loose});
            }
        }
    }
    return ballots;
}

std::vector<Ballot> signsAt(const CheckedRow &row)
{
    std::vector<Ballot> ballots(row.work().versionCount());
    QSet<QString> negative;
    for (const size_t version : row.present()) {
        for (const Fact &fact : row.facts(version)) {
            if (isCertain(fact) && fact.isNegative == true) {
                negative.insert(fact.statement.readings.front());
            }
        }
    }
    for (const size_t version : negative.isEmpty() ? VersionNumbers() : row.present()) {
        ballots[version].votes = true;
        for (const Fact &fact : row.facts(version)) {
            const QString &value = fact.statement.readings.front();
            if (!isCertain(fact) || !negative.contains(value)) {
                continue;
            }
            ballots[version].votes &= fact.isNegative.has_value();
            const bool isNegative = fact.isNegative.value_or(false);
            const TextSpan place = {fact.statement.text.start - (isNegative ? 1 : 0),
                                    fact.statement.text.end};
            ballots[version].statements.push_back(
                {place, {isNegative ? u'-' + value : value}, Weight::Loose});
        }
    }
    return ballots;
}

bool isOfOneNumber(const Finding &finding)
{
    QStringList said;
    for (const QString &evidence : finding.evidence) {
        if (!evidence.isEmpty()) {
            said += evidence;
        }
    }
    const auto isSame = [&said](const QString &one) { return numberOf(one) == numberOf(said.front()); };
    const bool areUnits = said.size() > 1 && said.front().contains(u' ');
    const auto isSameKind = [&](const QString &one) {
        return one.section(u':', 0, 0) == said.front().section(u':', 0, 0);
    };
    return said.size() > 1 && std::ranges::all_of(said, isSame) &&
           (!areUnits || std::ranges::all_of(said, isSameKind));
}

} // namespace hexapla
