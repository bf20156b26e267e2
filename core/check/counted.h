// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checkedrow.h"
#include "core/check/finding.h"
#include "core/check/vote.h"

#include <vector>

namespace hexapla {

// What the versions of a row count, as "kilometre 20": for those who compare it where the numbers are the
// same.
std::vector<Ballot> unitsAt(const CheckedRow &row);

// The numbers that some version writes with a minus, with what all versions write. A version that may say it
// in another way does not vote.
std::vector<Ballot> signsAt(const CheckedRow &row);

// Whether a finding of the above tells only that one number is written with another unit, or sign.
bool isOfOneNumber(const Finding &finding);

} // namespace hexapla
