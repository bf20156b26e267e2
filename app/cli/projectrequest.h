// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/versionset.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <optional>
#include <vector>

namespace hexapla {

// What the arguments of project ask for.
struct ProjectRequest
{
    enum class Action : quint8 {
        New,
        Info,
        Verify,
        AddVersion,
        ReplaceVersion,
        RemoveVersion,
        Relabel,
        Reorder,
        Undo,
        Redo,
        Merge,
        Salvage,
    };

    QString project; // its file
    Action action = Action::Info;
    std::vector<VersionSource> sources;  // of new, add-version and replace-version
    qsizetype version = 0;               // of replace-version, remove-version and relabel
    std::optional<LanguageTag> language; // of relabel
    std::optional<QString> name;         // of relabel
    std::vector<qsizetype> order;        // of reorder: the numbers that versions have now
    QString other;                       // of merge; of salvage the file to write
    QString author;                      // empty: who is logged in
    bool isJson = false;
    QString help; // what to print instead of doing anything; empty: nothing

    // The request, or the line that says what is wrong with the arguments.
    static std::expected<ProjectRequest, QString> parse(const QStringList &arguments);
};

} // namespace hexapla
