// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/atommatch.h"

namespace hexapla {

// Matches what stands in another order in the new text: stretches of some length among what is left, and what
// is like them beside. Each must have something that comes once in either text, of all of it: a formula that
// is gone here and comes there has not moved.
void matchMoved(const ComparedTexts &texts, AtomMatch &match);

} // namespace hexapla
