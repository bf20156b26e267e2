// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/projectrequest.h"

#include "app/cli/parsertext.h"
#include "app/cli/versionarguments.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

using Action = ProjectRequest::Action;

struct ActionName
{
    QLatin1StringView name;
    Action action;
};

constexpr std::array actions = {ActionName{"new"_L1, Action::New},
                                ActionName{"info"_L1, Action::Info},
                                ActionName{"verify"_L1, Action::Verify},
                                ActionName{"add-version"_L1, Action::AddVersion},
                                ActionName{"replace-version"_L1, Action::ReplaceVersion},
                                ActionName{"remove-version"_L1, Action::RemoveVersion},
                                ActionName{"relabel"_L1, Action::Relabel},
                                ActionName{"reorder"_L1, Action::Reorder},
                                ActionName{"undo"_L1, Action::Undo},
                                ActionName{"redo"_L1, Action::Redo},
                                ActionName{"merge"_L1, Action::Merge},
                                ActionName{"salvage"_L1, Action::Salvage}};

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"PROJECT"_s, u"The project's file."_s);
    parser.addPositionalArgument(
        u"ACTION"_s,
        u"new FILE..., info, verify, add-version FILE, replace-version NUMBER FILE, "
        u"remove-version NUMBER, relabel NUMBER, reorder NUMBER..., undo, redo, merge "
        u"OTHER or salvage OUT."_s,
        u"ACTION ..."_s);
    parser.addOption({u"lang"_s,
                      u"The language of a file (BCP 47) instead of the detected one; once per file, in "
                      u"order. relabel: the "
                      u"language of the version."_s,
                      u"tag"_s});
    parser.addOption({u"name"_s, u"relabel: what the version is called, instead of its file."_s, u"name"_s});
    parser.addOption({u"author"_s, u"Who does it, instead of who is logged in."_s, u"name"_s});
    parser.addOption({u"format"_s, u"What to print: text (the default) or json."_s, u"format"_s, u"text"_s});
    parser.addOption({{u"h"_s, u"help"_s}, u"Show this help."_s});
}

using Failure = std::unexpected<QString>;

// The files with their languages, if any were given.
std::expected<std::vector<VersionSource>, QString> sourcesOf(const QStringList &files,
                                                             const QStringList &languages)
{
    if (files.isEmpty() || files.contains(QString())) {
        return Failure(u"the name of a file is wanted"_s);
    }
    if (!languages.isEmpty() && languages.size() != files.size()) {
        return Failure(
            u"--lang is given once per file, in order: %1 files, but %2 languages"_s.arg(files.size())
                .arg(languages.size()));
    }
    std::vector<VersionSource> sources;
    for (qsizetype i = 0; i < files.size(); ++i) {
        VersionSource source = {files[i], {}};
        if (!languages.isEmpty()) {
            const auto language = languageNamed(languages[i]);
            if (!language) {
                return Failure(language.error());
            }
            source.options.language = *language;
        }
        sources.push_back(std::move(source));
    }
    return sources;
}

// How many words an action takes behind it.
std::expected<void, QString> checkCount(Action action, qsizetype count)
{
    switch (action) {
    case Action::New:
        return count >= 1 ? std::expected<void, QString>() : Failure(u"new: files are wanted"_s);
    case Action::Info:
    case Action::Verify:
    case Action::Undo:
    case Action::Redo:
        return count == 0 ? std::expected<void, QString>() : Failure(u"nothing is wanted behind this"_s);
    case Action::AddVersion:
        return count == 1 ? std::expected<void, QString>() : Failure(u"add-version: one file is wanted"_s);
    case Action::ReplaceVersion:
        return count == 2 ? std::expected<void, QString>()
                          : Failure(u"replace-version: a number and a file are wanted"_s);
    case Action::RemoveVersion:
    case Action::Relabel:
        return count == 1 ? std::expected<void, QString>()
                          : Failure(u"the number of one version is wanted"_s);
    case Action::Reorder:
        return count >= 1 ? std::expected<void, QString>()
                          : Failure(u"reorder: the numbers of all versions are wanted"_s);
    case Action::Merge:
        return count == 1 ? std::expected<void, QString>()
                          : Failure(u"merge: another project's file is wanted"_s);
    case Action::Salvage:
        return count == 1 ? std::expected<void, QString>()
                          : Failure(u"salvage: the name of a new file is wanted"_s);
    }
    Q_UNREACHABLE_RETURN({});
}

std::expected<qsizetype, QString> versionNamed(const QString &word)
{
    bool isNumber = false;
    const qsizetype number = word.toUInt(&isNumber);
    return isNumber ? std::expected<qsizetype, QString>(number)
                    : Failure(word + u": not the number of a version"_s);
}

// What is new of a version: its language, its name.
std::expected<void, QString> takeLabel(const QCommandLineParser &parser, ProjectRequest &request)
{
    const QStringList languages = parser.values(u"lang"_s);
    if (languages.size() > 1 || (languages.isEmpty() && !parser.isSet(u"name"_s))) {
        return Failure(u"relabel: --lang or --name is wanted, each once"_s);
    }
    if (!languages.isEmpty()) {
        const auto language = languageNamed(languages.first());
        if (!language) {
            return Failure(language.error());
        }
        request.language = *language;
    }
    if (parser.isSet(u"name"_s)) {
        const QString name = parser.value(u"name"_s);
        if (name.isEmpty() || QFileInfo(name).fileName() != name) {
            return Failure(valueError(u"name"_s, name, u"not the name of a file"_s));
        }
        request.name = name;
    }
    return {};
}

std::expected<void, QString> takeRest(const QCommandLineParser &parser, QStringList rest,
                                      ProjectRequest &request)
{
    if (const auto fits = checkCount(request.action, rest.size()); !fits) {
        return fits;
    }
    if (request.action == Action::Merge || request.action == Action::Salvage) {
        request.other = rest.first();
        return {};
    }
    const bool isAboutOne = request.action == Action::ReplaceVersion ||
                            request.action == Action::RemoveVersion || request.action == Action::Relabel;
    if (isAboutOne) {
        const auto version = versionNamed(rest.takeFirst());
        if (!version) {
            return Failure(version.error());
        }
        request.version = *version;
    }
    if (request.action == Action::Relabel) {
        return takeLabel(parser, request);
    }
    if (request.action == Action::Reorder) {
        for (const QString &word : rest) {
            const auto version = versionNamed(word);
            if (!version) {
                return Failure(version.error());
            }
            request.order.push_back(*version);
        }
        return {};
    }
    if (rest.isEmpty()) {
        return {};
    }
    auto sources = sourcesOf(rest, parser.values(u"lang"_s));
    if (!sources) {
        return Failure(sources.error());
    }
    request.sources = std::move(*sources);
    return {};
}

} // namespace

std::expected<ProjectRequest, QString> ProjectRequest::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        return Failure(parserError(parser));
    }
    ProjectRequest request;
    if (parser.isSet(u"help"_s)) {
        request.help = verbHelp(parser, u"project"_s);
        return request;
    }
    if (const QString error = repetitionError(parser, {u"format"_s, u"author"_s, u"name"_s});
        !error.isEmpty()) {
        return Failure(error);
    }
    QStringList words = parser.positionalArguments();
    if (words.size() < 2 || words.first().isEmpty()) {
        return Failure(u"a project and what to do with it are wanted"_s);
    }
    request.project = words.takeFirst();
    const QString name = words.takeFirst();
    const auto action =
        std::ranges::find_if(actions, [&](const ActionName &known) { return known.name == name; });
    if (action == actions.end()) {
        return Failure(name +
                       u": none of new, info, verify, add-version, replace-version, remove-version, relabel, "
                       u"reorder, undo, redo, merge, salvage"_s);
    }
    request.action = action->action;
    request.author = parser.value(u"author"_s);
    const QString format = parser.value(u"format"_s);
    if (format != "text"_L1 && format != "json"_L1) {
        return Failure(valueError(u"format"_s, format, u"neither text nor json"_s));
    }
    request.isJson = format == "json"_L1;
    const auto taken = takeRest(parser, words, request);
    return taken ? std::expected<ProjectRequest, QString>(request) : Failure(taken.error());
}

} // namespace hexapla
