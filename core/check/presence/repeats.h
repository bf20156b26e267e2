// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/presence/presenceknowledge.h"

#include <vector>

namespace hexapla {

// Sentences and items that a version says again and the others do not.
void findRepeats(const CheckedRow &row, const PresenceKnowledge &knowledge, std::vector<Finding> &found);

} // namespace hexapla
