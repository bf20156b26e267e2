// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/textheadings.h"

#include "core/formats/listmarker.h"
#include "core/formats/textshape.h"

#include <algorithm>
#include <map>

namespace hexapla {

namespace {

constexpr qsizetype widestTitle = 80;
constexpr qsizetype widestNumberedTitle = 200;
constexpr quint32 mostTitleLines = 3;
constexpr qsizetype surelyProse = 120; // columns

class HeadingFinder
{
public:
    HeadingFinder(std::vector<TextPiece> &pieces, QStringView source, const std::vector<TextLine> &lines,
                  const TextMeasure &measure)
        : m_pieces(pieces)
        , m_source(source)
        , m_lines(lines)
        , m_measure(measure)
    {}

    void find();

private:
    struct Tally
    {
        int members = 0;
        int titles = 0;
    };

    void judgeSeries();
    bool isNumberedTitle(size_t index) const;
    bool mayBeNumberedTitle(const TextPiece &piece) const;
    bool isTitle(size_t index) const;
    bool hasTitleShape(const TextPiece &piece) const;
    bool standsAlone(size_t index) const;
    bool isProse(const TextPiece &piece, qsizetype titleWidth) const;
    bool isLabelled(const TextPiece &piece) const;
    void setLevels();
    quint8 levelOf(size_t index, bool hasSections, int base) const;
    qsizetype width(const TextPiece &piece) const;
    QStringView firstText(const TextPiece &piece) const { return m_lines[piece.firstLine].text(m_source); }
    QStringView lastText(const TextPiece &piece) const { return m_lines[piece.lastLine].text(m_source); }

    std::vector<TextPiece> &m_pieces;
    QStringView m_source;
    const std::vector<TextLine> &m_lines;
    const TextMeasure &m_measure;
};

bool endsLikeTitle(QStringView text)
{
    const QChar last = text.back();
    constexpr QStringView allowed = u":!?：！？؟";
    constexpr QStringView refused = u",;،؛，；、…-–—*";
    return allowed.contains(last) || !(refused.contains(last) || endsLikeSentence(text));
}

bool opensWithDashOrQuote(QStringView text)
{
    const QChar first = text.front();
    return first.category() == QChar::Punctuation_Dash ||
           first.category() == QChar::Punctuation_InitialQuote || first == u'"' || first == u'*';
}

qsizetype HeadingFinder::width(const TextPiece &piece) const
{
    qsizetype result = 0;
    for (quint32 line = piece.firstLine; line <= piece.lastLine && result < surelyProse * 10; ++line) {
        result += m_lines[line].width + 1;
    }
    return result - 1;
}

bool HeadingFinder::isProse(const TextPiece &piece, qsizetype titleWidth) const
{
    if (piece.kind != BlockKind::Paragraph || piece.breaks == TextPiece::Breaks::Hard ||
        m_measure.startsSmall(m_lines[piece.firstLine])) {
        return false;
    }
    const qsizetype proseWidth = width(piece);
    if (proseWidth * 2 < titleWidth * 3) {
        return false;
    }
    const QStringView end = lastText(piece);
    const bool isCall =
        end.back() == u'!' || end.back() == u'?' || end.back() == u'！' || end.back() == u'？';
    return proseWidth >= surelyProse || (endsLikeSentence(end) && !isCall);
}

// "Chapter 3", "Глава 2. …", "第一章", "§ 3", "1 бап", "IV": a number is the first or the second word.
bool HeadingFinder::isLabelled(const TextPiece &piece) const
{
    const QStringView text = firstText(piece);
    if (text[0] == u'第' || text[0] == u'§') {
        return true;
    }
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const QChar *at = text.begin();
    for (int words = 0; words < 2 && at != text.end(); ++words) {
        const QChar *end = std::find_if(at, text.end(), isSpace);
        QStringView word(at, end);
        at = std::find_if_not(end, text.end(), isSpace);
        if (word[0].isDigit()) {
            return true;
        }
        while (!word.isEmpty() && word.back().isPunct()) {
            word.chop(1);
        }
        const auto isRoman = [](QChar c) { return QStringView(u"IVXLC").contains(c); };
        if (!word.isEmpty() && std::ranges::all_of(word, isRoman)) {
            return true;
        }
    }
    return false;
}

// "§ 1", "§ 12a.": the title itself stands on the next line.
bool isBareParagraphSign(QStringView text)
{
    constexpr qsizetype longest = 8;
    return text.size() <= longest && text[0] == u'§' &&
           std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

bool HeadingFinder::hasTitleShape(const TextPiece &piece) const
{
    const bool isNumbered = isBareParagraphSign(firstText(piece));
    if (piece.kind != BlockKind::Paragraph || piece.lastLine - piece.firstLine > (isNumbered ? 1 : 0)) {
        return false;
    }
    const TextLine &line = m_lines[piece.lastLine];
    const QStringView text = lastText(piece);
    const qsizetype widest =
        m_measure.isWrapped() ? std::min(widestTitle, m_measure.column() * 9 / 10) : widestTitle;
    return line.width <= widest && endsLikeTitle(text) && !opensWithDashOrQuote(text) &&
           !m_measure.startsSmall(line) &&
           (isNumbered || std::ranges::any_of(text, [](QChar c) { return c.isLetter() || c.isSurrogate(); }));
}

// Whether there is air around a line, or what follows is set off by its indent.
bool HeadingFinder::standsAlone(size_t index) const
{
    const TextPiece &piece = m_pieces[index];
    const TextPiece &next = m_pieces[index + 1];
    if (piece.opensInChunk) {
        return next.opensInChunk && isLabelled(piece);
    }
    return !next.opensInChunk || m_lines[next.firstLine].indent >= m_lines[piece.firstLine].indent + 2 ||
           isAllCapitals(firstText(piece)) || isLabelled(piece);
}

bool HeadingFinder::isTitle(size_t index) const
{
    const TextPiece &piece = m_pieces[index];
    if (index + 1 >= m_pieces.size() || !hasTitleShape(piece) || !standsAlone(index)) {
        return false;
    }
    const TextPiece &next = m_pieces[index + 1];
    if (next.opensInChunk && m_lines[next.firstLine].indent >= m_lines[piece.firstLine].indent + 2 &&
        isAllCapitals(firstText(piece))) {
        return true; // as in manual pages
    }
    if (next.kind == BlockKind::Heading) {
        return index == 0 || isLabelled(piece) || isAllCapitals(firstText(piece));
    }
    const bool isTitleOfNumber = index > 0 && isBareParagraphSign(lastText(m_pieces[index - 1]));
    const bool isMarked = isLabelled(piece) || isAllCapitals(firstText(piece)) || isTitleOfNumber;
    if (isMarked && next.kind == BlockKind::ListItem) {
        return next.isNumbered; // articles of numbered paragraphs
    }
    return isProse(next, isMarked ? 0 : m_lines[piece.firstLine].width);
}

bool HeadingFinder::mayBeNumberedTitle(const TextPiece &piece) const
{
    return piece.lastLine - piece.firstLine < mostTitleLines && width(piece) <= widestNumberedTitle &&
           endsLikeTitle(lastText(piece));
}

bool HeadingFinder::isNumberedTitle(size_t index) const
{
    const TextPiece &piece = m_pieces[index];
    if (index + 1 >= m_pieces.size() || !mayBeNumberedTitle(piece)) {
        return false;
    }
    const TextPiece &next = m_pieces[index + 1];
    if (next.isNumbered) {
        return next.series != piece.series && next.numberDepth > piece.numberDepth;
    }
    if (next.kind == BlockKind::ListItem || next.kind == BlockKind::Heading || next.kind == BlockKind::Rule) {
        return false;
    }
    const int indent = int(m_lines[next.firstLine].indent) - int(m_lines[piece.firstLine].indent);
    if (piece.numberDepth < 2 && indent == piece.markerLength) {
        return false; // an item that goes on
    }
    return !next.opensInChunk || indent >= 2;
}

// A numbering is one of titles or one of items.
void HeadingFinder::judgeSeries()
{
    std::map<int, Tally> tallies;
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        if (m_pieces[i].isNumbered) {
            Tally &tally = tallies[m_pieces[i].series];
            ++tally.members;
            tally.titles += isNumberedTitle(i) ? 1 : 0;
        }
    }
    for (TextPiece &piece : m_pieces) {
        if (!piece.isNumbered || piece.kind == BlockKind::Heading) {
            continue;
        }
        const Tally &tally = tallies[piece.series];
        if (tally.titles * 10 >= tally.members * 6 && mayBeNumberedTitle(piece)) {
            piece.kind = BlockKind::Heading;
            piece.breaks = TextPiece::Breaks::Wraps;
        }
    }
}

quint8 HeadingFinder::levelOf(size_t index, bool hasSections, int base) const
{
    const TextPiece &piece = m_pieces[index];
    const ListMarker marker = parseListMarker(firstText(piece));
    if (marker.isOrdered() && marker.style == ListMarker::Style::Number && !marker.isGlued) {
        return quint8(base + marker.depth);
    }
    if (hasSections && isLabelled(piece)) {
        return quint8(base + 1);
    }
    return 2;
}

void HeadingFinder::setLevels()
{
    bool hasSections = false;
    for (const TextPiece &piece : m_pieces) {
        hasSections = hasSections || (piece.kind == BlockKind::Heading && piece.numberDepth > 1);
    }
    const bool hasTitle = !m_pieces.empty() && m_pieces[0].kind == BlockKind::Heading &&
                          !m_pieces[0].isNumbered && !(hasSections && isLabelled(m_pieces[0]));
    const TextPiece *section = nullptr; // the numbered heading before
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        TextPiece &piece = m_pieces[i];
        if (piece.kind != BlockKind::Heading) {
            continue;
        }
        if (piece.headingLevel == 0) {
            piece.headingLevel = i == 0 && hasTitle ? 1 : levelOf(i, hasSections, hasTitle ? 1 : 0);
            const bool isInside = section && !piece.isNumbered &&
                                  m_lines[piece.firstLine].indent > m_lines[section->firstLine].indent + 1;
            piece.headingLevel = isInside ? quint8(section->headingLevel + 1) : piece.headingLevel;
        }
        piece.headingLevel = std::min<quint8>(piece.headingLevel, 6);
        if (piece.isNumbered || isLabelled(piece)) {
            section = &piece;
        }
    }
}

void HeadingFinder::find()
{
    judgeSeries();
    for (size_t i = m_pieces.size(); i > 0; --i) {
        if (isTitle(i - 1)) {
            m_pieces[i - 1].kind = BlockKind::Heading;
            m_pieces[i - 1].breaks = TextPiece::Breaks::Wraps;
        }
    }
    setLevels();
}

} // namespace

void findTextHeadings(std::vector<TextPiece> &pieces, QStringView source, const std::vector<TextLine> &lines,
                      const TextMeasure &measure)
{
    HeadingFinder(pieces, source, lines, measure).find();
}

} // namespace hexapla
