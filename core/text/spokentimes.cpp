// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/spokentimes.h"

#include "core/text/languagetable.h"

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostHourWords = 3;
constexpr int hoursADay = 24;
constexpr int minutesADay = hoursADay * 60;

QString clockTime(int minutes)
{
    const int time = (minutes + minutesADay) % minutesADay;
    const auto padded = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    return padded(time / 60) + u':' + padded(time % 60);
}

bool startWith(std::span<const QStringView> words, const QStringList &start)
{
    return words.size() >= size_t(start.size()) &&
           std::ranges::equal(words.first(size_t(start.size())), start,
                              [](QStringView word, const QString &known) {
                                  return word.compare(known, Qt::CaseInsensitive) == 0;
                              });
}

} // namespace

SpokenTimes::SpokenTimes(const LanguageTag &language, const NumberWords &numbers)
    : m_numbers(&numbers)
{
    for (const QString &line : languageTable(language.language(), "dates"_L1).value_or(QStringList())) {
        const QStringList fields = line.split(u' ', Qt::SkipEmptyParts);
        if (fields.front() != "clock"_L1 || fields.size() < 3) {
            continue;
        }
        for (const QString &written : fields.sliced(2)) {
            const QStringList sides = written.split(u'#');
            if (sides.size() == 2) {
                m_phrases.push_back({sides[0].split(u'_', Qt::SkipEmptyParts),
                                     sides[1].split(u'_', Qt::SkipEmptyParts), fields[1].toInt()});
            }
        }
    }
}

std::optional<SpokenTime> SpokenTimes::read(std::span<const QStringView> words) const
{
    std::optional<SpokenTime> longest;
    for (const Phrase &phrase : m_phrases) {
        if (auto time = match(phrase, words); time && (!longest || time->words > longest->words)) {
            longest = std::move(time);
        }
    }
    return longest;
}

std::optional<SpokenTime> SpokenTimes::match(const Phrase &phrase, std::span<const QStringView> words) const
{
    if (!startWith(words, phrase.before)) {
        return std::nullopt;
    }
    const auto rest = words.subspan(size_t(phrase.before.size()));
    for (size_t count = std::min(mostHourWords, rest.size()); count > 0; --count) {
        const auto hour =
            startWith(rest.subspan(count), phrase.behind) ? hourOf(rest.first(count)) : std::nullopt;
        if (!hour) {
            continue;
        }
        SpokenTime time;
        time.words = size_t(phrase.before.size()) + count + size_t(phrase.behind.size());
        time.values.push_back(clockTime(*hour % hoursADay * 60 + phrase.minutes));
        if (*hour <= hoursADay / 2) { // of either half of the day
            time.values.push_back(clockTime((*hour + hoursADay / 2) % hoursADay * 60 + phrase.minutes));
        }
        return time;
    }
    return std::nullopt;
}

std::optional<int> SpokenTimes::hourOf(std::span<const QStringView> words) const
{
    std::optional<Rational> hour;
    if (words.size() == 1 && std::ranges::all_of(words.front(), [](QChar sign) { return sign.isDigit(); })) {
        QString digits;
        for (const QChar sign : words.front().first(std::min<qsizetype>(words.front().size(), 3))) {
            digits += QString::number(sign.digitValue());
        }
        hour = Rational(digits.toInt());
    } else if (const auto number = m_numbers->read(words); number && number->words == words.size()) {
        hour = number->value;
    }
    const bool isHour = hour && hour->isWhole() && hour->whole() > 0 && hour->whole() <= hoursADay;
    return isHour ? std::optional(int(hour->whole())) : std::nullopt;
}

} // namespace hexapla
