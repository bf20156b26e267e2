// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace hexapla {

// What a bilingual article says in short: the headword and the words it is translated by.
struct DictionaryArticle
{
    QString headword;
    QStringList translations; // in order, each once

    friend bool operator==(const DictionaryArticle &, const DictionaryArticle &) = default;
};

// The most words that a headword or a translation may have.
inline constexpr int maximumPhraseWords = 3;

// Reads an article as FreeDict lays it out:
//   lip //lɪp// <n>
//   1. губа́, уста́
//   (countable) Either of the two fleshy protrusions around the opening of the mouth.
//   2. край
// Pronunciation, grammar, numbers, definitions, examples, remarks in brackets and stress marks go; what is
// longer than a short phrase goes. Any text is taken; what says nothing gives an empty headword or no
// translations.
DictionaryArticle readDictionaryArticle(QStringView text);

} // namespace hexapla
