// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/check/checkedrow.h"
#include "core/check/glossary.h"

#include <bitset>
#include <memory>
#include <vector>

namespace hexapla {

// One thing that is looked for, in one row at a time. What must be known of the whole work first is learned
// once; then rows can be looked at in any order, again after an edit, and by several threads at a time.
class Check
{
public:
    Check() = default;
    virtual ~Check() = default;
    Q_DISABLE_COPY_MOVE(Check)

    virtual void learn(const CheckedWork &work, const WorkContext &context);
    virtual void look(const CheckedRow &row, std::vector<Finding> &found) const = 0;
};

// The checks that find what is wanted, ready to learn.
std::vector<std::unique_ptr<Check>> checksFor(const std::bitset<checkCount> &wanted,
                                              const Glossary &glossary);

} // namespace hexapla
