// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace hexapla {

// Questions about words beside full stops, in any language.

bool isWordCharacter(QChar character);
bool isApostrophe(QChar character);
// What an abbreviation may hold beside letters and full stops.
bool isJoiner(QChar character);

// Digits, also with full stops, hyphens and slashes between them: "5", "1.1", "21.01.2022".
bool isNumber(QStringView word);
bool isRomanNumber(QStringView word);
// "J", "J.R.R", "J.-C"
bool isSingleLetters(QStringView word);
// In the scripts of these a single sign may be a whole word, and there are no initials.
bool isSyllable(QChar character);
// Whether a word is no abbreviation by its looks: they are short and are cut in front of a vowel, mostly.
bool looksLikeWholeWord(QStringView word);
// Whether the number at [start, end) is that of an item: "2. Then", "( 2 ) Then".
bool isItemNumber(QStringView text, qsizetype start, qsizetype end);
// Whether a word starts where words do, not inside "?a=b" and not as the option "-d".
bool standsAlone(QStringView text, qsizetype start);

} // namespace hexapla
