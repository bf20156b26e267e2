// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/check/finding.h"

#include <QLatin1StringView>
#include <QString>
#include <QUuid>

#include <compare>
#include <map>
#include <optional>
#include <tuple>

namespace hexapla {

enum class VerdictKind : quint8 { Open, Accepted, Dismissed };

// What a verdict covers.
enum class VerdictScope : quint8 {
    Place,   // one finding, by its id
    Wording, // all that say the same of the same words, by their fingerprint
    Check,   // all of a check, by its name
};

QLatin1StringView verdictKindName(VerdictKind kind);
QLatin1StringView verdictScopeName(VerdictScope scope);
std::optional<VerdictKind> verdictKindNamed(QStringView name);
std::optional<VerdictScope> verdictScopeNamed(QStringView name);

struct VerdictKey
{
    VerdictScope scope = VerdictScope::Place;
    QString subject;

    friend auto operator<=>(const VerdictKey &one, const VerdictKey &other)
    {
        return std::tie(one.scope, one.subject) <=> std::tie(other.scope, other.subject);
    }
    friend bool operator==(const VerdictKey &, const VerdictKey &) = default;
};

// What a reader found of findings.
struct Verdict
{
    VerdictKey key;
    VerdictKind kind = VerdictKind::Open;
    QString reason;
    QUuid author;
    Instant at;

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

using Verdicts = std::map<VerdictKey, Verdict>;

// What a verdict on a finding is kept under.
VerdictKey verdictKey(const Finding &finding, VerdictScope scope);
// What is said of a finding by all verdicts that cover it: dismissed when one of them says so.
VerdictKind verdictOn(const Verdicts &verdicts, const Finding &finding);

} // namespace hexapla
