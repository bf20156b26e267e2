// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/fact.h"
#include "core/text/dates.h"
#include "core/text/spanset.h"
#include "core/text/spokentimes.h"

#include <vector>

namespace hexapla {

class CheckedText;

// Appends the dates and times of a segment, but for places that are taken by other facts and code.
void findDates(const DateReader &reader, const CheckedText &text, size_t segment, const SpanSet &taken,
               std::vector<Fact> &facts);

// Appends the times in words of a segment. They weigh less: nobody knows all that people say.
void findSpokenTimes(const SpokenTimes &reader, const CheckedText &text, size_t segment, const SpanSet &taken,
                     std::vector<Fact> &facts);

} // namespace hexapla
