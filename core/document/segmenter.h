// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/document/document.h"
#include "core/document/segment.h"
#include "core/text/languagetag.h"

#include <vector>

namespace hexapla {

struct Segmentation
{
    std::vector<Segment> segments;
    std::vector<Warning> warnings; // sentences that were put together across a page break
};

// Cuts a document into segments: sentences inside paragraphs, quotes and list items; every other block is
// one. A sentence that a page break cut into two blocks becomes one segment. Stops early, with what there is,
// when cancelled.
Segmentation segment(const Document &document, const LanguageTag &language, const WorkContext &context = {});

// A segment's text on one line: breaks between lines and blocks become spaces, or nothing where
// the script or a hyphen wants none.
QString segmentText(const Document &document, const Segment &segment);

} // namespace hexapla
