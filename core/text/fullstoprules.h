// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/abbreviations.h"
#include "core/text/sentenceproperties.h"

#include <QStringView>

namespace hexapla {

// A full stop where the rules of UAX 29 see the end of a sentence.
struct FullStop
{
    qsizetype offset = 0;      // of the full stop
    qsizetype following = 0;   // of what stands behind the white space that follows
    qsizetype firstLetter = 0; // of the first letter or digit of the sentence
};

// Whether a full stop ends its sentence, or an abbreviation, an initial, the number of a list item, an
// ordinal number or an ellipsis that the sentence goes on after.
class FullStopRules
{
public:
    explicit FullStopRules(const SentenceProperties &properties, const Abbreviations &abbreviations);

    bool endsSentence(QStringView text, const FullStop &stop) const;
    // The same for an ellipsis of any make that ends at stop.offset.
    bool endsSentenceAfterEllipsis(QStringView text, const FullStop &stop, qsizetype ellipsisStart) const;
    // Whether a full stop before a number ends its sentence although small letters follow the number, where
    // UAX 29 sees no end: "They left. 25 people stayed.", but "approx. 25 people".
    bool endsSentenceBeforeNumber(QStringView text, qsizetype offset) const;
    // Whether the full stop surely belongs to an abbreviation that ends no sentence, whatever follows.
    bool isNeverEnd(QStringView text, qsizetype offset) const;

private:
    struct Word;

    Word wordBefore(QStringView text, qsizetype offset) const;
    Word wordAfter(QStringView text, qsizetype offset) const;
    static bool isInitial(QStringView text, const Word &word);
    static bool beginsNumber(QStringView text, const Word &word);
    bool isPartOfNumber(QStringView text, const Word &letters) const;
    bool isStarter(QStringView text, const Word &word) const;
    std::optional<AbbreviationKind> abbreviation(QStringView text, const Word &word) const;
    bool beginsAbbreviation(QStringView text, const Word &word, qsizetype following) const;
    bool endsAfterAbbreviation(QStringView text, AbbreviationKind kind, const Word &next) const;
    bool endsAfterNumber(QStringView text, const FullStop &stop, const Word &number, const Word &next) const;
    bool endsAfterLetters(QStringView text, const Word &letters, const Word &next) const;

    const SentenceProperties &m_properties;
    const Abbreviations &m_abbreviations;
};

} // namespace hexapla
