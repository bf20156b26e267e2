// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/aligncommand.h"

#include "app/cli/alignmentlisting.h"
#include "app/cli/alignrequest.h"
#include "app/cli/errorline.h"
#include "app/cli/interruption.h"
#include "app/cli/outputfile.h"
#include "app/cli/progressline.h"
#include "app/cli/projectsession.h"
#include "app/cli/terminal.h"
#include "app/cli/versionalignment.h"
#include "app/cli/versionwarnings.h"
#include "core/export/tmx.h"
#include "core/export/xliff.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <set>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// How much of the time goes into reading: measured on long Markdown.
constexpr double shareRead = 0.3;

QByteArray print(const Alignment &alignment, std::span<const Version> versions, const AlignRequest &request)
{
    const ExportTool tool = {u"Hexapla"_s, QCoreApplication::applicationVersion()};
    switch (request.output) {
    case AlignRequest::Output::Tsv:
        return alignmentTsv(alignment, request.showsIds ? RowIds::With : RowIds::Without);
    case AlignRequest::Output::Json:
        return alignmentJson(alignment, versions);
    case AlignRequest::Output::Tmx:
        return tmxFile(alignment, versions, tool);
    case AlignRequest::Output::Xliff:
        return xliffFile(alignment, versions, tool);
    }
    Q_UNREACHABLE_RETURN({});
}

Result<QByteArray> work(const AlignRequest &request, const std::stop_token &stop, QTextStream &err)
{
    ProgressLine progress(u"align"_s, isErrorStreamTerminal() ? &err : nullptr);
    const auto versions = readVersions(request.subject.sources, {stop, progress.part(0, shareRead)});
    if (!versions) {
        return std::unexpected(versions.error());
    }
    progress.clear();
    for (const QString &warning : versionWarnings(request.subject.sources, *versions)) {
        writeMessage(err, u"align"_s, warning);
    }
    QStringList warnings;
    const auto alignment = alignVersions(*versions, {stop, progress.part(shareRead, 1)}, warnings);
    if (!alignment) {
        return std::unexpected(alignment.error());
    }
    progress.clear();
    for (const QString &warning : warnings) {
        writeMessage(err, u"align"_s, warning);
    }
    return print(*alignment, *versions, request);
}

// Finds the rows of a project anew, but for those that are pinned, and says how many became others.
Result<void> realign(const ProjectSession &session, const std::stop_token &stop, QTextStream &err)
{
    ProgressLine progress(u"align"_s, isErrorStreamTerminal() ? &err : nullptr);
    const auto versions = session.versions({stop, progress.part(0, shareRead)});
    if (!versions) {
        return std::unexpected(versions.error());
    }
    const Alignment before = session.data().alignment;
    QStringList warnings;
    const auto rows = alignVersions(*versions, {stop, progress.part(shareRead, 1)}, warnings, before);
    progress.clear();
    if (!rows) {
        return std::unexpected(rows.error());
    }
    for (const QString &warning : warnings) {
        writeMessage(err, u"align"_s, warning);
    }
    if (const auto committed = session.commit(ReplaceRows{*rows}); !committed) {
        return committed;
    }
    std::set<std::vector<std::pair<size_t, size_t>>> known;
    const auto cellsOf = [](const Row &row) {
        std::vector<std::pair<size_t, size_t>> cells;
        std::ranges::transform(row.cells, std::back_inserter(cells),
                               [](const SegmentRange &cell) { return std::pair(cell.first, cell.count); });
        return cells;
    };
    std::ranges::transform(before.rows, std::inserter(known, known.end()), cellsOf);
    const auto changed = size_t(
        std::ranges::count_if(rows->rows, [&](const Row &row) { return !known.contains(cellsOf(row)); }));
    const auto pinned = size_t(std::ranges::count_if(rows->rows, &Row::isPinned));
    session.say(counted(changed, u"row"_s) + u" changed, "_s + counted(pinned, u"pinned row"_s) + u" kept"_s);
    return {};
}

// The rows that a project keeps, after they were edited, if they are to be.
Result<QByteArray> workOnProject(const AlignRequest &request, const std::stop_token &stop, QTextStream &err)
{
    const auto session =
        ProjectSession::open(request.subject.project, request.subject.author, u"align"_s, err);
    const auto edited = !session               ? std::unexpected(session.error())
                        : request.edit         ? session->commit(EditRows{*request.edit})
                        : request.isRealigning ? realign(*session, stop, err)
                                               : Result<void>();
    const auto published = edited && (request.edit || request.isRealigning) ? session->publish() : edited;
    const auto versions = published ? session->versions({stop, {}}) : std::unexpected(published.error());
    if (!versions) {
        return std::unexpected(versions.error());
    }
    return print(session->data().alignment, *versions, request);
}

Result<ExitStatus> carryOut(const AlignRequest &request, const Interruption &interruption, QTextStream &out,
                            QTextStream &err)
{
    if (const auto writable = checkOutputFile(request.outputFile); !writable) {
        return std::unexpected(writable.error());
    }
    const auto bytes = request.subject.isProject() ? workOnProject(request, interruption.token(), err)
                                                   : work(request, interruption.token(), err);
    if (interruption.hasHappened()) {
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}, {}});
    }
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const auto printed =
        printTo(request.outputFile, out, [&bytes](QTextStream &stream) { stream << *bytes; });
    return printed ? Result<ExitStatus>(ExitStatus::Done) : std::unexpected(printed.error());
}

} // namespace

QString AlignCommand::name() const { return u"align"_s; }

QString AlignCommand::summary() const { return u"find what says the same in every version"_s; }

ExitStatus AlignCommand::run(const QStringList &arguments, QTextStream &out, QTextStream &err) const
{
    const auto request = AlignRequest::parse(arguments);
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
