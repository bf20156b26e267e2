// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/tokenizedtext.h"
#include "core/align/wordlinker.h"
#include "core/base/progress.h"
#include "core/check/checkedtext.h"

#include <QtClassHelperMacros>

#include <memory>
#include <span>
#include <vector>

namespace hexapla {

// A word as the lexicon knows it, with its place in the document's text. Ideographs come one by one and two
// by two.
struct KnownWord
{
    TokenId token = 0;
    TextSpan span;
};

// How faithfully a version renders a word of another.
struct Habit
{
    size_t rows = 0;     // with the word where the other version has text
    size_t rendered = 0; // of them, those with one of its renderings
};

// What the versions of a work teach about each other's words, for every pair of them. Learned once, from the
// rows as they are then; asked by several threads at a time.
class WordKnowledge
{
public:
    WordKnowledge(std::span<const CheckedText> texts, const Alignment &alignment,
                  const WorkContext &context = {});
    ~WordKnowledge();
    Q_DISABLE_COPY_MOVE(WordKnowledge)

    const Vocabulary &vocabulary(size_t version) const;
    // The words of a cell in the order of the text, with the signs between them.
    std::span<const KnownWord> wordsOf(size_t version, const SegmentRange &cell) const;

    // The words of another version that regularly stand for a word, the likeliest first.
    std::span<const TokenId> renderings(size_t from, TokenId word, size_t to) const;
    Habit habit(size_t from, TokenId word, size_t to) const;
    // In how many rows a word stands.
    size_t rowsWith(size_t version, TokenId word) const;

    // Which words of two cells stand for each other, as indices into what wordsOf() gives. Takes its time:
    // for rows that are suspected already.
    std::vector<WordLink> links(size_t a, const SegmentRange &cellA, size_t b,
                                const SegmentRange &cellB) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hexapla
