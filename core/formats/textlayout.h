// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/textmarkers.h"
#include "core/formats/textpiece.h"

#include <vector>

namespace hexapla {

// Groups the lines of a text into pieces, in order, every line in one: paragraphs by blank lines and
// indentation, items, rules, underlined titles, verbatim blocks. Knows neither other headings nor how deep
// lists are nested yet.
std::vector<TextPiece> layOutText(QStringView source, const std::vector<TextLine> &lines,
                                  const TextMeasure &measure, const std::vector<MarkedLine> &marked);

// Says how deep in lists every piece stands, from indents and markers. Headings must be known.
void nestLists(std::vector<TextPiece> &pieces, const std::vector<TextLine> &lines);

} // namespace hexapla
