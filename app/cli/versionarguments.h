// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/versionset.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <span>
#include <vector>

class QCommandLineParser;

namespace hexapla {

// The files of the versions and their languages, as every verb that takes several is told them.
void addVersionArguments(QCommandLineParser &parser, const QString &purpose);

// The language of a tag that was given, or the line that says what is wrong with it.
std::expected<LanguageTag, QString> languageNamed(const QString &tag);

// The versions that were named, or the line that says what is wrong.
std::expected<std::vector<VersionSource>, QString> versionsNamed(const QCommandLineParser &parser,
                                                                 qsizetype atLeast);

// The file to write instead of standard output; empty when none was named. No version is written over, nor
// the project (empty: none).
void addOutputArgument(QCommandLineParser &parser);
std::expected<QString, QString> outputFileNamed(const QCommandLineParser &parser,
                                                std::span<const VersionSource> versions,
                                                const QString &project);

// Whether two names are those of one file.
bool isSameFile(const QString &one, const QString &other);

// Files that were named more than once, each once.
QStringList repeatedFiles(std::span<const VersionSource> versions);

} // namespace hexapla
