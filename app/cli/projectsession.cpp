// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/projectsession.h"

#include "app/cli/errorline.h"
#include "core/project/authors.h"
#include "core/project/versionsource.h"

#include <QFile>
#include <QTextStream>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

QString loginName()
{
    for (const char *variable : {"LOGNAME", "USER", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty()) {
            return name;
        }
    }
    return u"unknown"_s;
}

} // namespace

QString counted(size_t count, const QString &thing)
{
    return QString::number(count) + u' ' + thing + (count == 1 ? u""_s : u"s"_s);
}

Author terminalAuthor(const QString &name) { return authorNamed(name.isEmpty() ? loginName() : name); }

bool isProjectFile(const QString &path)
{
    constexpr QByteArrayView mark("SQLite format 3\0", 16);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(mark.size()) == mark;
}

Result<ProjectSession> ProjectSession::open(const QString &path, const QString &author, const QString &verb,
                                            QTextStream &err)
{
    auto file = ProjectFile::open(path, terminalAuthor(author), WorkFolder::ofUser());
    if (!file) {
        return std::unexpected(file.error());
    }
    ProjectSession session(std::move(*file), verb, err);
    session.sayWhatOpeningTold();
    return session;
}

Result<ProjectSession> ProjectSession::create(const QString &path, const QString &author, const QString &verb,
                                              QTextStream &err)
{
    auto file = ProjectFile::create(path, terminalAuthor(author), WorkFolder::ofUser());
    return file ? Result<ProjectSession>(ProjectSession(std::move(*file), verb, err))
                : std::unexpected(file.error());
}

void ProjectSession::say(const QString &message) const
{
    writeMessage(*m_err, m_verb, m_file->path() + u": "_s + message);
}

void ProjectSession::sayWhatOpeningTold() const
{
    const QStringList setAside = m_file->setAside();
    for (const QString &damaged : setAside) {
        say(u"its working database was damaged and is set aside; edits that had not reached the file may "
            u"be in it: hexapla-cli project %1 salvage OUT"_s.arg(damaged));
    }
    if (m_file->recovered() > 0) {
        say(counted(m_file->recovered(), u"edit"_s) + u" that had not reached the file picked up"_s);
    }
    if (const auto &merged = m_file->mergedOutside(); merged && merged->ops > 0) {
        say(u"changed outside: "_s + counted(merged->ops, u"edit"_s) + u" merged"_s);
    }
}

Result<void> ProjectSession::publish() const
{
    auto published = m_file->publish();
    if (published && m_file->isWrittenOver()) {
        say(u"written over where it stands, for its drive replaces no files; the old one is in the backups"_s);
    }
    return published;
}

Result<void> ProjectSession::commit(const ProjectEdit &edit, const std::vector<QByteArray> &contents) const
{
    auto committed = project().commit(edit, contents);
    if (!committed && committed.error().file.isEmpty()) {
        committed.error().file = m_file->path();
    }
    return committed;
}

Result<std::vector<Version>> ProjectSession::versions(const WorkContext &context) const
{
    return readKeptVersions(data(), project().store(), context);
}

Result<const ProjectVersion *> ProjectSession::version(qsizetype number) const
{
    const auto shown = data().shownVersions();
    if (number < 0 || size_t(number) >= shown.size()) {
        return std::unexpected(
            Error{ErrorCode::ImpossibleEdit, m_file->path(), {}, u"no version %1"_s.arg(number)});
    }
    return shown[size_t(number)];
}

} // namespace hexapla
