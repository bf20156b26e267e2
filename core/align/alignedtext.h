// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/version.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <vector>

namespace hexapla {

// A segment as the aligner sees it.
struct AlignedSegment
{
    QString text;
    SegmentKind kind = SegmentKind::Sentence;
    bool startsParagraph = false; // the first of its paragraph, item, cell, heading

    friend auto operator<=>(const AlignedSegment &, const AlignedSegment &) = default;
};

// A version as the aligner sees it.
struct AlignedText
{
    LanguageTag language;
    std::vector<AlignedSegment> segments;
    // Whether it is known where paragraphs begin: one text of sentences alone does not say.
    bool hasParagraphs = false;
};

AlignedText alignedText(const Version &version);

// One sentence a line; a blank line is a border of paragraphs and no segment.
AlignedText alignedLines(QStringView text, const LanguageTag &language);

} // namespace hexapla
