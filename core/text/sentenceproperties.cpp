// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentenceproperties.h"

#include <QString>

#include <unicode/uchar.h>
#include <unicode/utf16.h>

using namespace Qt::StringLiterals;

namespace hexapla {

namespace {

constexpr char32_t Ellipsis = 0x2026;

SentenceClass icuClass(char32_t character)
{
    static_assert(int(SentenceClass::ATerm) == U_SB_ATERM && int(SentenceClass::Close) == U_SB_CLOSE &&
                  int(SentenceClass::Format) == U_SB_FORMAT && int(SentenceClass::Lower) == U_SB_LOWER &&
                  int(SentenceClass::Numeric) == U_SB_NUMERIC &&
                  int(SentenceClass::OLetter) == U_SB_OLETTER && int(SentenceClass::Sep) == U_SB_SEP &&
                  int(SentenceClass::Sp) == U_SB_SP && int(SentenceClass::STerm) == U_SB_STERM &&
                  int(SentenceClass::Upper) == U_SB_UPPER && int(SentenceClass::Cr) == U_SB_CR &&
                  int(SentenceClass::Extend) == U_SB_EXTEND && int(SentenceClass::Lf) == U_SB_LF &&
                  int(SentenceClass::SContinue) == U_SB_SCONTINUE);
    return SentenceClass(u_getIntPropertyValue(UChar32(character), UCHAR_SENTENCE_BREAK));
}

bool isCornerBracket(char32_t character)
{
    return (character >= 0x300c && character <= 0x300f) || character == 0xff62 || character == 0xff63;
}

} // namespace

const SentenceProperties &SentenceProperties::forLanguage(QStringView language)
{
    if (language == "el"_L1) {
        static const SentenceProperties greek(true);
        return greek;
    }
    static const SentenceProperties standard(false);
    return standard;
}

SentenceProperties::SentenceProperties(bool semicolonAsks)
{
    for (char32_t unit = 0; unit < m_units.size(); ++unit) {
        const SentenceClass sentenceClass = icuClass(unit);
        quint8 value = quint8(sentenceClass);
        if (isStop(sentenceClass) || isSeparator(sentenceClass) || unit == Ellipsis) {
            value |= Stop;
        }
        if (sentenceClass == SentenceClass::Close && !isCornerBracket(unit)) {
            const int type = u_getIntPropertyValue(UChar32(unit), UCHAR_BIDI_PAIRED_BRACKET_TYPE);
            value |= type == U_BPT_OPEN ? OpeningBracket : type == U_BPT_CLOSE ? ClosingBracket : 0;
        }
        m_units[unit] = value;
    }
    // No other plane has stops.
    for (char32_t character = 0x10000; character <= 0x1ffff; ++character) {
        if (isStop(icuClass(character))) {
            m_units[U16_LEAD(character)] |= Stop;
        }
    }
    if (semicolonAsks) {
        m_units[u';'] = m_units[0x37e] = quint8(SentenceClass::STerm) | Stop;
    }
}

SentenceClass SentenceProperties::classAt(QStringView text, qsizetype offset) const
{
    if (unitsAt(text, offset) == 2) {
        return icuClass(QChar::surrogateToUcs4(text[offset], text[offset + 1]));
    }
    return SentenceClass(m_units[text[offset].unicode()] & ClassMask);
}

qsizetype SentenceProperties::nextEvent(QStringView text, qsizetype from) const
{
    const char16_t *unit = text.utf16() + from;
    const char16_t *const end = text.utf16() + text.size();
    while (unit != end && (m_units[*unit] & Event) == 0) {
        ++unit;
    }
    return unit - text.utf16();
}

} // namespace hexapla
