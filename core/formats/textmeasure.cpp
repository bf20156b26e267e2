// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/textmeasure.h"

#include "core/formats/listmarker.h"
#include "core/formats/textshape.h"

#include <array>

#include <unicode/uchar.h>

namespace hexapla {

namespace {

constexpr int widestColumn = 200;   // nobody wraps by hand beyond
constexpr int raggedness = 16;      // how far a filled line may end before the margin
constexpr int narrowestColumn = 45; // shorter lines may be wraps only where small letters follow
constexpr int narrowestBySmallLetters = 24;

char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        return QChar::surrogateToUcs4(c, text[at + 1]);
    }
    return c.unicode();
}

bool isAsciiLetterOrDigit(QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }

// The first character behind quotes and brackets; 0 when there is none.
char32_t firstCharacter(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isAsciiLetterOrDigit(text[i]) || (!text[i].isPunct() && !text[i].isSpace())) {
            return codePointAt(text, i);
        }
    }
    return 0;
}

bool isCloser(QChar c)
{
    if (isAsciiLetterOrDigit(c)) {
        return false;
    }
    switch (c.category()) {
    case QChar::Punctuation_Close:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_InitialQuote: // closes in German
    case QChar::Separator_Space:
        return true;
    default:
        return c == u'"' || c == u'\'' || c == u'*' || c == u'_';
    }
}

} // namespace

bool endsLikeSentence(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && isCloser(text[end - 1])) {
        --end;
    }
    if (end == 0) {
        return false;
    }
    const char16_t last = text[end - 1].unicode();
    if (last < 0x80) {
        return last == u'.' || last == u'!' || last == u'?';
    }
    return last == 0x2026 || u_hasBinaryProperty(UChar32(last), UCHAR_S_TERM);
}

bool startsWithSmallLetter(QStringView text) { return QChar::isLower(firstCharacter(text)); }

bool startsWithCapital(QStringView text)
{
    const char32_t c = firstCharacter(text);
    return QChar::isUpper(c) || QChar::isTitleCase(c);
}

TextMeasure::TextMeasure(QStringView source, const std::vector<TextLine> &lines)
    : m_source(source)
    , m_lines(lines)
{
    collectBreaks();
    findColumn();
    judge();
}

bool TextMeasure::startsSmall(const TextLine &line) const
{
    return startsWithSmallLetter(line.text(m_source));
}

bool TextMeasure::endsSentence(const TextLine &line) const { return endsLikeSentence(line.text(m_source)); }

void TextMeasure::collectBreaks()
{
    for (quint32 i = 0; i + 1 < m_lines.size(); ++i) {
        const TextLine &line = m_lines[i];
        const TextLine &next = m_lines[i + 1];
        if (next.opensChunk() || next.quoteDepth != line.quoteDepth) {
            continue;
        }
        const QStringView text = next.text(m_source);
        if (!isRule(line.text(m_source)) && !isRule(text) &&
            !(mayBeListMarker(text) && parseListMarker(text).isValid())) {
            m_breaks.push_back(i);
        }
    }
}

void TextMeasure::findColumn()
{
    std::array<size_t, widestColumn + 1> ends = {};
    for (const quint32 i : m_breaks) {
        ++ends[size_t(std::min<qsizetype>(m_lines[i].column(), widestColumn))];
    }
    ends[widestColumn] = 0;
    size_t within = 0;
    size_t most = 0;
    int bestEnd = 0;
    for (int end = 0; end < widestColumn; ++end) {
        within += ends[size_t(end)];
        within -= end >= raggedness ? ends[size_t(end - raggedness)] : 0;
        if (end >= narrowestBySmallLetters && within >= most && ends[size_t(end)] > 0) {
            most = within;
            bestEnd = end;
        }
    }
    if (most * 3 >= m_breaks.size()) {
        m_column = bestEnd;
    }
}

void TextMeasure::judge()
{
    const size_t breaks = m_breaks.size();
    size_t full = 0;
    size_t cased = 0;
    size_t small = 0;
    size_t sentences = 0;
    for (const quint32 i : m_breaks) {
        const TextLine &next = m_lines[i + 1];
        const bool isSmall = startsSmall(next);
        full += isFull(m_lines[i], next) ? 1 : 0;
        small += isSmall ? 1 : 0;
        cased += isSmall || startsWithCapital(next.text(m_source)) ? 1 : 0;
        sentences += endsSentence(m_lines[i]) ? 1 : 0;
    }
    if (breaks == 0) {
        m_column = 0;
        return;
    }
    m_isSentenceALine = sentences * 10 > breaks * 6;
    const bool isCased = cased * 10 > breaks * 3;
    const bool goesOnSmall = small * 10 > cased * 3;
    if (m_column < narrowestColumn && !(isCased && goesOnSmall)) {
        m_column = 0;
        return;
    }
    const size_t needed = isCased && small * 2 > cased ? 4 : isCased ? 6 : 8;
    m_isWrapped = !m_isSentenceALine && full * 10 >= breaks * needed && (!isCased || goesOnSmall);
}

qsizetype TextMeasure::columnWithNextWord(const TextLine &line, const TextLine &next) const
{
    const QStringView text = next.text(m_source);
    qsizetype end = 0;
    // Han and kana may be broken anywhere.
    while (end < text.size() && !text[end].isSpace() && text[end].unicode() < 0x2E80) {
        ++end;
    }
    return line.column() + (end == 0 ? 2 : end + 1);
}

bool TextMeasure::isFull(const TextLine &line, const TextLine &next) const
{
    return m_column > 0 && columnWithNextWord(line, next) > m_column - m_column / 10;
}

double TextMeasure::evidence(const TextLine &line, const TextLine &next) const
{
    double result = -1.5;
    if (m_column > 0) {
        const qsizetype column = columnWithNextWord(line, next);
        if (column > m_column) {
            result = 1.0;
        } else if (column > m_column - m_column / 10) {
            result = 0.5;
        } else if (column * 4 > m_column * 3) {
            result = -0.5;
        }
    }
    const bool endsHere = endsSentence(line);
    if (startsSmall(next)) {
        result += endsHere ? 0 : 0.7;
    } else {
        result -= endsHere ? 0.5 : 0;
    }
    return result + (m_isWrapped ? 0.3 : m_isSentenceALine ? -0.6 : -0.3);
}

// A paragraph that is narrower than the text around it, but well filled by its own measure.
bool TextMeasure::fillOwnMeasure(size_t first, size_t last) const
{
    if (last - first < 2) {
        return false;
    }
    qsizetype widest = 0;
    size_t small = 0;
    for (size_t i = first; i < last; ++i) {
        widest = std::max(widest, m_lines[i].column());
        small += startsSmall(m_lines[i + 1]) ? 1 : 0;
    }
    if (widest < narrowestBySmallLetters || widest > widestColumn || small * 10 < (last - first) * 4) {
        return false;
    }
    for (size_t i = first; i < last; ++i) {
        if (columnWithNextWord(m_lines[i], m_lines[i + 1]) <= widest) {
            return false;
        }
    }
    return true;
}

bool TextMeasure::areWraps(size_t first, size_t last) const
{
    double sum = 0;
    for (size_t i = first; i < last; ++i) {
        sum += evidence(m_lines[i], m_lines[i + 1]);
    }
    return sum > 0 || fillOwnMeasure(first, last);
}

bool TextMeasure::isSurelyWrap(const TextLine &line, const TextLine &next) const
{
    const QChar last = m_source[line.end - 1];
    const bool isLong = m_column > 0 ? columnWithNextWord(line, next) > m_column
                                     : line.width >= narrowestColumn && line.width <= widestColumn;
    return isLong && !m_isSentenceALine && startsSmall(next) && !endsSentence(line) && last != u':' &&
           last != u';';
}

bool TextMeasure::endsParagraph(const TextLine &line, const TextLine &next, qsizetype widest) const
{
    const bool isShort = columnWithNextWord(line, next) * 4 < widest * 3;
    return isShort && !startsSmall(next) && (endsSentence(line) || m_source[line.end - 1] == u':');
}

} // namespace hexapla
