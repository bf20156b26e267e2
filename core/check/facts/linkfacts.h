// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/fact.h"

#include <vector>

namespace hexapla {

class CheckedText;

// Addresses of a segment: targets of links and images, and those that stand in the text, line breaks in them
// or not. Their readings: see addressReadings().
void findLinks(const CheckedText &text, size_t segment, std::vector<Fact> &facts);

} // namespace hexapla
