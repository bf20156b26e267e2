// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checkedrow.h"
#include "core/check/finding.h"

#include <QByteArray>

#include <span>

namespace hexapla {

// What makes a finding the same when it is found again, after edits elsewhere in the files: the check, the
// languages of the odd versions and what is written at its places, white space folded; no offsets, and
// nothing of the order of the versions. 16 hexadecimal digits.
QByteArray fingerprint(const Finding &finding, const CheckedWork &work);

// Gives all findings of a work their ids: the fingerprint, four digits that say what stands around, and a
// number when others before it have the same ("0123456789abcdef-0123-2"). All of them, before any is left
// out: else the next one would take its number.
void nameFindings(std::span<Finding> findings, const CheckedWork &work);

} // namespace hexapla
