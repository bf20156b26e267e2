// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/project/project.h"
#include "core/project/versionreplacement.h"

namespace hexapla {

// What a merge brought.
struct MergeReport
{
    size_t ops = 0;          // of the other history
    size_t conflicts = 0;    // fields that both had changed; what the earlier one wrote is in the history
    size_t overruled = 0;    // deletions in one copy of what the other one edited: it stays
    size_t missingThere = 0; // ops of ours that the other copy does not have
    AnchorCounts anchors;    // marks on a text that the other copy had replaced, looked for in the new one
    size_t lostRows = 0;     // edits of rows, or pinned rows, that do not fit any more; the history has them
};

// Brings into a project what was done in another copy of it since the two parted. Fields go to their last
// writer, an edit beats a deletion, and what one copy does not have was not deleted in it unless its history
// says so. Merging the same again changes nothing. A version that was read again has the text of who read it
// last, and the marks on the other one are looked for there; versions that either copy added are there. The
// rows are found anew where both copies changed the versions, but for those that readers pinned. Fails with
// ImpossibleEdit for a copy of another project.
Result<MergeReport> merge(Project &ours, ProjectStore &theirs, const WorkContext &context = {});

} // namespace hexapla
