// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

namespace hexapla {

// A word that all others have and one version dropped: one whose rendering that version never fails to give
// otherwise, in a row where no word of the version is left that could stand for it.
class MissingWordCheck : public Check
{
public:
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;
};

} // namespace hexapla
