// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/phonenumbers.h"

#include "core/text/script.h"

#include <QStringList>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestDigits = 8; // with the code of the country
constexpr qsizetype mostDigits = 15;
constexpr qsizetype longestCode = 3; // of a country

bool isSpace(QChar sign)
{
    return sign == u' ' || sign == u'\u00A0' || sign == u'\u202F' || sign == u'\u2009';
}

bool isSign(QChar sign) { return isSpace(sign) || u"-.\u2010\u2011\u2013/()"_s.contains(sign); }

// Words of many scripts stand beside digits without a space: "030 1234567로".
bool isOfWord(QChar sign) { return sign.isNumber() || (sign.isLetter() && !standsBesideDigits(sign)); }

// Digits, and what parts them.
struct Groups
{
    QStringList digits;
    QString signs;
    qsizetype end = 0;

    QString all() const { return digits.join(QString()); }
};

// Between groups stand one sign or two: ") ", " (".
qsizetype startOfNext(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start < text.size() && start < end + 2 && isSign(text[start])) {
        ++start;
    }
    const bool isOneSign =
        start == end + 1 || (start == end + 2 && (text[end] == u')' || text[end + 1] == u'('));
    return start > end && isOneSign && start < text.size() && text[start].isDigit() ? start : end;
}

Groups groupsAt(QStringView text, qsizetype start)
{
    Groups groups;
    qsizetype digits = 0;
    while (digits <= mostDigits) {
        QString group;
        qsizetype end = start;
        for (; end < text.size() && text[end].isDigit(); ++end) {
            group += QChar(u'0' + text[end].digitValue());
        }
        const bool isTrunkCode = group == u"0" && start > 0 && text[start - 1] == u'(' && end < text.size() &&
                                 text[end] == u')' && !groups.digits.isEmpty(); // "+44 (0)20"
        if (!isTrunkCode) {
            groups.digits += group;
            digits += group.size();
        }
        groups.end = end;
        const qsizetype next = startOfNext(text, end);
        if (next == end) {
            break;
        }
        groups.signs += text.sliced(end, next - end);
        start = next;
    }
    return groups;
}

bool isOfThrees(const Groups &groups)
{
    return std::ranges::all_of(groups.digits.begin() + 1, groups.digits.end(),
                               [](const QString &group) { return group.size() == 3; });
}

// "+5 000 000" is a number.
bool isInternational(const Groups &groups)
{
    const qsizetype digits = groups.all().size();
    const bool isGrouped = groups.digits.size() > 1 && groups.digits.size() < 5 && isOfThrees(groups);
    return digits >= fewestDigits && digits <= mostDigits && !isGrouped;
}

bool isNational(const Groups &groups)
{
    const qsizetype digits = groups.all().size();
    return groups.digits.size() > 1 && digits > fewestDigits && digits <= 12 &&
           groups.digits.front().startsWith(u'0') && !groups.signs.contains(u'.') &&
           std::ranges::all_of(groups.digits, [](const QString &group) { return group.size() > 1; });
}

bool isAmerican(const Groups &groups)
{
    const bool isSpaced = std::ranges::all_of(groups.signs, isSpace);
    return groups.digits.size() == 3 && groups.digits[0].size() == 3 && groups.digits[1].size() == 3 &&
           groups.digits[2].size() == 4 && !isSpaced;
}

// "8 (495) 123-45-67"
bool endsInPairs(const Groups &groups)
{
    const qsizetype count = groups.digits.size();
    const qsizetype digits = groups.all().size();
    return count >= 4 && (digits == 10 || digits == 11) && groups.digits[count - 1].size() == 2 &&
           groups.digits[count - 2].size() == 2 && groups.digits[count - 3].size() == 3 &&
           groups.digits[count - 4].size() == 3 && !groups.signs.contains(u'.');
}

} // namespace

std::optional<Numeral> phoneNumberAt(QStringView text, qsizetype offset)
{
    const bool hasPlus = text[offset] == u'+';
    const qsizetype start = hasPlus ? offset + 1 : offset;
    const bool isApart = offset == 0 || (!isOfWord(text[offset - 1]) && text[offset - 1] != u'/');
    if (start >= text.size() || !text[start].isDigit() || !isApart) {
        return std::nullopt;
    }
    const Groups groups = groupsAt(text, start);
    const bool isPhone =
        hasPlus ? isInternational(groups) : isNational(groups) || isAmerican(groups) || endsInPairs(groups);
    if (!isPhone || (groups.end < text.size() && isOfWord(text[groups.end]))) {
        return std::nullopt;
    }
    const QString digits = groups.all();
    Numeral result{{offset, groups.end}, {plainDecimal(digits)}};
    for (qsizetype code = 1; hasPlus && code <= longestCode; ++code) {
        result.values.push_back(plainDecimal(digits.sliced(code)));
    }
    return result;
}

} // namespace hexapla
