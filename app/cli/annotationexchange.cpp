// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/annotationexchange.h"

#include "app/cli/importlisting.h"
#include "app/cli/outputfile.h"
#include "core/base/filebytes.h"
#include "core/export/annotationlist.h"
#include "core/export/annotationtable.h"
#include "core/export/webannotation.h"
#include "core/formats/versionreader.h"
#include "core/import/webannotationreader.h"

#include <QTextStream>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> exported(AnnotateRequest::ExportFormat format, const ProjectSession &session,
                            std::span<const Version> versions)
{
    const ProjectData &data = session.data();
    std::vector<const Annotation *> annotations;
    for (const auto &entry : data.annotations) {
        if (!entry.second.isDeleted()) {
            annotations.push_back(&entry.second);
        }
    }
    switch (format) {
    case AnnotateRequest::ExportFormat::Csv:
        return annotationTable(annotations, data, versions);
    case AnnotateRequest::ExportFormat::Markdown:
        return annotationList(annotations, data, versions);
    case AnnotateRequest::ExportFormat::JsonLd:
        break;
    }
    const auto ops = session.project().store().ops().opsAfter(0);
    if (!ops) {
        return std::unexpected(ops.error());
    }
    return webAnnotationFile(annotations, data, versions, FieldWrites(*ops));
}

// An error of the file's, which is the one to speak of.
Error in(const QString &file, Error error)
{
    error.file = error.file.isEmpty() ? file : error.file;
    return error;
}

} // namespace

Result<void> exportAnnotations(const AnnotateRequest &request, const ProjectSession &session,
                               QTextStream &out)
{
    const auto writable = checkOutputFile(request.outputFile);
    const auto versions = writable ? session.versions() : std::unexpected(writable.error());
    const auto bytes =
        versions ? exported(request.exportFormat, session, *versions) : std::unexpected(versions.error());
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    return printTo(request.outputFile, out,
                   [&bytes](QTextStream &stream) { stream << QString::fromUtf8(*bytes); });
}

Result<void> importAnnotations(const AnnotateRequest &request, const ProjectSession &session,
                               QTextStream &out)
{
    if (request.fileVersion) {
        if (const auto version = session.version(*request.fileVersion); !version) {
            return std::unexpected(version.error());
        }
    }
    const auto bytes = fileBytes(request.importedFile, maximumFileSize);
    const auto told = bytes ? readWebAnnotations(*bytes) : std::unexpected(bytes.error());
    if (!told) {
        return std::unexpected(in(request.importedFile, told.error()));
    }
    const auto versions = session.versions();
    if (!versions) {
        return std::unexpected(versions.error());
    }
    ImportOptions options = {.author = terminalAuthor(request.author), .version = {}};
    if (request.fileVersion) {
        options.version = size_t(*request.fileVersion);
    }
    const auto report = importAnnotations(session.project(), *versions, *told, options);
    if (!report) {
        return std::unexpected(in(session.path(), report.error()));
    }
    writeImport(out, *report, request.isJson);
    out.flush();
    return session.publish();
}

} // namespace hexapla
