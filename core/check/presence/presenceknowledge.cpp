// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/presence/presenceknowledge.h"

#include <algorithm>

namespace hexapla {

namespace {

// Shorter sentences, in letters and in words, are repeated on purpose.
constexpr float shortestRepeat = 16;
constexpr size_t fewestWords = 3;
// How many of its words a near repeat may have changed: one of so many.
constexpr size_t wordsPerChange = 10;

bool sayTheSame(std::span<const TokenId> one, std::span<const TokenId> other)
{
    if (one.size() != other.size() || one.size() < fewestWords) {
        return false;
    }
    size_t changes = 0;
    for (size_t i = 0; i < one.size(); ++i) {
        changes += one[i] == other[i] ? 0 : 1;
    }
    return changes <= one.size() / wordsPerChange;
}

PresenceKnowledge::Repeats repeats(const CheckedText &text, const TokenizedText &tokens)
{
    const size_t count = text.segments().size();
    PresenceKnowledge::Repeats result = {std::vector<bool>(count), std::vector<bool>(count)};
    for (size_t segment = 1; segment < count; ++segment) {
        for (size_t before = segment - std::min<size_t>(segment, 2); before < segment; ++before) {
            const Segment &mine = text.segments()[segment];
            const Segment &theirs = text.segments()[before];
            if (mine.kind == theirs.kind && isProse(mine) && mine.kind != SegmentKind::Cell &&
                tokens.lengths[segment] >= shortestRepeat &&
                sayTheSame(tokens.tokensOf(segment, 1), tokens.tokensOf(before, 1))) {
                result.later[segment] = true;
                result.earlier[before] = true;
            }
        }
    }
    return result;
}

bool hasAny(const std::vector<bool> &marks, const SegmentRange &segments)
{
    for (size_t i = segments.first; i < segments.end(); ++i) {
        if (marks[i]) {
            return true;
        }
    }
    return false;
}

std::vector<std::vector<float>> allLengths(const CheckedWork &work, const CellSimilarity &words)
{
    std::vector<std::vector<float>> result;
    result.reserve(work.rows().size());
    for (const Row &row : work.rows()) {
        std::vector<float> &lengths = result.emplace_back(work.versionCount());
        for (size_t version = 0; version < lengths.size(); ++version) {
            const SegmentRange &cell = row.cells[version];
            lengths[version] = isProse(work.text(version), cell) ? words.length({version, cell}) : 0;
        }
    }
    return result;
}

} // namespace

PresenceKnowledge::PresenceKnowledge(const CheckedWork &work, const WorkContext &context)
    : m_words(work, context)
    , m_lengths(allLengths(work, m_words))
{
    for (size_t version = 0; version < work.versionCount(); ++version) {
        m_repeats.push_back(repeats(work.text(version), m_words.tokens(version)));
    }
}

std::vector<float> PresenceKnowledge::lengths(const Row &row) const
{
    std::vector<float> result;
    result.reserve(row.cells.size());
    for (size_t version = 0; version < row.cells.size(); ++version) {
        result.push_back(length({version, row.cells[version]}));
    }
    return result;
}

double PresenceKnowledge::deviation(size_t version, double length, std::span<const float> others) const
{
    const double usual = m_lengths.expected(others, version);
    return usual > 0 ? m_lengths.deviation(version, length, usual) : 0;
}

bool PresenceKnowledge::hasRepeat(const Passage &passage) const
{
    return hasAny(m_repeats[passage.version].later, passage.segments);
}

bool PresenceKnowledge::isRepeated(const Passage &passage) const
{
    return hasAny(m_repeats[passage.version].earlier, passage.segments);
}

bool isProse(const Segment &segment)
{
    switch (segment.kind) {
    case SegmentKind::Sentence:
    case SegmentKind::Heading:
    case SegmentKind::ListItem:
    case SegmentKind::Cell:
        return true;
    case SegmentKind::Code:
    case SegmentKind::Html:
    case SegmentKind::Definition:
    case SegmentKind::FrontMatter:
    case SegmentKind::Image:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool isProse(const CheckedText &text, const SegmentRange &cell)
{
    for (size_t i = cell.first; i < cell.end(); ++i) {
        if (!isProse(text.segments()[i])) {
            return false;
        }
    }
    return !cell.isEmpty();
}

} // namespace hexapla
