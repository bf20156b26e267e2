// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/alignrequest.h"

#include "app/cli/parsertext.h"
#include "app/cli/rowedit.h"
#include "app/cli/versionarguments.h"

#include <QCommandLineParser>

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
    addVersionArguments(
        parser, u"The versions to align; or a project, and what to do with its rows: merge ROW ROW, split "
                u"ROW COUNT..., detach ROW VERSION, swap ROW VERSION, shift ROW VERSION up|down [COUNT], "
                u"link ROW ROW, unlink ROW, pin ROW..., unpin ROW..., realign."_s);
    parser.addOption({u"author"_s, u"Who edits rows, instead of who is logged in."_s, u"name"_s});
    parser.addOption(
        {u"pre-segmented"_s, u"The files hold one sentence a line; blank lines part paragraphs."_s});
    parser.addOption({u"format"_s,
                      u"What to print: tsv (numbers of segments, the default), json, tmx or xliff."_s,
                      u"format"_s, u"tsv"_s});
    parser.addOption(
        {u"ids"_s, u"With tsv, begin every line with the row's id, which edits of rows want."_s});
    addOutputArgument(parser);
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
    auto subject = subjectNamed(parser, 2, {u"lang"_s, u"pre-segmented"_s});
    if (!subject) {
        return std::unexpected(subject.error());
    }
    request.subject = std::move(*subject);
    request.isRealigning = request.subject.words == QStringList{u"realign"_s};
    if (!request.subject.words.isEmpty() && !request.isRealigning) {
        const auto edit = rowEditOf(request.subject.words);
        if (!edit) {
            return std::unexpected(edit.error());
        }
        request.edit = *edit;
    }
    for (VersionSource &source : request.subject.sources) {
        source.options.isPreSegmented = parser.isSet(u"pre-segmented"_s);
    }
    const auto output = outputNamed(parser.value(u"format"_s));
    if (!output) {
        return std::unexpected(output.error());
    }
    request.output = *output;
    request.showsIds = parser.isSet(u"ids"_s);
    if (request.showsIds && request.output != Output::Tsv) {
        return std::unexpected(u"--ids: only with tsv; other formats hold them anyway"_s);
    }
    const auto outputFile = outputFileNamed(parser, request.subject.sources, request.subject.project);
    if (!outputFile) {
        return std::unexpected(outputFile.error());
    }
    request.outputFile = *outputFile;
    return request;
}

} // namespace hexapla
