// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

namespace hexapla {

// Proper names and acronyms that all others have and one version has another instead. One of
// these looks for the names, another one for the acronyms.
class NameCheck : public Check
{
public:
    explicit NameCheck(CheckId check)
        : m_check(check)
    {}

    void look(const CheckedRow &row, std::vector<Finding> &found) const override;

private:
    CheckId m_check;
};

} // namespace hexapla
