// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QString>
#include <QStringList>

#include <random>
#include <vector>

namespace hexapla {

// A text that is edited at random, by a seed, and knows what became of every word: words are corrected,
// deleted, inserted, replaced and swapped, sentences and paragraphs deleted, doubled elsewhere and moved,
// paragraphs split and joined. What is inserted is taken from the text itself, so that everything has its
// lookalikes.
class EditedText
{
public:
    EditedText(const QString &text, unsigned seed);

    // Some words in a row of the old text, by number.
    struct Mark
    {
        size_t first = 0;
        size_t end = 0;
    };
    Mark randomMark();
    void edit(int times);

    QString textBefore() const { return written(m_before); }
    QString textAfter() const { return written(m_after); }
    TextSpan before(Mark mark) const;
    // Whether all words of a mark are still there, one after the other, as they were.
    bool isUntouched(Mark mark) const;
    // Whether a part of the new text is where the words of a mark are, give or take a word at the ends.
    bool isRight(Mark mark, TextSpan after) const;
    // What was done.
    QString log() const { return m_log.join(u'\n'); }

private:
    struct Word
    {
        QString text;
        size_t number = 0; // in the old text; none for what came in
        bool startsLine = false;
        bool isTypo = false;
        bool isTwin = false; // a sentence that was doubled, or the double of one: left alone from then on
    };
    using Words = std::vector<Word>;

    static constexpr size_t none = size_t(-1);

    size_t random(size_t below) { return size_t(m_random()) % below; }
    QString written(const Words &words) const;
    TextSpan trimmed(TextSpan span) const;
    TextSpan span(const Words &words, size_t first, size_t end) const;
    // The sentence, or the paragraph, that a word is in.
    Mark sentenceAround(size_t word) const;
    Mark paragraphAround(size_t word) const;
    bool isLookalikeBeside(Mark words) const;
    bool hasTwin(Mark words) const;

    void editOnce();
    void misspell(size_t word);
    void remove(Mark words);
    bool insert(size_t place, Words words);
    void move(Mark words, size_t place);
    Words copy(Mark words) const;
    void doubleSentence(size_t word, size_t place);

    std::mt19937 m_random;
    bool m_mayMove;  // else a sentence may be doubled: after both nobody could tell what is what
    QString m_space; // between words
    Words m_before;
    Words m_after;
    QStringList m_log;
};

} // namespace hexapla
