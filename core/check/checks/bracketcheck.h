// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"
#include "core/check/pairbalance.h"

#include <vector>

namespace hexapla {

// Brackets that are never closed, or never opened. Damage of one version, unless the others have the same.
class BracketCheck : public Check
{
public:
    void learn(const CheckedWork &work, const WorkContext &context) override;
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;

private:
    std::vector<std::vector<LoneMark>> m_lone; // by version
};

} // namespace hexapla
