// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

#include <vector>

namespace hexapla {

// Items of a list that are none in one version, or numbered here and not there; and numbers that a version
// has twice or leaves out.
class ListCheck : public Check
{
public:
    void learn(const CheckedWork &work, const WorkContext &context) override;
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;

private:
    // A number that does not follow the one before.
    struct WrongNumber
    {
        TextSpan place;
        int number = 0;
        int before = 0;
    };

    static std::vector<WrongNumber> wrongNumbers(const CheckedText &text);
    void tellWrongNumbers(const CheckedRow &row, size_t version, std::vector<Finding> &found) const;

    std::vector<std::vector<WrongNumber>> m_wrongNumbers; // by version, in order
};

} // namespace hexapla
