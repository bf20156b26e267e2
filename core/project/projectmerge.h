// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"
#include "core/project/versionreplacement.h"

namespace hexapla {

// What a merge brought.
struct MergeReport
{
    size_t ops = 0;          // of the other history
    size_t conflicts = 0;    // fields that both had changed; what the earlier one wrote is in the history
    size_t missingThere = 0; // ops of ours that the other copy does not have
    AnchorCounts anchors;    // marks on a text that the other copy had replaced, looked for in the new one
    size_t lostRows = 0;     // edits of rows that do not fit any more; they are in the history
};

// Brings into a project what was done in another copy of it since the two parted. Fields go to their last
// writer, an edit beats a deletion, and what one copy does not have was not deleted in it unless its history
// says so. Merging the same again changes nothing. Where one copy read a version again, the marks of the
// other one are looked for in the new text. Fails with ImpossibleEdit for a copy of another project, where
// both read versions again, and where both added, removed or moved versions.
Result<MergeReport> merge(Project &ours, ProjectStore &theirs);

} // namespace hexapla
