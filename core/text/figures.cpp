// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/figures.h"

#include "core/text/fractions.h"
#include "core/text/phonenumbers.h"

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 greatestScale = 1'000'000'000'000;
constexpr qint64 greatestNumber = 100'000'000'000'000'000;

bool isYear(const Numeral &numeral)
{
    return numeral.text.length() == 4 && numeral.values.front().size() == 4 &&
           (numeral.values.front().startsWith(u"1") || numeral.values.front().startsWith(u"20"));
}

// Where the second number of a range starts, behind a dash or a short word; the offset itself for none.
qsizetype startOfRangeEnd(QStringView text, qsizetype offset)
{
    constexpr qsizetype longestWord = 5;
    qsizetype start = offset;
    const auto skip = [&](auto isSkipped, qsizetype most) {
        const qsizetype from = start;
        while (start < text.size() && start - from < most && isSkipped(text[start])) {
            ++start;
        }
        return start > from;
    };
    const auto isSpace = [](QChar sign) { return sign.isSpace(); };
    const auto isDash = [](QChar sign) { return sign.category() == QChar::Punctuation_Dash; };
    skip(isSpace, 1);
    const bool isParted = skip(isDash, 1) || skip([](QChar sign) { return sign.isLetter(); }, longestWord);
    skip(isSpace, 1);
    return isParted && start < text.size() && text[start].isDigit() ? start : offset;
}

// "1980s" may be the eighties elsewhere.
void addDecade(QStringView text, Figure &figure)
{
    const QString value = figure.numeral.values.front();
    const qsizetype end = figure.numeral.text.end;
    const bool isDecade = figure.text.length() == 4 && value.size() == 4 && value.endsWith(u'0') &&
                          end < text.size() && (text[end].isLetter() || u"-'’"_s.contains(text[end]));
    if (isDecade) {
        figure.values.push_back(value.last(2));
    }
}

// The second year of "1952/53" may be written out elsewhere.
void addCentury(QStringView text, Figure &figure)
{
    const QStringView before = text.first(figure.text.start);
    const qsizetype length = before.size();
    const bool isSecond =
        figure.text.length() == 2 && length >= 5 && u"/-–"_s.contains(before.back()) &&
        std::ranges::all_of(before.sliced(length - 5, 4), [](QChar c) { return c.isDigit(); }) &&
        (length == 5 || !before[length - 6].isLetterOrNumber());
    if (isSecond) {
        QString year;
        for (const QStringView part :
             {before.sliced(length - 5, 2), text.sliced(figure.text.start, figure.text.length())}) {
            for (const QChar digit : part) {
                year += QString::number(digit.digitValue());
            }
        }
        figure.values.push_back(year);
    }
}

// "'44" is a year of some century.
void addShortYear(QStringView text, Figure &figure)
{
    const qsizetype start = figure.text.start;
    const QString value = figure.values.front();
    const bool isShort = figure.text.length() == 2 && start > 0 && u"'’ʼ"_s.contains(text[start - 1]) &&
                         (start == 1 || !text[start - 2].isLetterOrNumber());
    if (!isShort) {
        return;
    }
    const bool isQuoted = figure.text.end < text.size() && u"'’"_s.contains(text[figure.text.end]);
    const QString digits = value.rightJustified(2, u'0');
    std::vector<QString> years = {u"19"_s + digits, u"20"_s + digits, u"18"_s + digits};
    figure.values.insert(isQuoted ? figure.values.end() : figure.values.begin(), years.begin(), years.end());
}

} // namespace

FigureReader::FigureReader(const LanguageTag &language, const NumberLexicon &lexicon)
    : m_numerals(language)
    , m_magnitudes(lexicon)
    , m_lexicon(&lexicon)
{}

Figure FigureReader::read(QStringView text, qsizetype offset) const
{
    if (const auto phone = phoneNumberAt(text, offset)) {
        return {phone->text, *phone, phone->values};
    }
    Figure figure;
    if (const auto fraction = fractionAt(text, offset)) {
        figure = {fraction->text, {fraction->text, {fraction->value.toString()}}, {}, fraction->parts, false};
        figure.values = figure.numeral.values;
        multiply(text, figure);
        return figure;
    }
    if (!text[offset].isDigit()) {
        return {};
    }
    const Numeral numeral = m_numerals.read(text, offset);
    figure = divided(text, numeral);
    if (!figure.text.isEmpty()) {
        return figure;
    }
    figure = {numeral.text, numeral, numeral.values};
    addDecade(text, figure);
    addCentury(text, figure);
    addShortYear(text, figure);
    multiply(text, figure);
    return figure;
}

Figure FigureReader::divided(QStringView text, const Numeral &divisor) const
{
    const qsizetype sign = m_lexicon->dividerAt(text.sliced(divisor.text.end));
    const qsizetype end = divisor.text.end + sign;
    const qsizetype start = end < text.size() && text[end] == u' ' ? end + 1 : end;
    const auto under = Rational::fromString(divisor.values.front());
    if (sign == 0 || start >= text.size() || !under || !under->isWhole() || under->whole() == 0) {
        return {};
    }
    const Numeral counted = text[start].isDigit() ? m_numerals.read(text, start) : hanNumeral(text, start);
    const auto over = counted.values.empty() ? std::nullopt : Rational::fromString(counted.values.front());
    if (!over) {
        return {};
    }
    const TextSpan place = {divisor.text.start, counted.text.end};
    // Percents are written as a number elsewhere.
    const bool isRate = *under == Rational(100) || *under == Rational(1000);
    const Rational value = isRate ? *over : *over * Rational(1, under->whole());
    const QStringList parts =
        isRate ? QStringList() : QStringList{divisor.values.front(), counted.values.front()};
    return {place, {place, {value.toString()}}, {value.toString()}, parts, false};
}

Figure FigureReader::multiplied(QStringView text, Numeral number) const
{
    const TextSpan place = number.text;
    std::vector<QString> values = number.values;
    Figure figure = {place, std::move(number), std::move(values)};
    multiply(text, figure);
    return figure;
}

// "5 million", "500万", "2億5000万": the value of all.
void FigureReader::multiply(QStringView text, Figure &figure) const
{
    const bool isMoney =
        figure.text.start > 0 && text[figure.text.start - 1].category() == QChar::Symbol_Currency;
    const auto magnitude = m_magnitudes.read(text, figure.text.end, isMoney);
    if (!magnitude) {
        addRange(text, figure);
        return;
    }
    std::vector<QString> products;
    for (const QString &value : figure.values) {
        const auto number = Rational::fromString(value);
        if (!number) {
            continue;
        }
        const qint64 least = magnitude->certainty == Magnitude::Certainty::Unknown ? 1000 : magnitude->scale;
        const qint64 most = magnitude->certainty == Magnitude::Certainty::Unknown ? greatestScale : least;
        for (qint64 scale = least; scale <= most && number->over() <= greatestNumber / scale; scale *= 1000) {
            Magnitude one = *magnitude;
            one.scale = scale;
            products.push_back(one.of(*number).toString());
        }
    }
    if (products.empty()) {
        return;
    }
    switch (magnitude->certainty) {
    case Magnitude::Certainty::Sure:
        // "In 2020 millions fled" tells of a year.
        if (isYear(figure.numeral)) {
            figure.values.insert(figure.values.end(), products.begin(), products.end());
            return;
        }
        figure.values = products;
        figure.text.end = magnitude->end;
        addSmaller(text, magnitude->scale, figure);
        return;
    case Magnitude::Certainty::Letter:
        figure.parts += figure.values.front();
        figure.values = products;
        figure.text.end = magnitude->end;
        figure.isSure = false;
        return;
    case Magnitude::Certainty::Doubtful:
    case Magnitude::Certainty::Unknown:
        figure.values.insert(figure.values.end(), products.begin(), products.end());
        return;
    }
}

// "5–10 million", "5 to 10 million": both, or only the second.
void FigureReader::addRange(QStringView text, Figure &figure) const
{
    const qsizetype start = startOfRangeEnd(text, figure.text.end);
    const auto number = Rational::fromString(figure.values.front());
    if (start == figure.text.end || !number) {
        return;
    }
    const auto magnitude = m_magnitudes.read(text, m_numerals.read(text, start).text.end, false);
    const bool isMultiplied = magnitude && magnitude->certainty == Magnitude::Certainty::Sure &&
                              number->over() <= greatestNumber / magnitude->scale;
    if (isMultiplied) {
        figure.values.push_back((*number * magnitude->scale).toString());
    }
}

// "2 млн 500 тыс.", "1억 2000만", "1万2345"
void FigureReader::addSmaller(QStringView text, qint64 scale, Figure &figure) const
{
    while (scale > 1) {
        qsizetype start = figure.text.end;
        const QChar::Script script = text[start - 1].script();
        const bool isSpaced = start < text.size() && text[start] == u' ';
        // The last part needs no word: "1万2345", "1만 2345".
        const bool isGlued = script == QChar::Script_Hangul || (script == QChar::Script_Han && !isSpaced);
        start += isSpaced ? 1 : 0;
        if (start >= text.size() || !text[start].isDigit()) {
            return;
        }
        const Numeral numeral = m_numerals.read(text, start);
        const auto magnitude = m_magnitudes.read(text, numeral.text.end, false);
        const bool isMultiplied = magnitude && magnitude->certainty == Magnitude::Certainty::Sure;
        const auto number = Rational::fromString(numeral.values.front());
        const auto sum = Rational::fromString(figure.values.front());
        if (!number || !sum || (!isMultiplied && !isGlued)) {
            return;
        }
        const Rational added = isMultiplied ? magnitude->of(*number) : *number;
        if (!(added < Rational(scale))) {
            return;
        }
        figure.values = {(*sum + added).toString()};
        figure.text.end = isMultiplied ? magnitude->end : numeral.text.end;
        scale = isMultiplied ? magnitude->scale : 1;
    }
}

} // namespace hexapla
