// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

namespace hexapla {

// Words that are written in letters of two scripts, one of them by mistake: a Latin "a" inside a Russian
// word. Damage of one version, found without the others.
class MixedScriptCheck : public Check
{
public:
    MixedScriptCheck();
    ~MixedScriptCheck() override;
    Q_DISABLE_COPY_MOVE(MixedScriptCheck)

    void look(const CheckedRow &row, std::vector<Finding> &found) const override;

private:
    class Private;
    std::unique_ptr<const Private> d;
};

} // namespace hexapla
