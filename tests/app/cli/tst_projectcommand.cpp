// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testcase.h"
#include "tests/support/verbrun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestProjectCommand : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { begin(); }
    void makesAProject();
    void makesNoneWhereThereIsAFile();
    void verifies();
    void saysWhatIsDamaged();
    void addsAVersion();
    void replacesAVersionAndKeepsItsMarks();
    void changesNothingByReadingTheSameAgain();
    void replacesAVersionAndKeepsItsRows();
    void mergesACopy();
    void tellsOfADeletionThatAnEditBeat();
    void salvages_data();
    void salvages();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void leavesOtherFilesAlone();

public:
    TestProjectCommand() { begin(); }

private:
    void begin();
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    VerbOutcome project(const QStringList &arguments, const QString &file = u"lamp.hexapla"_s) const;
    void makeLamp() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QByteArray english = "# The lamp\n\nThe lamp burns all night. Nobody sleeps. It is late.\n";
static const QByteArray french =
    "# La lampe\n\nLa lampe brille toute la nuit. Personne ne dort. Il est tard.\n";

void TestProjectCommand::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", path(u"state"_s).toUtf8());
}

QString TestProjectCommand::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    }
    return file.fileName();
}

VerbOutcome TestProjectCommand::project(const QStringList &arguments, const QString &file) const
{
    return runVerb(QStringList{u"project"_s, path(file)} + arguments + QStringList{u"--format"_s, u"json"_s});
}

void TestProjectCommand::makeLamp() const
{
    const VerbOutcome outcome =
        project({u"new"_s, write(u"lamp.en.md"_s, english), write(u"lamp.fr.md"_s, french), u"--lang"_s,
                 u"en"_s, u"--lang"_s, u"fr"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.status, ExitStatus::Done);
}

void TestProjectCommand::makesAProject()
{
    makeLamp();
    const VerbOutcome info = project({u"info"_s});
    QCOMPARE(info.err, QString());
    const QJsonObject root = info.json();
    QCOMPARE(root[u"hexapla"_s].toInt(), 1);
    QCOMPARE(root[u"published"_s].toBool(), true);
    QCOMPARE(root[u"counts"_s][u"rows"_s].toInt(), 4);
    const QJsonArray versions = root[u"versions"_s].toArray();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions[1][u"file"_s].toString(), u"lamp.fr.md"_s);
    QCOMPARE(versions[1][u"language"_s].toString(), u"fr"_s);
    const VerbOutcome text = runVerb({u"project"_s, path(u"lamp.hexapla"_s), u"info"_s});
    QVERIFY2(text.out.startsWith(u"0 en lamp.en.md\n1 fr lamp.fr.md\nrows: 4\n"_s), qUtf8Printable(text.out));
}

void TestProjectCommand::makesNoneWhereThereIsAFile()
{
    write(u"lamp.hexapla"_s, "mine");
    const VerbOutcome outcome = project({u"new"_s, write(u"lamp.en.md"_s, english)});
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QVERIFY2(outcome.err.contains(u"lamp.hexapla"_s), qUtf8Printable(outcome.err));
    QFile file(path(u"lamp.hexapla"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "mine");
}

void TestProjectCommand::verifies()
{
    makeLamp();
    const VerbOutcome outcome = project({u"verify"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.json()[u"sound"_s].toBool(), true);
    QCOMPARE(outcome.json()[u"counts"_s][u"edits"_s].toInt(), 1);
}

void TestProjectCommand::saysWhatIsDamaged()
{
    makeLamp();
    QFile file(path(u"lamp.hexapla"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    const VerbOutcome outcome = project({u"verify"_s});
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(u"damaged"_s), qUtf8Printable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

void TestProjectCommand::addsAVersion()
{
    makeLamp();
    const QString german = write(
        u"lamp.de.md"_s, "# Die Lampe\n\nDie Lampe brennt die ganze Nacht. Niemand schläft. Es ist spät.\n");
    const VerbOutcome outcome = project({u"add-version"_s, german, u"--lang"_s, u"de"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.json()[u"versions"_s].toArray().size(), 3);
    QCOMPARE(project({u"info"_s}).json()[u"counts"_s][u"rows"_s].toInt(), 4);
}

void TestProjectCommand::replacesAVersionAndKeepsItsMarks()
{
    makeLamp();
    for (const QString &quote : {u"Nobody sleeps"_s, u"The lamp burns"_s}) {
        const VerbOutcome marked = runVerb(
            {u"annotate"_s, path(u"lamp.hexapla"_s), u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s, quote});
        QCOMPARE(marked.err, QString());
    }
    const QString after = write(
        u"new.en.md"_s, "# The lamp\n\nThe lamp burns all night. It is dark. Nobody sleeps. It is late.\n");
    const VerbOutcome outcome = project({u"replace-version"_s, u"0"_s, after});
    QCOMPARE(outcome.err, QString());
    const QJsonObject anchors = outcome.json()[u"anchors"_s].toObject();
    QCOMPARE(anchors[u"kept"_s].toInt(), 1);
    QCOMPARE(anchors[u"moved"_s].toInt(), 1);
    QCOMPARE(anchors[u"orphan"_s].toInt(), 0);
    QCOMPARE(project({u"info"_s}).json()[u"versions"_s][0][u"file"_s].toString(), u"new.en.md"_s);
}

void TestProjectCommand::changesNothingByReadingTheSameAgain()
{
    makeLamp();
    for (const QString &quote : {u"Nobody"_s, u"It is late"_s}) {
        const VerbOutcome marked = runVerb(
            {u"annotate"_s, path(u"lamp.hexapla"_s), u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s, quote});
        QCOMPARE(marked.err, QString());
    }
    const QString after =
        write(u"new.en.md"_s, "# The lamp\n\nThe old lamp burns all night. Nobodies sleeps. It is late.\n");
    const auto listed = [this] {
        return runVerb({u"annotate"_s, path(u"lamp.hexapla"_s), u"list"_s, u"--format"_s, u"json"_s}).out;
    };
    const QJsonObject first = project({u"replace-version"_s, u"0"_s, after}).json();
    QCOMPARE(first[u"anchors"_s][u"review"_s].toInt(), 1);
    QCOMPARE(first[u"anchors"_s][u"moved"_s].toInt(), 1);
    const QString found = listed();
    const QJsonObject info = project({u"info"_s}).json();
    const VerbOutcome again = project({u"replace-version"_s, u"0"_s, after});
    QCOMPARE(again.err, QString());
    QCOMPARE(again.json()[u"anchors"_s], first[u"anchors"_s]);
    QCOMPARE(project({u"info"_s}).json(), info);
    QCOMPARE(listed(), found);
}

void TestProjectCommand::replacesAVersionAndKeepsItsRows()
{
    makeLamp();
    const auto rows = [this] {
        return runVerb({u"align"_s, path(u"lamp.hexapla"_s), u"--format"_s, u"json"_s})
            .json()[u"rows"_s]
            .toArray();
    };
    const QJsonArray found = rows();
    QCOMPARE(found.size(), 4);
    const VerbOutcome merged =
        runVerb({u"align"_s, path(u"lamp.hexapla"_s), u"merge"_s, found[1][u"id"_s].toVariant().toString(),
                 found[2][u"id"_s].toVariant().toString()});
    QCOMPARE(merged.err, QString());
    const QString after = write(
        u"new.en.md"_s, "# The lamp\n\nIt is dark. The lamp burns all night. Nobody sleeps. It is late.\n");
    QCOMPARE(project({u"replace-version"_s, u"0"_s, after}).err, QString());
    QStringList edited;
    for (const auto row : rows()) {
        if (row[u"state"_s].toString() == u"edited"_s) {
            edited +=
                QString::fromUtf8(QJsonDocument(row[u"cells"_s].toArray()).toJson(QJsonDocument::Compact));
        }
    }
    QCOMPARE(edited, QStringList{u"[[2,3],[1,2]]"_s});
}

void TestProjectCommand::mergesACopy()
{
    makeLamp();
    QVERIFY(QFile::copy(path(u"lamp.hexapla"_s), path(u"copy.hexapla"_s)));
    for (const auto &[file, quote] :
         {std::pair(u"lamp.hexapla"_s, u"lamp burns"_s), std::pair(u"copy.hexapla"_s, u"sleeps"_s)}) {
        const VerbOutcome marked =
            runVerb({u"annotate"_s, path(file), u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s, quote});
        QCOMPARE(marked.err, QString());
    }
    const VerbOutcome merged = project({u"merge"_s, path(u"copy.hexapla"_s)});
    QCOMPARE(merged.err, QString());
    QCOMPARE(merged.json()[u"edits"_s].toInt(), 1);
    QCOMPARE(project({u"info"_s}).json()[u"counts"_s][u"annotations"_s].toInt(), 2);
    QCOMPARE(project({u"merge"_s, path(u"copy.hexapla"_s)}).json()[u"edits"_s].toInt(), 0);
}

// Both copies deleted it and brought it back; the one deleted it once more, the other did not.
void TestProjectCommand::tellsOfADeletionThatAnEditBeat()
{
    makeLamp();
    const auto annotate = [this](const QString &file, const QStringList &arguments) {
        return runVerb(QStringList{u"annotate"_s, path(file)} + arguments +
                       QStringList{u"--format"_s, u"json"_s})
            .json()[u"annotations"_s][0][u"id"_s]
            .toString();
    };
    const QString lamp = u"lamp.hexapla"_s;
    const QString copy = u"copy.hexapla"_s;
    const QString id = annotate(lamp, {u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s, u"lamp"_s});
    QVERIFY(QFile::copy(path(lamp), path(copy)));
    annotate(lamp, {u"remove"_s, id});
    annotate(lamp, {u"restore"_s, id});
    annotate(copy, {u"remove"_s, id});
    QVERIFY(QFile::copy(path(lamp), path(u"again.hexapla"_s)));
    const QJsonObject merged = project({u"merge"_s, path(copy)}).json();
    QCOMPARE(merged[u"overruledDeletions"_s].toInt(), 1);
    QCOMPARE(merged[u"conflicts"_s].toInt(), 0);
    QCOMPARE(annotate(lamp, {u"list"_s}), id);
    const VerbOutcome told = runVerb({u"project"_s, path(u"again.hexapla"_s), u"merge"_s, path(copy)});
    QCOMPARE(told.out, u"1 edit merged\n1 deletion overruled: what one copy deleted, the other one had "
                       u"edited, and it stays\n"_s);
}

void TestProjectCommand::salvages_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("gone");
    QTest::newRow("working database") << u"working-database"_s << QStringList{};
    QTest::newRow("backup") << u"backup"_s << QStringList{u"work"_s};
    QTest::newRow("remains") << u"remains"_s << QStringList{u"work"_s, u"backups"_s};
}

void TestProjectCommand::salvages()
{
    QFETCH(const QString, source);
    QFETCH(const QStringList, gone);
    makeLamp();
    const VerbOutcome marked = runVerb({u"annotate"_s, path(u"lamp.hexapla"_s), u"add"_s, u"--version"_s,
                                        u"0"_s, u"--quote"_s, u"lamp burns"_s});
    QCOMPARE(marked.err, QString());
    // A table that is not quite ours: the file is refused, but can be read.
    QFile file(path(u"lamp.hexapla"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("present INTEGER NOT NULL"));
    bytes.replace("present INTEGER NOT NULL", "present INTEGER         ");
    file.seek(0);
    file.write(bytes);
    file.close();
    QCOMPARE(project({u"verify"_s}).status, ExitStatus::Unusable);
    for (const QString &folder : gone) {
        QVERIFY(QDir(path(u"state/hexapla/"_s + folder)).removeRecursively());
    }
    const VerbOutcome outcome = project({u"salvage"_s, path(u"out.hexapla"_s)});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.json()[u"source"_s].toString(), source);
    QCOMPARE(outcome.json()[u"annotations"_s].toInt(), 1);
    const VerbOutcome info = project({u"info"_s}, u"out.hexapla"_s);
    QCOMPARE(info.json()[u"counts"_s][u"annotations"_s].toInt(), 1);
    QCOMPARE(info.json()[u"counts"_s][u"rows"_s].toInt(), 4);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == bytes);
    QCOMPARE(project({u"salvage"_s, path(u"out.hexapla"_s)}).status, ExitStatus::Unusable);
}

void TestProjectCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no action") << QStringList{u"p"_s};
    QTest::newRow("no such action") << QStringList{u"p"_s, u"burn"_s};
    QTest::newRow("no files") << QStringList{u"p"_s, u"new"_s};
    QTest::newRow("too much") << QStringList{u"p"_s, u"info"_s, u"x"_s};
    QTest::newRow("no number") << QStringList{u"p"_s, u"replace-version"_s, u"first"_s, u"x"_s};
    QTest::newRow("no file") << QStringList{u"p"_s, u"replace-version"_s, u"0"_s};
    QTest::newRow("no other") << QStringList{u"p"_s, u"merge"_s};
    QTest::newRow("format") << QStringList{u"p"_s, u"info"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("language") << QStringList{u"p"_s, u"add-version"_s, u"x"_s, u"--lang"_s, u"klingon"_s};
}

void TestProjectCommand::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    const VerbOutcome outcome = runVerb(QStringList{u"project"_s} + arguments);
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.startsWith(u"hexapla-cli project: "_s), qUtf8Printable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

void TestProjectCommand::leavesOtherFilesAlone()
{
    const QString file = write(u"lamp.en.md"_s, english);
    for (const QString &action : {u"info"_s, u"verify"_s}) {
        const VerbOutcome outcome = project({action}, u"lamp.en.md"_s);
        QCOMPARE(outcome.status, ExitStatus::Unusable);
        QVERIFY2(outcome.err.contains(u"not a project"_s), qUtf8Printable(outcome.err));
    }
    QFile same(file);
    QVERIFY(same.open(QIODevice::ReadOnly));
    QCOMPARE(same.readAll(), english);
}

QTEST_GUILESS_MAIN(TestProjectCommand)
#include "tst_projectcommand.moc"
