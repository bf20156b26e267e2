// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/sentenceend.h"

#include <QString>

#include <unicode/uchar.h>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// What may stand behind the end.
bool isClosing(QChar character)
{
    return character.isSpace() || character == u'"' || character == u'\'' || character == u'*' ||
           character.category() == QChar::Punctuation_Close ||
           character.category() == QChar::Punctuation_FinalQuote || character == u'“' || character == u'‘' ||
           character == u'«';
}

constexpr char16_t greekQuestionMark = 0x037E;

bool asks(QChar character, QStringView language)
{
    return QStringView(u"?？؟⸮՞፧⁇⁈").contains(character) || character == QChar(greekQuestionMark) ||
           (character == u';' && language == "el"_L1);
}

} // namespace

std::optional<SentenceEnd> sentenceEnd(QStringView text, QStringView language)
{
    while (!text.isEmpty() && isClosing(text.back())) {
        text.chop(1);
    }
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const QChar last = text.back();
    if (asks(last, language) || text.contains(u'՞')) {
        return SentenceEnd::Question;
    }
    // "?!" asks.
    if (QStringView(u"!！‼").contains(last)) {
        const bool alsoAsks = text.size() > 1 && asks(text[text.size() - 2], language);
        return alsoAsks ? SentenceEnd::Question : SentenceEnd::Exclamation;
    }
    if (text.endsWith("..."_L1)) {
        return std::nullopt;
    }
    if (QStringView(u".。．。।॥։۔።").contains(last)) {
        return SentenceEnd::Statement;
    }
    if (last == u':' || last == u'：') {
        return SentenceEnd::Colon;
    }
    return std::nullopt;
}

bool endsSentence(QStringView text)
{
    for (qsizetype at = text.size(); at > 0; --at) {
        const QChar last = text[at - 1];
        if (u_hasBinaryProperty(last.unicode(), UCHAR_TERMINAL_PUNCTUATION) || last == u'…') {
            return true;
        }
        if (last.isLetterOrNumber() || last.isMark() || last.isSurrogate()) {
            return false;
        }
    }
    return false;
}

} // namespace hexapla
