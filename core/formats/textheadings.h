// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/textmeasure.h"
#include "core/formats/textpiece.h"

#include <vector>

namespace hexapla {

// Makes headings of the pieces that look like titles and have text under them: by shape and numbering
// alone, no language's words.
void findTextHeadings(std::vector<TextPiece> &pieces, QStringView source, const std::vector<TextLine> &lines,
                      const TextMeasure &measure);

} // namespace hexapla
