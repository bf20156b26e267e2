// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

#include <memory>

namespace hexapla {

// Acronyms that were not carried over into another alphabet, but copied in its letters by their looks: ТКР in
// Cyrillic letters for TKP, where it should read ТКП.
class AcronymScriptCheck : public Check
{
public:
    AcronymScriptCheck();
    ~AcronymScriptCheck() override;
    Q_DISABLE_COPY_MOVE(AcronymScriptCheck)

    void look(const CheckedRow &row, std::vector<Finding> &found) const override;

private:
    class Private;
    std::unique_ptr<const Private> d;
};

} // namespace hexapla
