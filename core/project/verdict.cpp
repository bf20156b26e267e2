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

VerdictKey verdictKey(const Finding &finding, VerdictScope scope)
{
    const QString id = QString::fromLatin1(finding.id);
    switch (scope) {
    case VerdictScope::Place:
        return {scope, id};
    case VerdictScope::Wording:
        // What stands behind the fingerprint tells places with the same words apart.
        return {scope, id.section(u'-', 0, 0)};
    case VerdictScope::Check:
        return {scope, checkName(finding.check)};
    }
    Q_UNREACHABLE_RETURN({});
}

VerdictKind verdictOn(const Verdicts &verdicts, const Finding &finding)
{
    VerdictKind result = VerdictKind::Open;
    for (const VerdictScope scope : {VerdictScope::Place, VerdictScope::Wording, VerdictScope::Check}) {
        const auto found = verdicts.find(verdictKey(finding, scope));
        if (found != verdicts.end() && found->second.kind != VerdictKind::Open &&
            result != VerdictKind::Dismissed) {
            result = found->second.kind;
        }
    }
    return result;
}

} // namespace hexapla
