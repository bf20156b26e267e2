// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/numbercheck.h"

#include "core/check/comparison.h"
#include "core/check/counted.h"
#include "core/check/equalnumbers.h"
#include "core/text/dates.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

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

// What is told of one number, but not of the same: "€20" and "$20".
void compareCounted(const CheckedRow &row, const BallotsAt &ballotsAt, std::vector<Finding> &found)
{
    std::vector<Finding> differences;
    compare(row, comparison, ballotsAt, differences);
    std::ranges::copy_if(differences, std::back_inserter(found), isOfOneNumber);
}

bool isDateOrTime(const Fact &fact) { return fact.kind == FactKind::Date || fact.kind == FactKind::Time; }

// Whether every version says the same date or time, and thus none can have taken it for numbers.
bool isSaidByAll(const CheckedRow &row, const Fact &date)
{
    const auto isSame = [&date](const Fact &other) {
        return other.kind == date.kind &&
               std::ranges::any_of(other.statement.readings, [&](const auto &reading) {
                   return std::ranges::contains(date.statement.readings, reading);
               });
    };
    return std::ranges::all_of(
        row.present(), [&](size_t version) { return std::ranges::any_of(row.facts(version), isSame); });
}

// What one language takes for a date or a time another may not: their numbers stand for themselves, too.
std::vector<Ballot> ballotsAt(const CheckedRow &row)
{
    std::vector<Ballot> ballots = ballotsOf(row, FactKind::Number);
    equateNumbers(row, ballots);
    for (const size_t version : row.present()) {
        for (const Fact &fact : row.facts(version)) {
            if (!isDateOrTime(fact) || isSaidByAll(row, fact)) {
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
        compareCounted(row, unitsAt, found);
        compareCounted(row, signsAt, found);
    }
}

} // namespace hexapla
