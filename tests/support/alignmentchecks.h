// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignedtext.h"
#include "core/align/alignment.h"

#include <QString>

#include <span>

namespace hexapla {

// What aligning promises of every alignment. Returns the first promise that is broken, as a sentence with the
// row; an empty string when all are kept.
//   - a row has one cell a version, and something in one of them
//   - in every version the cells follow each other from the first segment to the last
//   - ids are valid and no two the same, confidences are from 0 to 1; a moved row names another
//   - the pinned rows of the earlier alignment come back in order, exactly as they were, and no others are
//   pinned
QString brokenAlignmentPromise(const Alignment &alignment, std::span<const AlignedText> versions,
                               const Alignment &earlier = {});

} // namespace hexapla
