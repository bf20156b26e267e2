// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace hexapla {

// A script of Unicode. Every value of ICU's UScriptCode is one; those that code speaks of have a name here.
enum class Script : qint16 {
    Common = 0, // digits, punctuation, symbols
    Inherited = 1,
    Arabic = 2,
    Cyrillic = 8,
    Devanagari = 10,
    Greek = 14,
    Han = 17,
    Hangul = 18,
    Hebrew = 19,
    Hiragana = 20,
    Katakana = 22,
    Latin = 25,
    Thai = 38,
    Unknown = 103, // unassigned, private use, surrogates
};

Script scriptOf(char32_t codePoint);

// Whether a character is used in a script: true for its own script and, by Script_Extensions, for marks and
// signs that several scripts share (the Arabic comma in Syriac, the kana length mark in both kana).
bool isUsedIn(char32_t codePoint, Script script);

// Whether words of a letter's script, or words and what is put behind them, follow each other without a
// space.
bool runsTogether(QChar letter);

// Whether letters of a script stand beside digits without being part of a name: 有9个, ב-5, 3ชิ้น.
bool standsBesideDigits(QChar letter);

// Han for the kana, which Japanese mixes with it; any other script itself.
Script family(Script script);

// The ISO 15924 code: "Cyrl".
QString scriptCode(Script script);

// Which scripts a text is in. Characters that have none, digits, punctuation, marks, are not counted; Han
// counts as itself, also beside kana.
class ScriptCount
{
public:
    explicit ScriptCount(QStringView text);

    // How many characters have a script, of whatever kind.
    qsizetype characters() const { return m_characters; }
    // The script most of them have; Common when there are none.
    Script dominant() const;
    // The share that have a script, 0 to 1.
    double share(Script script) const;

private:
    std::vector<qsizetype> m_counts; // by script
    qsizetype m_characters = 0;
};

} // namespace hexapla
