// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/checkrequest.h"
#include "core/check/finding.h"
#include "core/project/projectdata.h"

#include <vector>

class QTextStream;

namespace hexapla {

// Findings have their ids here.

// Takes away the findings that a reader dismissed: here, in these words, or with all of their check.
void dropDismissed(std::vector<Finding> &findings, const ProjectData &data);

// What a verdict on one of the findings covers; nothing when there is no such finding.
std::optional<VerdictKey> verdictKeyOf(const CheckRequest::Judgement &judgement,
                                       const std::vector<Finding> &findings);

// The verdict that is to be taken back, where what it is kept by is told, as in a listing of verdicts; that
// of the wanted scope first. Its finding may be gone.
std::optional<VerdictKey> verdictTakenBack(const CheckRequest::Judgement &judgement, const ProjectData &data);

// Those that were given and not taken back, the newest last.
void writeVerdicts(QTextStream &out, const ProjectData &data, bool isJson);

// Says that a verdict was given.
void writeVerdict(QTextStream &out, const CheckRequest::Judgement &judgement, const VerdictKey &key,
                  bool isJson);

} // namespace hexapla
