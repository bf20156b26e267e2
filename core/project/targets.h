// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/spanprojector.h"
#include "core/project/projectdata.h"

#include <span>
#include <vector>

namespace hexapla {

// The targets of a mark on a passage of one version: there, and where the other versions say the same. The
// versions are those that the project shows, read; the projector knows the rows.
std::vector<Target> targetsFor(const ProjectData &data, std::span<const Version> versions, size_t place,
                               TextSpan span, SpanProjector &projector);

// The target that a person puts in a version, where another one may be already. What was made there stays
// what was made there.
Target chosenTarget(const Target *before, const QUuid &version, Anchor anchor);

} // namespace hexapla
