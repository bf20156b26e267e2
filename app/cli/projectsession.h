// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/document/version.h"
#include "core/project/projectfile.h"

#include <QString>

class QTextStream;

namespace hexapla {

// The person at the terminal: the name given, or the one they are logged in with. The same name is the same
// author on every computer.
Author terminalAuthor(const QString &name);

// Whether a file looks like a project: verbs that take files or a project ask.
bool isProjectFile(const QString &path);

// A project that a verb works on. What opening it brought to light is said on the error stream.
class ProjectSession
{
public:
    static Result<ProjectSession> open(const QString &path, const QString &author, const QString &verb,
                                       QTextStream &err);
    static Result<ProjectSession> create(const QString &path, const QString &author, const QString &verb,
                                         QTextStream &err);

    // The name of its file as it was given: messages say that.
    const QString &path() const { return m_path; }
    ProjectFile &file() const { return *m_file; }
    Project &project() const { return m_file->project(); }
    const ProjectData &data() const { return project().data(); }

    // Makes an edit; failures speak of the project's file.
    Result<void> commit(const ProjectEdit &edit, const std::vector<QByteArray> &contents = {}) const;
    // What an edit made otherwise came to, in the same way.
    Result<void> told(const Result<void> &done) const;

    // Publishes, and says so where the file could not be replaced in one step. Where that fails, what was
    // done is kept in the working database, and the failure says so; not of a new project, whose sources are
    // where they were.
    Result<void> publish() const;

    // A message on the error stream, about the project.
    void say(const QString &message) const;

    // The versions that are shown, read again from what the project keeps of them.
    Result<std::vector<Version>> versions(const WorkContext &context = {}) const;
    // The version with a number.
    Result<const ProjectVersion *> version(qsizetype number) const;

private:
    ProjectSession(const QString &path, std::unique_ptr<ProjectFile> file, const QString &verb,
                   QTextStream &err)
        : m_path(path)
        , m_file(std::move(file))
        , m_verb(verb)
        , m_err(&err)
    {}
    void sayWhatOpeningTold() const;

    QString m_path;
    std::unique_ptr<ProjectFile> m_file;
    QString m_verb;
    QTextStream *m_err;
    bool m_isNew = false;
};

// Whether what was found damaged is told beside the damage: in words of databases, for those who ask.
enum class DamageDetail : quint8 { Omitted, Told };

// A failure as the user of a project is told of it: the file has the name that was given; damage is damage of
// the project's file, whatever copy of it was read, and what can be done about it stands beside.
Error withRemedy(Error error, const QString &file, DamageDetail detail = DamageDetail::Omitted);

// "3 edits": for messages, which are English.
QString counted(size_t count, const QString &thing);

} // namespace hexapla
