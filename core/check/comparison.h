// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checkedrow.h"
#include "core/check/vote.h"

#include <functional>
#include <span>
#include <vector>

namespace hexapla {

// How a check says what it found, every text marked for translation in the context hexapla::Finding.
struct ComparisonTexts
{
    const char *changed; // %1 in the odd version %3, %2 in the others
    const char *missing; // %1, that the others have, is missing in %3
    const char *added;   // %1 stands in %3 only
    const char *unequal; // of two versions: %1 in the one, %2 in the other
    const char *alone;   // of two versions: %1 stands in %3 only
};

struct Comparison
{
    CheckId check;
    Severity severity; // of a lone version against all others
    ComparisonTexts texts;
};

// The ballots of a row for one kind of fact. Only versions with text there vote.
std::vector<Ballot> ballotsOf(const CheckedRow &row, FactKind kind);

// Compares what the versions say in a row, and appends what they do not agree on. A thing that a version says
// in the row before or behind was only put elsewhere by the translator, or by the alignment; so is one that
// the others have there. Their statements are asked for with `ballotsAt`.
using BallotsAt = std::function<std::vector<Ballot>(const CheckedRow &)>;
void compare(const CheckedRow &row, const Comparison &comparison, const BallotsAt &ballotsAt,
             std::vector<Finding> &found);

} // namespace hexapla
