// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"
#include "core/check/glossary.h"

#include <memory>

namespace hexapla {

// Terms of a glossary that another version does not render as it prescribes, and terms that it forbids.
class GlossaryCheck : public Check
{
public:
    explicit GlossaryCheck(const Glossary &glossary);
    ~GlossaryCheck() override;
    Q_DISABLE_COPY_MOVE(GlossaryCheck)

    void learn(const CheckedWork &work, const WorkContext &context) override;
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hexapla
