// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/finding.h"

#include <algorithm>
#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Severity, QLatin1StringView>, 3> severities = {{
    {Severity::Trivial, "trivial"_L1},
    {Severity::Minor, "minor"_L1},
    {Severity::Major, "major"_L1},
}};

} // namespace

QLatin1StringView severityName(Severity severity) { return severities[size_t(severity)].second; }

std::optional<Severity> severityNamed(QStringView name)
{
    for (const auto &[severity, known] : severities) {
        if (name == known) {
            return severity;
        }
    }
    return std::nullopt;
}

Severity lessened(Severity severity) { return std::min(severity, Severity::Minor); }

} // namespace hexapla
