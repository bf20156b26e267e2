// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/annotaterequest.h"

#include "app/cli/parsertext.h"
#include "app/cli/versionarguments.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

using Action = AnnotateRequest::Action;
using Failure = std::unexpected<QString>;
using Checked = std::expected<void, QString>;

struct ActionName
{
    QLatin1StringView name;
    Action action;
};

constexpr std::array actions = {
    ActionName{"add"_L1, Action::Add},       ActionName{"list"_L1, Action::List},
    ActionName{"remove"_L1, Action::Remove}, ActionName{"restore"_L1, Action::Restore},
    ActionName{"reply"_L1, Action::Reply},   ActionName{"state"_L1, Action::State},
    ActionName{"place"_L1, Action::Place},   ActionName{"export"_L1, Action::Export},
    ActionName{"import"_L1, Action::Import}};

using ExportFormat = AnnotateRequest::ExportFormat;

constexpr std::array<std::pair<QLatin1StringView, ExportFormat>, 3> exportFormats = {
    {{"jsonld"_L1, ExportFormat::JsonLd}, {"csv"_L1, ExportFormat::Csv}, {"md"_L1, ExportFormat::Markdown}}};

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"PROJECT"_s, u"The project's file."_s);
    parser.addPositionalArgument(u"ACTION"_s,
                                 u"add, list, remove ID..., restore ID..., reply ID, state ID STATE (open, "
                                 u"answered, accepted, rejected, resolved), place ID, export or import FILE "
                                 u"(W3C Web Annotations or the JSON of "
                                 u"Hypothesis)."_s,
                                 u"ACTION ..."_s);
    parser.addOptions(
        {{u"version"_s,
          u"add, place: the number of the version to mark, from 0; import: the version that the "
          u"file is about where it does not say."_s,
          u"number"_s},
         {u"quote"_s, u"add, place: the words to mark; white space folds, markup is ignored."_s, u"text"_s},
         {u"occurrence"_s, u"add, place: which of several places with these words, from 1."_s, u"number"_s,
          u"1"_s},
         {u"start"_s, u"add, place: instead of a quote, where it begins: in code points of the source."_s,
          u"offset"_s},
         {u"end"_s, u"add, place: where it ends; the same as --start where something is missing."_s,
          u"offset"_s},
         {u"kind"_s, u"add: highlight (the default), underline, squiggle, strikeout or note."_s, u"kind"_s,
          u"highlight"_s},
         {u"colour"_s, u"add: the colour, as #rrggbb."_s, u"colour"_s},
         {u"tag"_s, u"add: a tag; may be given several times."_s, u"tag"_s},
         {u"note"_s, u"add, reply, state: what there is to say."_s, u"text"_s},
         {u"trash"_s, u"list: what is in the trash."_s},
         {u"author"_s, u"Who does it, instead of who is logged in."_s, u"name"_s},
         {u"format"_s,
          u"What to print: text (the default) or json; export: jsonld (the default), csv or md."_s,
          u"format"_s},
         {{u"h"_s, u"help"_s}, u"Show this help."_s}});
    addOutputArgument(parser);
}

std::expected<qsizetype, QString> numberOf(const QCommandLineParser &parser, const QString &option, int least)
{
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    if (!isNumber || number < least) {
        return Failure(valueError(option, parser.value(option), u"not a number from %1 on"_s.arg(least)));
    }
    return number;
}

Checked takePlace(const QCommandLineParser &parser, AnnotateRequest &request)
{
    const auto start = numberOf(parser, u"start"_s, 0);
    const auto end = numberOf(parser, u"end"_s, 0);
    if (!start || !end) {
        return Failure(start ? end.error() : start.error());
    }
    if (*end < *start) {
        return Failure(u"--end stands before --start"_s);
    }
    request.place = {*start, *end};
    return {};
}

// The version, and the words or the place in it.
Checked takePassage(const QCommandLineParser &parser, const QString &action, AnnotateRequest &request)
{
    const auto version = numberOf(parser, u"version"_s, 0);
    const auto occurrence = numberOf(parser, u"occurrence"_s, 1);
    if (!version || !occurrence) {
        return Failure(version ? occurrence.error() : version.error());
    }
    request.version = *version;
    request.occurrence = *occurrence;
    request.quote = parser.value(u"quote"_s);
    const bool hasPlace = parser.isSet(u"start"_s) || parser.isSet(u"end"_s);
    if (hasPlace == parser.isSet(u"quote"_s) || (!hasPlace && request.quote.simplified().isEmpty())) {
        return Failure(action + u": either --quote or --start and --end are wanted"_s);
    }
    return hasPlace ? takePlace(parser, request) : Checked();
}

Checked takeMark(const QCommandLineParser &parser, AnnotateRequest &request)
{
    if (const auto taken = takePassage(parser, u"add"_s, request); !taken) {
        return taken;
    }
    const auto kind = annotationKindNamed(parser.value(u"kind"_s));
    if (!kind) {
        return Failure(valueError(u"kind"_s, parser.value(u"kind"_s),
                                  u"none of highlight, underline, squiggle, strikeout, note"_s));
    }
    request.kind = *kind;
    if (parser.isSet(u"colour"_s)) {
        request.colour = parser.value(u"colour"_s).toLower();
    }
    if (!isColour(request.colour)) {
        return Failure(valueError(u"colour"_s, request.colour, u"not #rrggbb"_s));
    }
    for (const QString &tag : parser.values(u"tag"_s)) {
        if (tag.trimmed().isEmpty()) {
            return Failure(valueError(u"tag"_s, tag, u"nothing that could be a tag"_s));
        }
        if (!std::ranges::contains(request.tags, tag)) {
            request.tags.push_back(tag);
        }
    }
    return {};
}

Checked takeIds(QStringList words, AnnotateRequest &request)
{
    if (request.action == Action::State) {
        const auto state = annotationStateNamed(words.value(1));
        if (words.size() != 2 || !state) {
            return Failure(u"state: an annotation and one of open, answered, accepted, rejected, resolved "
                           u"are wanted"_s);
        }
        request.state = *state;
        words.removeLast();
    }
    const bool wantsOne =
        request.action == Action::Reply || request.action == Action::State || request.action == Action::Place;
    if (words.isEmpty() || (wantsOne && words.size() > 1)) {
        return Failure(u"the id of an annotation is wanted"_s);
    }
    for (const QString &word : words) {
        const QUuid id = QUuid::fromString(word);
        if (id.isNull()) {
            return Failure(word + u": not the id of an annotation"_s);
        }
        request.ids.push_back(id);
    }
    return {};
}

Checked takeImport(const QCommandLineParser &parser, const QStringList &words, AnnotateRequest &request)
{
    if (words.size() != 1 || words.first().isEmpty()) {
        return Failure(u"import: one file is wanted"_s);
    }
    request.importedFile = words.first();
    if (parser.isSet(u"version"_s)) {
        const auto version = numberOf(parser, u"version"_s, 0);
        if (!version) {
            return Failure(version.error());
        }
        request.fileVersion = *version;
    }
    return {};
}

// How the answer is written, and where to.
Checked takeOutput(const QCommandLineParser &parser, AnnotateRequest &request)
{
    const QString format = parser.value(u"format"_s);
    if (request.action != Action::Export) {
        if (parser.isSet(u"output"_s)) {
            return Failure(u"-o is for export"_s);
        }
        if (parser.isSet(u"format"_s) && format != "text"_L1 && format != "json"_L1) {
            return Failure(valueError(u"format"_s, format, u"neither text nor json"_s));
        }
        request.isJson = format == "json"_L1;
        return {};
    }
    if (parser.isSet(u"format"_s)) {
        const auto known = std::ranges::find_if(
            exportFormats, [&format](const auto &entry) { return entry.first == format; });
        if (known == exportFormats.end()) {
            return Failure(valueError(u"format"_s, format, u"none of jsonld, csv, md"_s));
        }
        request.exportFormat = known->second;
    }
    const auto output = outputFileNamed(parser, {}, request.project);
    if (!output) {
        return Failure(output.error());
    }
    request.outputFile = *output;
    return {};
}

Checked takeRest(const QCommandLineParser &parser, const QStringList &words, AnnotateRequest &request)
{
    request.note = parser.value(u"note"_s);
    if (request.action == Action::Import) {
        return takeImport(parser, words, request);
    }
    const bool takesNone =
        request.action == Action::Add || request.action == Action::List || request.action == Action::Export;
    if (takesNone) {
        if (!words.isEmpty()) {
            return Failure(words.first() + u": nothing is wanted here"_s);
        }
        return request.action == Action::Add ? takeMark(parser, request) : Checked();
    }
    if (request.action == Action::Reply && request.note.isEmpty()) {
        return Failure(u"reply: --note is wanted"_s);
    }
    const auto taken = takeIds(words, request);
    return taken && request.action == Action::Place ? takePassage(parser, u"place"_s, request) : taken;
}

} // namespace

std::expected<AnnotateRequest, QString> AnnotateRequest::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        return Failure(parserError(parser));
    }
    AnnotateRequest request;
    if (parser.isSet(u"help"_s)) {
        request.help = verbHelp(parser, u"annotate"_s);
        return request;
    }
    const QString repeated =
        repetitionError(parser, {u"version"_s, u"quote"_s, u"occurrence"_s, u"start"_s, u"end"_s, u"kind"_s,
                                 u"colour"_s, u"note"_s, u"author"_s, u"format"_s, u"output"_s});
    if (!repeated.isEmpty()) {
        return Failure(repeated);
    }
    QStringList words = parser.positionalArguments();
    if (words.size() < 2 || words.first().isEmpty()) {
        return Failure(u"a project and what to do in it are wanted"_s);
    }
    request.project = words.takeFirst();
    const QString name = words.takeFirst();
    const auto action =
        std::ranges::find_if(actions, [&](const ActionName &known) { return known.name == name; });
    if (action == actions.end()) {
        return Failure(name + u": none of add, list, remove, restore, reply, state, place, export, import"_s);
    }
    request.action = action->action;
    request.isTrash = parser.isSet(u"trash"_s);
    request.author = parser.value(u"author"_s);
    const auto output = takeOutput(parser, request);
    const auto taken = output ? takeRest(parser, words, request) : output;
    return taken ? std::expected<AnnotateRequest, QString>(request) : Failure(taken.error());
}

} // namespace hexapla
