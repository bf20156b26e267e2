// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace hexapla {

// A text as searches and matches compare it: without case, without marks, compatibility forms resolved (ﬁ is
// fi, ² is 2), letters beyond A to Z that Latin readers type without (ł, ø, æ, ß) spelled out, quotes
// and dashes made plain, invisible characters (soft hyphen, joiners) dropped. It knows where each of its
// characters comes from.
//
// What stays, because it makes another letter: й, ї, ў and their like in Cyrillic, but ё becomes е, as
// Russians write it; the voicing marks of kana, the syllables of Hangul, the vowel signs of Indic scripts,
// Thai and Khmer.
class FoldedText
{
public:
    FoldedText() = default;
    explicit FoldedText(QStringView original);

    const QString &text() const { return m_text; }

    // What a part of the folded text stands for. Marks that were dropped belong to the letter before them.
    TextSpan toOriginal(TextSpan folded) const;
    // Where a place of the original stands in the folded text; inside a letter that was folded: where it
    // begins.
    qsizetype fromOriginal(qsizetype offset) const;

private:
    // A part that changed its length, with where it stands on either side. Between pieces both run in step.
    struct Piece
    {
        TextSpan folded;
        TextSpan original;
    };

    void append(QStringView folded, TextSpan original);

    QString m_text;
    std::vector<Piece> m_pieces;
};

} // namespace hexapla
