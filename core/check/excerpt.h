// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checkedtext.h"

namespace hexapla {

// A passage with some words on either side, to show it in: whole words, of the same block.
TextSpan withSurroundings(const CheckedText &text, TextSpan passage);

} // namespace hexapla
