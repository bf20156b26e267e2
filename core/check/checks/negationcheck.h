// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

#include <memory>

namespace hexapla {

// A "not" that all others have and one version has not.
class NegationCheck : public Check
{
public:
    NegationCheck();
    ~NegationCheck() override;
    Q_DISABLE_COPY_MOVE(NegationCheck)

    void learn(const CheckedWork &work, const WorkContext &context) override;
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hexapla
