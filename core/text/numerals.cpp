// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numerals.h"

#include <QList>
#include <QRegularExpression>

#include <unicode/uchar.h>
#include <unicode/unum.h>

#include <algorithm>
#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar arabicDecimalSign = u'٫';

bool isGroupingSpace(QChar sign)
{
    return sign == u' ' || sign == u'\u00A0' || sign == u'\u202F' || sign == u'\u2009';
}

bool isSeparator(QChar sign) { return u".,'’٫٬．，"_s.contains(sign) || isGroupingSpace(sign); }

bool isDecimalSign(QChar sign) { return u".,٫．，"_s.contains(sign); }

QString digitsAt(QStringView text, qsizetype offset)
{
    QString result;
    while (offset < text.size() && text[offset].isDigit()) {
        result += QChar(u'0' + text[offset++].digitValue());
    }
    return result;
}

// Western groups of three, or Indian ones of two before the last.
bool areGroups(std::span<const QString> chunks)
{
    const auto isOf = [](qsizetype size) {
        return [size](const QString &chunk) { return chunk.size() == size; };
    };
    const std::span<const QString> rest = chunks.subspan(1);
    if (rest.empty() || chunks.front().startsWith(u'0') || rest.back().size() != 3) {
        return false;
    }
    const bool isWestern = chunks.front().size() <= 3 && std::ranges::all_of(rest, isOf(3));
    const bool isIndian = chunks.front().size() <= 2 && rest.size() > 1 &&
                          std::ranges::all_of(rest.first(rest.size() - 1), isOf(2));
    return isWestern || isIndian;
}

QString joined(std::span<const QString> chunks)
{
    QString result;
    for (const QString &chunk : chunks) {
        result += chunk;
    }
    return result;
}

} // namespace

// Digits and what parts them.
struct NumeralReader::Parts
{
    std::vector<QString> chunks;
    std::vector<QChar> signs; // one less
    qsizetype firstEnd = 0;   // where the first chunk ends
    qsizetype end = 0;
};

NumeralReader::NumeralReader(const LanguageTag &language)
{
    UErrorCode status = U_ZERO_ERROR;
    UNumberFormat *format =
        unum_open(UNUM_DECIMAL, nullptr, 0, language.toString().replace(u'-', u'_').toLatin1().constData(),
                  nullptr, &status);
    std::array<UChar, 8> sign{};
    const int length =
        unum_getSymbol(format, UNUM_DECIMAL_SEPARATOR_SYMBOL, sign.data(), int(sign.size()), &status);
    if (U_SUCCESS(status) && length == 1) {
        m_decimalSign = QChar(sign[0]);
    }
    unum_close(format);
}

NumeralReader::Parts NumeralReader::partsAt(QStringView text, qsizetype offset)
{
    Parts parts;
    parts.chunks.push_back(digitsAt(text, offset));
    parts.firstEnd = offset + parts.chunks.front().size();
    parts.end = parts.firstEnd;
    while (parts.end + 1 < text.size() && isSeparator(text[parts.end]) && text[parts.end + 1].isDigit()) {
        const QChar sign = text[parts.end];
        const QString chunk = digitsAt(text, parts.end + 1);
        // A space groups three digits and nothing else, and never behind another sign.
        const bool isSpaced = isGroupingSpace(sign);
        const bool wasSpaced = parts.signs.empty() || isGroupingSpace(parts.signs.back());
        if (isSpaced && (chunk.size() != 3 || parts.chunks.front().size() > 3 || !wasSpaced)) {
            break;
        }
        parts.chunks.push_back(chunk);
        parts.signs.push_back(isSpaced ? QChar(u' ') : sign);
        parts.end += 1 + chunk.size();
    }
    return parts;
}

std::optional<std::vector<QString>> NumeralReader::valuesOf(const Parts &parts) const
{
    const std::span<const QString> chunks(parts.chunks);
    const std::vector<QChar> &signs = parts.signs;
    if (signs.empty()) {
        return std::vector{plainDecimal(chunks.front())};
    }
    const bool isUniform = std::ranges::all_of(signs, [&signs](QChar sign) { return sign == signs.front(); });
    std::vector<QString> values;
    if (isUniform && signs.front() != arabicDecimalSign && areGroups(chunks)) {
        values.push_back(plainDecimal(joined(chunks)));
    }
    if (signs.size() == 1 && isDecimalSign(signs.front())) {
        const QString decimal = plainDecimal(chunks[0] + u'.' + chunks[1]);
        values.insert(signs.front() == m_decimalSign ? values.begin() : values.end(), decimal);
    } else if (isUniform && signs.front() == u'.') {
        values.push_back(QStringList(parts.chunks.begin(), parts.chunks.end()).join(u'.'));
    } else if (!isUniform && isDecimalSign(signs.back()) && areGroups(chunks.first(chunks.size() - 1)) &&
               std::ranges::all_of(signs.begin(), signs.end() - 1,
                                   [&signs](QChar sign) { return sign == signs.front(); })) {
        values.push_back(plainDecimal(joined(chunks.first(chunks.size() - 1)) + u'.' + chunks.back()));
    }
    return values.empty() ? std::nullopt : std::optional(values);
}

Numeral NumeralReader::read(QStringView text, qsizetype offset) const
{
    const Parts parts = partsAt(text, offset);
    if (auto values = valuesOf(parts)) {
        return {{offset, parts.end}, std::move(*values)};
    }
    return {{offset, parts.firstEnd}, {plainDecimal(parts.chunks.front())}}; // a list: "1,2,3"
}

int romanValue(QStringView word)
{
    // Numbers below four thousand, as they are written rightly. Behind one letter small ones make a word of
    // it, unless they are raised.
    static const QRegularExpression pattern(
        uR"(^(?=[IVXLCDM])(M{0,3})(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3}))"
        uR"(([\x{1d43}-\x{1d61}]{0,3}|(?<=[IVXLCDM]{2})\p{Ll}{1,3})$)"_s);
    constexpr std::array<std::pair<char16_t, char16_t>, 4> lookalikes = {
        {{u'Х', u'X'}, {u'І', u'I'}, {u'М', u'M'}, {u'С', u'C'}}};
    if (word.size() > 12) {
        return 0;
    }
    QString latin = word.toString();
    if (!latin.isEmpty() && latin.front().category() == QChar::Number_Letter) { // "Ⅳ"
        latin = latin.normalized(QString::NormalizationForm_KC).toUpper();
    }
    for (const auto &[cyrillic, letter] : lookalikes) {
        latin.replace(QChar(cyrillic), QChar(letter));
    }
    const bool isWritten = !latin.isEmpty() && u"IVXLCDM"_s.contains(latin.front());
    if (!isWritten || !pattern.matchView(latin).hasMatch()) {
        return 0;
    }
    const auto valueOf = [](QChar letter) {
        constexpr std::array<std::pair<char16_t, int>, 7> letters = {
            {{u'I', 1}, {u'V', 5}, {u'X', 10}, {u'L', 50}, {u'C', 100}, {u'D', 500}, {u'M', 1000}}};
        const auto found = std::ranges::find(letters, letter.unicode(), &std::pair<char16_t, int>::first);
        return found == letters.end() ? 0 : found->second;
    };
    int result = 0;
    for (qsizetype i = 0; i < latin.size(); ++i) {
        const int here = valueOf(latin[i]);
        const int next = i + 1 < latin.size() ? valueOf(latin[i + 1]) : 0;
        result += here < next ? -here : here;
    }
    return result;
}

bool isPlainRoman(QStringView word)
{
    constexpr int leastOfAcronyms = 40; // from here on there are letters in it that begin many words
    constexpr qsizetype longestAcronym = 3;
    const int value = word.size() > 1 && word[1].isUpper() ? romanValue(word) : 0;
    return value > 0 && (value < leastOfAcronyms || word.size() > longestAcronym);
}

int hebrewNumeral(QStringView word)
{
    constexpr std::array values = {1,  2,  3,  4,  5,  6,  7,  8,  9,  10,  20,  20,  30, 40,
                                   40, 50, 50, 60, 70, 80, 80, 90, 90, 100, 200, 300, 400};
    constexpr char16_t first = u'א';
    constexpr qsizetype mostLetters = 5;
    const auto isMark = [](QChar sign) { return u"\"״׳'"_s.contains(sign); };
    const bool isMarked = word.size() > 2 && isMark(word[word.size() - 2]);
    if (word.isEmpty() || word.size() > mostLetters || (word.size() > 1 && !isMarked)) {
        return 0;
    }
    int sum = 0;
    for (const QChar sign : word) {
        const int index = sign.unicode() - first;
        const bool isLetter = index >= 0 && index < int(values.size());
        if (!isLetter && !isMark(sign)) {
            return 0;
        }
        sum += isLetter ? values[size_t(index)] : 0;
    }
    return sum;
}

Numeral hanNumeral(QStringView text, qsizetype offset)
{
    QString digits;
    qint64 total = 0; // of whole 万 and 亿
    qint64 group = 0; // below 万
    qint64 lastScale = 0;
    qint64 digit = -1; // before its 十, 百, 千
    bool hasScales = false;
    bool hasPair = false; // which no number has that is told digit by digit
    qsizetype end = offset;
    for (; end < text.size(); ++end) {
        const char16_t character = text[end].unicode();
        const bool isNought = character == u'〇';
        const bool isPair = character == u'两' || character == u'兩';
        hasPair |= isPair;
        const double value = isNought ? 0 : isPair ? 2 : u_getNumericValue(character);
        if (text[end].isDigit() || text[end].script() != QChar::Script_Han || value < 0) {
            break;
        }
        if (value < 10) {
            digits += QString::number(int(value));
            digit = qint64(value);
            continue;
        }
        hasScales = true;
        if (value < 10'000) {
            group += std::max<qint64>(digit, 1) * qint64(value);
        } else {
            // 万 before 亿 is multiplied with it, 万 behind it stands for itself.
            const bool isGreater = qint64(value) > lastScale;
            const qint64 count = (isGreater ? total : 0) + group + std::max<qint64>(digit, 0);
            total = (isGreater ? 0 : total) + std::max<qint64>(count, 1) * qint64(value);
            lastScale = qint64(value);
            group = 0;
        }
        digit = -1;
    }
    if (end == offset) {
        return {};
    }
    if (hasPair && !hasScales && end > offset + 1) {
        return {{offset, end}, {}};
    }
    const QString value =
        hasScales ? QString::number(total + group + std::max<qint64>(digit, 0)) : plainDecimal(digits);
    return {{offset, end}, {value}};
}

std::optional<qint64> hanScale(QChar character)
{
    const double value = character.script() == QChar::Script_Han ? u_getNumericValue(character.unicode()) : 0;
    return value >= 100 ? std::optional(qint64(value)) : std::nullopt;
}

QString plainDecimal(const QString &digits)
{
    QString result = digits;
    if (result.contains(u'.')) {
        while (result.endsWith(u'0')) {
            result.chop(1);
        }
        if (result.endsWith(u'.')) {
            result.chop(1);
        }
    }
    qsizetype zeros = 0;
    while (zeros + 1 < result.size() && result[zeros] == u'0' && result[zeros + 1].isDigit()) {
        ++zeros;
    }
    return result.sliced(zeros);
}

} // namespace hexapla
