// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/projectsession.h"
#include "core/project/projectcheck.h"
#include "core/project/salvage.h"
#include "core/project/versionreplacement.h"

class QTextStream;

namespace hexapla {

// What project prints (documented in resources/help/json.md and hexapla-cli.md), as JSON or for people.

// The unseen rows are pinned ones that hold something of a new version which nobody has found right.
void writeProject(QTextStream &out, const ProjectSession &session, bool isJson,
                  const std::vector<RowId> &unseen = {});
void writeVerified(QTextStream &out, const ProjectCounts &counts, bool isJson);
void writeReplacement(QTextStream &out, const ProjectSession &session, const AnchorCounts &counts,
                      bool isJson);
void writeMerged(QTextStream &out, const MergeReport &report, bool isJson);
void writeSalvaged(QTextStream &out, const SalvageReport &report, bool isJson);

} // namespace hexapla
