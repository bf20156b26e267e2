// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

#include <vector>

namespace hexapla {

// Dates and times of day that are others than in the other versions, and dates that are none, or leave the
// century to guess where the others say it.
class DateCheck : public Check
{
public:
    void learn(const CheckedWork &work, const WorkContext &context) override;
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;

private:
    void findShortYears(const CheckedRow &row, std::vector<Finding> &found) const;

    std::vector<bool> m_writesShortYears; // by version, as a habit
};

} // namespace hexapla
