// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/fullstoprules.h"
#include "core/text/sentenceproperties.h"
#include "core/text/sentencerules.h"
#include "core/text/textspan.h"

#include <QStringView>
#include <QVarLengthArray>

#include <optional>
#include <vector>

namespace hexapla {

inline constexpr QChar Ellipsis = u'\u2026';

// What marks a note behind a sentence: "*", superscript digits.
bool isNoteSign(QChar character);

// One text on its way through the breaker.
class SentenceWalk
{
public:
    SentenceWalk(const SentenceProperties &properties, const FullStopRules &fullStops, QStringView text,
                 std::vector<TextSpan> &result)
        : m_properties(properties)
        , m_fullStops(fullStops)
        , m_text(text)
        , m_result(result)
        , m_alreadyThere(result.size())
    {}

    void run();

private:
    using Boundary = std::optional<qsizetype>;

    void collectEvents();
    bool isHeldByBrackets(qsizetype offset);
    bool isPartOfSentence(TextSpan pair);
    Boundary boundaryAfter(qsizetype offset);
    Boundary afterSeparator(qsizetype offset);
    Boundary afterEllipsis(qsizetype ellipsisEnd, qsizetype following) const;
    Boundary afterStop(const SentenceStop &stop);
    bool isTurnOfSpeech(const SentenceStop &stop) const;
    Boundary afterStopWithoutSpace(const SentenceStop &stop) const;
    Boundary afterNote(const SentenceStop &stop) const;
    bool isEndOfSentence(qsizetype offset, qsizetype following) const;

    SentenceClass classAt(qsizetype offset) const { return m_properties.classAt(m_text, offset); }
    qsizetype skipSpaces(qsizetype offset) const;
    qsizetype skipClosingAfterSpace(qsizetype offset) const;
    SentenceClass firstLetterClass(qsizetype offset) const;
    qsizetype firstLetter();

    void cut(qsizetype boundary);
    void finish();
    TextSpan trimmed(qsizetype end) const;

    const SentenceProperties &m_properties;
    const FullStopRules &m_fullStops;
    QStringView m_text;
    std::vector<TextSpan> &m_result;
    size_t m_alreadyThere;

    QVarLengthArray<qsizetype, 64> m_stops;
    std::vector<TextSpan> m_pairs;
    size_t m_nextPair = 0;
    qsizetype m_start = 0;       // of the sentence
    qsizetype m_firstLetter = 0; // not before m_start, or not known yet
    qsizetype m_ignoredTo = 0;   // no stop before it ends the sentence
};

} // namespace hexapla
