// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/wordaligner.h"
#include "core/document/version.h"

#include <span>
#include <vector>

namespace hexapla {

// What another version has in place of a marked passage.
struct ProjectedSpan
{
    TextSpan span;        // in the version's Document::text; empty where it has nothing: between two words
    float confidence = 0; // 0 to 1

    bool isAbsent() const { return span.isEmpty(); }

    friend bool operator==(const ProjectedSpan &, const ProjectedSpan &) = default;
};

// Leads a passage of one version over to all others, by the rows and the words in them. It proposes: a reader
// confirms or corrects.
class SpanProjector
{
public:
    // All must outlive it; the words are those of these versions.
    SpanProjector(std::span<const Version> versions, const Alignment &alignment, WordAligner &words);

    // One a version; its own is the span itself. Whole sentences lead to whole sentences, words to their
    // counterparts, words without a counterpart to all of the other cell. An empty span is a place where
    // something is missing: between two sentences it leads to what the others have there.
    std::vector<ProjectedSpan> project(size_t version, TextSpan span);

private:
    // The segments that a span touches; none for a place between them, and then the first one behind it.
    SegmentRange segmentsIn(size_t version, TextSpan span) const;
    // The rows that have some of these segments; for none of them, those that have nothing at their place.
    std::span<const Row> rowsOf(size_t version, const SegmentRange &segments) const;
    // The row with what stands elsewhere in other versions.
    Row completed(const Row &row) const;
    TextSpan textOf(size_t version, const SegmentRange &cell) const;
    qsizetype placeIn(size_t version, const Row &row, size_t from) const;

    // What one row says.
    std::vector<ProjectedSpan> ofWords(const Row &row, size_t from, TextSpan span);
    std::vector<ProjectedSpan> ofPlace(const Row &row, size_t from, qsizetype place);
    std::vector<ProjectedSpan> ofMissing(const Row &row, size_t from) const;
    std::vector<ProjectedSpan> ofBorder(size_t version, size_t segment) const;

    std::span<const Version> m_versions;
    const Alignment &m_alignment;
    WordAligner &m_words;
};

} // namespace hexapla
