// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/annotatecommand.h"

#include "app/cli/annotaterequest.h"
#include "app/cli/annotationexchange.h"
#include "app/cli/annotationlisting.h"
#include "app/cli/projectsession.h"
#include "core/align/alignedtext.h"
#include "core/annotate/quotefinder.h"
#include "core/base/uuid.h"
#include "core/project/targets.h"
#include "core/text/codepointindex.h"
#include "core/text/script.h"
#include "core/text/words.h"

#include <QTextStream>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

bool isToBeReviewed(const Annotation *annotation)
{
    return std::ranges::contains(annotation->targets, AnchorStatus::Review, &Target::status);
}

// Where words follow each other without a space anything may be missing anywhere.
bool isInsideWord(const Version &version, qsizetype place)
{
    const QString &text = version.document.text();
    if (place <= 0 || place >= text.size() || runsTogether(text[place - 1]) || runsTogether(text[place])) {
        return false;
    }
    const qsizetype start = text.lastIndexOf(u'\n', place - 1) + 1;
    const qsizetype lineEnd = text.indexOf(u'\n', place);
    const qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
    std::vector<TextSpan> words;
    WordBreaker(version.language).words(QStringView(text).sliced(start, end - start), words);
    return std::ranges::any_of(
        words, [within = place - start](TextSpan word) { return word.start < within && within < word.end; });
}

// One run of the verb, on an open project.
class AnnotateRun
{
public:
    AnnotateRun(const AnnotateRequest &request, const ProjectSession &session, QTextStream &out)
        : m_request(request)
        , m_session(session)
        , m_out(out)
    {}

    Result<void> run();

private:
    Result<void> edit();
    Result<void> add();
    Result<void> place();
    Result<TextSpan> markedSpan(const Version &version) const;
    Result<const Annotation *> annotationWith(const QUuid &id) const;
    Result<ProjectEdit> editOf(const QUuid &id) const;
    Result<void> print(const std::vector<const Annotation *> &annotations);
    Result<TargetCandidates> candidatesOf(const std::vector<const Annotation *> &annotations,
                                          std::span<const Version> versions) const;
    std::vector<const Annotation *> listed() const;
    Error impossible(const QString &why) const
    {
        return {ErrorCode::ImpossibleEdit, m_session.path(), {}, why};
    }

    const AnnotateRequest &m_request;
    const ProjectSession &m_session;
    QTextStream &m_out;
};

Result<void> AnnotateRun::run()
{
    switch (m_request.action) {
    case AnnotateRequest::Action::List:
        return print(listed());
    case AnnotateRequest::Action::Add:
        return add();
    case AnnotateRequest::Action::Place:
        return place();
    case AnnotateRequest::Action::Export:
        return exportAnnotations(m_request, m_session, m_out);
    case AnnotateRequest::Action::Import:
        return importAnnotations(m_request, m_session, m_out);
    default:
        return edit();
    }
}

std::vector<const Annotation *> AnnotateRun::listed() const
{
    std::vector<const Annotation *> result;
    for (const auto &entry : m_session.data().annotations) {
        if (entry.second.isDeleted() == m_request.isTrash) {
            result.push_back(&entry.second);
        }
    }
    return result;
}

Result<TargetCandidates> AnnotateRun::candidatesOf(const std::vector<const Annotation *> &annotations,
                                                   std::span<const Version> versions) const
{
    return std::ranges::any_of(annotations, isToBeReviewed) ? candidatesIn(m_session.project(), versions)
                                                            : TargetCandidates();
}

Result<void> AnnotateRun::print(const std::vector<const Annotation *> &annotations)
{
    // Reading the versions takes its time: not without need.
    const bool wantsVersions = m_request.isJson || std::ranges::any_of(annotations, isToBeReviewed);
    const auto versions = wantsVersions ? m_session.versions() : std::vector<Version>();
    const auto candidates =
        versions ? candidatesOf(annotations, *versions) : std::unexpected(versions.error());
    if (!candidates) {
        return std::unexpected(candidates.error());
    }
    const AnnotationSource source = {m_session.data(), *versions, *candidates};
    if (m_request.isJson) {
        writeAnnotationsJson(m_out, annotations, source);
    } else {
        writeAnnotationsText(m_out, annotations, source);
    }
    m_out.flush();
    return {};
}

Result<TextSpan> AnnotateRun::markedSpan(const Version &version) const
{
    const Document &document = version.document;
    if (!m_request.place) {
        const auto found = findQuote(document, m_request.quote, m_request.occurrence);
        return found ? Result<TextSpan>(*found)
                     : std::unexpected(impossible(u"the version does not say this: "_s + m_request.quote));
    }
    const CodePointIndex index(document.source());
    const TextSpan source = {index.toUtf16(m_request.place->start), index.toUtf16(m_request.place->end)};
    if (source.end > document.source().size()) {
        return std::unexpected(impossible(u"outside the text"_s));
    }
    const TextSpan span = document.sourceMap().textOf(source);
    if (source.isEmpty()) {
        return isInsideWord(version, span.start)
                   ? std::unexpected(impossible(u"inside a word, where nothing can be missing"_s))
                   : Result<TextSpan>(span);
    }
    if (document.text(span).trimmed().isEmpty()) {
        return std::unexpected(impossible(span.isEmpty() ? u"nothing but markup is there"_s
                                                         : u"nothing but white space is there"_s));
    }
    return span;
}

Result<void> AnnotateRun::add()
{
    const auto version = m_session.version(m_request.version);
    const auto versions = version ? m_session.versions() : std::unexpected(version.error());
    if (!versions) {
        return std::unexpected(versions.error());
    }
    const auto place = size_t(m_request.version);
    const auto span = markedSpan((*versions)[place]);
    if (!span) {
        return std::unexpected(span.error());
    }
    std::vector<AlignedText> texts;
    std::ranges::transform(*versions, std::back_inserter(texts), alignedText);
    const Alignment &rows = m_session.data().alignment;
    WordAligner words(std::move(texts), rows);
    SpanProjector projector(*versions, rows, words);
    Annotation annotation;
    annotation.id = newUuid();
    annotation.kind = m_request.kind;
    annotation.colour = m_request.colour;
    annotation.body = m_request.note;
    annotation.tags = m_request.tags;
    annotation.targets = targetsFor(m_session.data(), *versions, place, *span, projector);
    if (const auto done = m_session.commit(AddAnnotation{annotation}); !done) {
        return done;
    }
    const Annotation &made = m_session.data().annotations.at(annotation.id);
    if (const auto printed = print({&made}); !printed) {
        return printed;
    }
    return m_session.publish();
}

// A person says where an annotation belongs in a version: among the candidates of a place to be reviewed, or
// anywhere else.
Result<void> AnnotateRun::place()
{
    const auto version = m_session.version(m_request.version);
    const auto annotation = annotationWith(m_request.ids.front());
    const auto versions = !version      ? std::unexpected(version.error())
                          : !annotation ? std::unexpected(annotation.error())
                                        : m_session.versions();
    const auto span =
        versions ? markedSpan((*versions)[size_t(m_request.version)]) : std::unexpected(versions.error());
    if (!span) {
        return std::unexpected(span.error());
    }
    const Document &document = (*versions)[size_t(m_request.version)].document;
    const Target *before = (*annotation)->targetIn((*version)->id);
    const auto done = m_session.commit(
        SetTarget{(*annotation)->id, chosenTarget(before, (*version)->id, anchorAt(document.text(), *span))});
    const auto printed = done ? print({*annotation}) : done;
    return printed ? m_session.publish() : printed;
}

Result<const Annotation *> AnnotateRun::annotationWith(const QUuid &id) const
{
    const auto found = m_session.data().annotations.find(id);
    return found == m_session.data().annotations.end()
               ? std::unexpected(impossible(u"no annotation "_s + id.toString(QUuid::WithoutBraces)))
               : Result<const Annotation *>(&found->second);
}

Result<ProjectEdit> AnnotateRun::editOf(const QUuid &id) const
{
    switch (m_request.action) {
    case AnnotateRequest::Action::Remove:
        return RemoveAnnotation{id};
    case AnnotateRequest::Action::Restore:
        return RestoreAnnotation{id};
    case AnnotateRequest::Action::Reply:
        return AddComment{id, newUuid(), {}, m_request.note};
    default:
        return SetAnnotationState{id, m_request.state, m_request.note};
    }
}

Result<void> AnnotateRun::edit()
{
    // All or none, as far as can be foreseen.
    std::vector<const Annotation *> edited;
    for (const QUuid &id : m_request.ids) {
        const auto found = annotationWith(id);
        if (!found) {
            return std::unexpected(found.error());
        }
        edited.push_back(*found);
    }
    for (const QUuid &id : m_request.ids) {
        const auto edit = editOf(id);
        const auto done = edit ? m_session.commit(*edit) : std::unexpected(edit.error());
        if (!done) {
            return done;
        }
    }
    if (const auto printed = print(edited); !printed) {
        return printed;
    }
    return m_session.publish();
}

} // namespace

QString AnnotateCommand::name() const { return u"annotate"_s; }

QString AnnotateCommand::summary() const { return u"mark passages of a project, reply, decide"_s; }

ExitStatus AnnotateCommand::run(const QStringList &arguments, QTextStream &out, QTextStream &err) const
{
    const auto request = AnnotateRequest::parse(arguments);
    if (!request) {
        return fail(err, request.error());
    }
    if (!request->help.isEmpty()) {
        out << request->help;
        return ExitStatus::Done;
    }
    const auto session = ProjectSession::open(request->project, request->author, name(), err);
    const auto done = session ? AnnotateRun(*request, *session, out).run() : std::unexpected(session.error());
    return done ? ExitStatus::Done : fail(err, done.error());
}

} // namespace hexapla
