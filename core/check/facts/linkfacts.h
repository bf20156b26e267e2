// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/fact.h"

#include <vector>

namespace hexapla {

class CheckedText;

// Addresses of a segment: targets of links and images, and those that stand in the text. Their reading is the
// address without what translations change rightly: the scheme of the web, a language in the path or the
// host, a slash at the end.
void findLinks(const CheckedText &text, size_t segment, std::vector<Fact> &facts);

} // namespace hexapla
