// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/bracketcheck.h"

#include "core/check/report.h"

#include <QtGlobal>

#include <unicode/uchar.h>

#include <algorithm>

namespace hexapla {

namespace {

// A bracket may stand around some items of a list.
constexpr size_t paragraphsAround = 3;

enum class Side : quint8 { None, Opening, Closing };

// The corner and angle brackets of East Asia are quotation marks.
bool isQuote(char16_t unit) { return unit >= u'〈' && unit <= u'』'; }

Side sideOf(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit < 0x80) {
        switch (unit) {
        case u'(':
        case u'[':
        case u'{':
            return Side::Opening;
        case u')':
        case u']':
        case u'}':
            return Side::Closing;
        default:
            return Side::None;
        }
    }
    const bool isCandidate =
        character.category() == QChar::Punctuation_Open || character.category() == QChar::Punctuation_Close;
    if (!isCandidate || isQuote(unit)) {
        return Side::None;
    }
    switch (u_getIntPropertyValue(UChar32(unit), UCHAR_BIDI_PAIRED_BRACKET_TYPE)) {
    case U_BPT_OPEN:
        return Side::Opening;
    case U_BPT_CLOSE:
        return Side::Closing;
    default:
        return Side::None;
    }
}

// The opening bracket, as narrow as there is: a wide one may be closed by a narrow one.
char16_t familyOf(QChar bracket, Side side)
{
    const auto opening =
        side == Side::Opening ? bracket.unicode() : char16_t(u_getBidiPairedBracket(bracket.unicode()));
    return opening < 0x80 ? opening
                          : QString(QChar(opening)).normalized(QString::NormalizationForm_KC)[0].unicode();
}

QChar at(QStringView text, qsizetype offset)
{
    return offset >= 0 && offset < text.size() ? text[offset] : QChar(u' ');
}

bool isQuotationMark(QChar character)
{
    return character == u'"' || character == u'\'' || character == u'„' ||
           character.category() == QChar::Punctuation_InitialQuote ||
           character.category() == QChar::Punctuation_FinalQuote;
}

// Spoken of rather than used: “(”, or escaped.
bool isMentioned(QStringView text, qsizetype offset)
{
    return at(text, offset - 1) == u'\\' ||
           (isQuotationMark(at(text, offset - 1)) && isQuotationMark(at(text, offset + 1)));
}

// ":-)", ";(", ":)", and "))" as Russians smile.
bool isSmile(QStringView text, qsizetype offset)
{
    const bool hasNose = at(text, offset - 1) == u'-' || at(text, offset - 1) == u'\'';
    const qsizetype eyes = offset - (hasNose ? 2 : 1);
    const bool hasEyes = QStringView(u":;=").contains(at(text, eyes)) &&
                         (at(text, eyes - 1).isSpace() || at(text, eyes - 1).isPunct());
    const QChar mouth = text[offset];
    return hasEyes || (mouth == u')' && (at(text, offset - 1) == mouth || at(text, offset + 1) == mouth));
}

// The label of an item: "a)", "12)", "iv)", "1.2)".
bool closesLabel(QStringView text, qsizetype offset)
{
    qsizetype start = offset;
    qsizetype letters = 0;
    qsizetype digits = 0;
    bool isRoman = true;
    while (start > 0 && (text[start - 1].isLetterOrNumber() || text[start - 1] == u'.')) {
        --start;
        letters += text[start].isLetter() ? 1 : 0;
        digits += text[start].isDigit() ? 1 : 0;
        isRoman = isRoman && QStringView(u"ivxlcIVXLC.").contains(text[start]);
    }
    constexpr qsizetype longest = 5;
    const bool isShort = (letters <= 1 && digits <= 3) || (isRoman && letters <= longest);
    const QChar before = at(text, start - 1);
    return start < offset && isShort && !before.isLetterOrNumber() && before != u'(';
}

// "[0, 1)": brackets of two kinds around numbers.
bool makeInterval(QStringView text, const LoneMark &one, const LoneMark &other)
{
    constexpr qsizetype longest = 24;
    if (!one.isOpening || other.isOpening || other.place - one.place > longest) {
        return false;
    }
    const QStringView inside = text.sliced(one.place + 1, other.place - one.place - 1);
    return inside.contains(u',') || inside.contains(u';');
}

std::vector<LoneMark> loneBrackets(const CheckedText &text)
{
    const QStringView all = text.document().text();
    PairBalance balance;
    for (const TextSpan paragraph : paragraphsOf(text)) {
        for (qsizetype i = paragraph.start; i < paragraph.end; ++i) {
            const Side side = sideOf(all[i]);
            if (side == Side::None || text.isCode(i) || isMentioned(all, i)) {
                continue;
            }
            const char16_t family = familyOf(all[i], side);
            if (side == Side::Opening) {
                balance.open(family, i);
            } else if (balance.lastOpen(family) || balance.lastOpen(u'[') ||
                       !closesLabel(text.view(paragraph), i - paragraph.start)) {
                balance.close(family, i);
            }
        }
        balance.endParagraph();
    }
    std::vector<LoneMark> lone = balance.take(paragraphsAround);
    std::erase_if(lone, [all](const LoneMark &mark) { return isSmile(all, mark.place); });
    for (size_t i = 0; i + 1 < lone.size();) {
        const bool isInterval = makeInterval(all, lone[i], lone[i + 1]);
        const auto first = lone.begin() + std::ptrdiff_t(i);
        i = isInterval ? size_t(lone.erase(first, first + 2) - lone.begin()) : i + 1;
    }
    return lone;
}

} // namespace

void BracketCheck::learn(const CheckedWork &work, const WorkContext & /*context*/)
{
    m_lone.clear();
    for (size_t version = 0; version < work.versionCount(); ++version) {
        m_lone.push_back(loneBrackets(work.text(version)));
    }
}

void BracketCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    for (const size_t version : row.present()) {
        for (const LoneMark &mark : marksIn(m_lone[version], row.span(version))) {
            if (isSharedLone(row, version, mark, m_lone)) {
                continue;
            }
            const TextSpan place = {mark.place, mark.place + 1};
            found.push_back(
                damage(row, CheckId::Bracket, Severity::Minor, version, place,
                       {mark.isOpening
                            ? QT_TRANSLATE_NOOP("hexapla::Finding", "The bracket “%1” is never closed in %2")
                            : QT_TRANSLATE_NOOP("hexapla::Finding", "The bracket “%1” is never opened in %2"),
                        {row.text(version).view(place).toString(), VersionNumbers{version}}}));
        }
    }
}

} // namespace hexapla
