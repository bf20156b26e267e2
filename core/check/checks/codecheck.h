// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

namespace hexapla {

// Code that is not the same in every version: code spans in the text, and blocks of code line by line. What
// is translated rightly, comments and strings, differs between several versions, and is left alone.
class CodeCheck : public Check
{
public:
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;
};

} // namespace hexapla
