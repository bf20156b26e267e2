// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/quotecheck.h"

#include "core/check/report.h"
#include "core/text/script.h"

#include <QtGlobal>

#include <unicode/uchar.h>

#include <algorithm>

namespace hexapla {

namespace {

// What is said may go on for some paragraphs.
constexpr size_t paragraphsAround = 12;

enum class Side : quint8 { Opening, Closing, Either };

// Marks that can stand for each other's other half; 0 for what is no mark.
char16_t familyOf(QChar character)
{
    switch (character.unicode()) {
    case u'"':
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
    case u'＂':
    case u'〝':
    case u'〞':
    case u'〟':
        return u'"';
    case u'«':
    case u'»':
        return u'«';
    case u'‹':
    case u'›':
        return u'‹';
    case u'「':
    case u'」':
        return u'「';
    case u'『':
    case u'』':
        return u'『';
    case u'《':
    case u'》':
        return u'《';
    default:
        return 0;
    }
}

QChar at(QStringView text, qsizetype offset)
{
    return offset >= 0 && offset < text.size() ? text[offset] : QChar(u' ');
}

// Scripts that write their words without spaces.
bool isWithoutSpaces(QChar character)
{
    const Script script = scriptOf(character.unicode());
    return script == Script::Han || script == Script::Hiragana || script == Script::Katakana ||
           u_getIntPropertyValue(character.unicode(), UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT;
}

// What the characters around say: words begin behind opening marks, and end before closing ones.
Side sideFromAround(QChar before, QChar behind)
{
    const auto isOpen = [](QChar c) {
        return c.isSpace() || c.category() == QChar::Punctuation_Open ||
               c.category() == QChar::Punctuation_Dash || c.category() == QChar::Punctuation_InitialQuote ||
               c == u'/' || c == u'=';
    };
    const bool mayOpen = isOpen(before) && !behind.isSpace();
    const bool mayClose = !before.isSpace() && !behind.isLetterOrNumber() &&
                          behind.category() != QChar::Punctuation_Open &&
                          behind.category() != QChar::Punctuation_InitialQuote;
    if (mayOpen != mayClose) {
        return mayOpen ? Side::Opening : Side::Closing;
    }
    return Side::Either;
}

// One paragraph, whose marks are told to the balance.
class Paragraph
{
public:
    Paragraph(QStringView text, qsizetype offset, PairBalance &balance)
        : m_text(text)
        , m_offset(offset)
        , m_balance(balance)
    {}

    void add(qsizetype place)
    {
        const char16_t family = familyOf(m_text[place]);
        const Side side = sideOf(place, family);
        const auto open = m_balance.lastOpen(family);
        const bool opens = side == Side::Opening || (side == Side::Either && !open);
        if (opens) {
            m_balance.open(family, m_offset + place);
        } else if (open || !isMeasure(place)) {
            m_balance.close(family, m_offset + place);
        }
    }

    // Letters on both sides: the gershayim of Hebrew, or a space forgotten.
    bool isInsideWord(qsizetype place) const
    {
        const QChar before = at(m_text, place - 1);
        const QChar behind = at(m_text, place + 1);
        return m_text[place] == u'"' && before.isLetterOrNumber() && behind.isLetterOrNumber() &&
               !isWithoutSpaces(before) && !isWithoutSpaces(behind);
    }

private:
    // Inches and seconds.
    bool isMeasure(qsizetype place) const { return m_text[place] == u'"' && at(m_text, place - 1).isDigit(); }

    // The mark that the last open one of the family is.
    QChar lastOpen(char16_t family) const
    {
        const auto open = m_balance.lastOpen(family);
        return open ? m_text[*open - m_offset] : QChar();
    }

    // Which mark opens and which one closes is the habit of a language, and texts in other habits are met:
    // what is open already tells more.
    Side sideOf(qsizetype place, char16_t family) const
    {
        const QChar mark = m_text[place];
        const Side around = sideFromAround(at(m_text, place - 1), at(m_text, place + 1));
        const QChar open = lastOpen(family);
        switch (mark.unicode()) {
        case u'„':
        case u'‟':
        case u'〝':
            return Side::Opening;
        case u'“': // closes „Deutsch“, opens “English”
            return open == u'„' || around == Side::Closing ? Side::Closing : Side::Opening;
        case u'”': // closes “English” and ”svenska”
            return open.isNull() && around == Side::Opening ? Side::Opening : Side::Closing;
        case u'«': // opens «français», closes »Deutsch«
        case u'‹':
            return open == u'»' || open == u'›' ? Side::Closing : Side::Opening;
        case u'»':
        case u'›':
            return open.isNull() && around == Side::Opening ? Side::Opening : Side::Closing;
        case u'"':
        case u'＂':
            return around;
        default:
            return mark.category() == QChar::Punctuation_Open ? Side::Opening : Side::Closing;
        }
    }

    QStringView m_text;
    qsizetype m_offset;
    PairBalance &m_balance;
};

// A quotation over several paragraphs opens anew with each.
bool isOpenedAnew(const LoneMark &mark, const CheckedText &text, const std::vector<TextSpan> &paragraphs)
{
    if (!mark.isOpening || mark.paragraph + 1 >= paragraphs.size()) {
        return false;
    }
    const TextSpan next = paragraphs[mark.paragraph + 1];
    const QStringView view = text.view(next).trimmed();
    return !view.isEmpty() && familyOf(view.front()) == mark.family;
}

std::vector<LoneMark> loneQuotes(const CheckedText &text)
{
    const std::vector<TextSpan> paragraphs = paragraphsOf(text);
    PairBalance balance;
    for (const TextSpan span : paragraphs) {
        const QStringView view = text.view(span);
        Paragraph paragraph(view, span.start, balance);
        for (qsizetype i = 0; i < view.size(); ++i) {
            if (familyOf(view[i]) != 0 && !text.isCode(span.start + i) && !paragraph.isInsideWord(i)) {
                paragraph.add(i);
            }
        }
        balance.endParagraph();
    }
    std::vector<LoneMark> lone = balance.take(paragraphsAround);
    std::erase_if(lone, [&](const LoneMark &mark) { return isOpenedAnew(mark, text, paragraphs); });
    return lone;
}

} // namespace

void QuoteCheck::learn(const CheckedWork &work, const WorkContext & /*context*/)
{
    m_lone.clear();
    for (size_t version = 0; version < work.versionCount(); ++version) {
        m_lone.push_back(loneQuotes(work.text(version)));
    }
}

void QuoteCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    for (const size_t version : row.present()) {
        for (const LoneMark &mark : marksIn(m_lone[version], row.span(version))) {
            if (isSharedLone(row, version, mark, m_lone)) {
                continue;
            }
            const TextSpan place = {mark.place, mark.place + 1};
            found.push_back(damage(
                row, CheckId::Quote, Severity::Minor, version, place,
                {mark.isOpening
                     ? QT_TRANSLATE_NOOP("hexapla::Finding", "The quotation mark %1 is never closed in %2")
                     : QT_TRANSLATE_NOOP("hexapla::Finding", "The quotation mark %1 is never opened in %2"),
                 {row.text(version).view(place).toString(), VersionNumbers{version}}}));
        }
    }
}

} // namespace hexapla
