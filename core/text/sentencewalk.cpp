// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentencewalk.h"

#include "core/text/bracketpairs.h"

#include <algorithm>

namespace hexapla {

namespace {

// Stops of scripts that put white space between sentences: without it they end nothing ("example.org",
// "?a=1"). All others may be followed by the next sentence at once.
bool wantsSpace(QChar stop)
{
    switch (stop.unicode()) {
    case u'.':
    case u'!':
    case u'?':
    case u';':
    case u'\u037e':
    case u'\u2024':
    case u'\u203c':
    case u'\u203d':
    case u'\u2047':
    case u'\u2048':
    case u'\u2049':
        return true;
    default:
        return false;
    }
}

bool isUnspacedScript(QChar character)
{
    const QChar::Script script = character.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || script == QChar::Script_Bopomofo;
}

// Quotes and brackets that close when white space stands on both sides: not the opening ones, and not
// the guillemet that French opens with.
bool isClosing(QChar character)
{
    const QChar::Category category = character.category();
    return category == QChar::Punctuation_Close || category == QChar::Punctuation_FinalQuote ||
           character == u'\u201c';
}

bool isOpening(QChar character)
{
    const QChar::Category category = character.category();
    return category == QChar::Punctuation_Open || category == QChar::Punctuation_InitialQuote;
}

} // namespace

bool isNoteSign(QChar character)
{
    const char16_t unit = character.unicode();
    return unit == u'*' || unit == u'\u2020' || unit == u'\u2021' || unit == u'\u00b9' || unit == u'\u00b2' ||
           unit == u'\u00b3' || (unit >= u'\u2070' && unit <= u'\u2079');
}

void SentenceWalk::run()
{
    collectEvents();
    for (const qsizetype offset : m_stops) {
        // Signs alone are no sentence, they join the next one.
        if (offset < m_ignoredTo || firstLetter() >= offset || isHeldByBrackets(offset)) {
            continue;
        }
        if (const Boundary boundary = boundaryAfter(offset)) {
            cut(*boundary);
        }
    }
    finish();
}

void SentenceWalk::collectEvents()
{
    BracketPairs pairs(m_properties);
    const qsizetype size = m_text.size();
    for (qsizetype i = m_properties.nextEvent(m_text, 0); i < size;
         i = m_properties.nextEvent(m_text, i + 1)) {
        const char16_t unit = m_text[i].unicode();
        if (m_properties.isOpeningBracket(unit) || m_properties.isClosingBracket(unit)) {
            pairs.add(m_text, i);
        } else {
            m_stops.append(i);
        }
    }
    m_pairs = pairs.take();
}

// Whether brackets hold together all that stands in them: unless they hold whole sentences, "(It was
// late. Nobody came.) Then".
bool SentenceWalk::isPartOfSentence(TextSpan pair)
{
    if (firstLetter() < pair.start) {
        return true;
    }
    const qsizetype last = pair.end - 2;
    const bool isEnded = isStop(classAt(last)) || m_text[last] == Ellipsis;
    return !isEnded || (pair.end < m_text.size() && isLetterOrDigit(classAt(pair.end)));
}

bool SentenceWalk::isHeldByBrackets(qsizetype offset)
{
    while (m_nextPair < m_pairs.size() && m_pairs[m_nextPair].start < offset) {
        const TextSpan pair = m_pairs[m_nextPair++];
        if (pair.start >= m_ignoredTo && isPartOfSentence(pair)) {
            m_ignoredTo = pair.end;
        }
    }
    return offset < m_ignoredTo;
}

SentenceWalk::Boundary SentenceWalk::boundaryAfter(qsizetype offset)
{
    const SentenceClass found = classAt(offset);
    if (isSeparator(found)) {
        return afterSeparator(offset);
    }
    if (m_text[offset] == Ellipsis) {
        qsizetype end = offset + 1;
        while (end < m_text.size() && classAt(end) == SentenceClass::Close) {
            ++end;
        }
        const qsizetype following = skipSpaces(end);
        return following > end ? afterEllipsis(offset, following) : std::nullopt;
    }
    return isStop(found) ? afterStop(sentenceStop(m_properties, m_text, offset)) : std::nullopt;
}

SentenceWalk::Boundary SentenceWalk::afterSeparator(qsizetype offset)
{
    const qsizetype following = skipSpaces(offset);
    m_ignoredTo = following;
    if (following == m_text.size() || firstLetterClass(following) == SentenceClass::Lower) {
        return std::nullopt;
    }
    return following;
}

SentenceWalk::Boundary SentenceWalk::afterEllipsis(qsizetype last, qsizetype following) const
{
    if (following < m_text.size() && (m_text[following] == Ellipsis || isStop(classAt(following)) ||
                                      classAt(following) == SentenceClass::SContinue)) {
        return std::nullopt;
    }
    constexpr qsizetype Longest = 16;
    qsizetype start = last;
    while (start > 0 && last - start < Longest &&
           (m_text[start - 1] == u'.' || m_text[start - 1] == Ellipsis ||
            (start > 1 && m_text[start - 1] == u' ' && m_text[start - 2] == u'.'))) {
        --start;
    }
    const FullStop stop{.offset = last, .following = following, .firstLetter = m_firstLetter};
    return m_fullStops.endsSentenceAfterEllipsis(m_text, stop, start) ? Boundary(following) : std::nullopt;
}

SentenceWalk::Boundary SentenceWalk::afterStop(const SentenceStop &stop)
{
    if (stop.spaceEnd < m_text.size() && isSeparator(classAt(stop.spaceEnd))) {
        return std::nullopt; // the separator decides
    }
    const bool isApart = stop.spaceEnd > stop.closeEnd;
    if (!isApart) {
        return afterStopWithoutSpace(stop);
    }
    if (!stop.boundary) {
        if (isTurnOfSpeech(stop)) {
            return stop.spaceEnd;
        }
        const bool isEnd = stop.spaceEnd < m_text.size() && classAt(stop.offset) == SentenceClass::ATerm &&
                           classAt(stop.spaceEnd) == SentenceClass::Numeric &&
                           m_fullStops.endsSentenceBeforeNumber(m_text, stop.offset);
        return isEnd ? Boundary(stop.spaceEnd) : std::nullopt;
    }
    const qsizetype following = skipClosingAfterSpace(stop.spaceEnd);
    if (following == m_text.size()) {
        return std::nullopt;
    }
    const bool isQuoted = stop.closeEnd > stop.stopEnd || following > stop.spaceEnd;
    if (isQuoted && firstLetterClass(following) == SentenceClass::Lower) {
        return std::nullopt; // "Why?" he asked.
    }
    return isEndOfSentence(stop.offset, following) ? Boundary(following) : std::nullopt;
}

// Speech that goes on behind words of the author, "Light, — he wrote. — Tend it": UAX 29 joins whatever
// stands behind a dash to the sentence before, as it must after "Article 1. — The members".
bool SentenceWalk::isTurnOfSpeech(const SentenceStop &stop) const
{
    constexpr qsizetype Farthest = 500;
    const auto isDashAt = [this](qsizetype offset) {
        return offset > 0 && offset + 2 < m_text.size() &&
               (m_text[offset] == u'\u2014' || m_text[offset] == u'\u2013') && m_text[offset - 1].isSpace() &&
               m_text[offset + 1].isSpace();
    };
    if (!isDashAt(stop.spaceEnd)) {
        return false;
    }
    const qsizetype following = skipSpaces(stop.spaceEnd + 1);
    if (following == m_text.size() || classAt(following) != SentenceClass::Upper) {
        return false;
    }
    const qsizetype start = std::max(m_start, stop.offset - Farthest);
    for (qsizetype dash = stop.offset - 1; dash > start; --dash) {
        if (isDashAt(dash) && classAt(dash + 2) == SentenceClass::Lower) {
            return isEndOfSentence(stop.offset, following);
        }
    }
    return false;
}

SentenceWalk::Boundary SentenceWalk::afterStopWithoutSpace(const SentenceStop &stop) const
{
    if (stop.closeEnd == m_text.size()) {
        return std::nullopt;
    }
    const QChar next = m_text[stop.closeEnd];
    if (wantsSpace(m_text[stop.offset])) {
        // East Asian text with European punctuation.
        const bool isBetween = isUnspacedScript(next) &&
                               (m_text[stop.offset] != u'.' || isUnspacedScript(m_text[stop.offset - 1]));
        if (!isBetween) {
            return afterNote(stop);
        }
    }
    if (!stop.boundary || next == Ellipsis) {
        return std::nullopt;
    }
    // UAX 29 leaves quotes and brackets that open to the sentence before.
    qsizetype end = stop.stopEnd;
    while (end < stop.closeEnd && !isOpening(m_text[end])) {
        ++end;
    }
    // Japanese goes on after a quotation with a particle.
    if (end > stop.stopEnd && m_text[end].script() == QChar::Script_Hiragana) {
        return std::nullopt;
    }
    return isEndOfSentence(stop.offset, end) ? Boundary(end) : std::nullopt;
}

// "... as was shown.[12] Then", "... as was shown.¹ Then"
SentenceWalk::Boundary SentenceWalk::afterNote(const SentenceStop &stop) const
{
    constexpr qsizetype LongestNote = 12;
    qsizetype end = stop.stopEnd;
    while (end < m_text.size() && m_text[end] != u'[' && classAt(end) == SentenceClass::Close) {
        ++end;
    }
    const qsizetype noteStart = end;
    while (end < m_text.size() && end - noteStart < LongestNote &&
           (isNoteSign(m_text[end]) || m_text[end] == u'[' || m_text[end] == u']' ||
            (m_text[end].isDigit() && m_text[noteStart] == u'['))) {
        ++end;
    }
    const qsizetype following = skipSpaces(end);
    if (end == noteStart || following == end || following == m_text.size()) {
        return std::nullopt;
    }
    if (firstLetterClass(following) == SentenceClass::Lower) {
        return std::nullopt;
    }
    return isEndOfSentence(stop.offset, following) ? Boundary(following) : std::nullopt;
}

bool SentenceWalk::isEndOfSentence(qsizetype offset, qsizetype following) const
{
    const SentenceClass next = classAt(following);
    if (next == SentenceClass::SContinue || isStop(next)) {
        return false;
    }
    if (classAt(offset) != SentenceClass::ATerm) {
        return true;
    }
    const QChar before = m_text[offset - 1];
    if (before == u'.' || before == Ellipsis ||
        (before == u' ' && offset > 1 && m_text[offset - 2] == u'.')) {
        return afterEllipsis(offset, following).has_value();
    }
    return m_fullStops.endsSentence(m_text,
                                    {.offset = offset, .following = following, .firstLetter = m_firstLetter});
}

qsizetype SentenceWalk::skipSpaces(qsizetype offset) const
{
    while (offset < m_text.size() && m_text[offset].isSpace()) {
        ++offset;
    }
    return offset;
}

// French puts white space before a closing guillemet, scanned pages before any closing sign.
qsizetype SentenceWalk::skipClosingAfterSpace(qsizetype offset) const
{
    while (offset < m_text.size() && isClosing(m_text[offset])) {
        const qsizetype end = offset + 1;
        if (end < m_text.size() && !m_text[end].isSpace() && !m_text[end].isPunct()) {
            break;
        }
        offset = skipSpaces(end);
    }
    return offset;
}

// The class of the first letter or digit behind quotes and brackets.
SentenceClass SentenceWalk::firstLetterClass(qsizetype offset) const
{
    constexpr qsizetype MostSigns = 8;
    const qsizetype farthest = std::min(m_text.size(), offset + MostSigns);
    while (offset < farthest) {
        const SentenceClass found = classAt(offset);
        if (found != SentenceClass::Close && found != SentenceClass::Sp) {
            return found;
        }
        ++offset;
    }
    return SentenceClass::Other;
}

qsizetype SentenceWalk::firstLetter()
{
    m_firstLetter = std::max(m_firstLetter, m_start);
    while (m_firstLetter < m_text.size() && !isLetterOrDigit(classAt(m_firstLetter))) {
        m_firstLetter += unitsAt(m_text, m_firstLetter);
    }
    return m_firstLetter;
}

void SentenceWalk::cut(qsizetype boundary)
{
    m_result.push_back(trimmed(boundary));
    m_start = boundary;
    m_ignoredTo = std::max(m_ignoredTo, boundary);
}

void SentenceWalk::finish()
{
    const TextSpan rest = trimmed(m_text.size());
    if (rest.isEmpty()) {
        return;
    }
    if (firstLetter() == m_text.size() && m_result.size() > m_alreadyThere) {
        m_result.back().end = rest.end; // signs alone are no sentence
    } else {
        m_result.push_back(rest);
    }
}

TextSpan SentenceWalk::trimmed(qsizetype end) const
{
    qsizetype start = m_start;
    while (start < end && m_text[start].isSpace()) {
        ++start;
    }
    while (end > start && m_text[end - 1].isSpace()) {
        --end;
    }
    return {start, end};
}

} // namespace hexapla
