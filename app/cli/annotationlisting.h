// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/version.h"
#include "core/project/projectdata.h"
#include "core/project/versionreplacement.h"

#include <span>
#include <vector>

class QTextStream;

namespace hexapla {

// What annotate prints of annotations (documented in resources/help/json.md and hexapla-cli.md).

// The project, the versions that it shows, read, and where the targets may be that are to be reviewed.
struct AnnotationSource
{
    const ProjectData &data;
    std::span<const Version> versions; // none where nothing of them is shown
    const TargetCandidates &candidates;

    // Of one target, the likeliest first.
    std::span<const TextSpan> candidatesOf(const Annotation &annotation, const Target &target) const;
};

// Offsets in code points of the sources; targets that lost their place have none.
void writeAnnotationsJson(QTextStream &out, const std::vector<const Annotation *> &annotations,
                          const AnnotationSource &source);

// An annotation a paragraph, for people.
void writeAnnotationsText(QTextStream &out, const std::vector<const Annotation *> &annotations,
                          const AnnotationSource &source);

} // namespace hexapla
