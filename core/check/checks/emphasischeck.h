// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

#include <optional>

namespace hexapla {

// Words that the other versions set in bold or italics, and one does not. Languages set apart different
// stretches in a different order, so only how many there are is compared.
class EmphasisCheck : public Check
{
public:
    void learn(const CheckedWork &work, const WorkContext &context) override;
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;

private:
    std::vector<std::optional<RowId>> m_lost; // by version, the first row with bold that is lost there
};

} // namespace hexapla
