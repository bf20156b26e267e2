// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/contentwords.h"

#include <algorithm>

namespace hexapla {

namespace {

// A word in a greater share of the rows is one of grammar, unless there are few rows in all.
constexpr double mostRows = 0.2;
constexpr double fewRows = 10;
constexpr qsizetype shortestWord = 4;
constexpr qsizetype ideographs = 2;

} // namespace

bool isContentWord(const CheckedWork &work, size_t version, TokenId word)
{
    const Vocabulary::Entry &entry = work.words().vocabulary(version)[word];
    const bool isLong = entry.kind == TokenKind::Word
                            ? entry.surface.size() >= shortestWord
                            : entry.kind == TokenKind::Ideographs && entry.token.size() == ideographs;
    return isLong && double(work.words().rowsWith(version, word)) <=
                         std::max(mostRows * double(work.rows().size()), fewRows);
}

} // namespace hexapla
