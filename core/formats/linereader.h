// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/document/segment.h"

#include <vector>

namespace hexapla {

struct SegmentedLines
{
    Document document;
    std::vector<Segment> segments;
};

// Reads a source that was cut into segments before, one a line. Every line that is not blank is a segment,
// without the white space around it; a run of such lines is a paragraph; blank lines stand between
// paragraphs.
SegmentedLines readLines(const QString &source);

} // namespace hexapla
