// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectstore.h"
#include "core/project/versionreplacement.h"

#include <QSet>

namespace hexapla {

// A copy of a project: what is in it, and where its texts are.
struct ProjectCopy
{
    const ProjectData &data;
    const ProjectStore &store;
};

// Marks that one copy put on a text which the other copy replaced, looked for in the new text: among the
// records that ours become in a merge, and those of ours that stay. The versions are named by which copy read
// them again. Both copies find the same. Says how the marks came through.
Result<AnchorCounts> moveMarks(std::vector<RecordChange> &changes, const ProjectCopy &ours,
                               const ProjectCopy &theirs, const QSet<QUuid> &replacedHere,
                               const QSet<QUuid> &replacedThere);

} // namespace hexapla
