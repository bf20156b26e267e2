// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

namespace hexapla {

// Characters that nobody sees and that do no good where they stand: zero-width spaces and soft hyphens inside
// words, joiners where nothing joins, control characters, overrides of the direction that never end.
class InvisibleCharacterCheck : public Check
{
public:
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;
};

} // namespace hexapla
