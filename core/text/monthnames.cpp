// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/monthnames.h"

#include "core/text/languagetable.h"

#include <QRegularExpression>

#include <unicode/udat.h>
#include <unicode/udatpg.h>

#include <algorithm>
#include <array>
#include <utility>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestStem = 3;
constexpr qsizetype shortestName = 2;

QString localeOf(const LanguageTag &language) { return language.toString().replace(u'-', u'_'); }

QString symbol(const UDateFormat *format, UDateFormatSymbolType type, int index)
{
    std::array<UChar, 64> buffer{};
    UErrorCode status = U_ZERO_ERROR;
    const int length = udat_getSymbols(format, type, index, buffer.data(), int(buffer.size()), &status);
    return U_SUCCESS(status) ? QString(reinterpret_cast<const QChar *>(buffer.data()), length) : QString();
}

QString withFirstUpper(const QString &name) { return name.first(1).toUpper() + name.sliced(1); }

// The best order of the fields of a date, such as "d 'de' MMMM 'de' y".
QString datePattern(const QString &locale, QStringView skeleton)
{
    UErrorCode status = U_ZERO_ERROR;
    UDateTimePatternGenerator *generator = udatpg_open(locale.toLatin1().constData(), &status);
    std::array<UChar, 64> buffer{};
    const int length = udatpg_getBestPattern(generator, skeleton.utf16(), int(skeleton.size()), buffer.data(),
                                             int(buffer.size()), &status);
    udatpg_close(generator);
    return U_SUCCESS(status) ? QString(reinterpret_cast<const QChar *>(buffer.data()), length) : QString();
}

} // namespace

MonthNames::MonthNames(const LanguageTag &language)
{
    if (language.isUndetermined()) {
        return;
    }
    const QString locale = localeOf(language);
    addTable(language.language());
    addCalendar(locale + "@calendar=gregorian"_L1, true);
    addPattern(locale + "@calendar=gregorian"_L1);
    // Calendars whose months have names of their own, where people use them.
    constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 5> others = {
        {{"fa"_L1, "persian"_L1},
         {"fa"_L1, "islamic"_L1},
         {"ar"_L1, "islamic"_L1},
         {"ur"_L1, "islamic"_L1},
         {"he"_L1, "hebrew"_L1}}};
    for (const auto &[user, calendar] : others) {
        if (language.language() == user) {
            addCalendar(locale + "@calendar="_L1 + calendar, false);
        }
    }
    // The longest first, as a regular expression takes the first that fits.
    std::ranges::stable_sort(m_names, std::greater(), [](const Name &name) { return name.text.size(); });
}

void MonthNames::addCalendar(const QString &locale, bool isGregorian)
{
    UErrorCode status = U_ZERO_ERROR;
    UDateFormat *format =
        udat_open(UDAT_LONG, UDAT_LONG, locale.toLatin1().constData(), nullptr, 0, nullptr, 0, &status);
    if (U_FAILURE(status)) {
        return;
    }
    constexpr std::array types = {UDAT_MONTHS, UDAT_SHORT_MONTHS, UDAT_STANDALONE_MONTHS,
                                  UDAT_STANDALONE_SHORT_MONTHS};
    for (int index = 0; index < (isGregorian ? 12 : 13); ++index) {
        const int month = isGregorian ? index + 1 : 0;
        for (const UDateFormatSymbolType type : types) {
            add(symbol(format, type, index), month);
        }
        addStem(symbol(format, UDAT_MONTHS, index), symbol(format, UDAT_STANDALONE_MONTHS, index), month);
    }
    udat_close(format);
}

// Languages that inflect names show it: what "января" and "январь" have in common begins every other form.
void MonthNames::addStem(const QString &one, const QString &other, int month)
{
    const auto common = std::ranges::mismatch(one, other).in1 - one.begin();
    if (one != other && common >= shortestStem) {
        add(one.first(common), month, true);
    }
}

void MonthNames::addPattern(const QString &locale)
{
    const QString dayFirst = datePattern(locale, u"MMMMd");
    m_isMonthFirst = dayFirst.indexOf(u'M') < dayFirst.indexOf(u'd');
    const QString whole = datePattern(locale, u"yMMMMd");
    m_isYearFirst = whole.indexOf(u'y') < whole.indexOf(u'M');
    // Its words are quoted, or written in letters that mean nothing in patterns.
    static const QRegularExpression words(uR"('([^']+)'|([^\x00-\x7f\s]+))"_s);
    for (auto matches = words.globalMatchView(whole); matches.hasNext();) {
        const auto match = matches.next();
        const QString word = match.captured(match.hasCaptured(1) ? 1 : 2).trimmed();
        if (!word.isEmpty() && word.front().isLetter()) {
            m_fillers += word;
        }
    }
}

void MonthNames::addTable(const QString &language)
{
    for (const QString &line : languageTable(language, "dates"_L1).value_or(QStringList())) {
        addLine(line);
    }
}

void MonthNames::addLine(QStringView line)
{
    const QList<QStringView> fields = line.split(u' ', Qt::SkipEmptyParts);
    if (fields.size() == 2 && fields[0] == "filler"_L1) {
        m_fillers += fields[1].toString();
    } else if (fields.size() > 2 && fields[0] == "month"_L1) {
        for (const QStringView name : fields.sliced(2)) {
            add(name.toString().replace(u'_', u' '), fields[1].toInt());
        }
    }
}

void MonthNames::add(const QString &name, int month, bool isStem)
{
    const QString text = name.endsWith(u'.') ? name.chopped(1) : name;
    if (text.size() >= shortestName && text.front().isLetter()) {
        m_names.push_back({text, month, isStem});
    }
}

QString MonthNames::pattern() const
{
    QStringList alternatives;
    for (const Name &name : m_names) {
        // Where names are written small, a capital may begin a sentence; not the other way round: "may".
        for (const QString &text : {name.text, withFirstUpper(name.text), name.text.toUpper()}) {
            alternatives += QRegularExpression::escape(text) + (name.isStem ? uR"(\p{L}{0,3})"_s : QString());
        }
    }
    alternatives.removeDuplicates();
    return alternatives.join(u'|');
}

int MonthNames::monthOf(QStringView name) const
{
    for (const Name &known : m_names) {
        const bool isSame = known.isStem ? name.startsWith(known.text, Qt::CaseInsensitive)
                                         : name.compare(known.text, Qt::CaseInsensitive) == 0;
        if (isSame) {
            return known.month;
        }
    }
    return 0;
}

} // namespace hexapla
