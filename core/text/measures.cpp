// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/measures.h"

#include "core/text/iculocale.h"
#include "core/text/languagetable.h"
#include "core/text/script.h"

#include <unicode/currunit.h>
#include <unicode/measunit.h>
#include <unicode/numberformatter.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestStem = 4;
constexpr qsizetype longestEnding = 3;

enum Kind : quint8 { Length, Area, Volume, Mass, Speed, Temperature, Duration, Money };

struct Unit
{
    const char *name; // ICU's
    Kind kind;
    double factor;
    double offset = 0;
};

// In metres, square metres, litres, grams, metres a second, degrees Celsius and seconds.
constexpr std::array units = {
    Unit{"millimeter", Length, 0.001},
    Unit{"centimeter", Length, 0.01},
    Unit{"meter", Length, 1},
    Unit{"kilometer", Length, 1000},
    Unit{"inch", Length, 0.0254},
    Unit{"foot", Length, 0.3048},
    Unit{"yard", Length, 0.9144},
    Unit{"mile", Length, 1609.344},
    Unit{"nautical-mile", Length, 1852},
    Unit{"square-meter", Area, 1},
    Unit{"square-kilometer", Area, 1e6},
    Unit{"hectare", Area, 1e4},
    Unit{"acre", Area, 4046.8564},
    Unit{"square-foot", Area, 0.09290304},
    Unit{"square-mile", Area, 2589988.11},
    Unit{"milliliter", Volume, 0.001},
    Unit{"liter", Volume, 1},
    Unit{"gallon", Volume, 3.785411784},
    Unit{"pint", Volume, 0.473176473},
    Unit{"cubic-meter", Volume, 1000},
    Unit{"cubic-foot", Volume, 28.316846592},
    Unit{"gram", Mass, 1},
    Unit{"kilogram", Mass, 1000},
    Unit{"tonne", Mass, 1e6},
    Unit{"ounce", Mass, 28.349523125},
    Unit{"pound", Mass, 453.59237},
    Unit{"kilometer-per-hour", Speed, 1 / 3.6},
    Unit{"mile-per-hour", Speed, 0.44704},
    Unit{"meter-per-second", Speed, 1},
    Unit{"knot", Speed, 0.514444},
    Unit{"celsius", Temperature, 1},
    Unit{"fahrenheit", Temperature, 5.0 / 9, -160.0 / 9},
    Unit{"second", Duration, 1},
    Unit{"minute", Duration, 60},
    Unit{"hour", Duration, 3600},
    Unit{"day", Duration, 86400},
    Unit{"week", Duration, 604800},
    Unit{"month", Duration, 2629746},
    Unit{"year", Duration, 31556952},
    Unit{"century", Duration, 3155695200.0},
};

constexpr quint8 firstCurrency = 128; // behind the units
constexpr quint8 landMile = 7;
constexpr quint8 seaMile = 8;

// Those that have a sign or name of their own; of dollars, pounds and francs another one, to see what all of
// them are called.
struct Currency
{
    const char16_t *code;
    const char16_t *relative;
    char16_t sign;
};

constexpr std::array currencies = {
    Currency{u"EUR", nullptr, u'€'}, Currency{u"USD", u"AUD", u'$'},   Currency{u"GBP", u"EGP", u'£'},
    Currency{u"CHF", u"RWF", 0},     Currency{u"JPY", nullptr, u'円'}, Currency{u"CNY", nullptr, 0},
    Currency{u"RUB", u"BYN", u'₽'},  Currency{u"UAH", nullptr, u'₴'},  Currency{u"INR", u"PKR", u'₹'},
    Currency{u"KRW", nullptr, u'₩'}, Currency{u"TRY", nullptr, u'₺'},  Currency{u"ILS", nullptr, u'₪'},
    Currency{u"PLN", nullptr, 0},    Currency{u"SEK", u"NOK", 0},
};

bool isSpace(QChar sign)
{
    return sign == u' ' || sign == u'\u00A0' || sign == u'\u202F' || sign == u'\u2009';
}

QString spaced(QStringView text)
{
    QString result;
    for (const QChar character : text) {
        result += isSpace(character) ? QChar(u' ') : character;
    }
    return result;
}

// What stands beside the digits; nothing where they stand in the middle.
QString nameBeside(QStringView written)
{
    const auto isOfNumber = [](QChar c) { return c.isDigit() || c == u'.' || c == u',' || c == u'٫'; };
    const auto first = std::ranges::find_if(written, isOfNumber);
    if (first != written.begin()) {
        return {};
    }
    return spaced(written.sliced(std::ranges::find_if_not(written, isOfNumber) - written.begin())).trimmed();
}

QString commonStart(const QString &one, const QString &other)
{
    const auto end = std::ranges::mismatch(one, other).in1;
    return one.first(end - one.begin());
}

// Half of the last place that is written, or a fiftieth: round numbers are rounded.
double precision(const QString &value)
{
    const double number = std::abs(value.toDouble());
    const qsizetype point = value.indexOf(u'.');
    double place = point < 0 ? 1 : std::pow(10, -double(value.size() - point - 1));
    for (qsizetype i = value.size(); point < 0 && i > 1 && value[i - 1] == u'0'; --i) {
        place *= 10;
    }
    return std::max(std::min(place / 2, number / 8), number / 50);
}

} // namespace

bool Measure::isHour() const { return kind == Duration && factor == 3600; }

quint8 Measure::looseUnit() const { return unit == seaMile ? landMile : unit; }

bool areConverted(const QString &value, const Measure &measure, const QString &other,
                  const Measure &otherMeasure)
{
    if (measure.kind != otherMeasure.kind || measure.unit == otherMeasure.unit || measure.kind == Money) {
        return false;
    }
    const double mine = value.toDouble();
    const double theirs = other.toDouble();
    const double apart = std::abs(measure.inBase(mine) - otherMeasure.inBase(theirs));
    return apart <=
           std::max(precision(value) * measure.factor, precision(other) * otherMeasure.factor) * 1.001;
}

MeasureReader::MeasureReader(const LanguageTag &language)
{
    if (!language.isUndetermined()) {
        addUnits(language);
        addCurrencies(language);
    }
    for (auto &[letter, names] : m_names) {
        std::ranges::stable_sort(names, std::greater(), [](const Name &name) { return name.letters.size(); });
    }
}

void MeasureReader::addUnits(const LanguageTag &language)
{
    const QStringList table = languageTable(language.language(), "units"_L1).value_or(QStringList());
    for (size_t i = 0; i < units.size(); ++i) {
        const Unit &unit = units[i];
        const Measure measure = {quint8(i), unit.kind, unit.factor, unit.offset};
        addNames(language, unit.name, measure);
        for (const QString &line : table) {
            const QStringList fields = line.split(u' ', Qt::SkipEmptyParts);
            for (const QString &name :
                 fields.sliced(fields.front() == QLatin1StringView(unit.name) ? 1 : fields.size())) {
                add(QString(name).replace(u'_', u' '), measure, false);
            }
        }
    }
}

// What is beside a number of a currency, in full.
QString currencyName(const icu::Locale &locale, const char16_t *code, double number)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto format =
        icu::number::NumberFormatter::withLocale(locale)
            .unit(icu::CurrencyUnit(code, status))
            .unitWidth(UNUM_UNIT_WIDTH_FULL_NAME)
            .precision(icu::number::Precision::maxFraction(1)); // 5, and not 5.00, has a plural
    const icu::UnicodeString written = format.formatDouble(number, status).toString(status);
    return U_FAILURE(status) ? QString() : nameBeside({written.getBuffer(), written.length()});
}

void MeasureReader::addCurrencies(const LanguageTag &language)
{
    const icu::Locale own = icuLatinLocale(language);
    const icu::Locale locale = isKnownLocale(own) ? own : icu::Locale::getRoot();
    for (size_t i = 0; i < currencies.size(); ++i) {
        const Currency &currency = currencies[i];
        const Measure measure = {quint8(firstCurrency + i), Money};
        add(QStringView(currency.code).toString(), measure, false);
        if (currency.sign != 0) {
            m_signs.emplace(currency.sign, measure);
            add(QString(QChar(currency.sign)), measure, false);
        }
        for (const double number : {1.0, 2.0, 5.0, 1.5}) {
            const QString name = currencyName(locale, currency.code, number);
            add(name, measure, false);
            const QStringList relatives = currency.relative == nullptr
                                              ? QStringList()
                                              : currencyName(locale, currency.relative, number).split(u' ');
            for (const QString &word : name.split(u' ')) {
                if (relatives.contains(word)) { // "dollars"
                    add(word, measure, false);
                }
            }
        }
    }
}

void MeasureReader::addNames(const LanguageTag &language, const char *unit, const Measure &measure)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale own = icuLatinLocale(language);
    const icu::Locale locale = isKnownLocale(own) ? own : icu::Locale::getRoot();
    const icu::MeasureUnit measureUnit = icu::MeasureUnit::forIdentifier(unit, status);
    for (const UNumberUnitWidth width : {UNUM_UNIT_WIDTH_FULL_NAME, UNUM_UNIT_WIDTH_SHORT}) {
        const auto format =
            icu::number::NumberFormatter::withLocale(locale).unit(measureUnit).unitWidth(width);
        std::optional<QString> stem;
        for (const double number : {1.0, 2.0, 5.0, 1.5}) {
            const icu::UnicodeString written = format.formatDouble(number, status).toString(status);
            if (U_FAILURE(status)) {
                return;
            }
            const QString name = nameBeside({written.getBuffer(), written.length()});
            add(name, measure, false);
            stem = stem ? commonStart(*stem, name) : name;
        }
        if (width == UNUM_UNIT_WIDTH_FULL_NAME && stem && stem->size() >= shortestStem) {
            add(*stem, measure, true);
        }
    }
}

void MeasureReader::add(QString name, const Measure &measure, bool isStem)
{
    name = name.toLower();
    name = name.endsWith(u'.') ? name.chopped(1) : name;
    if (!name.isEmpty()) {
        m_names[name[0].unicode()].push_back({name.toStdU16String(), measure, isStem});
    }
}

std::optional<Measure> MeasureReader::read(QStringView text, qsizetype offset) const
{
    const auto found = readWithEnd(text, offset);
    return found ? std::optional(found->first) : std::nullopt;
}

std::optional<WrittenMeasure> MeasureReader::around(QStringView text, TextSpan number) const
{
    if (const auto found = readWithEnd(text, number.end)) {
        return WrittenMeasure{found->first, {number.start, found->second}};
    }
    qsizetype start = number.start - 1;
    start -= start > 0 && isSpace(text[start]) ? 1 : 0;
    const auto sign = start < 0 ? m_signs.end() : m_signs.find(text[start].unicode());
    return sign == m_signs.end() ? std::nullopt
                                 : std::optional(WrittenMeasure{sign->second, {start, number.end}});
}

std::optional<std::pair<Measure, qsizetype>> MeasureReader::readWithEnd(QStringView text,
                                                                        qsizetype offset) const
{
    constexpr qsizetype longestName = 40;
    const bool hasGap = offset < text.size() && (isSpace(text[offset]) || text[offset] == u'-');
    const QString rest = spaced(text.sliced(offset + (hasGap ? 1 : 0))
                                    .first(std::min(longestName, text.size() - offset - (hasGap ? 1 : 0))))
                             .toLower();
    const auto names = rest.isEmpty() ? m_names.end() : m_names.find(rest[0].unicode());
    if (names == m_names.end()) {
        return std::nullopt;
    }
    for (const Name &name : names->second) {
        const auto length = qsizetype(name.letters.size());
        if (!rest.startsWith(QStringView(name.letters))) {
            continue;
        }
        qsizetype end = length;
        // Where words run together, the next one may follow.
        while (end < rest.size() && rest[end].isLetter() && !runsTogether(rest[end])) {
            ++end;
        }
        if (end == length || (name.isStem && end <= length + longestEnding)) {
            return std::pair(name.measure, offset + (hasGap ? 1 : 0) + end);
        }
    }
    return std::nullopt;
}

} // namespace hexapla
