// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

namespace hexapla {

class PresenceKnowledge;

// Whether every version says everything, once, in the same order, to the end: omissions, additions,
// duplicates, changes of order, truncations, and unusual lengths. One check, because they are told from each
// other by the same knowledge, and because a sentence that was moved is neither missing nor too much.
class PresenceCheck : public Check
{
public:
    PresenceCheck();
    ~PresenceCheck() override;
    Q_DISABLE_COPY_MOVE(PresenceCheck)

    void learn(const CheckedWork &work, const WorkContext &context) override;
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;

private:
    std::unique_ptr<const PresenceKnowledge> m_knowledge;
};

} // namespace hexapla
