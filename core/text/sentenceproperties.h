// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <array>

namespace hexapla {

// The Sentence_Break property of UAX 29, as ICU tells it.
enum class SentenceClass : quint8 {
    Other,
    ATerm, // the full stop and its like: may also end an abbreviation
    Close, // quotes and brackets, opening and closing
    Format,
    Lower,
    Numeric,
    OLetter, // letters without case
    Sep,
    Sp,
    STerm, // what ends a sentence and nothing else
    Upper,
    Cr,
    Extend,
    Lf,
    SContinue, // commas, colons, dashes: the sentence goes on
};

// Says quickly which characters matter to the end of sentences. Some languages add to the default:
// Greek asks with a semicolon.
class SentenceProperties
{
public:
    // The tables live as long as the program.
    static const SentenceProperties &forLanguage(QStringView language);

    // The class of the character at an offset. Offsets must be inside the text.
    SentenceClass classAt(QStringView text, qsizetype offset) const;

    // The next offset from `from` on where a sentence may end or a bracket stands, or the length of the text.
    qsizetype nextEvent(QStringView text, qsizetype from) const;

    // Brackets proper: not the corner brackets of East Asia, which are quotes.
    bool isOpeningBracket(char16_t unit) const { return (m_units[unit] & OpeningBracket) != 0; }
    bool isClosingBracket(char16_t unit) const { return (m_units[unit] & ClosingBracket) != 0; }

private:
    explicit SentenceProperties(bool semicolonAsks);

    static constexpr quint8 ClassMask = 0x0f;
    static constexpr quint8 Stop = 0x10; // or the first half of a character that may be one
    static constexpr quint8 OpeningBracket = 0x20;
    static constexpr quint8 ClosingBracket = 0x40;
    static constexpr quint8 Event = Stop | OpeningBracket | ClosingBracket;

    std::array<quint8, 0x10000> m_units; // for every UTF-16 code unit
};

inline bool isStop(SentenceClass sentenceClass)
{
    return sentenceClass == SentenceClass::ATerm || sentenceClass == SentenceClass::STerm;
}

inline bool isSeparator(SentenceClass sentenceClass)
{
    return sentenceClass == SentenceClass::Sep || sentenceClass == SentenceClass::Cr ||
           sentenceClass == SentenceClass::Lf;
}

inline bool isLetterOrDigit(SentenceClass sentenceClass)
{
    return sentenceClass == SentenceClass::Lower || sentenceClass == SentenceClass::Upper ||
           sentenceClass == SentenceClass::OLetter || sentenceClass == SentenceClass::Numeric;
}

// How many code units the character at an offset has.
inline qsizetype unitsAt(QStringView text, qsizetype offset)
{
    return text[offset].isHighSurrogate() && offset + 1 < text.size() && text[offset + 1].isLowSurrogate()
               ? 2
               : 1;
}

} // namespace hexapla
