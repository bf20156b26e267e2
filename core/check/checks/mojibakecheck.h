// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

#include <memory>

namespace hexapla {

// Text that was read in a wrong encoding: "Ã©" for "é", "Рџ" for "П", and U+FFFD where nothing could be read.
class MojibakeCheck : public Check
{
public:
    MojibakeCheck();
    ~MojibakeCheck() override;
    Q_DISABLE_COPY_MOVE(MojibakeCheck)

    void look(const CheckedRow &row, std::vector<Finding> &found) const override;

private:
    class Private;
    std::unique_ptr<const Private> d;
};

} // namespace hexapla
