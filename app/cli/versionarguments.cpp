// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/versionarguments.h"

#include "app/cli/parsertext.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QSet>

#include <unicode/uloc.h>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// Files are the same when they are one place on the disk, by whatever name.
QString identity(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

// Whether there is such a language: "zzz" is well-formed, but none.
bool isKnown(const LanguageTag &tag)
{
    // Codes for private use are known to those who use them.
    const QString code = tag.language();
    const bool isPrivate = code.size() == 3 && code >= "qaa"_L1 && code <= "qtz"_L1;
    return tag.isUndetermined() || isPrivate || *uloc_getISO3Language(code.toLatin1().constData()) != '\0';
}

} // namespace

bool isSameFile(const QString &one, const QString &other) { return identity(one) == identity(other); }

void addVersionArguments(QCommandLineParser &parser, const QString &purpose)
{
    parser.addPositionalArgument(u"FILE"_s, purpose, u"FILE..."_s);
    parser.addOption(
        {u"lang"_s,
         u"The language of a file (BCP 47) instead of the detected one; once per file, in order."_s,
         u"tag"_s});
}

std::expected<LanguageTag, QString> languageNamed(const QString &tag)
{
    const auto language = LanguageTag::fromString(tag);
    if (!language) {
        return std::unexpected(valueError(u"lang"_s, tag, u"not a language tag (BCP 47)"_s));
    }
    if (!isKnown(*language)) {
        return std::unexpected(valueError(u"lang"_s, tag, u"no such language"_s));
    }
    return *language;
}

std::expected<std::vector<VersionSource>, QString> versionsNamed(const QCommandLineParser &parser,
                                                                 qsizetype atLeast)
{
    const QStringList files = parser.positionalArguments();
    const QStringList languages = parser.values(u"lang"_s);
    if (files.size() < atLeast) {
        return std::unexpected(atLeast == 1 ? u"a file is wanted"_s : u"two files or more are wanted"_s);
    }
    if (files.contains(QString())) {
        return std::unexpected(u"the name of a file is empty"_s);
    }
    if (!languages.isEmpty() && languages.size() != files.size()) {
        return std::unexpected(
            u"--lang is given once per file, in order: %1 files, but %2 languages"_s.arg(files.size())
                .arg(languages.size()));
    }
    std::vector<VersionSource> sources;
    for (qsizetype i = 0; i < files.size(); ++i) {
        VersionSource source = {files[i], {}};
        if (!languages.isEmpty()) {
            const auto language = languageNamed(languages[i]);
            if (!language) {
                return std::unexpected(language.error());
            }
            source.options.language = *language;
        }
        sources.push_back(std::move(source));
    }
    return sources;
}

void addOutputArgument(QCommandLineParser &parser)
{
    parser.addOption({{u"o"_s, u"output"_s}, u"The file to write instead of standard output."_s, u"file"_s});
}

std::expected<QString, QString> outputFileNamed(const QCommandLineParser &parser,
                                                std::span<const VersionSource> versions,
                                                const QString &project)
{
    if (!parser.isSet(u"output"_s)) {
        return QString();
    }
    QString path = parser.value(u"output"_s);
    if (path.isEmpty()) {
        return std::unexpected(u"-o needs the name of a file"_s);
    }
    const auto isIt = [&path](const VersionSource &source) { return isSameFile(source.path, path); };
    if (std::ranges::any_of(versions, isIt)) {
        return std::unexpected(u"-o %1: would overwrite a version"_s.arg(path));
    }
    if (!project.isEmpty() && isSameFile(project, path)) {
        return std::unexpected(u"-o %1: would overwrite the project"_s.arg(path));
    }
    return path;
}

QStringList repeatedFiles(std::span<const VersionSource> versions)
{
    QSet<QString> seen;
    QStringList repeated;
    for (const VersionSource &source : versions) {
        const QString file = identity(source.path);
        if (seen.contains(file) && !repeated.contains(source.path)) {
            repeated += source.path;
        }
        seen.insert(file);
    }
    return repeated;
}

} // namespace hexapla
