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

// What there is to say beside what is in a project.
struct ProjectNews
{
    std::vector<RowId> unseen = {}; // pinned rows with something of a new version that nobody found right
    QString undone = {};            // what was taken back, in a phrase
    QString redone = {};
};

void writeProject(QTextStream &out, const ProjectSession &session, bool isJson, const ProjectNews &news = {});
void writeVerified(QTextStream &out, const ProjectCounts &counts, bool isJson);
void writeReplacement(QTextStream &out, const ProjectSession &session, const AnchorCounts &counts,
                      bool isJson);
void writeMerged(QTextStream &out, const MergeReport &report, bool isJson);
void writeSalvaged(QTextStream &out, const SalvageReport &report, bool isJson);

} // namespace hexapla
