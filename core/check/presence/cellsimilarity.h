// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/tokenizedtext.h"
#include "core/base/progress.h"
#include "core/check/checkedrow.h"

#include <optional>
#include <span>
#include <vector>

namespace hexapla {

// Some consecutive segments of one version.
struct Passage
{
    size_t version = 0;
    SegmentRange segments;
};

// Whether passages of two versions say the same, by the words they have: words that meet in other rows as
// well, words that look alike, numbers. What only the passages themselves would teach is not believed.
class CellSimilarity
{
public:
    // Keeps nothing of the work.
    CellSimilarity(const CheckedWork &work, const WorkContext &context);

    const TokenizedText &tokens(size_t version) const { return m_texts[version].tokens; }
    // In letters; a Chinese character is worth three.
    float length(const Passage &passage) const;

    // The logarithm of how much likelier the words of each become beside the other: 0 says nothing.
    double likeness(const Passage &one, const Passage &other) const;

private:
    struct Text
    {
        TokenizedText tokens;
        std::vector<quint32> rowOf;             // by segment
        std::vector<std::vector<quint32>> rows; // by token, in order
        std::vector<QString> skeletons;         // by token, of words that may be cognates
    };
    using RowRange = std::pair<quint32, quint32>; // the first and the last
    struct Word
    {
        TokenId token = 0;
        double elsewhere = 0; // in how many rows
    };

    RowRange rowsOf(const Passage &passage) const;
    std::vector<Word> tellingWords(const Passage &passage, const RowRange &mine,
                                   const RowRange &theirs) const;
    double association(const Text &one, const Word &word, const Text &other, const Word &otherWord,
                       const RowRange &mine, const RowRange &theirs) const;

    std::vector<Text> m_texts;
    double m_rows = 0;
    size_t m_mostRows = 0; // of a word that tells anything
};

} // namespace hexapla
