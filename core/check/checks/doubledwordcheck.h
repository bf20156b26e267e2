// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"
#include "core/check/doubledwords.h"

#include <vector>

namespace hexapla {

// Words that stand twice in a row: "the the". Left alone where the language repeats words for good reasons,
// and where the other versions do as well.
class DoubledWordCheck : public Check
{
public:
    void learn(const CheckedWork &work, const WorkContext &context) override;
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;

private:
    std::vector<DoubledWords> m_allowed; // by version
};

} // namespace hexapla
