// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/cellwords.h"

#include <algorithm>

namespace hexapla {

namespace {

// How often two ideographs must stand together, and what share of the times that the rarer is met.
constexpr quint32 leastTogether = 3;
constexpr double leastShare = 0.5;

// Dictionaries cut the words they do not know into single ideographs. Those that mostly stand together in
// this text are a word. The tokens are those of the words' segment, with their places in it.
void joinIdeographs(std::vector<TextSpan> &words, std::span<const TokenId> tokens,
                    std::span<const TextSpan> places, const Vocabulary &vocabulary)
{
    if (words.empty()) {
        return;
    }
    std::vector<TextSpan> joined{words.front()};
    size_t next = 0;
    for (size_t word = 1; word < words.size(); ++word) {
        const TextSpan both = words[word - 1].united(words[word]);
        while (next < places.size() && places[next].start < both.start) {
            ++next;
        }
        // An ideograph, it with the next one, the next one.
        const bool isPair = next + 2 < places.size() && places[next] == words[word - 1] &&
                            places[next + 1] == both && places[next + 2] == words[word];
        const auto count = [&](size_t token) { return vocabulary[tokens[token]].count; };
        if (isPair && count(next + 1) >= leastTogether &&
            count(next + 1) >= leastShare * std::min(count(next), count(next + 2))) {
            joined.back().end = both.end;
        } else {
            joined.push_back(words[word]);
        }
    }
    words = std::move(joined);
}

} // namespace

CellWords cellWords(const AlignedText &text, const TokenizedText &tokens, const SegmentRange &cell,
                    WordBreaker &breaker)
{
    CellWords result;
    const std::vector<TextSpan> places = tokenSpans(text, cell);
    const std::span<const TokenId> all = tokens.tokensOf(cell.first, cell.count);
    std::vector<TextSpan> words;
    for (size_t segment = cell.first; segment < cell.end(); ++segment) {
        words.clear();
        breaker.words(text.segments[segment].text, words);
        size_t next = tokens.starts[segment] - tokens.starts[cell.first];
        const size_t end = tokens.starts[segment + 1] - tokens.starts[cell.first];
        joinIdeographs(words, all.subspan(next, end - next), std::span(places).subspan(next, end - next),
                       tokens.vocabulary);
        for (const TextSpan &span : words) {
            // Signs between the words, and ideographs across their border, say nothing about either.
            while (next < end && places[next].start < span.start) {
                ++next;
            }
            const auto first = quint32(result.tokens.size());
            for (; next < end && places[next].start < span.end; ++next) {
                if (places[next].end <= span.end) {
                    result.tokens.push_back(all[next]);
                }
            }
            result.words.push_back({segment, span, first, quint32(result.tokens.size()) - first});
        }
    }
    return result;
}

} // namespace hexapla
