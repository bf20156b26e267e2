// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignedtext.h"

namespace hexapla {

// Words of random letters, a sentence each, of about the same lengths: what belongs to nothing else.
AlignedText nonsense(unsigned seed, size_t sentences);

} // namespace hexapla
