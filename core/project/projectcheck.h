// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/projectstore.h"

namespace hexapla {

// How much there is in a project.
struct ProjectCounts
{
    size_t rows = 0;
    size_t pinnedRows = 0;
    size_t annotations = 0; // without the trash
    size_t trash = 0;
    size_t verdicts = 0; // without those that were taken back
    size_t edits = 0;
};

ProjectCounts countProject(const ProjectData &data, size_t edits);

// Reads all of a project's file, every page, field, source (those of texts that were replaced, too) and step
// of the history, which must come to what is there, and says how much there is. The file is only looked at.
// Fails with what is wrong first.
Result<ProjectCounts> checkProject(const QString &path);
Result<ProjectCounts> checkProject(ProjectStore &store);

} // namespace hexapla
