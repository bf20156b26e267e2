// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectfile.h"

#include "core/project/backups.h"
#include "core/project/durablefile.h"
#include "core/project/schema.h"
#include "tests/support/projectcase.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace hexapla;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestProjectFile : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_folder = std::make_unique<QTemporaryDir>(); }
    void publishesAWholeFile();
    void givesThePlaceToOneOfTwoNewProjects();
    void tellsNothingOfThisComputer();
    void leavesNothingBeside();
    void picksUpWhatWasNotPublished();
    void sharesOneWorkingDatabase();
    void keepsLinkAndPermissions();
    void mergesWhatChangedOutside();
    void publishesOverAnOlderCopy();
    void knowsAFileThatWasMoved();
    void givesACopyItsOwnWorkingDatabase();
    void looksAtANewerFileOnly();
    void leavesTheFileWhenTheDiskIsFull();
    void leavesWhatItMustNotWrite_data();
    void leavesWhatItMustNotWrite();
    void refusesWhatIsNoProject();
    void rotatesBackups();
    void backsUpWhatItPublished();

private:
    QString file(const QString &name = u"lamp.hexapla"_s) const { return m_folder->filePath(name); }
    WorkFolder work(const QString &name = u"state"_s) const { return WorkFolder(m_folder->filePath(name)); }
    // A published project with two versions.
    std::unique_ptr<ProjectFile> lampFile() const;
    std::unique_ptr<ProjectFile> open(const QString &path, const WorkFolder &folder) const;

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

QUuid annotate(Project &project, const QString &quote, const QString &body = u"Why?"_s)
{
    const Annotation annotation = markOn(*project.data().shownVersions().front(), lampText, quote, body);
    if (const auto done = project.commit(AddAnnotation{annotation}); !done) {
        qFatal("%s", qUtf8Printable(done.error().detail));
    }
    return annotation.id;
}

// Whether something holds for a user without rights, in a process of its own.
template<class Function> bool holdsWithoutRights(Function function)
{
    constexpr uid_t nobody = 65534;
    const pid_t child = ::fork();
    if (child == 0) {
        const bool isDropped = ::geteuid() != 0 || (::setgid(nobody) == 0 && ::setuid(nobody) == 0);
        ::_exit(isDropped && function() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

std::unique_ptr<ProjectFile> TestProjectFile::lampFile() const
{
    auto created = ProjectFile::create(file(), testAuthor(), work());
    if (!created) {
        qFatal("%s", qUtf8Printable(created.error().detail));
    }
    furnishLampProject((*created)->project());
    if (const auto published = (*created)->publish(); !published) {
        qFatal("%s", qUtf8Printable(published.error().detail));
    }
    return std::move(*created);
}

std::unique_ptr<ProjectFile> TestProjectFile::open(const QString &path, const WorkFolder &folder) const
{
    auto opened = ProjectFile::open(path, testAuthor(), folder);
    if (!opened) {
        qFatal("%s", qUtf8Printable(opened.error().detail));
    }
    return std::move(*opened);
}

void TestProjectFile::publishesAWholeFile()
{
    const auto project = lampFile();
    QCOMPARE(project->isPublished(), Result<bool>(true));
    annotate(project->project(), u"lamp"_s);
    QCOMPARE(project->isPublished(), Result<bool>(false));
    QVERIFY(project->publish());
    QCOMPARE(project->isPublished(), Result<bool>(true));
    auto visible = ProjectStore::open(file(), Database::Access::Frozen);
    QVERIFY(visible);
    const auto data = (*visible)->load();
    QVERIFY(data);
    QCOMPARE(dumpProject(*data), dumpProject(project->project().data()));
    // A rollback journal, not a log: one file is all there is.
    QCOMPARE(bytesOf(file()).sliced(18, 2), QByteArray("\1\1"));
}

void TestProjectFile::givesThePlaceToOneOfTwoNewProjects()
{
    const auto first = ProjectFile::create(file(), testAuthor(), work());
    const auto second = ProjectFile::create(file(), testAuthor(), work());
    QVERIFY(first && second);
    furnishLampProject((*first)->project());
    furnishLampProject((*second)->project());
    QVERIFY((*second)->publish());
    const QByteArray before = bytesOf(file());
    const auto refused = (*first)->publish();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WriteFailed);
    QCOMPARE(refused.error().file, file());
    QVERIFY(bytesOf(file()) == before);
    // What belongs to the file is the database of its own project.
    const QUuid id = (*second)->project().data().id;
    QCOMPARE(work().findByFile(file(), id)->projectId(), Result<QUuid>(id));
}

void TestProjectFile::tellsNothingOfThisComputer()
{
    lampFile();
    QVERIFY(!bytesOf(file()).contains(m_folder->path().toUtf8()));
}

void TestProjectFile::leavesNothingBeside()
{
    {
        const auto project = lampFile();
        QVERIFY(project->publish());
    }
    const auto entries =
        QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(entries, (QStringList{u"lamp.hexapla"_s, u"state"_s}));
}

void TestProjectFile::picksUpWhatWasNotPublished()
{
    QString expected;
    {
        const auto project = lampFile();
        annotate(project->project(), u"lamp"_s);
        annotate(project->project(), u"late"_s);
        expected = dumpProject(project->project().data());
    }
    const auto project = open(file(), work());
    QCOMPARE(project->recovered(), size_t(2));
    QVERIFY(!project->mergedOutside());
    QCOMPARE(dumpProject(project->project().data()), expected);
    QVERIFY(project->publish());
    QCOMPARE(open(file(), work())->recovered(), size_t(0));
    QCOMPARE(dumpProject(open(file(), work(u"elsewhere"_s))->project().data()), expected);
}

void TestProjectFile::sharesOneWorkingDatabase()
{
    const auto window = lampFile();
    const auto commandLine = open(file(), work());
    annotate(commandLine->project(), u"lamp"_s);
    QVERIFY(commandLine->publish());
    QCOMPARE(window->project().follow(), Result<bool>(true));
    QCOMPARE(window->isPublished(), Result<bool>(true));
    annotate(window->project(), u"late"_s);
    QVERIFY(window->publish());
    QCOMPARE(open(file(), work(u"elsewhere"_s))->project().data().annotations.size(), size_t(2));
}

void TestProjectFile::keepsLinkAndPermissions()
{
    {
        lampFile();
    }
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(file(), permissions));
    const QString link = file(u"link.hexapla"_s);
    QVERIFY(QFile::link(file(), link));
    const QByteArray before = bytesOf(file());
    const auto project = open(link, work());
    annotate(project->project(), u"lamp"_s);
    QVERIFY(project->publish());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(QFileInfo(link).symLinkTarget(), file());
    QVERIFY(bytesOf(file()) != before);
    QCOMPARE(QFile::permissions(file()) & ~(QFile::ReadUser | QFile::WriteUser), permissions);
}

void TestProjectFile::mergesWhatChangedOutside()
{
    const auto ours = lampFile();
    const QString copy = file(u"copy.hexapla"_s);
    QVERIFY(QFile::copy(file(), copy));
    {
        const auto theirs = open(copy, work(u"theirs"_s));
        annotate(theirs->project(), u"late"_s, u"theirs"_s);
        QVERIFY(theirs->publish());
    }
    annotate(ours->project(), u"lamp"_s, u"ours"_s);
    QVERIFY(QFile::remove(file()));
    QVERIFY(QFile::copy(copy, file()));
    QVERIFY(ours->publish());
    QCOMPARE(ours->project().data().annotations.size(), size_t(2));
    QCOMPARE(open(file(), work(u"elsewhere"_s))->project().data().annotations.size(), size_t(2));
}

// Somebody puts back an older copy: what it lacks was not deleted.
void TestProjectFile::publishesOverAnOlderCopy()
{
    const QByteArray older = [this] {
        lampFile();
        return bytesOf(file());
    }();
    {
        const auto project = open(file(), work());
        annotate(project->project(), u"lamp"_s);
        QVERIFY(project->publish());
    }
    QFile visible(file());
    QVERIFY(visible.open(QIODevice::WriteOnly));
    visible.write(older);
    visible.close();
    const auto project = open(file(), work());
    QVERIFY(project->mergedOutside());
    QCOMPARE(project->project().data().annotations.size(), size_t(1));
    QCOMPARE(project->isPublished(), Result<bool>(false));
    QVERIFY(project->publish());
    QCOMPARE(open(file(), work(u"elsewhere"_s))->project().data().annotations.size(), size_t(1));
}

void TestProjectFile::knowsAFileThatWasMoved()
{
    {
        annotate(lampFile()->project(), u"lamp"_s);
    }
    const QString moved = file(u"moved.hexapla"_s);
    QVERIFY(QFile::rename(file(), moved));
    const auto project = open(moved, work());
    QCOMPARE(project->recovered(), size_t(1));
    QVERIFY(project->publish());
    QVERIFY(!QFile::exists(file()));
}

void TestProjectFile::givesACopyItsOwnWorkingDatabase()
{
    const auto ours = lampFile();
    const QString copy = file(u"copy.hexapla"_s);
    QVERIFY(QFile::copy(file(), copy));
    const auto theirs = open(copy, work());
    annotate(theirs->project(), u"late"_s);
    QVERIFY(theirs->publish());
    QCOMPARE(ours->project().follow(), Result<bool>(false));
    QVERIFY(ours->project().data().annotations.empty());
    QCOMPARE(open(copy, work())->project().data().annotations.size(), size_t(1));
}

void TestProjectFile::looksAtANewerFileOnly()
{
    {
        lampFile();
    }
    {
        const auto database = Database::open(file(), Database::Access::ReadWrite);
        QVERIFY(database);
        QVERIFY(database->execute("PRAGMA user_version = " + QByteArray::number(newestSchema() + 1)));
    }
    const QByteArray before = bytesOf(file());
    const auto project = open(file(), work(u"elsewhere"_s));
    QVERIFY(project->isReadOnly());
    QCOMPARE(project->project().data().versions.size(), size_t(2));
    QCOMPARE(project->publish().error().code, ErrorCode::NewerProject);
    QVERIFY(bytesOf(file()) == before);
}

void TestProjectFile::leavesTheFileWhenTheDiskIsFull()
{
    const auto project = lampFile();
    annotate(project->project(), u"lamp"_s);
    const QByteArray before = bytesOf(file());
    rlimit usual = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small = {rlim_t(before.size() / 2), usual.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto published = project->publish();
    ::setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!published);
    QVERIFY2(published.error().code == ErrorCode::DiskFull ||
                 published.error().code == ErrorCode::WriteFailed,
             qUtf8Printable(published.error().detail));
    QVERIFY(bytesOf(file()) == before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"lamp.hexapla"_s});
    QVERIFY(project->publish());
    QVERIFY(bytesOf(file()) != before);
}

void TestProjectFile::leavesWhatItMustNotWrite_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::newRow("file") << false;
    QTest::newRow("folder") << true;
}

void TestProjectFile::leavesWhatItMustNotWrite()
{
    QFETCH(const bool, isFolder);
    {
        lampFile();
    }
    const QByteArray before = bytesOf(file());
    const QString state = m_folder->filePath(u"theirs"_s);
    QVERIFY(QDir().mkpath(state));
    for (const auto &[path, mode] :
         {std::pair(state, 0777), std::pair(m_folder->path(), isFolder ? 0755 : 0777),
          std::pair(file(), isFolder ? 0644 : 0444)}) {
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode_t(mode)), 0);
    }
    const auto attempt = [&] {
        // A plain write fails, or the rest would say nothing.
        QFile plain(isFolder ? file(u"new"_s) : file());
        if (plain.open(QIODevice::WriteOnly | QIODevice::Append)) {
            return false;
        }
        const auto project = ProjectFile::open(file(), testAuthor(), WorkFolder(state));
        if (!project) {
            return false;
        }
        const Annotation mark =
            markOn(*(*project)->project().data().shownVersions().front(), lampText, u"lamp"_s, u"kept"_s);
        const auto published =
            (*project)->project().commit(AddAnnotation{mark}) ? (*project)->publish() : Result<void>();
        return !published && published.error().code == ErrorCode::PermissionDenied;
    };
    QVERIFY(holdsWithoutRights(attempt));
    QVERIFY(bytesOf(file()) == before);
    // The edit itself is safe.
    QVERIFY(holdsWithoutRights([&] {
        const auto project = ProjectFile::open(file(), testAuthor(), WorkFolder(state));
        return project && (*project)->isPublished() == Result<bool>(false) &&
               (*project)->project().data().annotations.size() == 1;
    }));
}

void TestProjectFile::refusesWhatIsNoProject()
{
    QCOMPARE(ProjectFile::open(file(), testAuthor(), work()).error().code, ErrorCode::FileNotFound);
    QFile text(file());
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no project");
    text.close();
    QCOMPARE(ProjectFile::open(file(), testAuthor(), work()).error().code, ErrorCode::NotAProject);
    QCOMPARE(ProjectFile::create(file(), testAuthor(), work()).error().code, ErrorCode::WriteFailed);
    QCOMPARE(bytesOf(file()), "no project");
}

void TestProjectFile::rotatesBackups()
{
    QFile published(file());
    QVERIFY(published.open(QIODevice::WriteOnly));
    published.write("anything");
    published.close();
    const auto hash = fileHash(file());
    QVERIFY(hash);
    const Backups backups(m_folder->filePath(u"backups"_s));
    const Instant first = Instant(std::chrono::sys_days(2026y / std::chrono::January / 1)) + 12h;
    // Three a day for twenty days.
    for (int day = 0; day < 20; ++day) {
        for (int hour = 0; hour < 3; ++hour) {
            QVERIFY(backups.add(file(), *hash, first + day * 24h + hour * 1h));
        }
    }
    const QStringList files = backups.files();
    // Ten from the last four days, and one of each of the ten days before.
    QCOMPARE(files.size(), 20);
    QCOMPARE(QFileInfo(files.first()).fileName(), u"20260120-140000-000.hexapla"_s);
    QCOMPARE(QFileInfo(files[10]).fileName(), u"20260116-140000-000.hexapla"_s);
    QCOMPARE(QFileInfo(files.last()).fileName(), u"20260107-140000-000.hexapla"_s);
    QVERIFY(!backups.add(file(), u"another hash"_s, first + 100 * 24h));
    QCOMPARE(backups.files(), files);
}

void TestProjectFile::backsUpWhatItPublished()
{
    const auto project = lampFile();
    annotate(project->project(), u"lamp"_s);
    QVERIFY(project->publish());
    const QStringList files = Backups(work().backupFolder(project->project().data().id)).files();
    QCOMPARE(files.size(), 2);
    QVERIFY(bytesOf(files.first()) == bytesOf(file()));
    auto store = ProjectStore::open(files.last(), Database::Access::Frozen);
    QVERIFY(store);
    QVERIFY((*store)->load());
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
