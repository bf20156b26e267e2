// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/datecheck.h"

#include "core/check/comparison.h"
#include "core/check/report.h"
#include "core/text/dates.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <ranges>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr Comparison dateComparison = {
    CheckId::Date,
    Severity::Major,
    {QT_TRANSLATE_NOOP("hexapla::Finding", "The date “%1” in %3 is “%2” in the other versions"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The date “%1” is missing in %3"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The date “%1” stands in %3 only"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The dates “%1” and “%2” are not the same"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The date “%1” stands in %3 only")}};

constexpr Comparison timeComparison = {
    CheckId::Date,
    Severity::Major,
    {QT_TRANSLATE_NOOP("hexapla::Finding", "The time “%1” in %3 is “%2” in the other versions"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The time “%1” is missing in %3"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The time “%1” stands in %3 only"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The times “%1” and “%2” are not the same"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The time “%1” stands in %3 only")}};

// A date without its year, its day, both, or all of it, as one of another calendar.
std::array<QString, 4> lessSaid(const QString &date)
{
    const QString withoutYear = u"????"_s + date.sliced(std::min<qsizetype>(date.size(), 4));
    const QString withoutDay = date.chopped(std::min<qsizetype>(date.size(), 2)) + u"??"_s;
    const QString month = withoutYear.chopped(2) + u"??"_s;
    return {withoutYear, withoutDay, month, month.first(5) + u"??"_s + month.last(3)};
}

// A date that does not say its year, or its day, means one that another version says in full.
void complete(std::vector<Ballot> &ballots)
{
    QHash<QString, QStringList> fuller; // by what is left of them
    for (const Ballot &ballot : ballots) {
        for (const Statement &statement : ballot.statements) {
            for (const QString &reading : statement.readings) {
                for (const QString &less : lessSaid(reading)) {
                    QStringList &known = fuller[less];
                    if (less != reading && !known.contains(reading)) {
                        known += reading;
                    }
                }
            }
        }
    }
    for (Ballot &ballot : ballots) {
        for (Statement &statement : ballot.statements) {
            const QStringList meant = fuller.value(statement.readings.front());
            for (const QString &reading : meant) {
                statement.readings.push_back(reading);
            }
        }
    }
}

std::vector<Ballot> datesAt(const CheckedRow &row)
{
    std::vector<Ballot> ballots = ballotsOf(row, FactKind::Date);
    complete(ballots);
    return ballots;
}

std::vector<Ballot> timesAt(const CheckedRow &row) { return ballotsOf(row, FactKind::Time); }

// What a version may write by numbers alone of a date or time: of a date the day counts, of a time the hour
// in every way it is told.
QSet<QString> numbersFor(const QString &reading)
{
    const QStringList numbers = numbersOf(reading);
    const bool isDate = reading.contains(u'-');
    const QStringList counting =
        isDate && !reading.endsWith(u'?')
            ? QStringList(numbers.value(numbers.size() - (reading.startsWith(u'?') ? 1 : 2)))
            : numbers;
    return {counting.begin(), counting.end()};
}

// Whether a version says by numbers alone what it is found not to say: "on the 5th and 6th of January".
bool isSaidInNumbers(const CheckedRow &row, const Finding &finding)
{
    QSet<QString> wanted;
    for (const FindingSpan &span : finding.spans) {
        if (finding.evidence[span.version].isEmpty()) {
            continue;
        }
        const auto facts = row.facts(span.version);
        const auto fact = std::ranges::lower_bound(
            facts, span.text.start, {}, [](const Fact &candidate) { return candidate.statement.text.start; });
        const bool isIt = fact != facts.end() && fact->statement.text == span.text &&
                          fact->kind == FactKind::Time; // of either half of the day
        for (const QString &reading :
             isIt ? fact->statement.readings : std::vector{finding.evidence[span.version]}) {
            wanted.unite(numbersFor(reading));
        }
    }
    const auto isSilent = [&finding](size_t version) {
        return finding.evidence[version].isEmpty() || std::ranges::contains(finding.odd, version);
    };
    return std::ranges::any_of(row.present() | std::views::filter(isSilent), [&](size_t version) {
        return std::ranges::any_of(row.facts(version), [&wanted](const Fact &fact) {
            return fact.kind == FactKind::Number &&
                   std::ranges::any_of(fact.statement.readings,
                                       [&wanted](const QString &number) { return wanted.contains(number); });
        });
    });
}

// The calendars of before and after the reform stand ten to thirteen days apart: no mistake, worth a note.
bool isOfBothCalendars(const Finding &finding)
{
    std::vector<QDate> dates;
    for (const QString &evidence : finding.evidence) {
        const QDate date = QDate::fromString(evidence, Qt::ISODate);
        if (date.isValid()) {
            dates.push_back(date);
        }
    }
    if (dates.size() < 2) {
        return false;
    }
    const auto [first, last] = std::ranges::minmax(dates);
    const int year = last.year();
    const int apart = year >= 1900 ? 13 : year >= 1800 ? 12 : year >= 1700 ? 11 : 10;
    constexpr int lastYear = 1930; // the reform had reached all by then
    return year >= 1582 && year <= lastYear && first.daysTo(last) == apart;
}

void compareFacts(const CheckedRow &row, const Comparison &comparison, const BallotsAt &ballotsAt,
                  std::vector<Finding> &found)
{
    std::vector<Finding> differences;
    compare(row, comparison, ballotsAt, differences);
    for (Finding &finding : differences) {
        if (isOfBothCalendars(finding)) {
            finding.severity = Severity::Trivial;
        }
        if (!isSaidInNumbers(row, finding)) {
            found.push_back(std::move(finding));
        }
    }
}

void findMalformed(const CheckedRow &row, std::vector<Finding> &found)
{
    for (const size_t version : row.present()) {
        for (const Fact &fact : row.facts(version)) {
            if (!fact.isMalformed) {
                continue;
            }
            Finding finding;
            finding.check = CheckId::Date;
            finding.severity = Severity::Minor;
            finding.row = row.row().id;
            finding.odd = {version};
            finding.spans = {{version, fact.statement.text, false}};
            finding.message = {QT_TRANSLATE_NOOP("hexapla::Finding", "“%1” is no well-formed date"),
                               {row.text(version).view(fact.statement.text).toString().simplified()}};
            finding.evidence.resize(row.work().versionCount());
            finding.evidence[version] = fact.statement.readings.front();
            found.push_back(std::move(finding));
        }
    }
}

// How a date names its year.
enum class YearStyle : quint8 { None, Short, Full };

// Only dates that name their month: those in digits are short in many countries.
YearStyle yearStyle(const CheckedText &text, const Fact &fact)
{
    constexpr qsizetype fullYear = 4;
    const QStringView date = text.view(fact.statement.text);
    const bool hasMonth = std::ranges::any_of(date, [](QChar character) { return character.isLetter(); });
    qsizetype digits = 0;
    while (digits < date.size() && date[date.size() - 1 - digits].isDigit()) {
        ++digits;
    }
    if (fact.kind != FactKind::Date || !hasMonth || fact.statement.readings.front().startsWith(u'?')) {
        return YearStyle::None;
    }
    const bool isShort = digits == 2 && date.size() > digits && date[date.size() - 1 - digits].isSpace();
    return isShort ? YearStyle::Short : digits == fullYear ? YearStyle::Full : YearStyle::None;
}

// Whether another version says a date in full.
bool isSaidInFull(const CheckedRow &row, size_t version, const Fact &fact)
{
    return std::ranges::any_of(row.present(), [&](size_t other) {
        return other != version && std::ranges::any_of(row.facts(other), [&](const Fact &theirs) {
                   const QString &full = theirs.statement.readings.front();
                   return theirs.kind == FactKind::Date && !full.contains(u'?') &&
                          yearStyle(row.text(other), theirs) != YearStyle::Short &&
                          row.text(other).view(theirs.statement.text).contains(QStringView(full).first(4)) &&
                          std::ranges::contains(fact.statement.readings, full);
               });
    });
}

} // namespace

void DateCheck::learn(const CheckedWork &work, const WorkContext &context)
{
    m_writesShortYears.clear();
    for (size_t version = 0; version < work.versionCount() && !context.isCancelled(); ++version) {
        const CheckedText &text = work.text(version);
        size_t shortOnes = 0;
        size_t fullOnes = 0;
        for (const Fact &fact : text.factsOf({0, text.segments().size()})) {
            const YearStyle style = fact.isMalformed ? YearStyle::Full : yearStyle(text, fact);
            shortOnes += style == YearStyle::Short ? 1 : 0;
            fullOnes += style == YearStyle::Full ? 1 : 0;
        }
        m_writesShortYears.push_back(shortOnes > std::max<size_t>(fullOnes, 1));
    }
}

void DateCheck::findShortYears(const CheckedRow &row, std::vector<Finding> &found) const
{
    for (const size_t version : row.present()) {
        for (const Fact &fact : row.facts(version)) {
            if (!m_writesShortYears[version] && yearStyle(row.text(version), fact) == YearStyle::Short &&
                isSaidInFull(row, version, fact)) {
                const QString date = shortened(row.text(version).view(fact.statement.text));
                Finding finding =
                    damage(row, CheckId::Date, Severity::Minor, version, fact.statement.text,
                           {QT_TRANSLATE_NOOP("hexapla::Finding", "“%1” in %2 does not say the century"),
                            {date, VersionNumbers{version}}});
                finding.evidence[version] = fact.statement.readings.front();
                found.push_back(std::move(finding));
            }
        }
    }
}

void DateCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    findMalformed(row, found);
    findShortYears(row, found);
    if (row.present().size() > 1) {
        compareFacts(row, dateComparison, datesAt, found);
        compareFacts(row, timeComparison, timesAt, found);
    }
}

} // namespace hexapla
