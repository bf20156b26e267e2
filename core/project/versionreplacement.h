// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/reanchoring.h"
#include "core/base/progress.h"
#include "core/document/version.h"
#include "core/project/projectedit.h"

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

// What reading a version again comes down to: the versions before and after it, the rows that were found for
// the latter. Marks are looked for in the new text, with the help of the other versions; rows that say the
// same as before keep what a reader found of them. The origin is the file that was read.
Result<VersionReplacement> replacementOf(const ProjectData &data, size_t place,
                                         std::span<const Version> before, std::span<const Version> after,
                                         const Alignment &rows, const QString &origin,
                                         const WorkContext &context = {});

} // namespace hexapla
