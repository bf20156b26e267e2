// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/versionreader.h"

#include <span>

namespace hexapla {

// A file that is to become a version.
struct VersionSource
{
    QString path;
    ReadOptions options;
};

// Reads the versions of one work side by side, as many at a time as the machine has cores, and returns them
// in the order given. When several cannot be read, the first of them is the failure. Progress is reported
// from several threads, one at a time.
Result<std::vector<Version>> readVersions(std::span<const VersionSource> sources,
                                          const WorkContext &context = {});

} // namespace hexapla
