// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checkedrow.h"
#include "core/check/finding.h"

#include <span>

class QTextStream;

namespace hexapla {

// Findings for people, row by row: where, what, and the passages of all versions one under another with the
// difference marked, in 80 columns; in colours on a terminal. Nothing where nothing was found.
void writeFindingsText(QTextStream &out, std::span<const Finding> findings, const CheckedWork &work,
                       bool isColoured);

} // namespace hexapla
