// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/verdict.h"

#include "core/base/enumnames.h"

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumerations.
constexpr std::array kinds{"open"_L1, "accepted"_L1, "dismissed"_L1};
constexpr std::array scopes{"place"_L1, "wording"_L1, "check"_L1};

} // namespace

QLatin1StringView verdictKindName(VerdictKind kind) { return kinds[size_t(kind)]; }
QLatin1StringView verdictScopeName(VerdictScope scope) { return scopes[size_t(scope)]; }

std::optional<VerdictKind> verdictKindNamed(QStringView name) { return valueNamed<VerdictKind>(kinds, name); }

std::optional<VerdictScope> verdictScopeNamed(QStringView name)
{
    return valueNamed<VerdictScope>(scopes, name);
}

} // namespace hexapla
