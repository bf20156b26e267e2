// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/textline.h"

#include <vector>

namespace hexapla {

// How the lines of a plain text end: whether somebody broke them at a right margin (hard wraps), and where
// it stands. Found from the lines alone: where most lines end, what the next one begins with, whether
// sentences end with them.
class TextMeasure
{
public:
    TextMeasure(QStringView source, const std::vector<TextLine> &lines);

    // The margin, as a column; 0 when the lines know none.
    qsizetype column() const { return m_column; }
    // Whether a line end in the midst of a paragraph is nothing but a wrap, on the whole.
    bool isWrapped() const { return m_isWrapped; }

    // Whether the next line's first word would have passed the margin.
    bool isFull(const TextLine &line, const TextLine &next) const;
    // Whether lines [first, last] of one paragraph were one line once.
    bool areWraps(size_t first, size_t last) const;
    // Whether one line end is a wrap beyond doubt, whatever the lines around it are.
    bool isSurelyWrap(const TextLine &line, const TextLine &next) const;
    // Whether a paragraph ends with a line in the midst of lines that are wraps, the widest of which ends
    // at a column.
    bool endsParagraph(const TextLine &line, const TextLine &next, qsizetype widest) const;

    // Whether a line begins with a small letter.
    bool startsSmall(const TextLine &line) const;
    // Whether a line ends as sentences end.
    bool endsSentence(const TextLine &line) const;

private:
    void findColumn();
    void judge();
    double evidence(const TextLine &line, const TextLine &next) const;
    bool fillOwnMeasure(size_t first, size_t last) const;
    qsizetype columnWithNextWord(const TextLine &line, const TextLine &next) const;
    void collectBreaks();

    QStringView m_source;
    const std::vector<TextLine> &m_lines;
    std::vector<quint32> m_breaks; // the lines whose ends may be wraps
    qsizetype m_column = 0;
    bool m_isWrapped = false;
    bool m_isSentenceALine = false;
};

// Whether a text ends as sentences end in any language, closing quotes and brackets left aside.
bool endsLikeSentence(QStringView text);
// Whether a text begins with a small letter, opening quotes and brackets left aside.
bool startsWithSmallLetter(QStringView text);
// Whether it begins with a capital, likewise.
bool startsWithCapital(QStringView text);

} // namespace hexapla
