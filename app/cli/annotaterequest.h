// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/annotation.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <optional>
#include <vector>

namespace hexapla {

// What the arguments of annotate ask for.
struct AnnotateRequest
{
    enum class Action : quint8 { Add, List, Remove, Restore, Reply, State, Place, Export, Import };
    enum class ExportFormat : quint8 { JsonLd, Csv, Markdown };

    QString project; // its file
    Action action = Action::List;
    AnnotationState state = AnnotationState::Open;
    AnnotationKind kind = AnnotationKind::Highlight;
    ExportFormat exportFormat = ExportFormat::JsonLd;
    bool isTrash = false; // of list
    bool isJson = false;
    std::vector<QUuid> ids; // of the annotations meant
    // Of add and place: the version, and in it the quote, or the place in code points of the source.
    qsizetype version = 0;
    QString quote;
    qsizetype occurrence = 1;
    std::optional<TextSpan> place;
    QString colour = defaultColour;
    std::vector<QString> tags;
    QString note;
    QString outputFile;                   // of export; empty: standard output
    QString importedFile;                 // of import
    std::optional<qsizetype> fileVersion; // of import: the version that the file is about, if it does not say
    QString author;                       // empty: who is logged in
    QString help;                         // what to print instead of doing anything; empty: nothing

    // The request, or the line that says what is wrong with the arguments.
    static std::expected<AnnotateRequest, QString> parse(const QStringList &arguments);
};

} // namespace hexapla
