// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/subject.h"
#include "core/check/checker.h"
#include "core/project/verdict.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

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

    Subject subject;
    std::optional<Judgement> judgement; // in the project, instead of a listing
    bool isListingVerdicts = false;     // those of the project, instead of findings
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
