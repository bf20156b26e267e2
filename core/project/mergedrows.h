// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/project/mergedmarks.h"
#include "core/project/op.h"

#include <span>

namespace hexapla {

// A copy of a project, and what was done in it since it parted from another.
struct ChangedCopy
{
    ProjectCopy copy;
    std::span<const Op> news;
};

struct RowMerge
{
    std::optional<Alignment> alignment; // nothing: ours stay as they are
    size_t lost = 0;                    // edits, or rows that a reader made or found right, without a place
};

// What the rows of two copies come to when their versions are united, whose merged state is told: the rows of
// the copy whose versions and texts these are, with the edits of the other one made again. Where its rows are
// those of other versions or texts, what its readers pinned is kept as far as the segments are still there,
// and the rest is found anew. Both copies find the same.
Result<RowMerge> mergeRows(const ChangedCopy &ours, const ChangedCopy &theirs, const ProjectData &merged,
                           const WorkContext &context);

} // namespace hexapla
