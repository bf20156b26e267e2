// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/sentenceproperties.h"
#include "core/text/textspan.h"

#include <QStringView>
#include <QVarLengthArray>

#include <vector>

namespace hexapla {

// Finds the pairs of brackets, in one pass over a text, that are near enough to each other to hold a
// sentence together.
class BracketPairs
{
public:
    explicit BracketPairs(const SentenceProperties &properties)
        : m_properties(properties)
    {}

    // To be called with every bracket of the text, in order.
    void add(QStringView text, qsizetype offset);

    // The pairs, brackets included, sorted by start.
    std::vector<TextSpan> take();

private:
    // No sensible bracket is longer; a pair that is may be a bracket forgotten and another one.
    static constexpr qsizetype LongestPair = 300;

    struct Opened
    {
        qsizetype offset;
        char16_t closing;
    };

    const SentenceProperties &m_properties;
    QVarLengthArray<Opened, 16> m_open;
    std::vector<TextSpan> m_pairs;
};

} // namespace hexapla
