// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/reanchoring.h"
#include "core/base/progress.h"
#include "core/document/version.h"
#include "core/project/project.h"
#include "core/project/projectedit.h"

#include <map>
#include <span>

namespace hexapla {

// How targets came through a replacement of their text.
struct AnchorCounts
{
    size_t exact = 0;
    size_t moved = 0;
    size_t changed = 0;
    size_t review = 0;
    size_t orphan = 0;

    void count(AnchorStatus status);
    size_t all() const { return exact + moved + changed + review + orphan; }
};

// A target in the place where its anchor was found in another text. What was doubtful before is not made sure
// by standing still.
Target movedTarget(const Target &target, const Reanchored &found);

struct VersionReplacement
{
    ChangeVersion edit;
    std::vector<QByteArray> contents;
    AnchorCounts counts;
};

// The rows that a reader pinned, as far as they hold what another text of a version has as well: for aligning
// with it.
Alignment pinnedRowsOfNewText(const Alignment &earlier, size_t place, const Version &before,
                              const Version &after);

// Whether reading a version again brought what is there already. Its name and its origin may be others.
bool isSameReading(const ProjectVersion &version, const ProjectVersion &again);

// What reading a version again comes down to: the versions before and after it, the rows that were found for
// the latter. Marks are looked for in the new text, with the help of the other versions, those that lost
// their place from where they had one; rows that say the same as before keep what a reader found of them. The
// same text leaves the marks alone, the same reading of the same bytes the rows, too. The origin is the file
// that was read.
Result<VersionReplacement> replacementOf(const Project &project, size_t place,
                                         std::span<const Version> before, std::span<const Version> after,
                                         const Alignment &rows, const QString &origin,
                                         const WorkContext &context = {});

// Where the targets that are to be reviewed may be, by annotation and version: the likeliest places first.
using TargetCandidates = std::map<std::pair<QUuid, QUuid>, std::vector<TextSpan>>;

// The candidates of all that is to be reviewed, in the versions as they are now.
Result<TargetCandidates> candidatesIn(const Project &project, std::span<const Version> versions,
                                      const WorkContext &context = {});

} // namespace hexapla
