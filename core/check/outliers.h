// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checkedrow.h"

#include <optional>
#include <vector>

namespace hexapla {

// A property of a row's cell as a number, in every version; nothing where a version has no say.
using CellValues = std::vector<std::optional<int>>;

// The versions whose value is not that of the others.
struct Outliers
{
    VersionNumbers different;
    VersionNumbers others; // those with the usual value
    // Whom to name: those that differ, but both of two versions, as nobody can tell.
    VersionNumbers odd;
    int usual = 0;

    bool isPair() const { return others.size() == 1 && different.size() == 1; }
};

// Nothing when all agree, or so many differ that nobody can tell who is wrong.
std::optional<Outliers> outliers(const CellValues &values);

// Where versions have more or less of a thing: those that have less of it than most others, each for itself,
// as each lacks something else. Of the others those come first that have just as much as usual.
std::vector<Outliers> thoseWithLess(const CellValues &values);

} // namespace hexapla
