// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/atoms.h"

#include <span>
#include <vector>

namespace hexapla {

// Some atoms in a row that two texts have in common, with where they begin.
struct GramPair
{
    size_t before = 0;
    size_t after = 0;

    friend bool operator==(const GramPair &, const GramPair &) = default;
};

// The rows of so many atoms that come exactly once in either text, in the order of the first one. Of long
// texts a few of them do: the same ones in both.
std::vector<GramPair> commonGrams(std::span<const AtomId> before, std::span<const AtomId> after,
                                  size_t length);

// Those that come exactly once in either text, all of it, and consist of chosen atoms only.
std::vector<GramPair> commonGrams(std::span<const AtomId> before, const std::vector<bool> &chosenBefore,
                                  std::span<const AtomId> after, const std::vector<bool> &chosenAfter,
                                  size_t length);

// As many of them as are in the order of the other text, too.
std::vector<GramPair> inOrder(const std::vector<GramPair> &pairs);

} // namespace hexapla
