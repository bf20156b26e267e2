// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/alignrequest.h"

#include "app/cli/parsertext.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QSet>

#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

using Output = AlignRequest::Output;

constexpr std::array<std::pair<QLatin1StringView, Output>, 4> outputs = {{
    {"tsv"_L1, Output::Tsv},
    {"json"_L1, Output::Json},
    {"tmx"_L1, Output::Tmx},
    {"xliff"_L1, Output::Xliff},
}};

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, u"The versions to align."_s, u"FILE FILE..."_s);
    parser.addOption(
        {u"lang"_s,
         u"The language of a file (BCP 47) instead of the detected one; once per file, in order."_s,
         u"tag"_s});
    parser.addOption(
        {u"pre-segmented"_s, u"The files hold one sentence a line; blank lines part paragraphs."_s});
    parser.addOption({u"format"_s, u"What to print: tsv, json, tmx or xliff."_s, u"format"_s, u"tsv"_s});
    parser.addOption({{u"o"_s, u"output"_s}, u"The file to write instead of standard output."_s, u"file"_s});
    parser.addOption({{u"h"_s, u"help"_s}, u"Show this help."_s});
}

std::expected<Output, QString> outputNamed(const QString &name)
{
    for (const auto &[known, output] : outputs) {
        if (name == known) {
            return output;
        }
    }
    return std::unexpected(valueError(u"format"_s, name, u"none of tsv, json, tmx, xliff"_s));
}

std::expected<std::vector<VersionSource>, QString> sourcesOf(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    const QStringList languages = parser.values(u"lang"_s);
    if (files.size() < 2) {
        return std::unexpected(u"two files or more are wanted"_s);
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
        source.options.isPreSegmented = parser.isSet(u"pre-segmented"_s);
        if (!languages.isEmpty()) {
            source.options.language = LanguageTag::fromString(languages[i]);
            if (!source.options.language) {
                return std::unexpected(valueError(u"lang"_s, languages[i], u"not a language tag (BCP 47)"_s));
            }
        }
        sources.push_back(std::move(source));
    }
    return sources;
}

// Files are the same when they are one place on the disk, by whatever name.
QString identity(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

bool isSourceOf(const AlignRequest &request, const QString &path)
{
    return std::ranges::any_of(request.sources, [&path](const VersionSource &source) {
        return identity(source.path) == identity(path);
    });
}

} // namespace

std::expected<AlignRequest, QString> AlignRequest::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        return std::unexpected(parserError(parser));
    }
    AlignRequest request;
    if (parser.isSet(u"help"_s)) {
        request.help = verbHelp(parser, u"align"_s);
        return request;
    }
    if (const QString error = repetitionError(parser, {u"format"_s, u"output"_s}); !error.isEmpty()) {
        return std::unexpected(error);
    }
    auto sources = sourcesOf(parser);
    if (!sources) {
        return std::unexpected(sources.error());
    }
    request.sources = std::move(*sources);
    const auto output = outputNamed(parser.value(u"format"_s));
    if (!output) {
        return std::unexpected(output.error());
    }
    request.output = *output;
    request.outputFile = parser.value(u"output"_s);
    if (parser.isSet(u"output"_s) && request.outputFile.isEmpty()) {
        return std::unexpected(u"-o needs the name of a file"_s);
    }
    if (!request.outputFile.isEmpty() && isSourceOf(request, request.outputFile)) {
        return std::unexpected(u"-o %1: would overwrite a version"_s.arg(request.outputFile));
    }
    return request;
}

QStringList AlignRequest::repeatedFiles() const
{
    QSet<QString> seen;
    QStringList repeated;
    for (const VersionSource &source : sources) {
        const QString file = identity(source.path);
        if (seen.contains(file) && !repeated.contains(source.path)) {
            repeated += source.path;
        }
        seen.insert(file);
    }
    return repeated;
}

} // namespace hexapla
