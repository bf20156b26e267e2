// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checkedrow.h"

#include <vector>

namespace hexapla {

// A fact with everything that stands for it, in every version.
struct LedgerEntry
{
    FactKind kind = FactKind::Number;
    QString value;                            // canonical
    std::vector<std::vector<TextSpan>> forms; // by version, in order
};

// All facts of a work, in the order in which they first come, row by row.
std::vector<LedgerEntry> ledger(const CheckedWork &work);

} // namespace hexapla
