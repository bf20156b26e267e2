// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"
#include "core/check/outliers.h"

namespace hexapla {

// Headings of another level than in the other versions, or headings there and paragraphs here. A version
// that counts its levels from elsewhere throughout, or that lost all headings as plain text, is told once.
class HeadingCheck : public Check
{
public:
    void learn(const CheckedWork &work, const WorkContext &context) override;
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;

private:
    // By how much all levels of a version lie below those of the others, and the row that tells it.
    struct Shift
    {
        int levels = 0;
        RowId row;
    };

    void findLost(const CheckedWork &work, const WorkContext &context);
    void tellShift(const CheckedRow &row, std::vector<Finding> &found) const;
    void tellLost(const CheckedRow &row, std::vector<Finding> &found) const;

    std::vector<Shift> m_shifts;              // by version
    std::vector<std::optional<RowId>> m_lost; // by version, the first row with a heading that is none there
};

} // namespace hexapla
