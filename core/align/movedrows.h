// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/profile.h"

#include <functional>

namespace hexapla {

// A pair of versions seen from the first; nothing for pairs that were not looked at.
using PairLookup = std::function<const PairSide *(size_t from, size_t to)>;

// Marks rows that say the same in other places: what one version has here, another has there, with rows
// between that both have.
void markMovedRows(std::vector<ProfileRow> &rows, std::span<const AlignerText> texts, const PairLookup &sides,
                   const WorkContext &context);

} // namespace hexapla
