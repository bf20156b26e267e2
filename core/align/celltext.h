// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/document/version.h"

namespace hexapla {

// The text of a cell on one line: its segments' texts, parted by a space where the document parts them by
// anything.
QString cellText(const Version &version, const SegmentRange &cell);

} // namespace hexapla
