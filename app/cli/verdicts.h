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

// Says that a verdict was given.
void writeVerdict(QTextStream &out, const CheckRequest::Judgement &judgement, const VerdictKey &key,
                  bool isJson);

} // namespace hexapla
