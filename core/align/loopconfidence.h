// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/pairset.h"

namespace hexapla {

// Lowers the confidence of rows whose loops do not close: where two versions, aligned by themselves, found
// other counterparts than the row gives them. Says nothing of fewer than three versions; versions that hardly
// say the same are not asked.
void weighLoops(std::vector<ProfileRow> &rows, std::span<const AlignerText> texts, const PairSet &pairs);

} // namespace hexapla
