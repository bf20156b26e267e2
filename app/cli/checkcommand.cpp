// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkcommand.h"

#include "app/cli/baseline.h"
#include "app/cli/checkrequest.h"
#include "app/cli/errorline.h"
#include "app/cli/findinglisting.h"
#include "app/cli/findingtext.h"
#include "app/cli/interruption.h"
#include "app/cli/outputfile.h"
#include "app/cli/progressline.h"
#include "app/cli/projectsession.h"
#include "app/cli/terminal.h"
#include "app/cli/verdicts.h"
#include "app/cli/versionalignment.h"
#include "app/cli/versionwarnings.h"
#include "core/check/checker.h"
#include "core/check/fingerprint.h"
#include "core/export/findingsreport.h"
#include "core/export/sarif.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// How much of the time reading and aligning take.
constexpr double shareRead = 0.1;
constexpr double shareAligned = 0.7;

// What was found, and all it points into.
struct Checked
{
    std::optional<ProjectSession> session; // where the versions and rows come from, if from a project
    std::vector<Version> versions;
    Alignment alignment;
    std::unique_ptr<Checker> checker;
    std::vector<Finding> findings;
};

// The glossary that is asked for. One that is in other languages finds nothing: that is said.
Result<Glossary> glossaryFor(const QString &file, std::span<const Version> versions, QTextStream &err)
{
    std::vector<LanguageTag> languages;
    QStringList names;
    for (const Version &version : versions) {
        languages.push_back(version.language);
        names += version.language.toString();
    }
    auto glossary = readGlossary(file, languages);
    if (glossary && glossary->hasOfferedLanguages) {
        writeMessage(err, u"check"_s,
                     file + u": warning: no line of languages, columns taken for "_s + names.join(u", "_s));
    }
    const auto isOfUse = [&](const LanguageTag &language) { return hasTermsFor(*glossary, language); };
    if (glossary && std::ranges::none_of(languages, isOfUse)) {
        writeMessage(err, u"check"_s, file + u": warning: no terms of these languages"_s);
    }
    return glossary;
}

// Files are read and aligned.
Result<void> readFiles(const CheckRequest &request, const std::stop_token &stop, ProgressLine &progress,
                       QTextStream &err, Checked &checked)
{
    auto versions = readVersions(request.subject.sources, {stop, progress.part(0, shareRead)});
    if (!versions) {
        return std::unexpected(versions.error());
    }
    checked.versions = std::move(*versions);
    progress.clear();
    for (const QString &warning : versionWarnings(request.subject.sources, checked.versions)) {
        writeMessage(err, u"check"_s, warning);
    }
    QStringList warnings;
    auto alignment =
        alignVersions(checked.versions, {stop, progress.part(shareRead, shareAligned)}, warnings);
    if (!alignment) {
        return std::unexpected(alignment.error());
    }
    checked.alignment = std::move(*alignment);
    progress.clear();
    for (const QString &warning : warnings) {
        writeMessage(err, u"check"_s, warning);
    }
    return {};
}

// A project has its rows.
Result<void> readProject(const CheckRequest &request, const std::stop_token &stop, QTextStream &err,
                         Checked &checked)
{
    auto session = ProjectSession::open(request.subject.project, request.subject.author, u"check"_s, err);
    auto versions = session ? session->versions({stop, {}}) : std::unexpected(session.error());
    if (!versions) {
        return std::unexpected(versions.error());
    }
    checked.versions = std::move(*versions);
    checked.alignment = session->data().alignment;
    checked.session = std::move(*session);
    return {};
}

Result<CheckOptions> optionsFor(const CheckRequest &request, std::span<const Version> versions,
                                QTextStream &err)
{
    CheckOptions options = request.options;
    if (!request.glossaryFile.isEmpty()) {
        auto glossary = glossaryFor(request.glossaryFile, versions, err);
        if (!glossary) {
            return std::unexpected(glossary.error());
        }
        options.glossary = std::move(*glossary);
    }
    return options;
}

// In place: the checker points to the versions and rows.
Result<void> work(const CheckRequest &request, const std::stop_token &stop, QTextStream &err,
                  Checked &checked)
{
    Baseline baseline;
    if (!request.baselineFile.isEmpty()) {
        auto known = readBaseline(request.baselineFile);
        if (!known) {
            return std::unexpected(known.error());
        }
        baseline = std::move(*known);
    }
    ProgressLine progress(u"check"_s, isErrorStreamTerminal() ? &err : nullptr);
    const auto read = request.subject.isProject() ? readProject(request, stop, err, checked)
                                                  : readFiles(request, stop, progress, err, checked);
    if (!read) {
        return read;
    }
    if (baseline.isOfOtherFiles(checked.versions)) {
        writeMessage(err, u"check"_s, request.baselineFile + u": warning: made for other files"_s);
    }
    auto options = optionsFor(request, checked.versions, err);
    if (!options) {
        return std::unexpected(options.error());
    }
    checked.checker = std::make_unique<Checker>(checked.versions, checked.alignment, std::move(*options));
    const WorkContext context = {stop, progress.part(shareAligned, 1)};
    if (const auto learned = checked.checker->learn(context); !learned) {
        return learned;
    }
    auto findings = checked.checker->findings(context);
    if (!findings) {
        return std::unexpected(findings.error());
    }
    checked.findings = std::move(*findings);
    nameFindings(checked.findings, checked.checker->work());
    if (request.judgement) {
        return {}; // whatever was found can be judged
    }
    if (checked.session) {
        dropDismissed(checked.findings, checked.session->data());
    }
    std::erase_if(checked.findings,
                  [&](const Finding &finding) { return finding.severity < request.leastSeverity; });
    dropKnown(checked.findings, baseline.ids);
    return {};
}

// Keeps a verdict, and says so.
Result<void> judge(const CheckRequest::Judgement &judgement, const ProjectSession &session,
                   const Checked &checked, bool isJson, QTextStream &out)
{
    const auto found = verdictKeyOf(judgement, checked.findings);
    const auto key = found ? found : verdictTakenBack(judgement, session.data());
    if (!key) {
        return std::unexpected(
            Error{ErrorCode::ImpossibleEdit, session.path(), {}, u"no finding "_s + judgement.finding});
    }
    const auto committed = session.commit(SetVerdict{*key, judgement.kind, judgement.reason});
    const auto published = committed ? session.publish() : committed;
    if (published) {
        writeVerdict(out, judgement, *key, isJson);
    }
    return published;
}

void print(QTextStream &out, const Checked &checked, const CheckRequest &request)
{
    const CheckedWork &work = checked.checker->work();
    const ExportTool tool = {u"Hexapla"_s, QCoreApplication::applicationVersion()};
    switch (request.output) {
    case CheckRequest::Output::Text:
        writeFindingsText(out, checked.findings, work, request.outputFile.isEmpty() && isOutputColoured());
        break;
    case CheckRequest::Output::Json:
        writeFindingsJson(out, checked.findings, work);
        break;
    case CheckRequest::Output::Sarif:
        out << sarifFile(checked.findings, work, tool);
        break;
    case CheckRequest::Output::Html:
        out << findingsReport(checked.findings, work, tool);
        break;
    }
}

Result<ExitStatus> listVerdicts(const CheckRequest &request, QTextStream &out, QTextStream &err)
{
    const auto session =
        ProjectSession::open(request.subject.project, request.subject.author, u"check"_s, err);
    const auto printed = session ? printTo(request.outputFile, out,
                                           [&](QTextStream &stream) {
                                               writeVerdicts(stream, session->data(),
                                                             request.output == CheckRequest::Output::Json);
                                           })
                                 : std::unexpected(session.error());
    return printed ? Result<ExitStatus>(ExitStatus::Done) : std::unexpected(printed.error());
}

Result<ExitStatus> carryOut(const CheckRequest &request, const Interruption &interruption, QTextStream &out,
                            QTextStream &err)
{
    if (const auto writable = checkOutputFile(request.outputFile); !writable) {
        return std::unexpected(writable.error());
    }
    if (request.isListingVerdicts) {
        return listVerdicts(request, out, err);
    }
    Checked checked;
    const auto done = work(request, interruption.token(), err, checked);
    if (interruption.hasHappened()) {
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}, {}});
    }
    if (!done) {
        return std::unexpected(done.error());
    }
    if (request.judgement && checked.session) {
        const auto judged = judge(*request.judgement, *checked.session, checked,
                                  request.output == CheckRequest::Output::Json, out);
        return judged ? Result<ExitStatus>(ExitStatus::Done) : std::unexpected(judged.error());
    }
    const auto printed =
        printTo(request.outputFile, out, [&](QTextStream &stream) { print(stream, checked, request); });
    if (!printed) {
        return std::unexpected(printed.error());
    }
    return checked.findings.empty() ? ExitStatus::Done : ExitStatus::Findings;
}

} // namespace

QString CheckCommand::name() const { return u"check"_s; }

QString CheckCommand::summary() const { return u"find what differs between the versions"_s; }

ExitStatus CheckCommand::run(const QStringList &arguments, QTextStream &out, QTextStream &err) const
{
    const auto request = CheckRequest::parse(arguments);
    if (!request) {
        return fail(err, request.error());
    }
    if (!request->help.isEmpty()) {
        out << request->help;
        return ExitStatus::Done;
    }
    const Interruption interruption;
    const auto status = carryOut(*request, interruption, out, err);
    return status ? *status : fail(err, status.error());
}

} // namespace hexapla
