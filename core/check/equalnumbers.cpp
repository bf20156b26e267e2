// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/equalnumbers.h"

#include "core/text/measures.h"
#include "core/text/rational.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostNumbers = 64; // of a version in a row: a table of more is not told in other words

// What one version counts: a number, or two that belong together, "two hours and fifteen minutes".
struct Amount
{
    size_t version = 0;
    QVarLengthArray<size_t, 2> statements;
    std::vector<QString> values;
    Measure measure;
};

bool says(const Statement &statement, const QString &value)
{
    return std::ranges::contains(statement.readings, value);
}

bool says(const Ballot &ballot, const QString &value)
{
    return std::ranges::any_of(ballot.statements,
                               [&value](const Statement &statement) { return says(statement, value); });
}

void addReading(Statement &statement, const QString &value)
{
    if (!says(statement, value)) {
        statement.readings.push_back(value);
    }
}

// Whether two numbers stand side by side, but for what the first one counts and a small word.
bool areNear(const Statement &one, const Statement &other, qsizetype mostBetween)
{
    return other.text.start >= one.text.end && other.text.start - one.text.end <= mostBetween;
}

std::optional<Amount> sumOf(const Amount &one, const Statement &first, const Amount &other,
                            const Statement &second)
{
    constexpr qsizetype mostBetween = 16;
    constexpr double tolerance = 1e-6;
    const auto whole = Rational::fromString(one.values.front());
    const auto rest = Rational::fromString(other.values.front());
    const double ratio = one.measure.factor / other.measure.factor;
    const bool isExact = ratio > 1 && std::abs(ratio - std::round(ratio)) < tolerance;
    constexpr qint64 mostWhole = 100'000;
    if (whole && !(*whole < Rational(mostWhole))) {
        return std::nullopt;
    }
    if (one.version != other.version || one.measure.kind != other.measure.kind || !isExact || !whole ||
        !rest || !(*rest < Rational(std::llround(ratio))) || !areNear(first, second, mostBetween)) {
        return std::nullopt;
    }
    return Amount{one.version,
                  {one.statements.front(), other.statements.front()},
                  {(*whole * std::llround(ratio) + *rest).toString()},
                  other.measure};
}

std::vector<Amount> amountsIn(const CheckedRow &row, const std::vector<Ballot> &ballots)
{
    std::vector<Amount> singles;
    for (const size_t version : row.present()) {
        size_t statement = 0;
        for (const Fact &fact : row.facts(version)) {
            if (fact.kind == FactKind::Number && fact.measure) {
                singles.push_back({version, {statement}, fact.statement.readings, fact.measure->measure});
            }
            statement += fact.kind == FactKind::Number ? 1 : 0;
        }
    }
    std::vector<Amount> all = singles;
    for (size_t i = 1; i < singles.size(); ++i) {
        const auto statementOf = [&ballots](const Amount &amount) -> const Statement & {
            return ballots[amount.version].statements[amount.statements.front()];
        };
        if (auto sum =
                sumOf(singles[i - 1], statementOf(singles[i - 1]), singles[i], statementOf(singles[i]))) {
            all.push_back(std::move(*sum));
        }
    }
    return all;
}

// Whether two amounts are the same in different words.
bool areEqual(const Amount &one, const QString &value, const Amount &other, const QString &otherValue)
{
    const bool isSum = one.statements.size() > 1 || other.statements.size() > 1;
    return areConverted(value, one.measure, otherValue, other.measure) ||
           (isSum && one.measure.unit == other.measure.unit && value == otherValue);
}

// What is told in miles here and in kilometres there is the same.
void convert(const CheckedRow &row, std::vector<Ballot> &ballots)
{
    const std::vector<Amount> amounts = amountsIn(row, ballots);
    if (amounts.size() > mostNumbers) {
        return;
    }
    for (const Amount &one : amounts) {
        for (const Amount &other : amounts) {
            if (one.version == other.version) {
                continue;
            }
            for (const QString &theirs : other.values) {
                const auto mine = std::ranges::find_if(
                    one.values, [&](const QString &value) { return areEqual(one, value, other, theirs); });
                for (size_t i = 0; mine != one.values.end() && i < size_t(one.statements.size()); ++i) {
                    Statement &statement = ballots[one.version].statements[one.statements[qsizetype(i)]];
                    addReading(statement, theirs);
                    addReading(statement, *mine);
                }
            }
        }
    }
}

// The last digits of the first year of a decade; empty for anything else.
QString decadeOf(const QString &year)
{
    const bool isDecade =
        year.size() == 4 && year.endsWith(u'0') && year >= u"1500"_s && year < u"2100"_s && year[2] != u'0';
    return isDecade ? year.last(2) : QString();
}

// The number of the century a year begins: "1700-talet" is the 18th; empty for other years.
QString centuryOf(const QString &year)
{
    const bool isCentury = year.size() == 4 && year.endsWith(u"00"_s) && year <= u"2000"_s;
    return isCentury ? QString::number(year.first(2).toInt() + 1) : QString();
}

void equateCenturies(Ballot &full, const Ballot &brief)
{
    for (Statement &statement : full.statements) {
        const QString year = statement.readings.front();
        const QString century = centuryOf(year);
        if (!century.isEmpty() && !says(brief, year) && says(brief, century) && !says(full, century)) {
            statement.readings.push_back(century);
        }
    }
}

// "In the 1980s" is "in the eighties", perhaps with the century.
void equateDecades(Ballot &full, Ballot &brief)
{
    for (Statement &statement : full.statements) {
        const QString year = statement.readings.front();
        const QString decade = decadeOf(year);
        const bool isSaidApart = std::ranges::any_of(
            full.statements, [&decade](const Statement &other) { return other.readings.front() == decade; });
        if (decade.isEmpty() || says(brief, year) || !says(brief, decade) || isSaidApart) {
            continue;
        }
        addReading(statement, decade);
        const QString century = QString::number(year.first(2).toInt() + 1);
        for (Statement &other : brief.statements) {
            if (!says(full, century) && says(other, century)) {
                addReading(other, decade);
            }
        }
    }
}

// An hour of the afternoon that one version tells in either way is what another counts from noon.
void equateHours(const Ballot &full, Ballot &brief)
{
    for (const Statement &hour : full.statements) {
        const auto value = Rational::fromString(hour.readings.front());
        const bool isAfternoon = value && Rational(12) < *value && *value < Rational(24);
        const QString fromNoon = isAfternoon ? (*value + Rational(-12)).toString() : QString();
        if (!isAfternoon || !says(hour, fromNoon) || says(brief, hour.readings.front())) {
            continue;
        }
        for (Statement &statement : brief.statements) {
            if (statement.readings.front() == fromNoon) {
                addReading(statement, hour.readings.front());
            }
        }
    }
}

// "23:4" here may be "23,4" there, and "18.30" what others part.
void equateParts(const Ballot &whole, Ballot &parted)
{
    constexpr qsizetype mostBetween = 4;
    for (const Statement &statement : whole.statements) {
        const QString value = statement.readings.front();
        const QStringList parts = value.split(u'.');
        if (parts.size() != 2 || says(parted, value)) {
            continue;
        }
        for (size_t i = 1; i < parted.statements.size(); ++i) {
            Statement &first = parted.statements[i - 1];
            Statement &second = parted.statements[i];
            const QString behind = QString::number(parts[1].toInt());
            const bool isSecond =
                says(second, behind) || (parts[1].size() == 1 && says(second, behind + u'0'));
            if (says(first, parts[0]) && isSecond && areNear(first, second, mostBetween)) {
                addReading(first, value);
                addReading(second, value);
            }
        }
    }
}

} // namespace

void equateNumbers(const CheckedRow &row, std::vector<Ballot> &ballots)
{
    convert(row, ballots);
    for (const size_t one : row.present()) {
        for (const size_t other : row.present()) {
            const bool isShort = ballots[one].statements.size() <= mostNumbers &&
                                 ballots[other].statements.size() <= mostNumbers;
            if (one != other && isShort) {
                equateCenturies(ballots[one], ballots[other]);
                equateDecades(ballots[one], ballots[other]);
                equateHours(ballots[one], ballots[other]);
                equateParts(ballots[one], ballots[other]);
            }
        }
    }
}

} // namespace hexapla
