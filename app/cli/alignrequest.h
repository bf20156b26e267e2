// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignmentedit.h"
#include "core/formats/versionset.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <optional>
#include <vector>

namespace hexapla {

// What the arguments of align ask for.
struct AlignRequest
{
    enum class Output : quint8 { Tsv, Json, Tmx, Xliff };

    std::vector<VersionSource> sources;
    QString project;                   // whose versions and rows are meant instead; empty: none
    std::optional<AlignmentEdit> edit; // of the project's rows
    QString author;                    // of the edit; empty: who is logged in
    Output output = Output::Tsv;
    QString outputFile; // empty: standard output
    QString help;       // what to print instead of doing anything; empty: nothing

    // The request, or the line that says what is wrong with the arguments.
    static std::expected<AlignRequest, QString> parse(const QStringList &arguments);
};

} // namespace hexapla
