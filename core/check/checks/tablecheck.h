// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

#include <vector>

namespace hexapla {

// Tables that have more or fewer rows or columns than in the other versions.
class TableCheck : public Check
{
public:
    void learn(const CheckedWork &work, const WorkContext &context) override;
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;

private:
    struct Shape
    {
        int rows = 0;
        int columns = 0;
    };

    void compare(const CheckedRow &row, int Shape::*size, const char *text,
                 std::vector<Finding> &found) const;

    std::vector<std::vector<Shape>> m_shapes; // by version and table
};

} // namespace hexapla
