// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

namespace hexapla {

// Letters that are written in parts where one character is the rule (NFC): searching does not find them.
class NormalisationCheck : public Check
{
public:
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;
};

} // namespace hexapla
