// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QString>
#include <QStringView>

namespace hexapla {

// A text as wordings are compared: composed, and with any white space as one space.
QString plainWording(QStringView text);

// How much a text says, in letters: digits and the spaces between words count as one, signs and marks as
// none, an ideograph as three, a syllable of Hangul or kana as two.
qsizetype lettersOf(QStringView text);

// How many characters must be inserted, deleted or replaced to make one text of the other; more than the
// limit counts as one more.
qsizetype edits(QStringView a, QStringView b, qsizetype limit);

// The share of the longer text that stays, 0 to 1; 0 below what is asked for at the least. Of very long texts
// only what they have in common at both ends counts.
double likeness(QStringView a, QStringView b, double least = 0.5);

// Where a text comes closest to another, and how close: as few edits as possible, then as late as possible.
struct ClosestPart
{
    TextSpan span;
    qsizetype edits = 0;
};
ClosestPart closestPart(QStringView text, QStringView wanted);

} // namespace hexapla
