// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check.h"
#include "core/check/checks/datecheck.h"
#include "core/check/checks/linkcheck.h"
#include "core/check/checks/mixedscriptcheck.h"
#include "core/check/checks/numbercheck.h"

namespace hexapla {

void Check::learn(const CheckedWork & /*work*/, const WorkContext & /*context*/) {}

std::vector<std::unique_ptr<Check>> allChecks()
{
    std::vector<std::unique_ptr<Check>> checks;
    checks.push_back(std::make_unique<DateCheck>());
    checks.push_back(std::make_unique<LinkCheck>());
    checks.push_back(std::make_unique<MixedScriptCheck>());
    checks.push_back(std::make_unique<NumberCheck>());
    return checks;
}

} // namespace hexapla
