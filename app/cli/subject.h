// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/versionset.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <vector>

class QCommandLineParser;

namespace hexapla {

// What a verb works on: files, or a project and the words that say what to do in it.
struct Subject
{
    std::vector<VersionSource> sources;
    QString project; // whose versions and rows are meant instead of files; empty: none
    QStringList words;
    QString author; // of what is done in the project; empty: who is logged in

    bool isProject() const { return !project.isEmpty(); }
};

// The subject that the arguments name, or the line that says what is wrong with them. Some options are for
// files alone: a project knows what they say.
std::expected<Subject, QString> subjectNamed(const QCommandLineParser &parser, qsizetype leastFiles,
                                             const QStringList &optionsOfFiles);

} // namespace hexapla
