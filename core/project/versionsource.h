// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/document/version.h"
#include "core/project/projectstore.h"

namespace hexapla {

// A version as a project keeps it, with the bytes and the text that it names.
struct KeptVersion
{
    ProjectVersion version; // with an id of its own
    std::vector<QByteArray> contents;
};

// The origin is the file it was read from; empty when there is none.
KeptVersion keptVersion(const Version &version, const QString &origin, bool isPreSegmented = false);

// Reads a version again from what the project keeps of it. Fails as reading does, or with DamagedFile.
Result<Version> readKeptVersion(const ProjectVersion &version, const ProjectStore &store,
                                const WorkContext &context = {});

// All that are shown, in their order.
Result<std::vector<Version>> readKeptVersions(const ProjectData &data, const ProjectStore &store,
                                              const WorkContext &context = {});

} // namespace hexapla
