// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/numberlexicon.h"
#include "core/text/textspan.h"

#include <optional>

namespace hexapla {

// What the words behind digits make of them: "million", "mil millones", "and a half million", "万".
struct Magnitude
{
    enum class Certainty : quint8 {
        Sure,
        Letter,   // "5M" may be a name
        Doubtful, // it may as well be another word: "5 Millionäre"
        Unknown,  // nobody knows such words of this language
    };

    qsizetype end = 0;
    qint64 scale = 1;
    Rational before; // added before it multiplies
    Rational behind; // added to the product: "millones y medio"
    Certainty certainty = Certainty::Sure;

    Rational of(const Rational &number) const { return (number + before) * scale + behind; }
};

// Reads what multiplies the digits of one language.
class MagnitudeReader
{
public:
    // The lexicon must outlive this.
    explicit MagnitudeReader(const NumberLexicon &lexicon)
        : m_lexicon(&lexicon)
    {}

    // Behind digits that end at an offset. Before money a letter may be small.
    std::optional<Magnitude> read(QStringView text, qsizetype offset, bool isMoney) const;

private:
    std::optional<Magnitude> inSigns(QStringView text, qsizetype start) const;
    std::optional<Magnitude> inWords(QStringView text, qsizetype start) const;
    std::optional<Magnitude> letter(QStringView text, qsizetype start, bool isSpaced, bool isMoney) const;

    const NumberLexicon *m_lexicon;
};

} // namespace hexapla
