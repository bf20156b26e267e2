// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentencerules.h"

namespace hexapla {

namespace {

// Reads a text by its classes. Combining marks and format characters belong to what they follow (SB5).
class Reader
{
public:
    Reader(const SentenceProperties &properties, QStringView text)
        : m_properties(properties)
        , m_text(text)
    {}

    bool atEnd(qsizetype offset) const { return offset >= m_text.size(); }

    bool is(qsizetype offset, SentenceClass wanted) const
    {
        return !atEnd(offset) && m_properties.classAt(m_text, offset) == wanted;
    }

    SentenceClass classAt(qsizetype offset) const { return m_properties.classAt(m_text, offset); }

    qsizetype next(qsizetype offset) const
    {
        offset += unitsAt(m_text, offset);
        while (!atEnd(offset) && isAttached(classAt(offset))) {
            offset += unitsAt(m_text, offset);
        }
        return offset;
    }

    qsizetype skip(qsizetype offset, SentenceClass skipped) const
    {
        while (is(offset, skipped)) {
            offset = next(offset);
        }
        return offset;
    }

    // The class of what stands before an offset.
    SentenceClass classBefore(qsizetype offset) const
    {
        while (offset > 0) {
            --offset;
            if (offset > 0 && m_text[offset].isLowSurrogate() && m_text[offset - 1].isHighSurrogate()) {
                --offset;
            }
            if (const SentenceClass found = classAt(offset); !isAttached(found)) {
                return found;
            }
        }
        return SentenceClass::Other;
    }

    // SB8: a small letter comes before any other letter or stop.
    bool isSmallLetterNext(qsizetype offset) const
    {
        for (; !atEnd(offset); offset = next(offset)) {
            const SentenceClass found = classAt(offset);
            if (found == SentenceClass::Lower) {
                return true;
            }
            if (found == SentenceClass::Upper || found == SentenceClass::OLetter || isStop(found) ||
                isSeparator(found)) {
                return false;
            }
        }
        return false;
    }

private:
    static bool isAttached(SentenceClass sentenceClass)
    {
        return sentenceClass == SentenceClass::Extend || sentenceClass == SentenceClass::Format;
    }

    const SentenceProperties &m_properties;
    QStringView m_text;
};

bool isHeldTogether(const Reader &reader, const SentenceStop &stop)
{
    const bool isFullStop = reader.classAt(stop.offset) == SentenceClass::ATerm;
    if (isFullStop && reader.is(stop.stopEnd, SentenceClass::Numeric)) {
        return true; // SB6
    }
    if (isFullStop && reader.is(stop.stopEnd, SentenceClass::Upper)) {
        const SentenceClass before = reader.classBefore(stop.offset);
        if (before == SentenceClass::Upper || before == SentenceClass::Lower) {
            return true; // SB7
        }
    }
    if (reader.atEnd(stop.spaceEnd)) {
        return false;
    }
    const SentenceClass after = reader.classAt(stop.spaceEnd);
    if (after == SentenceClass::SContinue || isStop(after)) {
        return true; // SB8a
    }
    return isFullStop && reader.isSmallLetterNext(stop.spaceEnd); // SB8
}

} // namespace

SentenceStop sentenceStop(const SentenceProperties &properties, QStringView text, qsizetype offset)
{
    const Reader reader(properties, text);
    SentenceStop stop;
    stop.offset = offset;
    stop.stopEnd = reader.next(offset);
    stop.closeEnd = reader.skip(stop.stopEnd, SentenceClass::Close);
    stop.spaceEnd = reader.skip(stop.closeEnd, SentenceClass::Sp);
    if (!reader.atEnd(stop.spaceEnd) && isSeparator(reader.classAt(stop.spaceEnd))) {
        const bool isPair = reader.is(stop.spaceEnd, SentenceClass::Cr) &&
                            reader.is(stop.spaceEnd + 1, SentenceClass::Lf); // SB3
        stop.boundary = stop.spaceEnd + (isPair ? 2 : 1);                    // SB4, SB9 to SB11
    } else if (!isHeldTogether(reader, stop)) {
        stop.boundary = stop.spaceEnd;
    }
    return stop;
}

} // namespace hexapla
