// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/fact.h"
#include "core/text/numberwords.h"
#include "core/text/numerals.h"

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

    // Appends those of a segment, but for places that are taken by other facts.
    void find(const CheckedText &text, size_t segment, const std::vector<TextSpan> &taken,
              std::vector<Fact> &facts) const;

private:
    class Search;

    NumeralReader m_numerals;
    NumberWords m_words;
    bool m_hasHanNumerals;
};

} // namespace hexapla
