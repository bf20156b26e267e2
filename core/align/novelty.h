// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/tokenizedtext.h"

#include <vector>

namespace hexapla {

// Of every token, how much finding it here says beside finding it anywhere in the text: 1 for most, little
// for one that the sentences around repeat. Neighbours speak of the same things; that a sentence shares a
// name with the counterpart of its neighbour is no sign that it belongs to it.
std::vector<float> novelty(const TokenizedText &text);

} // namespace hexapla
