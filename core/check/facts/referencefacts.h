// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/fact.h"
#include "core/text/references.h"

#include <vector>

namespace hexapla {

class CheckedText;

// Appends the references of a segment, made of those of its facts, from one on, that are numbers: "article 5"
// of "Article 5". Their numbers stay facts of their own, and are compared as such.
void findReferences(const ReferenceReader &reader, const CheckedText &text, size_t segment, size_t firstFact,
                    std::vector<Fact> &facts);

} // namespace hexapla
