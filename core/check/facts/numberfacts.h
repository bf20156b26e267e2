// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/fact.h"
#include "core/text/figures.h"
#include "core/text/measures.h"
#include "core/text/numberwords.h"
#include "core/text/spanset.h"

#include <QtClassHelperMacros>

#include <vector>

namespace hexapla {

class CheckedText;

// Numbers of one language's texts: in digits of every script, in words, in Roman numerals and in Chinese
// characters. Their readings are plain decimals. What may be no number, or none that other languages write,
// weighs less: articles, labels of lists, numbers in code.
class NumberFacts
{
public:
    explicit NumberFacts(const LanguageTag &language);
    ~NumberFacts() = default;
    Q_DISABLE_COPY_MOVE(NumberFacts)

    // Appends those of a segment, but for places that are taken by other facts.
    void find(const CheckedText &text, size_t segment, const SpanSet &taken, std::vector<Fact> &facts) const;

    const NumberWords &words() const { return m_words; }

private:
    class Search;

    NumberWords m_words;
    FigureReader m_figures; // reads with the words
    MeasureReader m_measures;
    bool m_hasHanNumerals;
};

} // namespace hexapla
