// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/projectsession.h"

#include "app/cli/errorline.h"
#include "app/cli/versionarguments.h"
#include "core/project/authors.h"
#include "core/project/versionsource.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextStream>

#include <vector>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// Who the system says runs this, where it can.
QString accountName()
{
#ifdef Q_OS_UNIX
    constexpr size_t mostBytes = 1 << 16;
    std::vector<char> buffer(mostBytes);
    passwd entry = {};
    passwd *found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found) {
        return QString::fromLocal8Bit(found->pw_name);
    }
#endif
    return {};
}

QString loginName()
{
    for (const char *variable : {"LOGNAME", "USER", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty()) {
            return name;
        }
    }
    const QString account = accountName();
    return account.isEmpty() ? u"unknown"_s : account;
}

// A name as it can be given to a shell.
QString shellWord(const QString &name)
{
    static const QRegularExpression plain(u"^[\\w./+:@%,-]+$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString quoted = name;
    return plain.match(name).hasMatch() ? name : u'\'' + quoted.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString counted(size_t count, const QString &thing)
{
    return QString::number(count) + u' ' + thing + (count == 1 ? u""_s : u"s"_s);
}

Error withRemedy(Error error, const QString &file, DamageDetail detail)
{
    const bool isDamaged = error.code == ErrorCode::DamagedFile;
    if (detail == DamageDetail::Omitted && (isDamaged || error.code == ErrorCode::NotAProject)) {
        error.detail.clear();
    }
    if (isDamaged) {
        error.detail += (error.detail.isEmpty() ? QString() : u"; "_s) +
                        u"hexapla-cli project %1 salvage OUT writes what there is of it to a new file"_s.arg(
                            shellWord(file));
    }
    const bool isOfProject = error.code != ErrorCode::Cancelled &&
                             (isDamaged || error.file.isEmpty() || isSameFile(error.file, file));
    error.file = isOfProject ? file : error.file;
    return error;
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
        return std::unexpected(withRemedy(file.error(), path));
    }
    ProjectSession session(path, std::move(*file), verb, err);
    session.sayWhatOpeningTold();
    return session;
}

Result<ProjectSession> ProjectSession::create(const QString &path, const QString &author, const QString &verb,
                                              QTextStream &err)
{
    auto file = ProjectFile::create(path, terminalAuthor(author), WorkFolder::ofUser());
    if (!file) {
        return std::unexpected(withRemedy(file.error(), path));
    }
    ProjectSession session(path, std::move(*file), verb, err);
    session.m_isNew = true;
    return session;
}

void ProjectSession::say(const QString &message) const
{
    writeMessage(*m_err, m_verb, m_path + u": "_s + message);
}

void ProjectSession::sayWhatOpeningTold() const
{
    const QStringList setAside = m_file->setAside();
    for (const QString &damaged : setAside) {
        say(u"its working database was damaged and is set aside; edits that had not reached the file may "
            u"be in it: hexapla-cli project %1 salvage OUT"_s.arg(shellWord(damaged)));
    }
    if (const auto &why = m_file->whyReadOnly(); why && why->code != ErrorCode::NewerProject) {
        const Error told = withRemedy(*why, m_path);
        say(why->code == ErrorCode::DamagedFile
                ? u"damaged, and opens read-only (%1)"_s.arg(told.detail)
                : u"opens read-only, and without what may not have reached the file: no working copy (%1)"_s
                      .arg(errorLine(told)));
    }
    if (const auto &why = m_file->notMerged()) {
        const Error reason = {
            why->code, m_path, {}, why->code == ErrorCode::DamagedFile ? QString() : why->detail};
        say(u"changed outside, and not merged (%1): this is the working copy, and the file is left alone; "
            u"hexapla-cli project %2 salvage OUT writes the working copy to a new file"_s.arg(
                errorLine(reason), shellWord(m_path)));
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
    if (!published && !m_file->isReadOnly() && !m_isNew) {
        Error error = withRemedy(published.error(), m_path);
        error.file = m_path;
        error.detail += (error.detail.isEmpty() ? QString() : u"; "_s) +
                        u"what was done is kept in the working copy, and goes into the file with the next "
                        u"edit when that can be written"_s;
        return std::unexpected(error);
    }
    return told(published);
}

Result<void> ProjectSession::commit(const ProjectEdit &edit, const std::vector<QByteArray> &contents) const
{
    return told(project().commit(edit, contents));
}

Result<void> ProjectSession::told(const Result<void> &done) const
{
    return done ? done : std::unexpected(withRemedy(done.error(), m_path));
}

Result<std::vector<Version>> ProjectSession::versions(const WorkContext &context) const
{
    auto versions = readKeptVersions(data(), project().store(), context);
    return versions ? std::move(versions) : std::unexpected(withRemedy(versions.error(), m_path));
}

Result<const ProjectVersion *> ProjectSession::version(qsizetype number) const
{
    const auto shown = data().shownVersions();
    if (number < 0 || size_t(number) >= shown.size()) {
        return std::unexpected(Error{ErrorCode::ImpossibleEdit, m_path, {}, u"no version %1"_s.arg(number)});
    }
    return shown[size_t(number)];
}

} // namespace hexapla
