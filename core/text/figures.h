// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/magnitudes.h"
#include "core/text/numerals.h"

#include <QStringList>

namespace hexapla {

// A number that is written with digits, whole: with its fraction, with the words that multiply it, and all
// groups of a telephone number.
struct Figure
{
    TextSpan text;
    Numeral numeral;             // what the digits alone say
    std::vector<QString> values; // the likeliest first
    QStringList parts = {};      // what another language may write of it by itself
    bool isSure = true;          // nothing else may be meant
};

// Reads the figures of one language.
class FigureReader
{
public:
    FigureReader(const LanguageTag &language, const NumberLexicon &lexicon);

    // The figure that starts at an offset, where a digit, a fraction or a plus stands; none otherwise, with
    // an empty text.
    Figure read(QStringView text, qsizetype offset) const;
    // The fraction whose divisor is the number before: "三分之二"; an empty text is none.
    Figure divided(QStringView text, const Numeral &divisor) const;
    // A number with the words behind it that multiply it: "六割".
    Figure multiplied(QStringView text, Numeral number) const;

private:
    void multiply(QStringView text, Figure &figure) const;
    void addRange(QStringView text, Figure &figure) const;
    void addSmaller(QStringView text, qint64 scale, Figure &figure) const;

    NumeralReader m_numerals;
    MagnitudeReader m_magnitudes;
    const NumberLexicon *m_lexicon;
};

} // namespace hexapla
