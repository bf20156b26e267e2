// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/editedtext.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// Whether a text sets its words apart by spaces.
bool hasSpaces(const QString &text)
{
    constexpr qsizetype longestWord = 14;
    return text.count(u' ') * longestWord > text.size();
}

QStringList graphemes(const QString &line)
{
    QStringList result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    qsizetype start = 0;
    while (finder.toNextBoundary() > 0) {
        result += line.sliced(start, finder.position() - start);
        start = finder.position();
    }
    return result;
}

bool endsSentence(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return u".!?。！？؟।։"_s.contains(c); });
}

} // namespace

EditedText::EditedText(const QString &text, unsigned seed)
    : m_random(seed)
    , m_mayMove(random(2) == 0)
    , m_space(hasSpaces(text) ? u" "_s : QString())
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        bool isFirst = true;
        for (const QString &word :
             m_space.isEmpty() ? graphemes(line) : line.split(u' ', Qt::SkipEmptyParts)) {
            m_before.push_back({word, m_before.size(), isFirst, false});
            isFirst = false;
        }
    }
    m_after = m_before;
}

EditedText::Mark EditedText::randomMark()
{
    const size_t longest = m_space.isEmpty() ? 24 : 10;
    const size_t first = random(m_before.size());
    const size_t words = 1 + random(longest);
    return {first, std::min(first + words, m_before.size())};
}

void EditedText::edit(int times)
{
    for (int i = 0; i < times && !m_after.empty(); ++i) {
        editOnce();
    }
}

void EditedText::editOnce()
{
    const size_t word = random(m_after.size());
    const size_t other = random(m_after.size());
    const Mark one{word, word + 1};
    switch (random(12)) {
    case 0:
    case 1:
        misspell(word);
        break;
    case 2:
        remove(one);
        break;
    case 3:
        insert(word, copy({other, other + 1}));
        break;
    case 4: { // another word in its place
        const Words instead = copy({other, other + 1});
        if (instead.front().text != m_after[word].text && !hasTwin(one)) {
            m_after[word].text = instead.front().text;
            m_after[word].number = none;
            m_log += u"replaced word %1"_s.arg(word);
        }
        break;
    }
    case 5:
        move(one, std::min(word + 1, m_after.size() - 1));
        break;
    case 6:
        remove(sentenceAround(word));
        break;
    case 7:
        doubleSentence(word, sentenceAround(other).first);
        break;
    case 8:
        move(sentenceAround(word), sentenceAround(other).first);
        break;
    case 9:
        move(paragraphAround(word), paragraphAround(other).first);
        break;
    case 10:
        remove(paragraphAround(word));
        break;
    default:
        if (word > 0) {
            m_after[word].startsLine = !m_after[word].startsLine;
            m_log += u"line at word %1"_s.arg(word);
        }
    }
}

void EditedText::misspell(size_t word)
{
    QString &text = m_after[word].text;
    const QString donor = m_after[random(m_after.size())].text;
    const auto at = qsizetype(random(size_t(text.size())));
    const QChar letter = donor[qsizetype(random(size_t(donor.size())))];
    if (!m_after[word].isTwin && letter.isLetter() && text[at].isLetter() && letter != text[at]) {
        m_log += u"misspelled word %1"_s.arg(word);
        text[at] = letter;
        m_after[word].isTypo = true;
    }
}

// Of two equal words side by side nobody knows which one is gone, or came.
bool EditedText::isLookalikeBeside(Mark words) const
{
    return (words.first > 0 && m_after[words.first - 1].text == m_after[words.end - 1].text) ||
           (words.end < m_after.size() && m_after[words.end].text == m_after[words.first].text);
}

void EditedText::remove(Mark words)
{
    const Mark around{words.first - std::min(words.first, size_t(1)),
                      std::min(words.end + 1, m_after.size())};
    if (isLookalikeBeside(words) || hasTwin(around)) {
        return;
    }
    m_log += u"removed words %1 to %2"_s.arg(words.first).arg(words.end);
    const bool startsLine = m_after[words.first].startsLine;
    m_after.erase(m_after.begin() + std::ptrdiff_t(words.first), m_after.begin() + std::ptrdiff_t(words.end));
    if (startsLine && words.first < m_after.size()) {
        m_after[words.first].startsLine = true;
    }
}

EditedText::Words EditedText::copy(Mark words) const
{
    Words result(m_after.begin() + std::ptrdiff_t(words.first), m_after.begin() + std::ptrdiff_t(words.end));
    for (Word &word : result) {
        word.number = none;
        word.startsLine = false;
    }
    return result;
}

bool EditedText::insert(size_t place, Words words)
{
    const bool isInTwin =
        place > 0 && place < m_after.size() && m_after[place - 1].isTwin && m_after[place].isTwin;
    if (words.empty() || isInTwin) {
        return false;
    }
    if ((place > 0 && m_after[place - 1].text == words.back().text) ||
        (place < m_after.size() && m_after[place].text == words.front().text)) {
        return false;
    }
    m_log += u"inserted %1 words at %2"_s.arg(words.size()).arg(place);
    if (place < m_after.size() && m_after[place].startsLine) {
        words.front().startsLine = true;
        m_after[place].startsLine = random(2) == 0;
    }
    m_after.insert(m_after.begin() + std::ptrdiff_t(place), words.begin(), words.end());
    return true;
}

// Which of two equal sentences was edited or moved nobody could tell either.
bool EditedText::hasTwin(Mark words) const
{
    return std::any_of(m_after.begin() + std::ptrdiff_t(words.first),
                       m_after.begin() + std::ptrdiff_t(words.end),
                       [](const Word &word) { return word.isTwin; });
}

void EditedText::doubleSentence(size_t word, size_t place)
{
    const Mark sentence = sentenceAround(word);
    if (m_mayMove || hasTwin({0, m_after.size()})) {
        return;
    }
    Words twin = copy(sentence);
    for (Word &copied : twin) {
        copied.isTwin = true;
    }
    if (insert(place, twin)) {
        const size_t first = place <= sentence.first ? sentence.first + twin.size() : sentence.first;
        for (size_t i = 0; i < twin.size(); ++i) {
            m_after[first + i].isTwin = true;
        }
    }
}

void EditedText::move(Mark words, size_t place)
{
    if ((place >= words.first && place < words.end) || isLookalikeBeside(words) || !m_mayMove) {
        return;
    }
    m_log += u"moved words %1 to %2 to %3"_s.arg(words.first).arg(words.end).arg(place);
    const auto at = [this](size_t word) { return m_after.begin() + std::ptrdiff_t(word); };
    if (place < words.first) {
        std::rotate(at(place), at(words.first), at(words.end));
    } else {
        std::rotate(at(words.first), at(words.end), at(place));
    }
}

EditedText::Mark EditedText::sentenceAround(size_t word) const
{
    Mark result{word, word + 1};
    while (result.first > 0 && !m_after[result.first].startsLine &&
           !endsSentence(m_after[result.first - 1].text)) {
        --result.first;
    }
    while (result.end < m_after.size() && !m_after[result.end].startsLine &&
           !endsSentence(m_after[result.end - 1].text)) {
        ++result.end;
    }
    return result;
}

EditedText::Mark EditedText::paragraphAround(size_t word) const
{
    Mark result{word, word + 1};
    while (result.first > 0 && !m_after[result.first].startsLine) {
        --result.first;
    }
    while (result.end < m_after.size() && !m_after[result.end].startsLine) {
        ++result.end;
    }
    return result;
}

QString EditedText::written(const Words &words) const
{
    QString result;
    for (size_t i = 0; i < words.size(); ++i) {
        result += i == 0 ? QString() : words[i].startsLine ? u"\n"_s : m_space;
        result += words[i].text;
    }
    return result;
}

TextSpan EditedText::span(const Words &words, size_t first, size_t end) const
{
    const Words head(words.begin(), words.begin() + std::ptrdiff_t(first) + 1);
    const Words whole(words.begin(), words.begin() + std::ptrdiff_t(end));
    return {written(head).size() - words[first].text.size(), written(whole).size()};
}

TextSpan EditedText::before(Mark mark) const { return span(m_before, mark.first, mark.end); }

bool EditedText::isUntouched(Mark mark) const
{
    const auto first = std::ranges::find(m_after, mark.first, &Word::number);
    if (size_t(m_after.end() - first) < mark.end - mark.first) {
        return false;
    }
    for (size_t i = 0; i < mark.end - mark.first; ++i) {
        const Word &word = first[std::ptrdiff_t(i)];
        if (word.number != mark.first + i || word.isTypo) {
            return false;
        }
    }
    return true;
}

// Without white space around.
TextSpan EditedText::trimmed(TextSpan span) const
{
    const QString text = textAfter();
    while (!span.isEmpty() && text[span.start].isSpace()) {
        ++span.start;
    }
    while (!span.isEmpty() && text[span.end - 1].isSpace()) {
        --span.end;
    }
    return span;
}

bool EditedText::isRight(Mark mark, TextSpan after) const
{
    if (isUntouched(mark)) {
        const auto first = size_t(std::ranges::find(m_after, mark.first, &Word::number) - m_after.begin());
        return trimmed(span(m_after, first, first + mark.end - mark.first)) == trimmed(after);
    }
    // Most of what is left of the mark, and little else.
    size_t left = 0;
    size_t inside = 0;
    size_t others = 0;
    qsizetype start = 0;
    for (size_t i = 0; i < m_after.size(); ++i) {
        start += i == 0 ? 0 : m_after[i].startsLine ? 1 : m_space.size();
        const TextSpan word{start, start + m_after[i].text.size()};
        const bool isMarks = m_after[i].number >= mark.first && m_after[i].number < mark.end;
        const bool isInside = word.intersects(after);
        left += isMarks ? 1 : 0;
        inside += isMarks && isInside ? 1 : 0;
        others += !isMarks && isInside ? 1 : 0;
        start = word.end;
    }
    return inside > 0 && inside * 2 >= left && others <= 2 + ((mark.end - mark.first) / 3);
}

} // namespace hexapla
