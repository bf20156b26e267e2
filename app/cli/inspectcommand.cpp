// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/inspectcommand.h"

#include "app/cli/inspection.h"
#include "app/cli/parsertext.h"
#include "app/cli/versionarguments.h"
#include "core/formats/versionreader.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

struct Request
{
    QString file;
    ReadOptions options;
    bool isJson = false;
};

// The request, or the line that says what is wrong with the arguments.
std::expected<Request, QString> parse(QCommandLineParser &parser, const QStringList &arguments)
{
    parser.addPositionalArgument(u"FILE"_s, u"The file to read."_s);
    parser.addOption({u"lang"_s, u"Its language (BCP 47) instead of the detected one."_s, u"tag"_s});
    parser.addOption({u"encoding"_s, u"Its encoding instead of the detected one."_s, u"name"_s});
    parser.addOption({u"as"_s, u"Read it as markdown or text."_s, u"format"_s});
    parser.addOption({u"format"_s, u"What to print: text or json."_s, u"format"_s, u"text"_s});
    parser.addOption({{u"h"_s, u"help"_s}, u"Show this help."_s});
    if (!parser.parse(arguments)) {
        return std::unexpected(parserError(parser));
    }
    if (parser.isSet(u"help"_s)) {
        return Request();
    }
    if (const QString error = repetitionError(parser, {u"lang"_s, u"encoding"_s, u"as"_s, u"format"_s});
        !error.isEmpty()) {
        return std::unexpected(error);
    }
    if (parser.positionalArguments().size() != 1) {
        return std::unexpected(u"one file is wanted"_s);
    }
    Request request;
    request.file = parser.positionalArguments().constFirst();
    if (request.file.isEmpty()) {
        return std::unexpected(u"the name of the file is empty"_s);
    }
    request.options.encoding = parser.value(u"encoding"_s).toLatin1();
    if (parser.isSet(u"lang"_s)) {
        const auto language = languageNamed(parser.value(u"lang"_s));
        if (!language) {
            return std::unexpected(language.error());
        }
        request.options.language = *language;
    }
    if (parser.isSet(u"as"_s)) {
        const QString name = parser.value(u"as"_s);
        for (const Format format : {Format::Markdown, Format::Text}) {
            if (name == formatName(format)) {
                request.options.format = format;
            }
        }
        if (!request.options.format) {
            return std::unexpected(valueError(u"as"_s, name, u"neither markdown nor text"_s));
        }
    }
    const QString output = parser.value(u"format"_s);
    if (output != "text"_L1 && output != "json"_L1) {
        return std::unexpected(valueError(u"format"_s, output, u"neither text nor json"_s));
    }
    request.isJson = output == "json"_L1;
    return request;
}

} // namespace

QString InspectCommand::name() const { return u"inspect"_s; }

QString InspectCommand::summary() const { return u"show what a file is read as"_s; }

ExitStatus InspectCommand::run(const QStringList &arguments, QTextStream &out, QTextStream &err) const
{
    QCommandLineParser parser;
    const auto request = parse(parser, arguments);
    if (!request) {
        return fail(err, request.error());
    }
    if (parser.isSet(u"help"_s)) {
        out << verbHelp(parser, name());
        return ExitStatus::Done;
    }
    const auto version = readVersion(request->file, request->options);
    if (!version) {
        return fail(err, version.error());
    }
    if (request->isJson) {
        writeInspectionJson(out, *version);
    } else {
        writeInspectionText(out, *version);
    }
    return ExitStatus::Done;
}

} // namespace hexapla
