// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/listmarker.h"

#include <algorithm>
#include <optional>

namespace hexapla {

namespace {

// Bullets that may be nothing else, and such as may be dashes, signs or emphasis.
constexpr QStringView sureBullets = u"•·∙◦‣⁃▪▫■□●○◆◇►▶➢➤✓✔❖";
constexpr QStringView possibleBullets = u"-*+–—−";
constexpr quint16 largestNumber = 999; // what is larger is a year or a quantity
constexpr int mostLetters = 6;         // xxviii

// Reads one marker from the left.
class MarkerParser
{
public:
    explicit MarkerParser(QStringView line)
        : m_line(line)
    {}

    ListMarker parse();

private:
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_line.size() ? m_line[m_at + ahead] : QChar();
    }
    bool parseBullet();
    bool parseCircled();
    bool parseOrdinal();
    bool parseNumber();
    bool parseHanNumber();
    bool parseLetters();
    bool parseEnd(bool isBracketed);
    bool finish();

    QStringView m_line;
    qsizetype m_at = 0;
    ListMarker m_marker;
};

quint16 romanValue(QChar letter)
{
    switch (letter.toLower().unicode()) {
    case u'i':
        return 1;
    case u'v':
        return 5;
    case u'x':
        return 10;
    case u'l':
        return 50;
    case u'c':
        return 100;
    default:
        return 0;
    }
}

quint16 parseRoman(QStringView letters)
{
    quint16 result = 0;
    quint16 before = 0;
    for (const QChar letter : letters) {
        const quint16 value = romanValue(letter);
        if (value == 0) {
            return 0;
        }
        result += value;
        result -= before < value ? 2 * before : 0;
        before = value;
    }
    return result;
}

std::optional<quint16> hanDigit(QChar c)
{
    const qsizetype digit = QStringView(u"〇一二三四五六七八九十").indexOf(c);
    return digit < 0 ? std::nullopt : std::optional(quint16(digit));
}

bool MarkerParser::parseBullet()
{
    const QChar c = peek();
    const bool isSure = sureBullets.contains(c);
    if (!isSure && !(possibleBullets.contains(c) && peek(1).isSpace())) {
        return false;
    }
    m_marker.style = ListMarker::Style::Bullet;
    m_marker.sign = c.unicode();
    ++m_at;
    return finish();
}

bool MarkerParser::parseCircled()
{
    const char16_t c = peek().unicode();
    if (c < 0x2460 || c > 0x2473) {
        return false;
    }
    m_marker.style = ListMarker::Style::Circled;
    m_marker.numbers[0] = quint16(c - 0x2460 + 1);
    ++m_at;
    return finish();
}

bool MarkerParser::parseNumber()
{
    m_marker.style = ListMarker::Style::Number;
    m_marker.depth = 0;
    while (m_marker.depth < m_marker.numbers.size() && peek().isDigit()) {
        int number = 0;
        while (peek().isDigit()) {
            number = number * 10 + peek().digitValue();
            if (number > largestNumber) {
                return false;
            }
            ++m_at;
        }
        m_marker.numbers[m_marker.depth++] = quint16(number);
        if (peek() != u'.' || !peek(1).isDigit()) {
            return true;
        }
        ++m_at;
    }
    return false;
}

bool MarkerParser::parseHanNumber()
{
    int number = 0;
    int digits = 0;
    for (auto digit = hanDigit(peek()); digit && digits < 3; digit = hanDigit(peek())) {
        number = *digit < 10 ? number + *digit : number == 0 ? 10 : number * 10;
        ++digits;
        ++m_at;
    }
    m_marker.style = ListMarker::Style::Number;
    m_marker.numbers[0] = quint16(number);
    const QChar end = peek();
    return digits > 0 && (end == u'、' || end == u'．' || end == u')' || end == u'）');
}

bool MarkerParser::parseLetters()
{
    const qsizetype start = m_at;
    while (m_at - start < mostLetters && peek().isLetter()) {
        ++m_at;
    }
    const QStringView letters = m_line.sliced(start, m_at - start);
    if (letters.isEmpty() || letters[0].isSurrogate()) {
        return false;
    }
    m_marker.style = ListMarker::Style::Letter;
    m_marker.roman = parseRoman(letters);
    m_marker.numbers[0] = letters.size() == 1 ? letters[0].toLower().unicode() : 0;
    return letters.size() == 1 || m_marker.roman > 0;
}

// What closes the number, and what must stand behind.
bool MarkerParser::parseEnd(bool isBracketed)
{
    const QChar end = peek();
    const bool isWide = end == u'、' || end == u'．' || end == u'）';
    if (end == u'.' || end == u')' || isWide) {
        ++m_at;
        m_marker.sign = isBracketed ? u'(' : end == u'.' || end == u'．' || end == u'、' ? u'.' : u')';
    } else if (isBracketed || m_marker.depth < 2) {
        return false; // a number alone is a number
    }
    if (isBracketed && m_line[m_at - 1] != u')' && m_line[m_at - 1] != u'）') {
        return false;
    }
    const QChar next = peek();
    if (!next.isNull() && !next.isSpace() && !isWide) {
        const bool mayGlue = m_marker.sign != 0 && m_marker.style == ListMarker::Style::Number;
        if (!mayGlue || !(next.isLetter() || next.isSurrogate() || next == u'"' || next == u'(')) {
            return false;
        }
        m_marker.isGlued = true;
    }
    return finish();
}

bool MarkerParser::finish()
{
    m_marker.length = quint16(m_at);
    while (peek().isSpace()) {
        ++m_at;
    }
    m_marker.fullLength = quint16(std::min<qsizetype>(m_at, 0xFFFF));
    return m_at < m_line.size(); // a marker of nothing is none
}

bool MarkerParser::parseOrdinal()
{
    const bool isBracketed = peek() == u'(' || peek() == u'（';
    m_at += isBracketed ? 1 : 0;
    const QChar first = peek();
    if (first.isDigit()) {
        return parseNumber() && parseEnd(isBracketed);
    }
    if (hanDigit(first)) {
        return parseHanNumber() && parseEnd(isBracketed);
    }
    return first.isLetter() && parseLetters() && parseEnd(isBracketed);
}

ListMarker MarkerParser::parse()
{
    const bool isMarker = !m_line.isEmpty() && (parseBullet() || parseCircled() || parseOrdinal());
    return isMarker ? m_marker : ListMarker();
}

bool followsLetter(char16_t letter, char16_t next)
{
    // Some alphabets skip a letter when they count: Russian has no item ё, й.
    return next > letter && next - letter <= 2;
}

} // namespace

bool ListMarker::isFirst() const
{
    switch (style) {
    case Style::Letter:
        return roman == 1 || QStringView(u"aаαא").contains(QChar(numbers[0]));
    case Style::Number:
    case Style::Circled:
        return number() <= 1;
    default:
        return false;
    }
}

bool ListMarker::isFollowedBy(const ListMarker &next) const
{
    if (next.style != style || next.sign != sign || next.depth != depth || !isOrdered()) {
        return false;
    }
    if (style == Style::Letter) {
        const bool asRoman = roman > 0 && next.roman == roman + 1;
        return asRoman || (numbers[0] > 0 && followsLetter(numbers[0], next.numbers[0]));
    }
    const size_t last = depth - 1U;
    if (std::equal(numbers.begin(), numbers.begin() + ptrdiff_t(last), next.numbers.begin())) {
        return next.numbers[last] == numbers[last] + 1;
    }
    // 1.7 is followed by 2.1, 1.1.4 by 1.2.1.
    return next.numbers[last] <= 1 && next.numbers[last - 1] == numbers[last - 1] + 1 &&
           std::equal(numbers.begin(), numbers.begin() + ptrdiff_t(last) - 1, next.numbers.begin());
}

bool mayBeListMarker(QStringView line)
{
    if (line.isEmpty() || !line[0].isLetter() || line[0].unicode() >= 0x2E80) {
        return !line.isEmpty();
    }
    // Letters count only before a bracket or a full stop.
    const QStringView head = line.first(std::min<qsizetype>(line.size(), mostLetters + 2));
    return head.contains(u')') || head.contains(u'.') || head.contains(u'、');
}

ListMarker parseListMarker(QStringView line) { return MarkerParser(line).parse(); }

} // namespace hexapla
