// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectfile.h"
#include "core/project/salvage.h"
#include "tests/support/projectcase.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

// What happens when the working database of a project is damaged.
class TestDamagedWork : public TestCase
{
    Q_OBJECT

public:
    TestDamagedWork() { begin(); }

private Q_SLOTS:
    void cleanup() { begin(); }
    void opensTheFileWithoutIt_data();
    void opensTheFileWithoutIt();
    void leavesThatOfAnotherFileAlone();
    void saysThatTheFileItselfIsDamaged();
    void salvagesWhatWasNotPublished();

private:
    void begin();
    QString file() const { return m_folder->filePath(u"lamp.hexapla"_s); }
    WorkFolder work() const { return WorkFolder(m_folder->filePath(u"state"_s)); }
    Result<std::unique_ptr<ProjectFile>> open() const
    {
        return ProjectFile::open(file(), testAuthor(), work());
    }
    QString workingFile() const;
    // Publishes one annotation, and makes another one that is not published.
    void annotateTwice() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QByteArray bytesOf(const QString &path)
{
    QFile opened(path);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

static void write(const QString &path, const QByteArray &bytes)
{
    QFile opened(path);
    if (!opened.open(QIODevice::WriteOnly) || opened.write(bytes) != bytes.size()) {
        qFatal("cannot write");
    }
}

void TestDamagedWork::begin() { m_folder = std::make_unique<QTemporaryDir>(); }

QString TestDamagedWork::workingFile() const
{
    const QDir folder(m_folder->filePath(u"state/work"_s));
    return folder.filePath(folder.entryList({u"*.db"_s}).value(0));
}

void TestDamagedWork::annotateTwice() const
{
    const auto project = ProjectFile::create(file(), testAuthor(), work());
    QVERIFY(project);
    furnishLampProject((*project)->project());
    const ProjectVersion version = *(*project)->project().data().shownVersions().front();
    QVERIFY(
        (*project)->project().commit(AddAnnotation{markOn(version, lampText, u"lamp"_s, u"published"_s)}));
    QVERIFY((*project)->publish());
    QVERIFY((*project)->project().commit(AddAnnotation{markOn(version, lampText, u"late"_s, u"not yet"_s)}));
}

void TestDamagedWork::opensTheFileWithoutIt_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"empty", "no database", "cut off", "pages", "another schema", "fields"}) {
        QTest::newRow(damage) << QString::fromLatin1(damage);
    }
}

static void doDamage(const QString &path, const QString &damage)
{
    if (damage == "another schema"_L1 || damage == "fields"_L1) {
        const auto database = Database::open(path, Database::Access::ReadWrite);
        const QByteArray sql = damage == "fields"_L1 ? "UPDATE annotation SET colour = 'mauve'"
                                                     : "ALTER TABLE tag ADD COLUMN loud INTEGER";
        QVERIFY(database && database->execute(sql));
        return;
    }
    QByteArray bytes = bytesOf(path);
    if (damage == "empty"_L1) {
        bytes.clear();
    } else if (damage == "no database"_L1) {
        bytes = "Not any more.";
    } else if (damage == "cut off"_L1) {
        bytes.truncate(bytes.size() / 2);
    } else {
        bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5a'));
    }
    write(path, bytes);
}

void TestDamagedWork::opensTheFileWithoutIt()
{
    QFETCH(const QString, damage);
    annotateTwice();
    const QString path = workingFile();
    doDamage(path, damage);
    const QByteArray damaged = bytesOf(path);
    const QByteArray published = bytesOf(file());
    {
        const auto opened = open();
        QVERIFY2(opened, qUtf8Printable(opened ? QString() : opened.error().detail));
        QCOMPARE((*opened)->setAside().size(), 1);
        // What was published is there; what was not is where it is said to be, byte for byte.
        QCOMPARE((*opened)->project().data().annotations.size(), size_t(1));
        QCOMPARE((*opened)->project().data().annotations.begin()->second.body, u"published"_s);
        QCOMPARE(bytesOf((*opened)->setAside().first()), damaged);
        QCOMPARE(bytesOf(file()), published);
        const ProjectVersion version = *(*opened)->project().data().shownVersions().front();
        QVERIFY(
            (*opened)->project().commit(AddAnnotation{markOn(version, lampText, u"burns"_s, u"after"_s)}));
    }
    const auto again = open();
    QVERIFY(again);
    QVERIFY((*again)->setAside().isEmpty());
    QCOMPARE((*again)->project().data().annotations.size(), size_t(2));
}

void TestDamagedWork::leavesThatOfAnotherFileAlone()
{
    annotateTwice();
    const QString copy = m_folder->filePath(u"copy.hexapla"_s);
    QVERIFY(QFile::copy(file(), copy));
    QVERIFY(ProjectFile::open(copy, testAuthor(), work()));
    const QDir folder(m_folder->filePath(u"state/work"_s));
    QCOMPARE(folder.entryList({u"*.db"_s}).size(), 2);
    for (const QString &name : folder.entryList({u"*.db"_s})) {
        doDamage(folder.filePath(name), u"fields"_s);
    }
    const auto opened = open();
    QVERIFY(opened);
    QCOMPARE((*opened)->setAside().size(), 1);
    const auto other = ProjectFile::open(copy, testAuthor(), work());
    QVERIFY(other);
    QCOMPARE((*other)->setAside().size(), 1);
}

void TestDamagedWork::saysThatTheFileItselfIsDamaged()
{
    annotateTwice();
    doDamage(file(), u"fields"_s);
    doDamage(workingFile(), u"no database"_s);
    const auto opened = open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::DamagedFile);
    QCOMPARE(opened.error().file, file());
}

void TestDamagedWork::salvagesWhatWasNotPublished()
{
    annotateTwice();
    doDamage(workingFile(), u"fields"_s);
    {
        // One of the two can still be read.
        const auto database = Database::open(workingFile(), Database::Access::ReadWrite);
        QVERIFY(database &&
                database->execute("UPDATE annotation SET colour = '#00ff00' WHERE body = 'not yet'"));
    }
    const auto opened = open();
    QVERIFY(opened);
    const QString out = m_folder->filePath(u"salvaged.hexapla"_s);
    const auto report = salvage((*opened)->setAside().value(0), out, testAuthor(), work());
    QVERIFY2(report, qUtf8Printable(report ? QString() : report.error().detail));
    QCOMPARE(report->source, SalvageSource::Remains);
    const auto store = ProjectStore::open(out, Database::Access::Frozen);
    QVERIFY(store);
    const auto data = (*store)->load();
    QVERIFY(data);
    QVERIFY(std::ranges::any_of(data->annotations,
                                [](const auto &entry) { return entry.second.body == u"not yet"_s; }));
}

QTEST_GUILESS_MAIN(TestDamagedWork)
#include "tst_damagedwork.moc"
