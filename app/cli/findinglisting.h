// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checkedrow.h"
#include "core/check/finding.h"

#include <span>

class QTextStream;

namespace hexapla {

// Findings as JSON (documented in resources/help/json.md), with the ledger of all facts.
void writeFindingsJson(QTextStream &out, std::span<const Finding> findings, const CheckedWork &work);

} // namespace hexapla
