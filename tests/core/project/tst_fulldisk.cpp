// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid.h"
#include "core/project/durablefile.h"
#include "core/project/projectfile.h"
#include "tests/support/projectcase.h"
#include "tests/support/smalldisk.h"
#include "tests/support/systemcalls.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace hexapla;
using namespace Qt::StringLiterals;

// Disks that take no more, or nothing at all, or not the way we would like.
class TestFullDisk : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_folder = std::make_unique<QTemporaryDir>(); }
    void leavesTheFileWhenItsDiskIsFull();
    void losesNoEditWhenTheWorkingDiskIsFull();
    void losesNoEditWhenFilesMustNotGrow();
    void leavesFilesOnReadOnlyDisks();
    void writesOverWhereNothingCanBeRenamed_data();
    void writesOverWhereNothingCanBeRenamed();
    void putsBackWhatItCouldNotWriteOver();
    void touchesNoDevices_data();
    void touchesNoDevices();

private:
    // A folder that becomes a disk of its own, and one that does not.
    QString disk() const { return m_folder->filePath(u"disk"_s); }
    QString elsewhere() const { return m_folder->filePath(u"elsewhere"_s); }
    void makeFolders() const;

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

namespace {

constexpr qint64 diskSize = 1'000'000;

// For what runs in another process: says what is not so, and ends there.
#define EXPECT(condition)                                                                                    \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            return QStringLiteral("line %1: " #condition).arg(__LINE__);                                     \
        }                                                                                                    \
    } while (false)

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

// A mark with a lot to say, which no compression makes smaller.
Annotation longMark(Project &project)
{
    QString body;
    for (int i = 0; i < 100; ++i) {
        body += newUuid().toString();
    }
    return markOn(*project.data().shownVersions().front(), lampText, u"lamp"_s, body);
}

std::unique_ptr<ProjectFile> lampFile(const QString &path, const WorkFolder &folder)
{
    auto created = ProjectFile::create(path, testAuthor(), folder);
    if (!created) {
        return {};
    }
    furnishLampProject((*created)->project());
    return (*created)->publish() ? std::move(*created) : nullptr;
}

bool plainWriteFails(const QString &folder, qsizetype bytes)
{
    QFile file(folder + u"/plain"_s);
    const bool fails = !file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
                       file.write(QByteArray(bytes, 'x')) != bytes;
    file.remove();
    return fails;
}

// As long as it lives, no file of this process grows beyond a size.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t most)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_usual);
        const rlimit small = {most, m_usual.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_usual);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SizeLimit)

private:
    void (*m_handler)(int);
    rlimit m_usual = {};
};

} // namespace

void TestFullDisk::makeFolders() const
{
    QVERIFY(QDir().mkpath(disk()));
    QVERIFY(QDir().mkpath(elsewhere()));
}

void TestFullDisk::leavesTheFileWhenItsDiskIsFull()
{
    makeFolders();
    const auto outcome = SmallDisk::with(disk(), diskSize, [&](SmallDisk &small) {
        const QString file = disk() + u"/lamp.hexapla"_s;
        const auto project = lampFile(file, WorkFolder(elsewhere()));
        EXPECT(project);
        int failures = 0;
        size_t edits = 0;
        // Full to the last byte, and then at every page that the copy takes.
        constexpr qint64 page = 4096;
        for (qint64 free = 0; free < 40 * page; free += page) {
            EXPECT(project->project().commit(AddAnnotation{longMark(project->project())}));
            ++edits;
            EXPECT(small.fill(free));
            EXPECT(plainWriteFails(disk(), free + 1));
            const QByteArray before = bytesOf(file);
            const auto published = project->publish();
            EXPECT(QDir(disk()).entryList(QDir::Files | QDir::Hidden, QDir::Name) ==
                   (QStringList{u"ballast"_s, u"lamp.hexapla"_s}));
            EXPECT(isWholeProject(file));
            EXPECT(published || published.error().code == ErrorCode::DiskFull);
            EXPECT(published || bytesOf(file) == before);
            failures += published ? 0 : 1;
        }
        EXPECT(failures > 5);
        small.empty();
        EXPECT(project->publish());
        auto store = ProjectStore::open(file, Database::Access::Frozen);
        EXPECT(store && (*store)->load()->annotations.size() == edits);
        return QString();
    });
    HEXAPLA_NEEDS_A_DISK(outcome);
    QCOMPARE(*outcome, QString());
}

void TestFullDisk::losesNoEditWhenTheWorkingDiskIsFull()
{
    makeFolders();
    const auto outcome = SmallDisk::with(disk(), diskSize, [&](SmallDisk &small) {
        const QString file = elsewhere() + u"/lamp.hexapla"_s;
        const WorkFolder folder(disk());
        auto project = lampFile(file, folder);
        EXPECT(project);
        const QByteArray before = bytesOf(file);
        EXPECT(small.fill(100'000));
        std::vector<QUuid> kept;
        Result<void> done;
        while (done) {
            const Annotation mark = longMark(project->project());
            done = project->project().commit(AddAnnotation{mark});
            if (done) {
                kept.push_back(mark.id);
            }
            EXPECT(kept.size() < 1000);
        }
        EXPECT(!kept.empty());
        EXPECT(done.error().code == ErrorCode::DiskFull);
        EXPECT(project->project().data().annotations.size() == kept.size());
        EXPECT(bytesOf(file) == before);
        // The same after a start, on the full disk and when there is room again.
        project.reset();
        const auto full = ProjectFile::open(file, testAuthor(), folder);
        EXPECT(full ? (*full)->project().data().annotations.size() == kept.size()
                    : full.error().code == ErrorCode::DiskFull);
        small.empty();
        const auto later = ProjectFile::open(file, testAuthor(), folder);
        EXPECT(later);
        EXPECT((*later)->project().data().annotations.size() == kept.size());
        for (const QUuid &id : kept) {
            EXPECT((*later)->project().data().annotations.contains(id));
        }
        EXPECT((*later)->project().commit(AddAnnotation{longMark((*later)->project())}));
        EXPECT((*later)->publish());
        return QString();
    });
    HEXAPLA_NEEDS_A_DISK(outcome);
    QCOMPARE(*outcome, QString());
}

void TestFullDisk::losesNoEditWhenFilesMustNotGrow()
{
    makeFolders();
    const QString file = elsewhere() + u"/lamp.hexapla"_s;
    const WorkFolder folder(m_folder->filePath(u"state"_s));
    size_t kept = 0;
    {
        const auto project = lampFile(file, folder);
        QVERIFY(project);
        constexpr rlim_t most = 200'000;
        const SizeLimit limit(most);
        Result<void> done;
        while (done && kept < 1000) {
            done = project->project().commit(AddAnnotation{longMark(project->project())});
            kept += done ? 1 : 0;
        }
        QVERIFY(!done);
        QVERIFY2(done.error().code == ErrorCode::DiskFull, qPrintable(done.error().detail));
        QVERIFY(kept > 0);
        QCOMPARE(project->project().data().annotations.size(), kept);
    }
    const auto project = ProjectFile::open(file, testAuthor(), folder);
    QVERIFY(project);
    QCOMPARE((*project)->project().data().annotations.size(), kept);
    QVERIFY((*project)->project().commit(AddAnnotation{longMark((*project)->project())}));
    QVERIFY((*project)->publish());
}

void TestFullDisk::leavesFilesOnReadOnlyDisks()
{
    makeFolders();
    const auto outcome = SmallDisk::with(disk(), diskSize, [&](SmallDisk &small) {
        const QString file = disk() + u"/lamp.hexapla"_s;
        EXPECT(lampFile(file, WorkFolder(disk() + u"/state"_s)));
        const QByteArray before = bytesOf(file);
        EXPECT(small.setReadOnly());
        EXPECT(plainWriteFails(disk(), 1));
        const auto project = ProjectFile::open(file, testAuthor(), WorkFolder(elsewhere()));
        EXPECT(project);
        EXPECT((*project)->project().commit(AddAnnotation{longMark((*project)->project())}));
        const auto published = (*project)->publish();
        EXPECT(!published);
        EXPECT(published.error().code == ErrorCode::PermissionDenied);
        EXPECT(bytesOf(file) == before);
        // It can be saved elsewhere.
        const QString copy = elsewhere() + u"/copy.hexapla"_s;
        EXPECT(publishCopy((*project)->publishRequest().workingFile, copy));
        auto store = ProjectStore::open(copy, Database::Access::Frozen);
        EXPECT(store && (*store)->load()->annotations.size() == 1);
        // Where not even the edits can be kept it is looked at only.
        const auto shown = ProjectFile::open(file, testAuthor(), WorkFolder(disk() + u"/new"_s));
        EXPECT(shown && (*shown)->isReadOnly());
        const auto refused = (*shown)->project().commit(AddAnnotation{longMark((*shown)->project())});
        EXPECT(!refused && refused.error().code == ErrorCode::PermissionDenied);
        return QString();
    });
    HEXAPLA_NEEDS_A_DISK(outcome);
    QCOMPARE(*outcome, QString());
}

void TestFullDisk::writesOverWhereNothingCanBeRenamed_data()
{
    QTest::addColumn<int>("error");
    QTest::newRow("input/output error") << EIO;
    QTest::newRow("not supported") << EOPNOTSUPP;
    QTest::newRow("another drive") << EXDEV;
    QTest::newRow("busy") << EBUSY;
    QTest::newRow("not permitted") << EPERM;
}

void TestFullDisk::writesOverWhereNothingCanBeRenamed()
{
    QFETCH(const int, error);
    makeFolders();
    const QString file = disk() + u"/lamp.hexapla"_s;
    const NoRenames drive(disk(), error);
    const WorkFolder folder(elsewhere());
    const auto project = lampFile(file, folder); // which is new
    QVERIFY(project);
    QVERIFY(project->isWrittenOver());
    const QByteArray before = bytesOf(file);
    QVERIFY(project->project().commit(AddAnnotation{longMark(project->project())}));
    QVERIFY(project->publish());
    QVERIFY(project->isWrittenOver());
    QCOMPARE(project->isPublished(), Result<bool>(true));
    QCOMPARE(QDir(disk()).entryList(QDir::Files | QDir::Hidden), QStringList{u"lamp.hexapla"_s});
    auto store = ProjectStore::open(file, Database::Access::Frozen);
    QVERIFY(store);
    QCOMPARE((*store)->load()->annotations.size(), size_t(1));
    // The old one was kept.
    const QDir backups(folder.backupFolder(project->project().data().id));
    const auto names = backups.entryList(QDir::Files);
    QVERIFY(std::ranges::any_of(
        names, [&](const QString &name) { return bytesOf(backups.filePath(name)) == before; }));
    // Without a place for it nothing is written over.
    QVERIFY(project->project().commit(AddAnnotation{longMark(project->project())}));
    const QByteArray now = bytesOf(file);
    PublishRequest careless = project->publishRequest();
    careless.backupFolder.clear();
    QVERIFY(!publish(careless));
    QVERIFY(bytesOf(file) == now);
}

void TestFullDisk::putsBackWhatItCouldNotWriteOver()
{
    makeFolders();
    const QString file = disk() + u"/lamp.hexapla"_s;
    const auto project = lampFile(file, WorkFolder(elsewhere()));
    QVERIFY(project);
    const QByteArray before = bytesOf(file);
    const QString copy = m_folder->filePath(u"copy"_s);
    const QString larger = m_folder->filePath(u"larger"_s);
    QVERIFY(QFile::copy(file, copy));
    QFile written(larger);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(QByteArray(3'000'000, 'x'));
    written.close();
    {
        const SizeLimit limit(rlim_t(before.size() + 10'000));
        QVERIFY(!writeOver(file, larger, copy));
    }
    QVERIFY(bytesOf(file) == before);
    const QString none = disk() + u"/none"_s;
    {
        const SizeLimit limit(10'000);
        QVERIFY(!writeOver(none, larger, {}));
    }
    QVERIFY(!QFile::exists(none));
}

void TestFullDisk::touchesNoDevices_data()
{
    QTest::addColumn<QString>("device");
    QTest::newRow("full") << u"/dev/full"_s;
    QTest::newRow("null") << u"/dev/null"_s;
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("pipe") << u"pipe"_s;
}

void TestFullDisk::touchesNoDevices()
{
    QFETCH(const QString, device);
    makeFolders();
    QVERIFY(QDir().mkpath(disk() + u"/folder"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(disk() + u"/pipe"_s).constData(), 0600), 0);
    const QString path = device.startsWith(u'/') ? device : disk() + u'/' + device;
    const QString link = disk() + u"/link.hexapla"_s;
    QVERIFY(QFile::link(path, link));
    const WorkFolder folder(elsewhere());
    QCOMPARE(ProjectFile::open(path, testAuthor(), folder).error().code, ErrorCode::NotAFile);
    QCOMPARE(ProjectFile::open(link, testAuthor(), folder).error().code, ErrorCode::NotAFile);
    QCOMPARE(ProjectFile::create(link, testAuthor(), folder).error().code, ErrorCode::WriteFailed);
    if (device.startsWith(u'/')) {
        return; // what if we are wrong, and may do everything?
    }
    const auto project = lampFile(disk() + u"/lamp.hexapla"_s, folder);
    QVERIFY(project);
    PublishRequest request = project->publishRequest();
    request.visibleFile = path;
    QCOMPARE(publish(request).error().code, ErrorCode::NotAFile);
    QVERIFY(!QFileInfo(path).isFile());
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
