// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/backups.h"
#include "core/project/projectcheck.h"
#include "core/project/projectfile.h"
#include "core/project/salvage.h"
#include "tests/support/projectcase.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

// Files that were damaged, and what is got out of them.
class TestDamagedProject : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_folder = std::make_unique<QTemporaryDir>(); }
    void survivesDamage();
    void findsEveryOtherByte_data();
    void findsEveryOtherByte();
    void salvagesTheBestThereIs_data();
    void salvagesTheBestThereIs();
    void restoresEveryBackup();

private:
    QString file() const { return m_folder->filePath(u"lamp.hexapla"_s); }
    WorkFolder work() const { return WorkFolder(m_folder->filePath(u"state"_s)); }
    std::unique_ptr<ProjectFile> makeLamp() const;

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void annotate(Project &project, const QString &quote)
{
    const ProjectVersion &version = *project.data().shownVersions().front();
    QVERIFY(project.commit(AddAnnotation{markOn(version, lampText, quote, quote)}));
}

// Some bits turned round; of every fourth file the end is missing, too, or nothing else.
QByteArray damaged(QByteArray bytes, int number, QRandomGenerator &random)
{
    if (number % 4 == 0) {
        bytes.truncate(random.bounded(int(bytes.size())));
    }
    for (int flips = number % 8 == 0 ? 0 : random.bounded(1, 9); flips > 0 && !bytes.isEmpty(); --flips) {
        bytes[random.bounded(int(bytes.size()))] ^= char(1 << random.bounded(8));
    }
    return bytes;
}

} // namespace

std::unique_ptr<ProjectFile> TestDamagedProject::makeLamp() const
{
    auto created = ProjectFile::create(file(), testAuthor(), work());
    if (!created) {
        qFatal("%s", qUtf8Printable(created.error().detail));
    }
    furnishLampProject((*created)->project());
    annotate((*created)->project(), u"lamp"_s);
    annotate((*created)->project(), u"sleeps"_s);
    if (!(*created)->publish()) {
        qFatal("it cannot be published");
    }
    return std::move(*created);
}

void TestDamagedProject::survivesDamage()
{
    const QString expected = dumpProject(makeLamp()->project().data());
    const QByteArray whole = bytesOf(file());
    const QString path = m_folder->filePath(u"damaged.hexapla"_s);
    const QString out = m_folder->filePath(u"out.hexapla"_s);
    QRandomGenerator random(3);
    QHash<QString, int> found;
    const int rounds = promised(200, 10'000);
    for (int i = 0; i < rounds; ++i) {
        const QByteArray bytes = damaged(whole, i, random);
        write(path, bytes);
        // A computer that knows nothing of the file.
        const QTemporaryDir state;
        const WorkFolder folder(state.path());
        const auto opened = ProjectFile::open(path, testAuthor(), folder);
        QVERIFY2(bytesOf(path) == bytes, qPrintable(QString::number(i)));
        if (opened) {
            ++found[dumpProject((*opened)->project().data()) == expected ? u"opened whole"_s : u"opened"_s];
            continue;
        }
        const ErrorCode code = opened.error().code;
        QVERIFY2(code == ErrorCode::DamagedFile || code == ErrorCode::NotAProject,
                 qPrintable(u"%1: %2 %3"_s.arg(i).arg(errorName(code), opened.error().detail)));
        const auto salvaged = salvage(path, out, testAuthor(), folder);
        QVERIFY2(bytesOf(path) == bytes, qPrintable(QString::number(i)));
        ++found[salvaged ? u"salvaged"_s : u"lost"_s];
        QCOMPARE(QFile::exists(out), salvaged.has_value());
        QVERIFY2(!salvaged || checkProject(out), qPrintable(QString::number(i)));
        QFile::remove(out);
    }
    qInfo("%d damaged files: opened as they were %d, opened %d, salvaged %d, lost %d", rounds,
          found[u"opened whole"_s], found[u"opened"_s], found[u"salvaged"_s], found[u"lost"_s]);
    QVERIFY(found[u"salvaged"_s] > rounds / 5);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*damaged*"_s, u"*out*"_s}, QDir::Files | QDir::Hidden),
             QStringList{u"damaged.hexapla"_s});
}

void TestDamagedProject::findsEveryOtherByte_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("a short step of the history")
        << "op"_ba << "change"_ba << "rowid = (SELECT max(seq) FROM op)"_ba;
    QTest::newRow("a long step of the history") << "op"_ba << "change"_ba << "seq = 2"_ba;
    QTest::newRow("a text that was replaced")
        << "content"_ba << "packed"_ba
        << "hash NOT IN (SELECT source FROM version UNION SELECT text FROM version)"_ba;
    QTest::newRow("what somebody wrote") << "annotation"_ba << "body"_ba << "body = 'lamp'"_ba;
    QTest::newRow("a version's name") << "version"_ba << "file_name"_ba << "position = 0"_ba;
}

// A byte that is another one in what SQLite has no sums of: the file is shown as far as that goes, edits are
// refused, and it stays as it is.
void TestDamagedProject::findsEveryOtherByte()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QByteArray, column);
    QFETCH(const QByteArray, place);
    {
        const auto project = makeLamp();
        const ProjectVersion before = *project->project().data().shownVersions().front();
        KeptVersion after = keptVersion(
            versionOf(u"The lamp burns. Nobody sleeps. It is late now.\n"_s, before.fileName, u"en"_s), {});
        after.version.id = before.id;
        QVERIFY(project->project().commit(ChangeVersion{after.version, rowByRow(2, 3)}, after.contents));
        annotate(project->project(), u"burns"_s);
        QVERIFY(project->publish());
        QVERIFY(checkProject(file()));
    }
    {
        const auto database = Database::open(file(), Database::Access::ReadWrite);
        QVERIFY(database);
        const QByteArray read = "SELECT CAST(" + column + " AS BLOB) FROM " + table + " WHERE " + place;
        const QByteArray write = "UPDATE " + table + " SET " + column + " = ? WHERE " + place;
        const auto value = database->value(read);
        QVERIFY(value);
        auto bytes = std::get<QByteArray>(*value);
        bytes[bytes.size() - 2] ^= 1;
        const bool isText = column != "change" && column != "packed";
        auto statement = database->prepare(write);
        QVERIFY(statement);
        QVERIFY(statement->run({isText ? SqlValue(QString::fromUtf8(bytes)) : SqlValue(bytes)}));
    }
    const QByteArray before = bytesOf(file());
    QCOMPARE(checkProject(file()).error().code, ErrorCode::DamagedFile);
    for (const WorkFolder &folder : {WorkFolder(m_folder->filePath(u"elsewhere"_s)), work()}) {
        const auto opened = ProjectFile::open(file(), testAuthor(), folder);
        QVERIFY(opened);
        QCOMPARE((*opened)->project().data().annotations.size(), size_t(3));
        Project &project = (*opened)->project();
        const Annotation mark =
            markOn(*project.data().shownVersions().front(), lampText, u"late"_s, u"new"_s);
        const auto done = project.commit(AddAnnotation{mark});
        // Where there is a sound working database it keeps the edit.
        QCOMPARE(done.has_value(), (*opened)->notMerged().has_value());
        QCOMPARE(done.has_value(), !(*opened)->isReadOnly());
        const auto published = (*opened)->publish();
        QVERIFY(!published);
        QCOMPARE(published.error().code, ErrorCode::DamagedFile);
        QVERIFY(bytesOf(file()) == before);
        const QString out = m_folder->filePath(done ? u"out.hexapla"_s : u"less.hexapla"_s);
        const auto salvaged = salvage(file(), out, testAuthor(), folder);
        QVERIFY(salvaged);
        QCOMPARE(salvaged->annotations, size_t(done ? 4 : 3));
        QVERIFY(checkProject(out));
    }
}

void TestDamagedProject::salvagesTheBestThereIs_data()
{
    QTest::addColumn<bool>("hasWorkingDatabase");
    QTest::addColumn<bool>("hasBackups");
    QTest::addColumn<SalvageSource>("source");
    QTest::addColumn<int>("annotations");
    QTest::newRow("the working database") << true << true << SalvageSource::WorkingDatabase << 3;
    QTest::newRow("a backup") << false << true << SalvageSource::Backup << 2;
    QTest::newRow("what can be read") << false << false << SalvageSource::Remains << 2;
}

void TestDamagedProject::salvagesTheBestThereIs()
{
    QFETCH(const bool, hasWorkingDatabase);
    QFETCH(const bool, hasBackups);
    QFETCH(const SalvageSource, source);
    QFETCH(const int, annotations);
    QString unpublished;
    QString published;
    {
        const auto project = makeLamp();
        published = dumpProject(project->project().data());
        annotate(project->project(), u"late"_s);
        unpublished = dumpProject(project->project().data());
    }
    for (const auto &[isKept, name] :
         {std::pair(hasWorkingDatabase, u"work"_s), std::pair(hasBackups, u"backups"_s)}) {
        if (!isKept) {
            QVERIFY(QDir(m_folder->filePath(u"state/"_s + name)).removeRecursively());
        }
    }
    // The history is gone: that is found in backups only.
    const QByteArray bytes = bytesOf(file());
    {
        const auto database = Database::open(file(), Database::Access::ReadWrite);
        QVERIFY(database);
        QVERIFY(database->execute("UPDATE op SET kind = 'x'; UPDATE row SET cells = 'x'"));
    }
    QVERIFY(bytesOf(file()) != bytes);
    const QByteArray before = bytesOf(file());
    const QString out = m_folder->filePath(u"out.hexapla"_s);
    const auto report = salvage(file(), out, testAuthor(), work());
    QVERIFY(report);
    QCOMPARE(report->source, source);
    QCOMPARE(report->annotations, size_t(annotations));
    QVERIFY(bytesOf(file()) == before);
    auto store = ProjectStore::open(out, Database::Access::Frozen);
    QVERIFY(store);
    auto data = (*store)->load();
    QVERIFY(data);
    QVERIFY((*store)->ops().opsAfter(0));
    if (source == SalvageSource::Remains) {
        QVERIFY(report->unreadable > 0);
        QVERIFY(data->alignment.rows.empty());
        QCOMPARE(data->annotations.size(), size_t(annotations));
        QCOMPARE(data->versions.size(), size_t(2));
        return;
    }
    QCOMPARE(dumpProject(*data), source == SalvageSource::Backup ? published : unpublished);
}

// Every one holds what was published at its time.
void TestDamagedProject::restoresEveryBackup()
{
    const auto project = makeLamp();
    QStringList published = {dumpProject(project->project().data())};
    constexpr int times = 9;
    for (int i = 0; i < times; ++i) {
        annotate(project->project(), u"late"_s);
        QVERIFY(project->publish());
        published.prepend(dumpProject(project->project().data()));
    }
    const QStringList files = Backups(work().backupFolder(project->project().data().id)).files();
    QCOMPARE(files.size(), published.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString restored = m_folder->filePath(u"restored%1.hexapla"_s.arg(i));
        QVERIFY(QFile::copy(files[i], restored));
        const auto opened = ProjectFile::open(restored, testAuthor(), WorkFolder(restored + u"-state"_s));
        QVERIFY(opened);
        QCOMPARE(dumpProject((*opened)->project().data()), published[i]);
    }
}

QTEST_GUILESS_MAIN(TestDamagedProject)
#include "tst_damagedproject.moc"
