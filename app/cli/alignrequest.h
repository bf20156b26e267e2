// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/subject.h"
#include "core/align/alignmentedit.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace hexapla {

// What the arguments of align ask for.
struct AlignRequest
{
    enum class Output : quint8 { Tsv, Json, Tmx, Xliff };

    Subject subject;
    std::optional<AlignmentEdit> edit; // of the project's rows
    bool isRealigning = false;         // whether the project's rows are to be found anew
    Output output = Output::Tsv;
    bool showsIds = false; // of rows, in front of each
    QString outputFile;    // empty: standard output
    QString help;          // what to print instead of doing anything; empty: nothing

    // The request, or the line that says what is wrong with the arguments.
    static std::expected<AlignRequest, QString> parse(const QStringList &arguments);
};

} // namespace hexapla
