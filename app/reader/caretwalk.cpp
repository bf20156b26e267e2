// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/caretwalk.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace hexapla {

namespace {

constexpr size_t noBlock = size_t(-1);
// A caret does not look further for the next border between characters.
constexpr qsizetype longestCharacter = 64;

} // namespace

CaretWalk::CaretWalk(Document document, const LanguageTag &language)
    : m_document(std::move(document))
    , m_breaker(language)
    , m_block(noBlock)
{}

qsizetype CaretWalk::nextCharacter(qsizetype at) const
{
    if (at >= end()) {
        return end();
    }
    const QStringView near =
        QStringView(m_document.text()).sliced(at, std::min(longestCharacter, end() - at));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, near.data(), near.size());
    return at + std::max<qsizetype>(finder.toNextBoundary(), 1);
}

qsizetype CaretWalk::previousCharacter(qsizetype at) const
{
    if (at <= 0) {
        return 0;
    }
    const qsizetype from = std::max<qsizetype>(0, at - longestCharacter);
    const QStringView near = QStringView(m_document.text()).sliced(from, at - from);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, near.data(), near.size());
    finder.toEnd();
    return from + std::max<qsizetype>(finder.toPreviousBoundary(), 0);
}

const std::vector<TextSpan> &CaretWalk::wordsOf(size_t block)
{
    if (block != m_block) {
        const TextSpan text = m_document.blocks()[block].text;
        m_words.clear();
        m_breaker.words(m_document.text(text), m_words);
        for (TextSpan &word : m_words) {
            word = {word.start + text.start, word.end + text.start};
        }
        m_block = block;
    }
    return m_words;
}

qsizetype CaretWalk::nextWord(qsizetype at)
{
    if (m_document.blocks().empty()) {
        return end();
    }
    for (size_t block = m_document.blockAt(at); block < m_document.blocks().size(); ++block) {
        const auto &words = wordsOf(block);
        const auto next =
            std::ranges::partition_point(words, [at](const TextSpan &word) { return word.start <= at; });
        if (next != words.end()) {
            return next->start;
        }
    }
    return end();
}

qsizetype CaretWalk::previousWord(qsizetype at)
{
    if (m_document.blocks().empty()) {
        return 0;
    }
    for (size_t block = m_document.blockAt(at) + 1; block-- > 0;) {
        const auto &words = wordsOf(block);
        const auto next =
            std::ranges::partition_point(words, [at](const TextSpan &word) { return word.start < at; });
        if (next != words.begin()) {
            return std::prev(next)->start;
        }
    }
    return 0;
}

TextSpan CaretWalk::wordAround(qsizetype at)
{
    if (m_document.blocks().empty()) {
        return {at, at};
    }
    const auto &words = wordsOf(m_document.blockAt(at));
    const auto word = std::ranges::find_if(words, [at](const TextSpan &one) { return one.contains(at); });
    return word != words.end() ? *word : TextSpan{at, nextCharacter(at)};
}

TextSpan CaretWalk::blockAround(qsizetype at) const
{
    return m_document.blocks().empty() ? TextSpan{at, at} : m_document.blocks()[m_document.blockAt(at)].text;
}

} // namespace hexapla
