// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignedtext.h"
#include "core/align/alignment.h"

#include <optional>
#include <span>
#include <vector>

namespace hexapla {

// Which versions are aligned, in an order of their own, so that the one they are given in makes no
// difference.
struct VersionOrder
{
    std::vector<size_t> aligned;                // the versions, by column of the rows that are made
    std::vector<std::optional<size_t>> columns; // of every version; none where there is nothing to align
};

// The longest version first. Versions that are the same throughout, with the same of them pinned, are aligned
// as one. The earlier alignment must be one of the versions, or empty.
VersionOrder orderVersions(std::span<const AlignedText> versions, const Alignment &earlier);

} // namespace hexapla
