// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/check/checkid.h"
#include "core/check/message.h"
#include "core/text/textspan.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace hexapla {

enum class Severity : quint8 {
    Trivial, // typography and style
    Minor,
    Major, // a reader is told something else
};

// The stable name in JSON and on the command line: "major".
QLatin1StringView severityName(Severity severity);
std::optional<Severity> severityNamed(QStringView name);
// One step less, but never trivial: what is wrong stays wrong, however sure it is.
Severity lessened(Severity severity);

// A passage a finding is about.
struct FindingSpan
{
    size_t version = 0;
    TextSpan text;          // in the document's text
    bool isMissing = false; // nothing stands here: the passage beside which it should
    // Where in the source, when markup is meant and not what it shows: the address of a link.
    std::optional<TextSpan> source = {};

    friend bool operator==(const FindingSpan &, const FindingSpan &) = default;
};

// One discrepancy.
struct Finding
{
    // What it is called once all findings of the work are known (nameFindings); empty before.
    QByteArray id;
    CheckId check = CheckId::Omission;
    Severity severity = Severity::Minor;
    RowId row;
    // The versions that are wrong, or all concerned where nobody can tell; in order.
    VersionNumbers odd;
    std::vector<FindingSpan> spans; // in the order of the versions
    Message message;
    // What was compared, normalised, by version; empty where a version has none or it says nothing.
    std::vector<QString> evidence;

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace hexapla
