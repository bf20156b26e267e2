// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/dates.h"

#include "core/text/monthnames.h"
#include "core/text/numerals.h"
#include "core/text/rational.h"
#include "core/text/spanset.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr int unknown = -1;
constexpr int yearDigits = 4;
constexpr int firstFutureYear = 2100;
constexpr int eldestYear = 1500; // older ones in digits are of another calendar

using Pattern = QRegularExpression;

Pattern compiled(const QString &pattern)
{
    Pattern result(pattern, Pattern::UseUnicodePropertiesOption);
    result.optimize();
    return result;
}

// Digits of any script, or Chinese numerals.
int numberFrom(QStringView digits)
{
    if (digits.isEmpty()) {
        return unknown;
    }
    if (!digits.front().isDigit()) {
        const Numeral numeral = hanNumeral(digits, 0);
        return numeral.values.empty() ? unknown : numeral.values.front().toInt();
    }
    int result = 0;
    for (const QChar digit : digits) {
        result = result * 10 + digit.digitValue();
    }
    return result;
}

QString padded(int number, int width)
{
    return number == unknown ? QString(width, u'?') : QString::number(number).rightJustified(width, u'0');
}

QString dateValue(int year, int month, int day)
{
    return padded(year, yearDigits) + u'-' + padded(month, 2) + u'-' + padded(day, 2);
}

// Whether a calendar has the day; without a year a leap one is meant.
bool exists(int year, int month, int day)
{
    constexpr int leapYear = 2000;
    return QDate::isValid(year == unknown ? leapYear : year, month, day == unknown ? 1 : day);
}

// The year that two digits stand for, this century's or the last one's.
std::vector<int> yearsFrom(QStringView digits)
{
    const int year = numberFrom(digits);
    return digits.size() == 2 && digits.front().isDigit() ? std::vector{2000 + year, 1900 + year}
                                                          : std::vector{year};
}

} // namespace

class DateReader::Private
{
public:
    explicit Private(const LanguageTag &language)
        : m_months(language)
    {
        const QString names = m_months.pattern();
        QStringList fillers;
        for (const QString &word : m_months.fillers()) {
            fillers += Pattern::escape(word);
        }
        const QString filler =
            fillers.isEmpty() ? QString() : u"(?:(?:"_s + fillers.join(u'|') + uR"()\s*)?)"_s;
        const QString month = uR"((?<m>)"_s + names + uR"()(?!\p{L})\.?)"_s;
        // "1st", "1er", "6-го", "5."
        const QString day = uR"((?<d>\d{1,2})(?:[.ºª°]|-?\p{L}{1,3}(?![\p{L}.]))?)"_s;
        // Two digits are a year where the sentence pauses behind them.
        const QString year = uR"((?<y>\d{4}(?!\d)|\d{2}(?=\s*(?:[,;:)]|\.?$))))"_s;
        if (!names.isEmpty()) {
            if (m_months.isYearFirst()) {
                m_named.push_back(compiled(uR"((?<!\d)(?<y>\d{4})[.,]?\s*)"_s + filler + month + uR"(\s*)"_s +
                                           filler + day + uR"((?!\d))"_s));
            }
            m_named.push_back(compiled(uR"((?<![\p{L}\d.,/]))"_s + day + uR"(\s*)"_s + filler + month +
                                       uR"((?:,?\s*)"_s + filler + year + uR"()?)"_s));
            if (m_months.isMonthFirst()) {
                // Of "January 5–7" the second day is the date's, as in "5–7 January".
                m_named.push_back(compiled(uR"((?<!\p{L}))"_s + month + uR"(\s+(?:\d{1,2}\s?[-–]\s?\K)?)"_s +
                                           day + uR"((?![\d:])(?:,?\s*(?<y>\d{4})(?!\d))?)"_s));
            }
            m_named.push_back(
                compiled(uR"((?<!\p{L}))"_s + month + uR"(,?\s*)"_s + filler + uR"((?<y>\d{4})(?!\d))"_s));
        }
    }

    std::vector<WrittenDate> find(QStringView text) const
    {
        std::vector<WrittenDate> found;
        for (const Pattern &pattern : m_named) {
            collect(pattern, text, found, [this](const auto &match) { return named(match); });
        }
        collect(eastern(), text, found, &Private::inCharacters);
        collect(inDigits(), text, found, [this](const auto &match) { return numeric(match); });
        collect(slashed(), text, found, &Private::malformed);
        collect(clock(), text, found, &Private::time);
        collect(easternBefore(), text, found, &Private::time);
        collect(easternClock(), text, found, &Private::time);
        collect(easternMinutes(), text, found, &Private::time);
        std::ranges::sort(found, {}, [](const WrittenDate &date) { return date.text.start; });
        return found;
    }

private:
    static const Pattern &eastern()
    {
        static const Pattern pattern = compiled(
            uR"((?:(?<y>(?<!\d)\d{4}|(?<!\d)\d{2}|[〇零一二三四五六七八九]{4})\s*[年년]\s*)?(?<![\d十])(?<m>\d{1,2}|[一二三四五六七八九十]{1,2})\s*[月월](?:\s*(?<d>\d{1,2}|[一二三四五六七八九十]{1,3})\s*[日号號일])?)"_s);
        return pattern;
    }
    static const Pattern &inDigits()
    {
        static const Pattern pattern = compiled(
            uR"((?<![\d.,/\-])(?:(?<y>\d{4})(?<s>[-./])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})|(?<a>\d{1,2})(?<t>[-./])[\x{a0} ]?(?<b>\d{1,2})\k<t>[\x{a0} ]?(?<z>\d{4}|\d{2}))(?!\d|[-./]\d))"_s);
        return pattern;
    }
    static const Pattern &slashed()
    {
        static const Pattern pattern = compiled(
            uR"((?<![\d.,/\-])(?<d>\d{1,2})/(?<m>\d{1,2})[\x{a0} ](?<y>(?:1[5-9]|20)\d\d)(?![\d/.,]?\d))"_s);
        return pattern;
    }
    static const Pattern &clock()
    {
        static const Pattern pattern = compiled(
            uR"((?<![\d:.,/])(?:(?<h>[01]?\d|2[0-4])(?::|[\x{a0} ]?h[\x{a0} ]?)(?<n>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?:\s?(?<p>(?i)[ap]\.?m\b\.?))?|(?<h2>1[0-2]|0?[1-9])\s?(?<p2>(?i)[ap]\.?m\b\.?)))"_s);
        return pattern;
    }
    static const Pattern &easternClock()
    {
        static const Pattern pattern = compiled(
            uR"((?<e>上午|下午|午前|午後|오전|오후)\s*(?<h>\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:[时時点點시]|:)(?!间|間|간)\s*(?:(?<q>[半반]|[一三]刻)|(?<n>\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:[分분]\s?(?<b>前(?!\p{Han})|전에?(?!\p{Hangul}))?)?)?)"_s);
        return pattern;
    }
    // Without the half of the day it takes minutes: "三点" may be three points.
    static const Pattern &easternMinutes()
    {
        static const Pattern pattern = compiled(
            uR"((?<![\d.第])(?<h>\d{1,2}|[零一二三四五六七八九十]{1,3})\s?[时時点點시]\s?(?:(?<q>[半반](?![\p{Hangul}])|[一三]刻)|(?<n>\d{1,2}|[一二三四五六七八九十]{1,3})\s?[分분]\s?(?<b>前(?!\p{Han})|전에?(?!\p{Hangul}))?))"_s);
        return pattern;
    }
    // "差一刻十点", "差五分十点"
    static const Pattern &easternBefore()
    {
        static const Pattern pattern = compiled(
            uR"((?<b>差)\s?(?:(?<q>一刻)|(?<n>\d{1,2}|[一二三四五六七八九十]{1,3})\s?分)\s?(?<h>\d{1,2}|[一二三四五六七八九十]{1,3})\s?[点點])"_s);
        return pattern;
    }

    // Appends what a pattern finds, and read() understands, where nothing has been found yet.
    template<class Read>
    static void collect(const Pattern &pattern, QStringView text, std::vector<WrittenDate> &found,
                        const Read &read)
    {
        std::vector<TextSpan> places;
        places.reserve(found.size());
        for (const WrittenDate &date : found) {
            places.push_back(date.text);
        }
        const SpanSet taken(std::move(places)); // the matches of one pattern stand apart
        for (auto matches = pattern.globalMatchView(text); matches.hasNext();) {
            const auto match = matches.next();
            const TextSpan place = {match.capturedStart(), match.capturedEnd()};
            if (taken.intersects(place)) {
                continue;
            }
            WrittenDate date = read(match);
            if (!date.values.empty()) {
                date.text = place;
                found.push_back(std::move(date));
            }
        }
    }

    WrittenDate named(const QRegularExpressionMatch &match) const
    {
        WrittenDate result;
        const int month = m_months.monthOf(match.capturedView(u"m"_s));
        const int day = match.hasCaptured(u"d"_s) ? numberFrom(match.capturedView(u"d"_s)) : unknown;
        if (month == 0) {
            return {{}, {dateValue(unknown, unknown, unknown)}, false, false, true};
        }
        for (const int year : yearsFrom(match.capturedView(u"y"_s))) {
            result.isMalformed |= !exists(year, month, day);
            result.values.push_back(dateValue(year, month, day));
        }
        return result;
    }

    static WrittenDate inCharacters(const QRegularExpressionMatch &match)
    {
        // Two digits before 年 are a year of an era.
        const QStringView digits = match.capturedView(u"y"_s);
        const int year = digits.size() == yearDigits ? numberFrom(digits) : unknown;
        const int month = numberFrom(match.capturedView(u"m"_s));
        const int day = numberFrom(match.capturedView(u"d"_s));
        if (month < 1 || month > 12) {
            return {};
        }
        const bool isMonthAlone = digits.isEmpty() && day == unknown;
        return {{}, {dateValue(year, month, day)}, false, !exists(year, month, day), isMonthAlone};
    }

    WrittenDate numeric(const QRegularExpressionMatch &match) const
    {
        if (match.hasCaptured(u"y"_s)) {
            return yearFirst(match);
        }
        const QStringView yearText = match.capturedView(u"z"_s);
        const int one = numberFrom(match.capturedView(u"a"_s));
        const int two = numberFrom(match.capturedView(u"b"_s));
        const bool isShort = yearText.size() == 2;
        // "1.2.22" is a version.
        if (isShort && match.capturedView(u"t"_s) != u"/" &&
            (match.capturedLength(u"a"_s) < 2 || match.capturedLength(u"b"_s) < 2)) {
            return {};
        }
        WrittenDate result;
        for (const int year : yearsFrom(yearText)) {
            addIfReal(result, year, two, one);
            if (one != two) {
                addIfReal(result, year, one, two);
            }
        }
        if (m_months.isMonthFirst() && result.values.size() > 1 && one != two) {
            std::swap(result.values[0], result.values[1]);
        }
        const bool isPlain = match.capturedView(u"t"_s) == u"." || match.capturedView(u"t"_s) == u"/";
        if (result.values.empty() && !isShort && isPlain) {
            return {{}, {dateValue(numberFrom(yearText), unknown, unknown)}, false, true, false};
        }
        return result;
    }

    static void addIfReal(WrittenDate &date, int year, int month, int day)
    {
        if (exists(year, month, day)) {
            date.values.push_back(dateValue(year, month, day));
        }
    }

    static WrittenDate yearFirst(const QRegularExpressionMatch &match)
    {
        const int year = numberFrom(match.capturedView(u"y"_s));
        const int month = numberFrom(match.capturedView(u"m"_s));
        const int day = numberFrom(match.capturedView(u"d"_s));
        const bool isWritten = match.capturedLength(u"m"_s) == 2 && match.capturedLength(u"d"_s) == 2;
        if (!exists(year, month, day)) {
            // "2022.13.45" is a version; nothing else is written like "2022-13-01".
            const bool isDate = isWritten && match.capturedView(u"s"_s) != u"." && year >= eldestYear &&
                                year < firstFutureYear;
            return isDate ? WrittenDate{{}, {dateValue(year, unknown, unknown)}, false, true, false}
                          : WrittenDate();
        }
        return year < eldestYear ? WrittenDate{{}, {dateValue(unknown, unknown, unknown)}, false, false, true}
                                 : WrittenDate{{}, {dateValue(year, month, day)}, false, false, false};
    }

    static WrittenDate malformed(const QRegularExpressionMatch &match)
    {
        WrittenDate result;
        const int year = numberFrom(match.capturedView(u"y"_s));
        addIfReal(result, year, numberFrom(match.capturedView(u"m"_s)),
                  numberFrom(match.capturedView(u"d"_s)));
        result.isMalformed = true;
        return result;
    }

    // "半", "一刻", "三刻"
    static int partOfHour(QChar sign) { return sign == u'一' ? 15 : sign == u'三' ? 45 : 30; }

    static WrittenDate time(const QRegularExpressionMatch &match)
    {
        const bool isHourAlone = match.hasCaptured(u"h2"_s);
        const int hour = numberFrom(match.capturedView(isHourAlone ? u"h2"_s : u"h"_s));
        const int minute = match.hasCaptured(u"q"_s) ? partOfHour(match.capturedView(u"q"_s).front())
                                                     : std::max(numberFrom(match.capturedView(u"n"_s)), 0);
        if (hour < 0 || hour > 24 || minute > 59) {
            return {};
        }
        const QString half =
            match.captured(isHourAlone ? u"p2"_s : u"p"_s).toLower() + match.captured(u"e"_s);
        // "9時15分前" is a quarter to nine, or before a quarter past nine.
        const bool maybeBefore = match.hasCaptured(u"b"_s);
        std::vector<QString> values;
        const auto add = [&values, minute, maybeBefore](int hours) {
            values.push_back(padded(hours, 2) + u':' + padded(minute, 2));
            if (maybeBefore && minute > 0) {
                values.push_back(padded((hours + 23) % 24, 2) + u':' + padded(60 - minute, 2));
            }
        };
        if (half.isEmpty()) {
            add(hour % 24);
            if (hour < 12) {
                add(hour + 12);
            }
            return {{}, std::move(values), true, false, false};
        }
        const bool isAfternoon =
            half.startsWith(u'p') || half == u"下午" || half == u"午後" || half == u"오후";
        add(hour % 12 + (isAfternoon ? 12 : 0));
        return {{}, std::move(values), true, false, false};
    }

    MonthNames m_months;
    std::vector<Pattern> m_named; // with the names of months
};

DateReader::DateReader(const LanguageTag &language)
    : d(std::make_unique<const Private>(language))
{}

DateReader::~DateReader() = default;

std::vector<WrittenDate> DateReader::find(QStringView text) const
{
    const bool hasNumbers = std::ranges::any_of(
        text, [](QChar sign) { return sign.isDigit() || u"月点點時时"_s.contains(sign); });
    return hasNumbers ? d->find(text) : std::vector<WrittenDate>();
}

QStringList numbersOf(const QString &value)
{
    QStringList result;
    for (const QString &part : value.split(value.contains(u':') ? u':' : u'-')) {
        if (!part.contains(u'?')) {
            result += plainDecimal(part);
        }
    }
    if (value.contains(u':')) {
        const int hour = result.front().toInt();
        const int minute = result.back().toInt();
        const QString minutes = value.sliced(value.indexOf(u':') + 1);
        // An hour of the afternoon may be counted from noon; one of the morning is not counted otherwise.
        const int otherHour = hour >= 12 ? hour - 12 : hour == 0 ? 12 : hour;
        result += QString::number(otherHour);
        for (const int one : {hour, otherHour}) {
            result += plainDecimal(QString::number(one) + u'.' + minutes);
        }
        // "2 h 15" may be a time that something takes: 135 minutes, or two hours and a quarter.
        result += QString::number(hour * 60 + minute);
        result += (Rational(hour) + Rational(minute, 60)).toString();
    } else if (!value.startsWith(u'?')) {
        result += plainDecimal(value.sliced(2, 2)); // "22"
    }
    return result;
}

bool agree(QStringView one, QStringView other)
{
    return one.size() == other.size() && std::ranges::equal(one, other, [](QChar mine, QChar theirs) {
               return mine == theirs || mine == u'?' || theirs == u'?';
           });
}

} // namespace hexapla
