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
#include <optional>

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

constexpr int hoursOfHalfDay = 12;

// The hour of a time that can only be of the morning.
std::optional<int> morningHour(const Fact &fact)
{
    constexpr qsizetype digitsOfHour = 2;
    if (fact.kind != FactKind::Time || fact.statement.readings.size() != 1) {
        return std::nullopt;
    }
    const int hour = fact.statement.readings.front().first(digitsOfHour).toInt();
    return hour < hoursOfHalfDay ? std::optional(hour) : std::nullopt;
}

// "20 heures" may be eight, but not where another version says in the morning.
void dropEvenings(const CheckedRow &row, std::vector<Ballot> &ballots)
{
    for (const size_t version : row.present()) {
        for (const Fact &time : row.facts(version)) {
            const auto hour = morningHour(time);
            for (const size_t other : row.present()) {
                for (Statement &statement : ballots[other].statements) {
                    if (hour && other != version &&
                        statement.readings.front() == QString::number(*hour + hoursOfHalfDay)) {
                        std::erase(statement.readings, QString::number(*hour));
                    }
                }
            }
        }
    }
}

// Of what another calendar says no more is known than its digits.
QStringList digitsOf(QStringView text)
{
    QStringList result;
    bool isOpen = false;
    for (const QChar sign : text) {
        if (sign.isDigit() && !isOpen) {
            result += QString();
        }
        isOpen = sign.isDigit();
        if (isOpen) {
            result.back() += QString::number(sign.digitValue());
        }
    }
    return result;
}

// What one language takes for a date or a time another may not: their numbers stand for themselves, too.
std::vector<Ballot> ballotsAt(const CheckedRow &row)
{
    std::vector<Ballot> ballots = ballotsOf(row, FactKind::Number);
    dropEvenings(row, ballots);
    equateNumbers(row, ballots);
    for (const size_t version : row.present()) {
        for (const Fact &fact : row.facts(version)) {
            if (!isDateOrTime(fact) || isSaidByAll(row, fact)) {
                continue;
            }
            for (const QString &reading : fact.statement.readings) {
                const QStringList known = numbersOf(reading);
                const QStringList numbers =
                    known.isEmpty() ? digitsOf(row.text(version).view(fact.statement.text)) : known;
                for (const QString &number : numbers) {
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
