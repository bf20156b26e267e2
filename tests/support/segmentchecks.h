// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/document/segment.h"

#include <QString>

#include <vector>

namespace hexapla {

// What segmentation promises of every document. Returns the first promise that is broken, as a sentence with
// the place; an empty string when all are kept.
//   - segments follow each other in text and in source and do not overlap
//   - no span leaves its string or cuts a surrogate pair; a text has no white space around it
//   - a segment's text lies within the blocks it names
//   - every letter and digit of the source lies in a segment's source
QString brokenSegmentPromise(const Document &document, const std::vector<Segment> &segments);

} // namespace hexapla
