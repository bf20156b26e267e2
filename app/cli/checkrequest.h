// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checker.h"
#include "core/formats/versionset.h"
#include "core/project/verdict.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <optional>
#include <vector>

namespace hexapla {

// What the arguments of check ask for.
struct CheckRequest
{
    enum class Output : quint8 { Text, Json, Sarif, Html };

    // A verdict on a finding.
    struct Judgement
    {
        VerdictKind kind = VerdictKind::Open;
        VerdictScope scope = VerdictScope::Place;
        QString finding; // its id
        QString reason;
    };

    std::vector<VersionSource> sources;
    QString project;                    // whose versions and rows are meant instead; empty: none
    std::optional<Judgement> judgement; // in the project, instead of a listing
    QString author;                     // of the verdict; empty: who is logged in
    CheckOptions options;
    QString glossaryFile; // empty: none
    Severity leastSeverity = Severity::Minor;
    Output output = Output::Text;
    QString baselineFile; // empty: nothing is known yet
    QString outputFile;   // empty: standard output
    QString help;         // what to print instead of doing anything; empty: nothing

    // The request, or the line that says what is wrong with the arguments.
    static std::expected<CheckRequest, QString> parse(const QStringList &arguments);
};

} // namespace hexapla
