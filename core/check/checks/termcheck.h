// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

namespace hexapla {

// A term that a version renders in one way nearly everywhere, and in another way here.
class TermCheck : public Check
{
public:
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;
};

} // namespace hexapla
