// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/pairset.h"

namespace hexapla {

// Marks rows that say the same in other places: what one version has here, another has there, with rows
// between that both have.
void markMovedRows(std::vector<ProfileRow> &rows, std::span<const AlignerText> texts, const PairSet &pairs,
                   const WorkContext &context);

} // namespace hexapla
