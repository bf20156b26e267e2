// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/numbercheck.h"

#include "core/check/comparison.h"
#include "core/text/dates.h"

#include <QtGlobal>

#include <algorithm>

namespace hexapla {

namespace {

constexpr Comparison comparison = {
    CheckId::Number,
    Severity::Major,
    {QT_TRANSLATE_NOOP("hexapla::Finding", "“%1” in %3 is “%2” in the other versions"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The number “%1” is missing in %3"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The number “%1” stands in %3 only"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The numbers “%1” and “%2” are not the same"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The number “%1” stands in %3 only")}};

// A number of a row that counts something, as a statement of its version's ballot.
struct Amount
{
    size_t version = 0;
    size_t statement = 0;
    Measure measure;
};

std::vector<Amount> amountsIn(const CheckedRow &row)
{
    std::vector<Amount> result;
    for (const size_t version : row.present()) {
        size_t statement = 0;
        for (const Fact &fact : row.facts(version)) {
            if (fact.kind == FactKind::Number && fact.measure) {
                result.push_back({version, statement, *fact.measure});
            }
            statement += fact.kind == FactKind::Number ? 1 : 0;
        }
    }
    return result;
}

// What is told in miles here and in kilometres there is the same.
void convert(const CheckedRow &row, std::vector<Ballot> &ballots)
{
    constexpr size_t mostAmounts = 64; // a table of more is not converted, or not by hand
    const std::vector<Amount> amounts = amountsIn(row);
    if (amounts.size() > mostAmounts) {
        return;
    }
    const std::vector<Ballot> said = ballots;
    for (const Amount &one : amounts) {
        for (const Amount &other : amounts) {
            if (one.version == other.version) {
                continue;
            }
            const Statement &mine = said[one.version].statements[one.statement];
            for (const QString &theirs : said[other.version].statements[other.statement].readings) {
                const bool isSame = std::ranges::any_of(mine.readings, [&](const QString &reading) {
                    return areConverted(reading, one.measure, theirs, other.measure);
                });
                if (isSame && !std::ranges::contains(mine.readings, theirs)) {
                    ballots[one.version].statements[one.statement].readings.push_back(theirs);
                }
            }
        }
    }
}

// What one language takes for a date or a time another may not: their numbers stand for themselves, too.
std::vector<Ballot> ballotsAt(const CheckedRow &row)
{
    std::vector<Ballot> ballots = ballotsOf(row, FactKind::Number);
    convert(row, ballots);
    for (const size_t version : row.present()) {
        for (const Fact &fact : row.facts(version)) {
            if (fact.kind != FactKind::Date && fact.kind != FactKind::Time) {
                continue;
            }
            for (const QString &reading : fact.statement.readings) {
                for (const QString &number : numbersOf(reading)) {
                    ballots[version].statements.push_back({fact.statement.text, {number}, Weight::Hint});
                }
            }
        }
    }
    return ballots;
}

} // namespace

void NumberCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    if (row.present().size() > 1) {
        compare(row, comparison, ballotsAt, found);
    }
}

} // namespace hexapla
