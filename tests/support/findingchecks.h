// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checkedrow.h"
#include "core/check/finding.h"

#include <QString>

#include <span>

namespace hexapla {

// What checking promises of all findings of a work. Returns the first promise that is broken, as a sentence
// with the check; an empty string when all are kept.
//   - somebody is odd, in order, and none but the versions there are
//   - there is a passage, those of a version stand in its text, and they come in the order of the versions
//   - the message fills in all its place markers, evidence stands for every version
//   - no two have the same id
QString brokenFindingPromise(std::span<const Finding> findings, const CheckedWork &work);

} // namespace hexapla
