// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <cstddef>

namespace hexapla {

// What is set in type as one: a block of a document or some of its text, or cells of a table that stand side
// by side.
struct BlockPart
{
    size_t block = 0; // the first of them
    size_t count = 1;
    TextSpan text;

    friend bool operator==(const BlockPart &, const BlockPart &) = default;
};

} // namespace hexapla
