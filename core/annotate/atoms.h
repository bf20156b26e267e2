// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <algorithm>
#include <bit>
#include <deque>
#include <vector>

namespace hexapla {

// Of the same number are atoms that are written the same, composed or not.
using AtomId = quint32;

// A text as two editions of it are compared: words, signs, and single letters where words run together, in
// order; white space is left out.
struct AtomText
{
    QString text;
    std::vector<TextSpan> spans;
    std::vector<AtomId> ids;

    size_t size() const { return ids.size(); }
    // The text from one atom up to another, without white space around.
    TextSpan span(size_t first, size_t end) const { return {spans[first].start, spans[end - 1].end}; }
    // The first atom that ends behind an offset, and the first that begins there or later.
    size_t firstEndingAfter(qsizetype offset) const;
    size_t firstStartingAt(qsizetype offset) const;
    // Whether a line begins with an atom; it also does at the end of the text.
    bool startsLine(size_t atom) const;
};

// The different atoms of texts that are compared with each other.
class AtomTable
{
public:
    AtomText read(const QString &text);

    // How much an atom says, in bits: what is rare says more, signs say little.
    float weight(AtomId id) const;
    // Letters or digits.
    bool isWord(AtomId id) const { return m_entries[id].isWord; }
    bool endsSentence(AtomId id) const { return m_entries[id].endsSentence; }
    QStringView written(AtomId id) const { return m_entries[id].written; }
    // Whether two words have half of their letters in common: else they cannot be alike.
    bool shareLetters(AtomId a, AtomId b) const
    {
        const quint64 lettersA = m_entries[a].letters;
        const quint64 lettersB = m_entries[b].letters;
        return 2 * std::popcount(lettersA & lettersB) >=
               std::max(std::popcount(lettersA), std::popcount(lettersB));
    }

private:
    struct Entry
    {
        QStringView written;
        quint64 letters = 0; // a bit for each, some of which fall together
        quint32 count = 0;
        bool isWord = false;
        bool endsSentence = false;
    };

    AtomId idOf(QStringView written);

    QHash<QStringView, AtomId> m_ids;
    std::vector<Entry> m_entries;
    std::deque<QString> m_texts; // what the views are of
    size_t m_total = 0;
};

// Two editions of one text.
struct ComparedTexts
{
    AtomTable table;
    AtomText before;
    AtomText after;

    ComparedTexts(const QString &textBefore, const QString &textAfter)
        : before(table.read(textBefore))
        , after(table.read(textAfter))
    {}

    float weightBefore(size_t atom) const { return table.weight(before.ids[atom]); }
    float weightAfter(size_t atom) const { return table.weight(after.ids[atom]); }
};

} // namespace hexapla
