// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectstore.h"
#include "core/project/versionreplacement.h"

namespace hexapla {

// A copy of a project: what is in it, and where its texts are.
struct ProjectCopy
{
    const ProjectData &data;
    const ProjectStore &store;
};

// Marks that one copy put on a text which is the other copy's from now on, looked for in that: among the
// records that ours become in a merge, and those of ours that stay. Both copies find the same. Says how the
// marks came through.
Result<AnchorCounts> moveMarks(std::vector<RecordChange> &changes, const ProjectCopy &ours,
                               const ProjectCopy &theirs);

} // namespace hexapla
