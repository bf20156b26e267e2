// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/projectcommand.h"

#include "app/cli/changephrase.h"
#include "app/cli/errorline.h"
#include "app/cli/interruption.h"
#include "app/cli/projectlisting.h"
#include "app/cli/projectrequest.h"
#include "app/cli/projectsession.h"
#include "app/cli/versionalignment.h"
#include "app/cli/versionwarnings.h"
#include "core/project/projectcheck.h"
#include "core/project/versionreplacement.h"
#include "core/project/versionrows.h"
#include "core/project/versionsource.h"

#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// One run of the verb.
class ProjectRun
{
public:
    ProjectRun(const ProjectRequest &request, const std::stop_token &stop, QTextStream &out, QTextStream &err)
        : m_request(request)
        , m_context{stop, {}}
        , m_out(out)
        , m_err(err)
    {}

    Result<void> run();

private:
    Result<void> create();
    Result<void> info();
    Result<void> verify();
    Result<void> addVersion();
    Result<void> replaceVersion();
    Result<void> removeVersion();
    Result<void> relabel();
    Result<void> reorder();
    Result<void> takeBack();
    Result<void> mergeOther();
    Result<void> salvageRest();

    Result<ProjectSession> open();
    // Publishes what was done and shows the project as it is then; passes on what failed before.
    Result<void> finish(const Result<ProjectSession> &session, const Result<void> &done);
    Result<std::vector<Version>> readSources();
    Result<Alignment> alignAll(std::span<const Version> versions, const Alignment &earlier = {});
    void warn(const QStringList &warnings);

    const ProjectRequest &m_request;
    WorkContext m_context;
    QTextStream &m_out;
    QTextStream &m_err;
};

Result<void> ProjectRun::run()
{
    switch (m_request.action) {
    case ProjectRequest::Action::New:
        return create();
    case ProjectRequest::Action::Info:
        return info();
    case ProjectRequest::Action::Verify:
        return verify();
    case ProjectRequest::Action::AddVersion:
        return addVersion();
    case ProjectRequest::Action::ReplaceVersion:
        return replaceVersion();
    case ProjectRequest::Action::RemoveVersion:
        return removeVersion();
    case ProjectRequest::Action::Relabel:
        return relabel();
    case ProjectRequest::Action::Reorder:
        return reorder();
    case ProjectRequest::Action::Undo:
    case ProjectRequest::Action::Redo:
        return takeBack();
    case ProjectRequest::Action::Merge:
        return mergeOther();
    case ProjectRequest::Action::Salvage:
        return salvageRest();
    }
    Q_UNREACHABLE_RETURN({});
}

Result<ProjectSession> ProjectRun::open()
{
    return ProjectSession::open(m_request.project, m_request.author, u"project"_s, m_err);
}

Result<void> ProjectRun::finish(const Result<ProjectSession> &session, const Result<void> &done)
{
    const auto published = done ? session->publish() : done;
    if (published) {
        writeProject(m_out, *session, m_request.isJson);
    }
    return published;
}

void ProjectRun::warn(const QStringList &warnings)
{
    for (const QString &warning : warnings) {
        writeMessage(m_err, u"project"_s, warning);
    }
}

Result<std::vector<Version>> ProjectRun::readSources()
{
    auto versions = readVersions(m_request.sources, m_context);
    if (versions) {
        warn(versionWarnings(m_request.sources, *versions));
    }
    return versions;
}

Result<Alignment> ProjectRun::alignAll(std::span<const Version> versions, const Alignment &earlier)
{
    QStringList warnings;
    auto alignment = alignVersions(versions, m_context, warnings, earlier);
    warn(warnings);
    return alignment;
}

Result<void> ProjectRun::create()
{
    if (QFileInfo::exists(m_request.project)) {
        return std::unexpected(
            Error{ErrorCode::WriteFailed, m_request.project, {}, u"there is such a file already"_s});
    }
    const auto versions = readSources();
    const auto alignment = versions ? alignAll(*versions) : std::unexpected(versions.error());
    const auto session =
        alignment ? ProjectSession::create(m_request.project, m_request.author, u"project"_s, m_err)
                  : std::unexpected(alignment.error());
    if (!session) {
        return std::unexpected(session.error());
    }
    AddVersions edit = {{}, *alignment};
    std::vector<QByteArray> contents;
    for (size_t i = 0; i < versions->size(); ++i) {
        KeptVersion kept =
            keptVersion((*versions)[i], QFileInfo(m_request.sources[i].path).absoluteFilePath());
        edit.versions.push_back(std::move(kept.version));
        contents.insert(contents.end(), kept.contents.begin(), kept.contents.end());
    }
    const auto committed = session->commit(edit, contents);
    return finish(session, committed);
}

Result<void> ProjectRun::info()
{
    const auto session = open();
    if (!session) {
        return std::unexpected(session.error());
    }
    writeProject(m_out, *session, m_request.isJson);
    return {};
}

Result<void> ProjectRun::verify()
{
    const auto checked = checkProject(m_request.project);
    if (!checked) {
        return std::unexpected(withRemedy(checked.error(), m_request.project, DamageDetail::Told));
    }
    writeVerified(m_out, *checked, m_request.isJson);
    return {};
}

Result<void> ProjectRun::addVersion()
{
    const auto session = open();
    auto versions = session ? session->versions(m_context) : std::unexpected(session.error());
    auto added = versions ? readSources() : std::unexpected(versions.error());
    if (!added) {
        return std::unexpected(added.error());
    }
    const KeptVersion kept =
        keptVersion(added->front(), QFileInfo(m_request.sources.front().path).absoluteFilePath());
    versions->push_back(std::move(added->front()));
    auto alignment = alignAll(*versions);
    // Rows that a reader made or found right stay; where the new version's text belongs in them, the rows say
    // that were found without.
    if (alignment && std::ranges::any_of(session->data().alignment.rows, &Row::isPinned)) {
        QStringList known; // the same warnings again
        alignment = alignVersions(*versions, m_context, known,
                                  pinnedAmongMore(session->data().alignment, *alignment));
    }
    std::vector<RowId> unseen;
    for (const Row &row : session->data().alignment.rows) {
        if (row.isPinned()) {
            unseen.push_back(row.id);
        }
    }
    const auto committed = alignment ? session->commit(AddVersions{{kept.version}, *alignment}, kept.contents)
                                     : std::unexpected(alignment.error());
    const auto published = committed ? session->publish() : committed;
    if (published) {
        writeProject(m_out, *session, m_request.isJson, {.unseen = unseen});
    }
    return published;
}

Result<void> ProjectRun::replaceVersion()
{
    const auto session = open();
    const auto before = session ? session->version(m_request.version) : std::unexpected(session.error());
    const auto versions = before ? session->versions(m_context) : std::unexpected(before.error());
    // What was known of the old text goes for the new one, unless it is told otherwise.
    std::vector<VersionSource> sources = m_request.sources;
    if (before && !sources.front().options.language) {
        sources.front().options.language = (*before)->language;
    }
    auto read = versions ? readVersions(sources, m_context) : std::unexpected(versions.error());
    if (!read) {
        return std::unexpected(read.error());
    }
    warn(versionWarnings(sources, *read));
    std::vector<Version> after = *versions;
    const auto place = size_t(m_request.version);
    after[place] = read->front();
    const QString origin = QFileInfo(sources.front().path).absoluteFilePath();
    const bool isSame =
        isSameReading(**before, keptVersion(after[place], origin, (*before)->isPreSegmented).version);
    const auto alignment = isSame ? Result<Alignment>(session->data().alignment)
                                  : alignAll(after, pinnedRowsOfNewText(session->data().alignment, place,
                                                                        (*versions)[place], after[place]));
    const auto replacement =
        alignment ? replacementOf(session->project(), place, *versions, after, *alignment, origin, m_context)
                  : std::unexpected(alignment.error());
    const auto committed = replacement ? session->commit(replacement->edit, replacement->contents)
                                       : std::unexpected(replacement.error());
    const auto published = committed ? session->publish() : committed;
    if (published) {
        writeReplacement(m_out, *session, replacement->counts, m_request.isJson);
    }
    return published;
}

Result<void> ProjectRun::removeVersion()
{
    const auto session = open();
    const auto version = session ? session->version(m_request.version) : std::unexpected(session.error());
    return finish(session, version ? session->commit(RemoveVersion{(*version)->id})
                                   : std::unexpected(version.error()));
}

// Another language may have other sentences: then it is as if the version was read again.
Result<void> ProjectRun::relabel()
{
    const auto session = open();
    const auto before = session ? session->version(m_request.version) : std::unexpected(session.error());
    auto versions = before ? session->versions(m_context) : std::unexpected(before.error());
    if (!versions) {
        return std::unexpected(versions.error());
    }
    const auto place = size_t(m_request.version);
    ProjectVersion label = **before;
    label.language = m_request.language.value_or(label.language);
    label.fileName = m_request.name.value_or(label.fileName);
    auto again = readKeptVersion(label, session->project().store(), m_context);
    if (!again) {
        return std::unexpected(again.error());
    }
    const auto spanOf = [](const Segment &segment) { return segment.text; };
    const bool isSame = again->document.text() == (*versions)[place].document.text() &&
                        std::ranges::equal(again->segments, (*versions)[place].segments, {}, spanOf, spanOf);
    if (isSame) {
        return finish(session, session->commit(ChangeVersion{label}));
    }
    std::vector<Version> after = *versions;
    after[place] = std::move(*again);
    const auto alignment = alignAll(
        after, pinnedRowsOfNewText(session->data().alignment, place, (*versions)[place], after[place]));
    auto replacement = alignment ? replacementOf(session->project(), place, *versions, after, *alignment,
                                                 label.origin, m_context)
                                 : std::unexpected(alignment.error());
    return finish(session, replacement ? session->commit(replacement->edit, replacement->contents)
                                       : std::unexpected(replacement.error()));
}

Result<void> ProjectRun::reorder()
{
    const auto session = open();
    if (!session) {
        return std::unexpected(session.error());
    }
    OrderVersions edit;
    for (const qsizetype number : m_request.order) {
        const auto version = session->version(number);
        if (!version) {
            return std::unexpected(version.error());
        }
        edit.order.push_back((*version)->id);
    }
    return finish(session, session->commit(edit));
}

// What the last undo or redo after a place in the history did or took back.
Result<QString> takenBackPhrase(const ProjectSession &session, qint64 seq, bool isUndo)
{
    const OpLog &log = session.project().store().ops();
    const auto ops = log.opsAfter(seq);
    if (!ops || ops->empty()) {
        return ops ? Result<QString>(u"nothing that is still there"_s) : std::unexpected(ops.error());
    }
    const ProjectChange &change = ops->back().change;
    OpHead done = ops->back().head;
    while (done.reverts) {
        const auto reverted = log.find(*done.reverts);
        if (!reverted) {
            return std::unexpected(reverted.error());
        }
        done = reverted->head;
    }
    return done.kind == OpKind::Merge ? u"what a merge or an import brought"_s
                                      : changePhrase(isUndo ? reversed(change) : change, session.data());
}

Result<void> ProjectRun::takeBack()
{
    const auto session = open();
    if (!session) {
        return std::unexpected(session.error());
    }
    const bool isUndo = m_request.action == ProjectRequest::Action::Undo;
    const qint64 seq = session->project().history().lastSeq();
    const auto done = session->told(isUndo ? session->project().undo() : session->project().redo());
    const auto published = done ? session->publish() : done;
    const auto phrase =
        published ? takenBackPhrase(*session, seq, isUndo) : std::unexpected(published.error());
    if (!phrase) {
        return std::unexpected(phrase.error());
    }
    writeProject(m_out, *session, m_request.isJson,
                 isUndo ? ProjectNews{.undone = *phrase} : ProjectNews{.redone = *phrase});
    return {};
}

Result<void> ProjectRun::mergeOther()
{
    const auto session = open();
    const auto checked = session ? checkProject(m_request.other) : std::unexpected(session.error());
    if (session && !checked) {
        return std::unexpected(withRemedy(checked.error(), m_request.other));
    }
    auto other = checked ? ProjectStore::open(m_request.other, Database::Access::Frozen)
                         : std::unexpected(checked.error());
    const auto report =
        other ? merge(session->project(), **other, m_context) : std::unexpected(other.error());
    if (!report) {
        Error error = report.error();
        if (error.file.isEmpty()) {
            error.file = session->path();
            error.detail += u": "_s + m_request.other;
        }
        return std::unexpected(error);
    }
    const auto published = session->publish();
    if (published) {
        writeMerged(m_out, *report, m_request.isJson);
    }
    return published;
}

Result<void> ProjectRun::salvageRest()
{
    const Author author = terminalAuthor(m_request.author);
    const auto report = salvage(m_request.project, m_request.other, author, WorkFolder::ofUser());
    if (!report) {
        return std::unexpected(report.error());
    }
    const auto session = ProjectSession::open(m_request.other, m_request.author, u"project"_s, m_err);
    if (!session) {
        return std::unexpected(session.error());
    }
    // Rows that could not be read are found anew.
    if (session->data().alignment.rows.empty() && !session->data().shownVersions().empty()) {
        const auto versions = session->versions(m_context);
        const auto rows = versions ? alignAll(*versions) : std::unexpected(versions.error());
        const auto committed = rows ? session->commit(ReplaceRows{*rows}) : std::unexpected(rows.error());
        const auto published = committed ? session->publish() : committed;
        if (!published) {
            return published;
        }
    }
    writeSalvaged(m_out, *report, m_request.isJson);
    return {};
}

} // namespace

QString ProjectCommand::name() const { return u"project"_s; }

QString ProjectCommand::summary() const
{
    return u"keep versions, rows, verdicts and annotations in one file"_s;
}

ExitStatus ProjectCommand::run(const QStringList &arguments, QTextStream &out, QTextStream &err) const
{
    const auto request = ProjectRequest::parse(arguments);
    if (!request) {
        return fail(err, request.error());
    }
    if (!request->help.isEmpty()) {
        out << request->help;
        return ExitStatus::Done;
    }
    const Interruption interruption;
    const auto done = ProjectRun(*request, interruption.token(), out, err).run();
    if (interruption.hasHappened()) {
        return fail(err, Error{ErrorCode::Cancelled, {}, {}, {}});
    }
    return done ? ExitStatus::Done : fail(err, done.error());
}

} // namespace hexapla
