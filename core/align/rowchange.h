// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/base/result.h"

#include <vector>

namespace hexapla {

// Rows that take the place of others: what every edit comes down to. It says what was there before, so that
// it can be turned round, and so that it fits nowhere else.
struct RowChange
{
    size_t first = 0; // where, in the alignment as it is when the change's turn comes
    std::vector<Row> before;
    std::vector<Row> after;

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

// Several, one after the other.
using RowChanges = std::vector<RowChange>;

// The changes that take these back.
RowChanges reversed(RowChanges changes);

// Makes the changes, all or none. Fails with ImpossibleEdit when other rows stand there, or when the new rows
// hold other segments than the old ones.
Result<void> applyChanges(const RowChanges &changes, Alignment &alignment);

} // namespace hexapla
