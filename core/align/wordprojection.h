// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/wordlinker.h"

#include <vector>

namespace hexapla {

// Consecutive words of a cell, [first, end).
struct WordRange
{
    size_t first = 0;
    size_t end = 0;

    size_t count() const { return end - first; }
    friend bool operator==(const WordRange &, const WordRange &) = default;
};

struct Projection
{
    std::vector<WordRange> ranges; // in order
    float score = 0;
};

// Leads words of one cell over to another, which has so many words. The links are those from the one to the
// other; which words are meant is said for each of the one. The ranges are as few as the links allow: words
// between that stand for nothing else belong to them, and all words together mean all words.
Projection project(const std::vector<bool> &meant, const std::vector<WordLink> &links, size_t words);

} // namespace hexapla
