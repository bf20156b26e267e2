// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/listmarker.h"
#include "core/formats/textmeasure.h"

#include <vector>

namespace hexapla {

// A line that is an item of a list or a numbered section.
struct MarkedLine
{
    quint32 line = 0;
    int series = -1; // which numbering it belongs to; -1 for bullets
    ListMarker marker;
};

// The lines of a text that begin with markers and mean it, in order: an item starts a paragraph or follows
// another item, its numbers run on, its dashes open no speech.
std::vector<MarkedLine> findMarkedLines(QStringView source, const std::vector<TextLine> &lines,
                                        const TextMeasure &measure);

} // namespace hexapla
