// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/atoms.h"

#include "core/text/codepoints.h"
#include "core/text/script.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>

namespace hexapla {

namespace {

constexpr float leastWeight = 0.5F;
constexpr float signWeight = 0.5F;

// The first character of the other planes.
constexpr char32_t firstBeyond = 0x10000;

enum class AtomClass : quint8 {
    Space,  // and what else is not seen
    Letter, // joins the letters around it to a word
    Single, // a letter of a script without spaces
    Mark,   // belongs to what stands before it
    Sign,
};

// A place where lines may break, a sign that turns the direction: as little seen as a space.
bool isInvisibleBetween(char32_t c)
{
    return u_getIntPropertyValue(UChar32(c), UCHAR_LINE_BREAK) == U_LB_ZWSPACE ||
           u_hasBinaryProperty(UChar32(c), UCHAR_BIDI_CONTROL) != 0;
}

// Joiners and soft hyphens stand inside of words.
bool isInvisibleInside(char32_t c)
{
    return u_hasBinaryProperty(UChar32(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

// Marks, and the vowels and finals of Hangul: what may be one character with what stands before it.
bool joinsBackward(char32_t c)
{
    constexpr char32_t firstMark = 0x300;
    if (c < firstMark) {
        return false;
    }
    UErrorCode status = U_ZERO_ERROR;
    return QChar::isMark(c) || icu::Normalizer2::getNFCInstance(status)->hasBoundaryBefore(UChar32(c)) == 0;
}

AtomClass classified(char32_t c)
{
    if (QChar::isSpace(c) || c < u' ') {
        return AtomClass::Space;
    }
    if (joinsBackward(c)) {
        return AtomClass::Mark;
    }
    if (QChar::isLetterOrNumber(c)) {
        const bool isSingle = c >= firstBeyond || runsTogether(QChar(char16_t(c)));
        return isSingle ? AtomClass::Single : AtomClass::Letter;
    }
    if (c < 0x80) {
        return AtomClass::Sign;
    }
    if (isInvisibleBetween(c)) {
        return AtomClass::Space;
    }
    return isInvisibleInside(c) ? AtomClass::Mark : AtomClass::Sign;
}

AtomClass classOf(char32_t c)
{
    // Worked out once; books have millions of characters.
    static const std::vector<AtomClass> table = [] {
        std::vector<AtomClass> classes(firstBeyond);
        for (char32_t known = 0; known < firstBeyond; ++known) {
            classes[known] = classified(known);
        }
        return classes;
    }();
    return c < firstBeyond ? table[c] : classified(c);
}

bool isComposed(QStringView written)
{
    constexpr char16_t firstMark = 0x300;
    if (std::ranges::all_of(written, [](QChar c) { return c.unicode() < firstMark; })) {
        return true;
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString text(false, written.utf16(), int32_t(written.size()));
    return icu::Normalizer2::getNFCInstance(status)->isNormalized(text, status) != 0;
}

} // namespace

size_t AtomText::firstEndingAfter(qsizetype offset) const
{
    return size_t(std::ranges::upper_bound(spans, offset, {}, &TextSpan::end) - spans.begin());
}

size_t AtomText::firstStartingAt(qsizetype offset) const
{
    return size_t(std::ranges::lower_bound(spans, offset, {}, &TextSpan::start) - spans.begin());
}

bool AtomText::startsLine(size_t atom) const
{
    if (atom == 0 || atom == size()) {
        return true;
    }
    const qsizetype end = spans[atom - 1].end;
    return QStringView(text).sliced(end, spans[atom].start - end).contains(u'\n');
}

AtomText AtomTable::read(const QString &text)
{
    m_texts.push_back(text);
    const QStringView all = m_texts.back();
    AtomText result{text, {}, {}};
    constexpr qsizetype lettersOfAtom = 5;
    result.spans.reserve(size_t(all.size() / lettersOfAtom));
    AtomClass last = AtomClass::Space;
    const CodePoints points(all);
    for (auto it = points.begin(); it != points.end();) {
        const qsizetype start = it.offset();
        const AtomClass kind = classOf(*it);
        ++it;
        if (kind == AtomClass::Space) {
            last = kind;
        } else if (last != AtomClass::Space &&
                   (kind == AtomClass::Mark || (kind == AtomClass::Letter && last == AtomClass::Letter))) {
            result.spans.back().end = it.offset();
        } else {
            result.spans.push_back({start, it.offset()});
            last = kind == AtomClass::Mark ? AtomClass::Sign : kind;
        }
    }
    result.ids.reserve(result.spans.size());
    for (const TextSpan &span : result.spans) {
        result.ids.push_back(idOf(all.sliced(span.start, span.length())));
    }
    return result;
}

AtomId AtomTable::idOf(QStringView written)
{
    ++m_total;
    if (!isComposed(written)) {
        m_texts.push_back(written.toString().normalized(QString::NormalizationForm_C));
        written = m_texts.back();
    }
    const auto known = m_ids.constFind(written);
    if (known != m_ids.constEnd()) {
        ++m_entries[*known].count;
        return *known;
    }
    const char32_t first = *CodePoints(written).begin();
    const AtomClass kind = classOf(first);
    const bool isWord = kind == AtomClass::Letter || kind == AtomClass::Single;
    const bool endsSentence = u_hasBinaryProperty(UChar32(first), UCHAR_S_TERM) != 0;
    const auto id = AtomId(m_entries.size());
    constexpr quint64 one = 1;
    quint64 letters = 0;
    for (const QChar c : written) {
        letters |= one << (c.unicode() % 64U);
    }
    m_entries.push_back({written, letters, 1, isWord, endsSentence});
    m_ids.insert(written, id);
    return id;
}

float AtomTable::weight(AtomId id) const
{
    const Entry &entry = m_entries[id];
    return entry.isWord ? std::max(std::log2(float(m_total) / float(entry.count)), leastWeight) : signWeight;
}

} // namespace hexapla
