// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/finding.h"

#include <vector>

namespace hexapla {

// Where a finding shows in one version.
struct Marker
{
    TextSpan text;          // in the document's text
    bool isMissing = false; // something should stand behind it
    bool isOdd = false;     // it is this version that is wrong
    Severity severity = Severity::Minor;
    CheckFamily family = CheckFamily::Presence;
    RowId row;
    size_t finding = 0; // its number among all
};

// Those of one version, in the order of its text; of what is worse, the later.
std::vector<Marker> markersOf(const std::vector<Finding> &findings, size_t version);

// The sign of a family: for what is missing or too much, the obelus that marked it in the first Hexapla.
QChar familySign(CheckFamily family);

} // namespace hexapla
