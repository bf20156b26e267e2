// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

namespace hexapla {

// Dates and times of day that are others than in the other versions, and dates that are none.
class DateCheck : public Check
{
public:
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;
};

} // namespace hexapla
