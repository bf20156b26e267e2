// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checkedrow.h"

namespace hexapla {

// Whether a word says something by itself: it is not too short, and not in so many rows as words of grammar.
bool isContentWord(const CheckedWork &work, size_t version, TokenId word);

} // namespace hexapla
