// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/fractions.h"

#include <algorithm>
#include <array>

namespace hexapla {

namespace {

constexpr qsizetype mostDigits = 3;
constexpr QChar fractionSlash = u'\u2044';

bool isSpace(QChar sign)
{
    return sign == u' ' || sign == u'\u00A0' || sign == u'\u202F' || sign == u'\u2009';
}

// So many parts people tell things in; "1/37" is a page.
bool isUsual(qint64 under)
{
    constexpr std::array<qint64, 9> others = {12, 15, 16, 20, 25, 32, 50, 64, 100};
    return (under >= 2 && under <= 10) || std::ranges::contains(others, under);
}

qsizetype endOfDigits(QStringView text, qsizetype start)
{
    while (start < text.size() && text[start].isDigit()) {
        ++start;
    }
    return start;
}

// A short number without noughts before it; 0 for others.
qint64 shortNumber(QStringView digits)
{
    if (digits.isEmpty() || digits.size() > mostDigits || digits[0].digitValue() == 0) {
        return 0;
    }
    qint64 result = 0;
    for (const QChar digit : digits) {
        result = result * 10 + digit.digitValue();
    }
    return result;
}

// "1/2", with nothing of the kind behind it.
std::optional<WrittenFraction> slashedAt(QStringView text, qsizetype offset)
{
    const qsizetype slash = endOfDigits(text, offset);
    if (slash == offset || slash >= text.size() || (text[slash] != u'/' && text[slash] != fractionSlash)) {
        return std::nullopt;
    }
    const qsizetype end = endOfDigits(text, slash + 1);
    const qint64 over = shortNumber(text.sliced(offset, slash - offset));
    const qint64 under = shortNumber(text.sliced(slash + 1, end - slash - 1));
    const bool isApart = end >= text.size() || (text[end] != u'/' && text[end] != u'-');
    if (over == 0 || over >= under || !isUsual(under) || !isApart) {
        return std::nullopt;
    }
    return WrittenFraction{
        {offset, end}, Rational(over, under), {QString::number(over), QString::number(under)}};
}

// One character: "½"
std::optional<WrittenFraction> signAt(QStringView text, qsizetype offset)
{
    if (offset >= text.size() || text[offset].decompositionTag() != QChar::Fraction) {
        return std::nullopt;
    }
    const QString decomposed = text[offset].decomposition();
    const qsizetype slash = decomposed.indexOf(fractionSlash);
    const qint64 over = slash < 0 ? 0 : QStringView(decomposed).first(slash).toLongLong();
    const qint64 under = slash < 0 ? 0 : QStringView(decomposed).sliced(slash + 1).toLongLong();
    return under == 0 ? std::nullopt
                      : std::optional(WrittenFraction{{offset, offset + 1}, Rational(over, under), {}});
}

std::optional<WrittenFraction> properAt(QStringView text, qsizetype offset)
{
    const auto sign = signAt(text, offset);
    return sign ? sign : slashedAt(text, offset);
}

} // namespace

std::optional<WrittenFraction> fractionAt(QStringView text, qsizetype offset)
{
    const bool isFollowing = offset > 0 && (text[offset - 1] == u'/' || text[offset - 1].isDigit());
    if (isFollowing) {
        return std::nullopt;
    }
    if (const auto proper = properAt(text, offset)) {
        return proper;
    }
    const qsizetype end = endOfDigits(text, offset);
    const qint64 whole = shortNumber(text.sliced(offset, end - offset));
    const bool isSpaced = whole > 0 && end < text.size() && isSpace(text[end]);
    auto mixed = whole == 0 ? std::nullopt : isSpaced ? properAt(text, end + 1) : signAt(text, end);
    if (mixed) {
        mixed->text.start = offset;
        mixed->value = mixed->value + whole;
        mixed->parts.prepend(QString::number(whole));
    }
    return mixed;
}

} // namespace hexapla
