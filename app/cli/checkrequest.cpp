// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkrequest.h"

#include "app/cli/parsertext.h"
#include "app/cli/versionarguments.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

using Output = CheckRequest::Output;
using Checks = std::bitset<checkCount>;

constexpr std::array<std::pair<QLatin1StringView, Output>, 4> outputs = {{
    {"text"_L1, Output::Text},
    {"json"_L1, Output::Json},
    {"sarif"_L1, Output::Sarif},
    {"html"_L1, Output::Html},
}};

// "presence: omission, addition; facts: number". In brackets stands what is off by default.
QString allChecks()
{
    QStringList families;
    for (size_t i = 0; i < checkCount; ++i) {
        const CheckId check{quint8(i)};
        const QString name =
            isOnByDefault(check) ? QString(checkName(check)) : u"[%1]"_s.arg(checkName(check));
        if (i > 0 && familyOf(check) == familyOf(CheckId(i - 1))) {
            families.back() += u", "_s + name;
        } else {
            families += familyName(familyOf(check)) + u": "_s + name;
        }
    }
    return families.join(u"; "_s);
}

void addOptions(QCommandLineParser &parser)
{
    addVersionArguments(parser,
                        u"The versions to check, one or more; or a project, and a verdict on one of its "
                        u"findings: accept, dismiss or reopen FINDING; or verdicts, to list those that "
                        u"were given."_s);
    parser.addOption({u"scope"_s,
                      u"What the verdict covers: place, wording (wherever the same is found in the same "
                      u"words) or check."_s,
                      u"scope"_s, u"place"_s});
    parser.addOption({u"reason"_s, u"Why."_s, u"text"_s});
    parser.addOption({u"author"_s, u"Whose verdict it is, instead of who is logged in."_s, u"name"_s});
    parser.addOption(
        {u"only"_s,
         u"Only these checks, parted by commas, or those of these families that are on by default. "
         u"There are "_s +
             allChecks() + u". Those in brackets are off by default."_s,
         u"checks"_s});
    parser.addOption({u"skip"_s, u"All but these checks or families, parted by commas."_s, u"checks"_s});
    parser.addOption(
        {u"min-severity"_s, u"What to tell at least: trivial, minor or major."_s, u"severity"_s, u"minor"_s});
    parser.addOption(
        {u"baseline"_s, u"Leave out what this file, an earlier answer as JSON, holds."_s, u"file"_s});
    parser.addOption(
        {u"glossary"_s, u"A glossary, TBX or tab-separated with a first line of languages."_s, u"file"_s});
    parser.addOption({u"format"_s, u"What to print: text, json, sarif or html."_s, u"format"_s, u"text"_s});
    addOutputArgument(parser);
    parser.addOption({{u"h"_s, u"help"_s}, u"Show this help."_s});
}

// The checks of a list of names; families stand for those of theirs that count.
std::expected<Checks, QString> checksNamed(const QString &option, const QString &list,
                                           const Checks &ofFamilies)
{
    Checks checks;
    for (const QString &name : list.split(u',')) {
        const auto check = checkNamed(name.trimmed());
        const auto family = familyNamed(name.trimmed());
        if (!check && !family) {
            return std::unexpected(
                valueError(option, name, u"neither a check nor a family of checks; --help names them"_s));
        }
        for (size_t i = 0; i < checkCount; ++i) {
            const bool isOfFamily = ofFamilies[i] && familyOf(CheckId(i)) == family;
            checks[i] = checks[i] || CheckId(i) == check || isOfFamily;
        }
    }
    return checks;
}

std::expected<Checks, QString> checksWanted(const QCommandLineParser &parser)
{
    Checks checks = CheckOptions::defaultChecks();
    if (parser.isSet(u"only"_s)) {
        const auto only = checksNamed(u"only"_s, parser.value(u"only"_s), checks);
        if (!only) {
            return only;
        }
        checks = *only;
    }
    if (parser.isSet(u"skip"_s)) {
        const auto skipped = checksNamed(u"skip"_s, parser.value(u"skip"_s), checks);
        if (!skipped) {
            return skipped;
        }
        checks &= ~*skipped;
    }
    return checks;
}

std::expected<Output, QString> outputNamed(const QString &name)
{
    for (const auto &[known, output] : outputs) {
        if (name == known) {
            return output;
        }
    }
    return std::unexpected(valueError(u"format"_s, name, u"none of text, json, sarif, html"_s));
}

constexpr std::array<std::pair<QLatin1StringView, VerdictKind>, 3> judgements = {{
    {"accept"_L1, VerdictKind::Accepted},
    {"dismiss"_L1, VerdictKind::Dismissed},
    {"reopen"_L1, VerdictKind::Open},
}};

std::expected<CheckRequest::Judgement, QString> judgementOf(const QCommandLineParser &parser,
                                                            const QStringList &words)
{
    const auto verb =
        std::ranges::find_if(judgements, [&](const auto &known) { return known.first == words.first(); });
    if (verb == judgements.end()) {
        return std::unexpected(words.first() + u": none of accept, dismiss, reopen, verdicts"_s);
    }
    if (words.size() != 2) {
        return std::unexpected(words.first() + u": the id of a finding is wanted"_s);
    }
    const auto scope = verdictScopeNamed(parser.value(u"scope"_s));
    if (!scope) {
        return std::unexpected(
            valueError(u"scope"_s, parser.value(u"scope"_s), u"none of place, wording, check"_s));
    }
    return CheckRequest::Judgement{verb->second, *scope, words[1], parser.value(u"reason"_s)};
}

} // namespace

std::expected<CheckRequest, QString> CheckRequest::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        return std::unexpected(parserError(parser));
    }
    CheckRequest request;
    if (parser.isSet(u"help"_s)) {
        request.help = verbHelp(parser, u"check"_s);
        return request;
    }
    const QStringList single = {u"only"_s,     u"skip"_s,   u"min-severity"_s, u"baseline"_s,
                                u"glossary"_s, u"format"_s, u"output"_s};
    if (const QString error = repetitionError(parser, single); !error.isEmpty()) {
        return std::unexpected(error);
    }
    auto subject = subjectNamed(parser, 1, {u"lang"_s});
    if (!subject) {
        return std::unexpected(subject.error());
    }
    request.subject = std::move(*subject);
    request.isListingVerdicts = request.subject.words == QStringList{u"verdicts"_s};
    if (!request.subject.words.isEmpty() && !request.isListingVerdicts) {
        const auto judgement = judgementOf(parser, request.subject.words);
        if (!judgement) {
            return std::unexpected(judgement.error());
        }
        request.judgement = *judgement;
        if (parser.isSet(u"output"_s)) {
            return std::unexpected(request.subject.words.first() + u": nothing is written to a file"_s);
        }
    }
    const auto checks = checksWanted(parser);
    if (!checks) {
        return std::unexpected(checks.error());
    }
    request.options.checks = *checks;
    const QString severityWanted = parser.value(u"min-severity"_s);
    const auto severity = severityNamed(severityWanted);
    if (!severity) {
        return std::unexpected(
            valueError(u"min-severity"_s, severityWanted, u"none of trivial, minor, major"_s));
    }
    request.leastSeverity = *severity;
    const auto output = outputNamed(parser.value(u"format"_s));
    if (!output) {
        return std::unexpected(output.error());
    }
    request.output = *output;
    const bool isAboutVerdicts = request.judgement || request.isListingVerdicts;
    if (isAboutVerdicts && *output != Output::Text && *output != Output::Json) {
        return std::unexpected(valueError(u"format"_s, parser.value(u"format"_s), u"none of text, json"_s));
    }
    request.baselineFile = parser.value(u"baseline"_s);
    if (parser.isSet(u"baseline"_s) && request.baselineFile.isEmpty()) {
        return std::unexpected(u"--baseline needs the name of a file"_s);
    }
    request.glossaryFile = parser.value(u"glossary"_s);
    if (parser.isSet(u"glossary"_s) && request.glossaryFile.isEmpty()) {
        return std::unexpected(u"--glossary needs the name of a file"_s);
    }
    const auto outputFile = outputFileNamed(parser, request.subject.sources, request.subject.project);
    if (!outputFile) {
        return std::unexpected(outputFile.error());
    }
    request.outputFile = *outputFile;
    if (!request.outputFile.isEmpty() && (isSameFile(request.outputFile, request.baselineFile) ||
                                          isSameFile(request.outputFile, request.glossaryFile))) {
        return std::unexpected(u"-o %1: would overwrite what is read"_s.arg(request.outputFile));
    }
    return request;
}

} // namespace hexapla
