// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignedtext.h"
#include "core/align/alignment.h"
#include "core/align/dictionary.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/text/textspan.h"

#include <QtClassHelperMacros>

#include <memory>
#include <span>
#include <vector>

namespace hexapla {

// A part of one segment's text.
struct Passage
{
    size_t segment = 0; // of its version
    TextSpan span;      // in AlignedSegment::text

    friend bool operator==(const Passage &, const Passage &) = default;
};

// What stands for something in one version. Passages are in order, hold whole words, and neither white space
// nor punctuation around them; there is more than one where the phrase is split, or crosses segments.
struct Counterpart
{
    std::vector<Passage> passages;
    float score = 0; // how likely, 0 to 1; 0 where there is nothing

    bool isEmpty() const { return passages.empty(); }
    friend bool operator==(const Counterpart &, const Counterpart &) = default;
};

// Finds the words of one version in the others, row by row. What words mean is learned from the rows, for
// every pair of versions when it is first needed, and kept; the links inside a row are kept for some of
// the rows that were asked for last. Costly to make, not to be shared between threads: make it and let it
// learn where nobody waits, then hand it over.
class WordAligner
{
public:
    // The texts are kept (sharing their characters), and the rows as they are now, to learn from; rows that
    // hold what the texts have not teach nothing.
    // Dictionaries help where there are any.
    WordAligner(std::vector<AlignedText> texts, const Alignment &alignment,
                QStringList folders = dictionaryFolders());
    WordAligner(WordAligner &&) noexcept;
    WordAligner &operator=(WordAligner &&) noexcept;
    ~WordAligner();

    // Learns all pairs now that were not learned yet: of books some seconds each. Fails only when cancelled;
    // pairs that were finished by then are kept.
    Result<void> learn(const WorkContext &context = {});

    // The likely counterparts of some words, by version. The row is one of the alignment as it is now: it may
    // have been edited since the aligner was made. The words are passages of the row's cell of that version,
    // in order; parts of words count as the whole, and an empty span is the word at that place. In that
    // version itself the counterpart is those words, with score 1. All are empty where there is no word, and
    // where the texts have no such version, row or passage.
    std::vector<Counterpart> counterparts(const Row &row, size_t version, std::span<const Passage> words);

private:
    Q_DISABLE_COPY(WordAligner)

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hexapla
