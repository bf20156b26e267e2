// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/spanprojector.h"

#include <algorithm>
#include <utility>

namespace hexapla {

namespace {

// That all of a cell stands for some words that nothing is known of.
constexpr float cellAlone = 0.2F;
// How much of what is known of a row is known of a place in it.
constexpr float placeShare = 0.5F;

} // namespace

SpanProjector::SpanProjector(std::span<const Version> versions, const Alignment &alignment,
                             WordAligner &words)
    : m_versions(versions)
    , m_alignment(alignment)
    , m_words(words)
{}

SegmentRange SpanProjector::segmentsIn(size_t version, TextSpan span) const
{
    const std::vector<Segment> &segments = m_versions[version].segments;
    const auto endOf = [](const Segment &segment) { return segment.text.end; };
    const auto first = std::ranges::upper_bound(segments, span.start, {}, endOf);
    const auto end = std::find_if(first, segments.end(), [span](const Segment &segment) {
        return span.isEmpty() ? segment.text.start >= span.start : segment.text.start >= span.end;
    });
    return {size_t(first - segments.begin()), size_t(end - first)};
}

std::span<const Row> SpanProjector::rowsOf(size_t version, const SegmentRange &segments) const
{
    const auto endOf = [version](const Row &row) { return row.cells[version].end(); };
    const auto startOf = [version](const Row &row) { return row.cells[version].first; };
    const std::vector<Row> &rows = m_alignment.rows;
    if (segments.isEmpty()) {
        // Rows without anything here stand where their empty cells are.
        const auto first = std::ranges::find_if(rows, [&](const Row &row) {
            return row.cells[version].isEmpty() && row.cells[version].first == segments.first;
        });
        const auto end = std::find_if(first, rows.end(),
                                      [version](const Row &row) { return !row.cells[version].isEmpty(); });
        return {first, end};
    }
    const auto first = std::ranges::upper_bound(rows, segments.first, {}, endOf);
    const auto end = std::ranges::lower_bound(first, rows.end(), segments.end(), {}, startOf);
    return {first, end};
}

Row SpanProjector::completed(const Row &row) const
{
    Row result = row;
    const auto elsewhere = std::ranges::find_if(
        m_alignment.rows, [&row](const Row &other) { return row.movedTo && other.id == *row.movedTo; });
    if (elsewhere != m_alignment.rows.end()) {
        for (size_t version = 0; version < result.cells.size(); ++version) {
            if (result.cells[version].isEmpty()) {
                result.cells[version] = elsewhere->cells[version];
            }
        }
    }
    return result;
}

TextSpan SpanProjector::textOf(size_t version, const SegmentRange &cell) const
{
    const std::vector<Segment> &segments = m_versions[version].segments;
    return {segments[cell.first].text.start, segments[cell.end() - 1].text.end};
}

// Where a version has nothing: behind the sentence before, or before the next paragraph when one is missing.
qsizetype SpanProjector::placeIn(size_t version, const Row &row, size_t from) const
{
    const std::vector<Segment> &segments = m_versions[version].segments;
    const std::vector<Segment> &others = m_versions[from].segments;
    const size_t next = row.cells[version].first;
    const size_t missing = row.cells[from].first;
    const bool startsParagraph = missing == 0 || others[missing - 1].lastBlock != others[missing].firstBlock;
    if (next < segments.size() && (next == 0 || startsParagraph)) {
        return segments[next].text.start;
    }
    return next > 0 ? segments[next - 1].text.end : 0;
}

std::vector<ProjectedSpan> SpanProjector::ofWords(const Row &row, size_t from, TextSpan span)
{
    std::vector<Passage> passages;
    for (size_t segment = row.cells[from].first; segment < row.cells[from].end(); ++segment) {
        const TextSpan text = m_versions[from].segments[segment].text;
        if (text.intersects(span)) {
            const TextSpan part{std::max(span.start, text.start), std::min(span.end, text.end)};
            passages.push_back({segment, {part.start - text.start, part.end - text.start}});
        }
    }
    const bool isWhole = span.contains(textOf(from, row.cells[from]));
    const auto confidence = float(row.confidence);
    const std::vector<Counterpart> counterparts = m_words.counterparts(row, from, passages);
    std::vector<ProjectedSpan> result(m_versions.size());
    for (size_t version = 0; version < result.size(); ++version) {
        const SegmentRange &cell = row.cells[version];
        const Counterpart &counterpart = counterparts[version];
        if (cell.isEmpty()) {
            const qsizetype place = placeIn(version, row, from);
            result[version] = {{place, place}, confidence};
        } else if (isWhole) {
            result[version] = {textOf(version, cell), confidence};
        } else if (counterpart.isEmpty()) {
            result[version] = {textOf(version, cell), cellAlone * confidence};
        } else {
            const Passage &first = counterpart.passages.front();
            const Passage &last = counterpart.passages.back();
            const std::vector<Segment> &segments = m_versions[version].segments;
            result[version] = {{segments[first.segment].text.start + first.span.start,
                                segments[last.segment].text.start + last.span.end},
                               counterpart.score * confidence};
        }
    }
    return result;
}

// A place inside of a sentence is behind the counterpart of the word before it, or before that of the word
// behind it.
std::vector<ProjectedSpan> SpanProjector::ofPlace(const Row &row, size_t from, qsizetype place)
{
    const QString &text = m_versions[from].document.text();
    const TextSpan cell = textOf(from, row.cells[from]);
    qsizetype end = place;
    while (end > cell.start && !text[end - 1].isLetterOrNumber()) {
        --end;
    }
    const bool isBehind = end > cell.start;
    qsizetype start = place;
    while (start + 1 < cell.end && !text[start].isLetterOrNumber()) {
        ++start;
    }
    const TextSpan word = isBehind ? TextSpan{end - 1, end} : TextSpan{start, start + 1};
    std::vector<ProjectedSpan> result = ofWords(row, from, word);
    for (ProjectedSpan &projected : result) {
        const qsizetype other = isBehind ? projected.span.end : projected.span.start;
        projected = {{other, other}, placeShare * projected.confidence};
    }
    return result;
}

std::vector<ProjectedSpan> SpanProjector::ofMissing(const Row &row, size_t from) const
{
    std::vector<ProjectedSpan> result = ofBorder(from, row.cells[from].first);
    for (size_t version = 0; version < result.size(); ++version) {
        if (!row.cells[version].isEmpty()) {
            result[version] = {textOf(version, row.cells[version]), float(row.confidence)};
        }
    }
    return result;
}

// A place before a segment, where nobody misses anything: beside what stands beside it.
std::vector<ProjectedSpan> SpanProjector::ofBorder(size_t version, size_t segment) const
{
    std::vector<ProjectedSpan> result(m_versions.size());
    const bool isFirst = segment == 0;
    const std::span<const Row> rows = rowsOf(version, {isFirst ? 0 : segment - 1, 1});
    if (rows.empty()) {
        return result;
    }
    for (size_t other = 0; other < result.size(); ++other) {
        const SegmentRange &cell = rows.front().cells[other];
        const qsizetype place = cell.isEmpty() ? placeIn(other, rows.front(), version)
                                : isFirst      ? textOf(other, cell).start
                                               : textOf(other, cell).end;
        result[other] = {{place, place}, placeShare * float(rows.front().confidence)};
    }
    return result;
}

std::vector<ProjectedSpan> SpanProjector::project(size_t version, TextSpan span)
{
    const SegmentRange segments = segmentsIn(version, span);
    const std::span<const Row> rows = rowsOf(version, segments);
    std::vector<ProjectedSpan> result;
    for (const Row &row : rows) {
        std::vector<ProjectedSpan> part;
        if (segments.isEmpty()) {
            part = ofMissing(row, version);
        } else if (span.isEmpty()) {
            part = ofPlace(completed(row), version, span.start);
        } else {
            part = ofWords(completed(row), version, span);
        }
        if (result.empty()) {
            result = std::move(part);
            continue;
        }
        // Something counts for more than nothing, and what follows each other is proposed as one.
        for (size_t other = 0; other < result.size(); ++other) {
            ProjectedSpan &whole = result[other];
            if (whole.isAbsent() && !part[other].isAbsent()) {
                whole = part[other];
            } else if (!part[other].isAbsent()) {
                whole = {whole.span.united(part[other].span),
                         std::min(whole.confidence, part[other].confidence)};
            }
        }
    }
    if (result.empty()) {
        result = ofBorder(version, segments.first);
    }
    result[version] = {span, 1};
    return result;
}

} // namespace hexapla
