// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"
#include "core/text/textspan.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace hexapla {

// A number written in digits, with every value it may have, the likeliest first, as plain decimals:
// "1,000" is 1000 or 1. Numbers of versions and sections keep their points: "1.4.2".
struct Numeral
{
    TextSpan text;
    std::vector<QString> values;
};

// How one language groups digits and marks the decimals.
class NumeralReader
{
public:
    explicit NumeralReader(const LanguageTag &language);

    // The numeral that starts at an offset where a digit of any script stands.
    Numeral read(QStringView text, qsizetype offset) const;

private:
    struct Parts;

    static Parts partsAt(QStringView text, qsizetype offset);
    std::optional<std::vector<QString>> valuesOf(const Parts &parts) const;

    QChar m_decimalSign = u'.';
};

// The value of a Roman numeral in capitals, also of Cyrillic letters that look the same; an ending of a few
// small letters may follow two of them or more: "XIX", "XIXe", but not "Les". 0 for anything else.
int romanValue(QStringView word);

// Whether a word is rather a Roman numeral than an acronym: "CD" and "MI" are none that people write.
bool isPlainRoman(QStringView word);

// The value of a number in Hebrew letters, which a sign before the last one tells: כ"ג; or of a letter that
// stands alone. 0 for anything else.
int hebrewNumeral(QStringView word);

// A number in Chinese characters at an offset: 三百, 二〇二二, 两. An empty text is none; a text without
// values is of digits that make no number, 三三两两.
Numeral hanNumeral(QStringView text, qsizetype offset);
// What a Chinese character behind digits multiplies them by: 10000 for 万; nothing for others.
std::optional<qint64> hanScale(QChar character);

// A plain decimal without what does not count: "007" is 7, "2.50" is 2.5.
QString plainDecimal(const QString &digits);

} // namespace hexapla
