// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/finding.h"

#include <vector>

namespace hexapla {

// One slip is told once. Of the findings of one row those go that only repeat another: a sentence left in the
// wrong language lacks every word and name, a sentence cut short all of its rest, a date that was changed is
// a changed number as well.
void dropEchoes(std::vector<Finding> &found);

} // namespace hexapla
