// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/database.h"
#include "tests/support/testcase.h"
#include "tests/support/verbrun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

// What the command line says and does where a project's file, or the place it is in, is not as it should be.
class TestProjectTroubles : public TestCase
{
    Q_OBJECT

public:
    TestProjectTroubles() { begin(); }

private Q_SLOTS:
    void cleanup() { begin(); }
    void mergesWhatASyncToolPutThere_data();
    void mergesWhatASyncToolPutThere();
    void namesBothFilesOfAMergeThatCannotBe();
    void looksAtADamagedFileOnly_data();
    void looksAtADamagedFileOnly();
    void saysInWordsThatAFileIsDamaged();
    void namesTheFileAsItWasGiven_data();
    void namesTheFileAsItWasGiven();
    void namesTheFileThatIsDamaged();
    void keepsWorkingBesideAFileThatWasDamaged();
    void looksAtNewerProjectsOnly();
    void readsWithoutAStateFolder();
    void keepsWhatCannotBePublished();
    void tellsOfWhatItPickedUpOnce();
    void namesAFolder();

private:
    void begin();
    QString path(const QString &name = u"lamp.hexapla"_s) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    VerbOutcome project(const QStringList &arguments) const
    {
        return runVerb(QStringList{u"project"_s, path()} + arguments);
    }
    VerbOutcome annotate(const QString &quote) const
    {
        return runVerb({u"annotate"_s, path(), u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s, quote});
    }
    qsizetype marks() const;
    void execute(const QByteArray &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void useState(const QString &folder) { qputenv("XDG_STATE_HOME", folder.toUtf8()); }

} // namespace

void TestProjectTroubles::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    useState(path(u"state"_s));
    const VerbOutcome made = project(
        {u"new"_s, write(u"lamp.en.md"_s, "The lamp burns all night.\n\nNobody sleeps.\n\nIt is late.\n"),
         write(u"lamp.fr.md"_s, "La lampe brille toute la nuit.\n\nPersonne ne dort.\n\nIl est tard.\n"),
         u"--lang"_s, u"en"_s, u"--lang"_s, u"fr"_s});
    if (made.status != ExitStatus::Done || annotate(u"lamp"_s).status != ExitStatus::Done) {
        qFatal("%s", qUtf8Printable(made.err));
    }
}

QString TestProjectTroubles::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qUtf8Printable(name));
    }
    return file.fileName();
}

qsizetype TestProjectTroubles::marks() const
{
    return runVerb({u"annotate"_s, path(), u"list"_s, u"--format"_s, u"json"_s})
        .json()[u"annotations"_s]
        .toArray()
        .size();
}

void TestProjectTroubles::execute(const QByteArray &sql) const
{
    const auto database = Database::open(path(), Database::Access::ReadWrite);
    QVERIFY(database);
    QVERIFY(database->execute(sql));
}

void TestProjectTroubles::mergesWhatASyncToolPutThere_data()
{
    QTest::addColumn<QStringList>("edit"); // made in both copies
    QTest::addColumn<int>("versions");
    QTest::newRow("read again") << QStringList{u"replace-version"_s, u"0"_s} << 2;
    QTest::newRow("added") << QStringList{u"add-version"_s} << 4;
}

// Both copies changed the versions; then one is put in the place of the other.
void TestProjectTroubles::mergesWhatASyncToolPutThere()
{
    QFETCH(const QStringList, edit);
    QFETCH(const int, versions);
    const QString copy = path(u"copy.hexapla"_s);
    QVERIFY(QFile::copy(path(), copy));
    const auto editIn = [&](const QString &file, const QString &name, const QByteArray &text) {
        return runVerb(QStringList{u"project"_s, file} + edit +
                       QStringList{write(name, text), u"--lang"_s, u"en"_s});
    };
    QCOMPARE(editIn(path(), u"ours.md"_s, "A lamp burns all night.\n\nNobody sleeps.\n\nIt is late.\n").err,
             QString());
    QCOMPARE(annotate(u"Nobody"_s).status, ExitStatus::Done);
    useState(path(u"elsewhere"_s));
    QCOMPARE(editIn(copy, u"theirs.md"_s, "The lamp burns all day.\n\nNobody sleeps.\n\nIt is late.\n").err,
             QString());
    QVERIFY(QFile::remove(path()));
    QVERIFY(QFile::rename(copy, path()));
    useState(path(u"state"_s));
    const VerbOutcome info = project({u"info"_s, u"--format"_s, u"json"_s});
    QCOMPARE(info.status, ExitStatus::Done);
    QVERIFY2(info.err.contains(u"changed outside: 1 edit merged"_s), qUtf8Printable(info.err));
    QCOMPARE(info.json()[u"versions"_s].toArray().size(), versions);
    QCOMPARE(marks(), 2);
    const VerbOutcome added = annotate(u"late"_s);
    QCOMPARE(added.status, ExitStatus::Done);
    QVERIFY(project({u"verify"_s}).out.startsWith(u"sound\n"_s));
}

void TestProjectTroubles::namesBothFilesOfAMergeThatCannotBe()
{
    const QString other = path(u"other.hexapla"_s);
    QCOMPARE(runVerb({u"project"_s, other, u"new"_s, path(u"lamp.en.md"_s)}).status, ExitStatus::Done);
    const VerbOutcome merged = project({u"merge"_s, other});
    QCOMPARE(merged.status, ExitStatus::Unusable);
    QVERIFY2(merged.err.contains(path()) && merged.err.contains(other), qUtf8Printable(merged.err));
}

void TestProjectTroubles::looksAtADamagedFileOnly_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("the history") << "UPDATE op SET change = CAST(substr(change, 2) AS BLOB) WHERE seq = 1"_ba;
    QTest::newRow("what somebody wrote") << "UPDATE annotation SET colour = '#123456'"_ba;
}

void TestProjectTroubles::looksAtADamagedFileOnly()
{
    QFETCH(const QByteArray, damage);
    execute(damage);
    useState(path(u"elsewhere"_s));
    const QByteArray before = bytesOf(path());
    const QString remedy = u"hexapla-cli project %1 salvage OUT"_s.arg(path());
    const VerbOutcome verified = project({u"verify"_s});
    QCOMPARE(verified.status, ExitStatus::Unusable);
    QVERIFY2(verified.err.contains(remedy), qUtf8Printable(verified.err));
    QCOMPARE(marks(), 1);
    const VerbOutcome info = project({u"info"_s});
    QCOMPARE(info.status, ExitStatus::Done);
    QVERIFY2(info.err.contains(remedy) && info.err.contains(u"read-only"_s), qUtf8Printable(info.err));
    const VerbOutcome added = annotate(u"late"_s);
    QCOMPARE(added.status, ExitStatus::Unusable);
    QVERIFY(added.out.isEmpty());
    QVERIFY2(added.err.contains(path() + u": damaged"_s), qUtf8Printable(added.err));
    QVERIFY(bytesOf(path()) == before);
    const QString out = path(u"out.hexapla"_s);
    QCOMPARE(project({u"salvage"_s, out}).status, ExitStatus::Done);
    QVERIFY(runVerb({u"project"_s, out, u"verify"_s}).out.startsWith(u"sound\n"_s));
}

// What the database says of it is for those who verify.
void TestProjectTroubles::saysInWordsThatAFileIsDamaged()
{
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / 2));
    }
    useState(path(u"elsewhere"_s));
    const QString remedy = u"hexapla-cli project %1 salvage OUT"_s.arg(path());
    for (const VerbOutcome &outcome : {project({u"info"_s}), annotate(u"late"_s)}) {
        QCOMPARE(outcome.status, ExitStatus::Unusable);
        QVERIFY2(outcome.err.contains(path() + u": damaged ("_s + remedy), qUtf8Printable(outcome.err));
        QCOMPARE(outcome.err.count(u'\n'), 1);
    }
    const VerbOutcome verified = project({u"verify"_s});
    QVERIFY2(verified.err.contains(u"database disk image is malformed; "_s + remedy),
             qUtf8Printable(verified.err));
}

void TestProjectTroubles::namesTheFileAsItWasGiven_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QStringList>("arguments"); // behind the file
    const QString lamp = u"lamp.hexapla"_s;
    for (const QString &verb : {u"info"_s, u"verify"_s, u"undo"_s}) {
        QTest::addRow("no file, %s", qPrintable(verb))
            << u"none.hexapla"_s << QByteArray() << QStringList{u"project"_s, verb};
        QTest::addRow("no project, %s", qPrintable(verb))
            << u"lamp.en.md"_s << QByteArray() << QStringList{u"project"_s, verb};
        QTest::addRow("damaged, %s", qPrintable(verb))
            << lamp << "UPDATE annotation SET colour = '#123456'"_ba << QStringList{u"project"_s, verb};
        QTest::addRow("newer, %s", qPrintable(verb))
            << lamp << "PRAGMA user_version = 99"_ba << QStringList{u"project"_s, verb};
    }
    QTest::newRow("no such version") << lamp << QByteArray()
                                     << QStringList{u"project"_s, u"remove-version"_s, u"7"_s};
    QTest::newRow("nothing to redo") << lamp << QByteArray() << QStringList{u"project"_s, u"redo"_s};
    QTest::newRow("no such mark") << lamp << QByteArray()
                                  << QStringList{u"annotate"_s, u"remove"_s,
                                                 u"01900000-0000-7000-8000-000000000001"_s};
    QTest::newRow("no such finding") << lamp << QByteArray()
                                     << QStringList{u"check"_s, u"dismiss"_s, u"nonsense"_s};
    QTest::newRow("no such row") << lamp << QByteArray() << QStringList{u"align"_s, u"pin"_s, u"99"_s};
}

void TestProjectTroubles::namesTheFileAsItWasGiven()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, damage);
    QFETCH(QStringList, arguments);
    if (!damage.isEmpty()) {
        execute(damage);
        useState(path(u"elsewhere"_s));
    }
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const QString verb = arguments.takeFirst();
    const VerbOutcome outcome = runVerb(QStringList{verb, file} + arguments);
    QVERIFY(QDir::setCurrent(before));
    QVERIFY2(!outcome.err.contains(m_folder->path()), qUtf8Printable(outcome.err));
    QVERIFY2(outcome.err.isEmpty() || outcome.err.startsWith(u"hexapla-cli %1: %2: "_s.arg(verb, file)),
             qUtf8Printable(outcome.err));
    QVERIFY(!outcome.err.isEmpty() || outcome.status == ExitStatus::Done);
}

void TestProjectTroubles::namesTheFileThatIsDamaged()
{
    const QDir work(path(u"state/hexapla/work"_s));
    const QStringList databases = work.entryList({u"*.db"_s}, QDir::Files);
    QCOMPARE(databases.size(), 1);
    {
        const auto database = Database::open(work.filePath(databases.front()), Database::Access::ReadWrite);
        QVERIFY(database);
        QVERIFY(
            database->execute("UPDATE content SET packed = CAST(substr(packed, 1, 20) AS BLOB) WHERE hash IN "
                              "(SELECT source FROM version WHERE position = 1)"));
    }
    const VerbOutcome checked = runVerb({u"check"_s, path()});
    QCOMPARE(checked.status, ExitStatus::Unusable);
    QCOMPARE(checked.err.count(u'\n'), 1);
    QVERIFY2(checked.err.contains(path() + u": damaged"_s) && !checked.err.contains(u".db"_s),
             qUtf8Printable(checked.err));
    // The file still has the text.
    const QString out = path(u"out.hexapla"_s);
    QCOMPARE(project({u"salvage"_s, out}).status, ExitStatus::Done);
    const VerbOutcome info = runVerb({u"project"_s, out, u"info"_s, u"--format"_s, u"json"_s});
    QCOMPARE(info.json()[u"versions"_s].toArray().size(), 2);
    QCOMPARE(info.json()[u"counts"_s][u"annotations"_s].toInt(), 1);
    QVERIFY(runVerb({u"project"_s, out, u"verify"_s}).out.startsWith(u"sound\n"_s));
}

// The working database is sound, and goes on.
void TestProjectTroubles::keepsWorkingBesideAFileThatWasDamaged()
{
    execute("UPDATE annotation SET colour = '#123456'");
    const QByteArray before = bytesOf(path());
    QCOMPARE(marks(), 1);
    const VerbOutcome added = annotate(u"late"_s);
    QCOMPARE(added.status, ExitStatus::Unusable);
    QVERIFY2(added.err.contains(u"kept in the working copy"_s), qUtf8Printable(added.err));
    QCOMPARE(marks(), 2);
    QVERIFY(bytesOf(path()) == before);
    const QString out = path(u"out.hexapla"_s);
    const VerbOutcome salvaged = project({u"salvage"_s, out});
    QVERIFY2(salvaged.out.contains(u"working database: 2 annotations"_s), qUtf8Printable(salvaged.out));
}

void TestProjectTroubles::looksAtNewerProjectsOnly()
{
    execute("PRAGMA user_version = 99");
    useState(path(u"elsewhere"_s));
    const QByteArray before = bytesOf(path());
    QCOMPARE(marks(), 1);
    const VerbOutcome info = project({u"info"_s});
    QVERIFY2(info.out.contains(u"read-only: written by a newer Hexapla\n"_s), qUtf8Printable(info.out));
    const VerbOutcome added = annotate(u"late"_s);
    const VerbOutcome undone = project({u"undo"_s});
    for (const VerbOutcome &outcome : {added, undone}) {
        QCOMPARE(outcome.status, ExitStatus::Unusable);
        QVERIFY2(outcome.err.contains(u"written by a newer Hexapla, and can only be read"_s),
                 qUtf8Printable(outcome.err));
    }
    QVERIFY(bytesOf(path()) == before);
}

void TestProjectTroubles::readsWithoutAStateFolder()
{
    useState(write(u"file"_s, "no folder"));
    QCOMPARE(marks(), 1);
    const VerbOutcome info = project({u"info"_s});
    QCOMPARE(info.status, ExitStatus::Done);
    QVERIFY2(info.out.contains(u"annotations: 1\n"_s), qUtf8Printable(info.out));
    QVERIFY2(info.err.contains(u"no working copy"_s), qUtf8Printable(info.err));
    QVERIFY(project({u"verify"_s}).out.startsWith(u"sound\n"_s));
    QCOMPARE(annotate(u"late"_s).status, ExitStatus::Unusable);
    QCOMPARE(marks(), 1);
}

// No file can stand beside one whose name is as long as names can be: whoever may write anywhere meets that,
// too.
void TestProjectTroubles::keepsWhatCannotBePublished()
{
    const QString file = path(QString(240, u'l') + u".hexapla"_s);
    QVERIFY(QFile::copy(path(), file));
    const QByteArray before = bytesOf(file);
    const auto annotateIt = [](const QString &project, const QString &quote) {
        return runVerb({u"annotate"_s, project, u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s, quote});
    };
    const VerbOutcome added = annotateIt(file, u"late"_s);
    QCOMPARE(added.status, ExitStatus::Unusable);
    QVERIFY(!added.out.isEmpty());
    QCOMPARE(added.err.count(u'\n'), 1);
    QVERIFY2(added.err.contains(file + u": "_s) && added.err.contains(u"kept in the working copy"_s),
             qUtf8Printable(added.err));
    QVERIFY(bytesOf(file) == before);
    QCOMPARE(runVerb({u"project"_s, file, u"info"_s}).err, QString());
    const QString shorter = path(u"shorter.hexapla"_s);
    QVERIFY(QFile::rename(file, shorter));
    QCOMPARE(annotateIt(shorter, u"sleeps"_s).err, QString());
    const VerbOutcome info = runVerb({u"project"_s, shorter, u"info"_s, u"--format"_s, u"json"_s});
    QVERIFY(info.json()[u"published"_s].toBool());
    QCOMPARE(info.json()[u"counts"_s][u"annotations"_s].toInt(), 3);
}

void TestProjectTroubles::tellsOfWhatItPickedUpOnce()
{
    const QByteArray published = bytesOf(path());
    const QDir work(path(u"state/hexapla/work"_s));
    const QString database = work.filePath(work.entryList({u"*.db"_s}, QDir::Files).front());
    // As if the last run had ended before it published.
    {
        const auto working = Database::open(database, Database::Access::ReadWrite);
        QVERIFY(working);
        QVERIFY(working->execute("UPDATE work SET value = value - 1 WHERE key = 'published-seq'"));
    }
    QVERIFY(project({u"info"_s}).err.contains(u"1 edit that had not reached the file picked up"_s));
    const VerbOutcome again = project({u"info"_s});
    QCOMPARE(again.err, QString());
    QVERIFY2(again.out.contains(u"not in the file yet"_s), qUtf8Printable(again.out));
    QVERIFY(bytesOf(path()) == published);
    QCOMPARE(annotate(u"late"_s).err, QString());
    QVERIFY(!project({u"info"_s}).out.contains(u"not in the file yet"_s));
}

void TestProjectTroubles::namesAFolder()
{
    const VerbOutcome info = runVerb({u"project"_s, m_folder->path() + u"/."_s, u"info"_s});
    QCOMPARE(info.status, ExitStatus::Unusable);
    QVERIFY2(info.err.contains(m_folder->path() + u"/.: "_s), qUtf8Printable(info.err));
}

QTEST_GUILESS_MAIN(TestProjectTroubles)
#include "tst_projecttroubles.moc"
