// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testcase.h"
#include "tests/support/verbrun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

// What project does with the versions of a project that is there.
class TestProjectVersions : public TestCase
{
    Q_OBJECT

public:
    TestProjectVersions() { begin(); }

private Q_SLOTS:
    void cleanup() { begin(); }
    void relabels();
    void readsAgainWhereTheLanguageHasOtherSentences();
    void reorders();
    void removes();
    void keepsPinnedRowsWhenAVersionIsAdded();
    void saysThatTheWorkingDatabaseWasDamaged();
    void saysWhatIsUndone_data();
    void saysWhatIsUndone();
    void refuses_data();
    void refuses();
    void neverPrintsOverTheProject_data();
    void neverPrintsOverTheProject();

private:
    void begin();
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    VerbOutcome run(const QString &verb, const QStringList &arguments) const
    {
        return runVerb(QStringList{verb, path(u"lamp.hexapla"_s)} + arguments +
                       QStringList{u"--format"_s, u"json"_s});
    }
    // "en lamp.en.md, fr lamp.fr.md": what an answer says of the versions.
    static QString versionsIn(const VerbOutcome &outcome);
    QString versions() const { return versionsIn(run(u"project"_s, {u"info"_s})); }
    QString rows() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProjectVersions::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", path(u"state"_s).toUtf8());
    const VerbOutcome made =
        run(u"project"_s,
            {u"new"_s,
             write(u"lamp.en.md"_s, "The lamp burns all night.\n\nNobody sleeps.\n\nIt is late by now.\n"),
             write(u"lamp.fr.md"_s,
                   "La lampe brille toute la nuit.\n\nPersonne ne dort.\n\nIl est tard maintenant.\n"),
             write(u"lamp.de.md"_s,
                   "Die Lampe brennt die ganze Nacht.\n\nNiemand schläft.\n\nEs ist jetzt spät.\n"),
             u"--lang"_s, u"en"_s, u"--lang"_s, u"fr"_s, u"--lang"_s, u"de"_s});
    if (made.status != ExitStatus::Done) {
        qFatal("%s", qUtf8Printable(made.err));
    }
}

QString TestProjectVersions::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qUtf8Printable(name));
    }
    return file.fileName();
}

QString TestProjectVersions::versionsIn(const VerbOutcome &outcome)
{
    QStringList result;
    for (const auto &version : outcome.json()[u"versions"_s].toArray()) {
        result += version[u"language"_s].toString() + u' ' + version[u"file"_s].toString();
    }
    return outcome.err + result.join(u", "_s);
}

// By what the versions have in them: "0|0|0 1|1|1".
QString TestProjectVersions::rows() const
{
    QStringList result;
    for (const auto &row : run(u"align"_s, {}).json()[u"rows"_s].toArray()) {
        QStringList cells;
        for (const auto &cell : row[u"cells"_s].toArray()) {
            QStringList segments;
            for (const auto &segment : cell.toArray()) {
                segments += QString::number(segment.toInt());
            }
            cells += segments.join(u'+');
        }
        result += cells.join(u'|') + (row[u"state"_s] == "automatic"_L1 ? u""_s : u"*"_s);
    }
    return result.join(u' ');
}

void TestProjectVersions::relabels()
{
    const QString before = versions();
    QCOMPARE(versionsIn(run(u"project"_s,
                            {u"relabel"_s, u"1"_s, u"--lang"_s, u"fr-CA"_s, u"--name"_s, u"lampe.md"_s})),
             u"en lamp.en.md, fr-CA lampe.md, de lamp.de.md"_s);
    QCOMPARE(versions(), u"en lamp.en.md, fr-CA lampe.md, de lamp.de.md"_s);
    QCOMPARE(versionsIn(run(u"project"_s, {u"relabel"_s, u"0"_s, u"--name"_s, u"a.md"_s})),
             u"en a.md, fr-CA lampe.md, de lamp.de.md"_s);
    QCOMPARE(run(u"project"_s, {u"undo"_s}).status, ExitStatus::Done);
    QCOMPARE(versionsIn(run(u"project"_s, {u"undo"_s})), before);
    QCOMPARE(versionsIn(run(u"project"_s, {u"redo"_s})), u"en lamp.en.md, fr-CA lampe.md, de lamp.de.md"_s);
}

// "bzw." ends no sentence in German.
void TestProjectVersions::readsAgainWhereTheLanguageHasOtherSentences()
{
    const QString file =
        write(u"beispiel.md"_s, "Die Lampe brennt bzw. Die Lampe im Turm.\n\nNiemand schläft.\n");
    QCOMPARE(run(u"project"_s, {u"replace-version"_s, u"2"_s, file, u"--lang"_s, u"en"_s}).status,
             ExitStatus::Done);
    const auto segments = [this] {
        int count = 0;
        for (const auto &row : run(u"align"_s, {}).json()[u"rows"_s].toArray()) {
            count += int(row[u"cells"_s][2].toArray().size());
        }
        return count;
    };
    const int before = segments();
    QCOMPARE(run(u"annotate"_s, {u"add"_s, u"--version"_s, u"2"_s, u"--quote"_s, u"im Turm"_s}).status,
             ExitStatus::Done);
    QCOMPARE(run(u"project"_s, {u"relabel"_s, u"2"_s, u"--lang"_s, u"de"_s}).err, QString());
    QVERIFY2(segments() < before, qPrintable(QString::number(before)));
    const QJsonValue target = run(u"annotate"_s, {u"list"_s}).json()[u"annotations"_s][0][u"targets"_s][2];
    QCOMPARE(target[u"quote"_s].toString(), u"im Turm"_s);
    QCOMPARE(target[u"status"_s].toString(), u"exact"_s);
}

void TestProjectVersions::reorders()
{
    QCOMPARE(run(u"project"_s,
                 {u"add-version"_s, write(u"lamp.es.md"_s, "La lámpara arde toda la noche.\n\nEs tarde.\n"),
                  u"--lang"_s, u"es"_s})
                 .status,
             ExitStatus::Done);
    const QString before = versions();
    const QString rowsBefore = rows();
    QCOMPARE(versionsIn(run(u"project"_s, {u"reorder"_s, u"3"_s, u"0"_s, u"2"_s, u"1"_s})),
             u"es lamp.es.md, en lamp.en.md, de lamp.de.md, fr lamp.fr.md"_s);
    QVERIFY(rows().contains(u"|1|1|1"_s) && rows() != rowsBefore);
    QCOMPARE(versionsIn(run(u"project"_s, {u"undo"_s})), before); // in one step
    QCOMPARE(rows(), rowsBefore);
}

void TestProjectVersions::removes()
{
    QCOMPARE(run(u"annotate"_s, {u"add"_s, u"--version"_s, u"1"_s, u"--quote"_s, u"Personne"_s}).status,
             ExitStatus::Done);
    const QString before = rows();
    QCOMPARE(versionsIn(run(u"project"_s, {u"remove-version"_s, u"1"_s})), u"en lamp.en.md, de lamp.de.md"_s);
    QCOMPARE(rows(), u"0|0 1|1 2|2"_s);
    QCOMPARE(versionsIn(run(u"project"_s, {u"undo"_s})), u"en lamp.en.md, fr lamp.fr.md, de lamp.de.md"_s);
    QCOMPARE(rows(), before);
    QCOMPARE(run(u"annotate"_s, {u"list"_s}).json()[u"annotations"_s][0][u"targets"_s].toArray().size(), 3);
}

void TestProjectVersions::keepsPinnedRowsWhenAVersionIsAdded()
{
    const QJsonArray all = run(u"align"_s, {}).json()[u"rows"_s].toArray();
    QCOMPARE(rows(), u"0|0|0 1|1|1 2|2|2"_s);
    const auto idOf = [&all](int row) { return QString::number(all[row][u"id"_s].toInt()); };
    QCOMPARE(run(u"align"_s, {u"pin"_s, idOf(0)}).status, ExitStatus::Done);
    QCOMPARE(run(u"align"_s, {u"merge"_s, idOf(1), idOf(2)}).status, ExitStatus::Done);
    QCOMPARE(rows(), u"0|0|0* 1+2|1+2|1+2*"_s);
    const VerbOutcome added =
        run(u"project"_s,
            {u"add-version"_s,
             write(u"lamp.es.md"_s, "La lámpara arde toda la noche.\n\nNadie duerme.\n\nYa es tarde.\n"),
             u"--lang"_s, u"es"_s});
    QCOMPARE(added.err, QString());
    QCOMPARE(rows(), u"0|0|0|0* 1+2|1+2|1+2|1+2*"_s);
    // Nobody has seen the Spanish in them.
    QCOMPARE(added.json()[u"unseenRows"_s].toArray().size(), 2);
    const auto stateOfTheFirst = [this] {
        return run(u"align"_s, {}).json()[u"rows"_s][0][u"state"_s].toString();
    };
    QCOMPARE(stateOfTheFirst(), u"edited"_s);
    QCOMPARE(run(u"project"_s, {u"undo"_s}).status, ExitStatus::Done);
    QCOMPARE(rows(), u"0|0|0* 1+2|1+2|1+2*"_s);
    QCOMPARE(stateOfTheFirst(), u"confirmed"_s);
}

void TestProjectVersions::saysThatTheWorkingDatabaseWasDamaged()
{
    const QDir work(path(u"state/hexapla/work"_s));
    write(u"state/hexapla/work/"_s + work.entryList({u"*.db"_s}).value(0), "Not any more.");
    const VerbOutcome outcome = run(u"project"_s, {u"info"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.contains(u"its working database was damaged and is set aside"_s),
             qUtf8Printable(outcome.err));
    QVERIFY2(outcome.err.contains(u"state/hexapla/damaged/"_s), qUtf8Printable(outcome.err));
    QCOMPARE(run(u"project"_s, {u"info"_s}).err, QString());
}

void TestProjectVersions::saysWhatIsUndone_data()
{
    QTest::addColumn<QStringList>("edit");
    QTest::addColumn<QString>("phrase");
    const QString project = u"project"_s;
    const QString annotate = u"annotate"_s;
    QTest::newRow("add") << QStringList{annotate, u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s, u"night"_s}
                         << u"adding an annotation on “night”"_s;
    QTest::newRow("remove") << QStringList{annotate, u"remove"_s, u"ID"_s}
                            << u"removing an annotation on “lamp”"_s;
    QTest::newRow("state") << QStringList{annotate, u"state"_s, u"ID"_s, u"accepted"_s}
                           << u"the state accepted of an annotation on “lamp”"_s;
    QTest::newRow("reply") << QStringList{annotate, u"reply"_s, u"ID"_s, u"--note"_s, u"So?"_s}
                           << u"adding a reply to an annotation on “lamp”"_s;
    QTest::newRow("place") << QStringList{annotate, u"place"_s,   u"ID"_s,  u"--version"_s,
                                          u"1"_s,   u"--quote"_s, u"nuit"_s}
                           << u"placing an annotation on “lamp”"_s;
    QTest::newRow("remove a version")
        << QStringList{project, u"remove-version"_s, u"2"_s} << u"removing the version lamp.de.md"_s;
    QTest::newRow("relabel") << QStringList{project, u"relabel"_s, u"2"_s, u"--name"_s, u"l.md"_s}
                             << u"relabelling the version l.md"_s;
    QTest::newRow("reorder") << QStringList{project, u"reorder"_s, u"2"_s, u"0"_s, u"1"_s}
                             << u"ordering the versions"_s;
    QTest::newRow("merge rows") << QStringList{u"align"_s, u"merge"_s, u"1"_s, u"2"_s}
                                << u"an edit of the rows"_s;
}

void TestProjectVersions::saysWhatIsUndone()
{
    QFETCH(QStringList, edit);
    QFETCH(const QString, phrase);
    const QString id = run(u"annotate"_s, {u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s, u"lamp"_s})
                           .json()[u"annotations"_s][0][u"id"_s]
                           .toString();
    edit.replaceInStrings(u"ID"_s, id);
    const QString verb = edit.takeFirst();
    const VerbOutcome edited = run(verb, edit);
    QVERIFY2(edited.status == ExitStatus::Done, qUtf8Printable(edited.err));
    QCOMPARE(run(u"project"_s, {u"undo"_s}).json()[u"undone"_s].toString(), phrase);
    QCOMPARE(run(u"project"_s, {u"redo"_s}).json()[u"redone"_s].toString(), phrase);
    const VerbOutcome told = runVerb({u"project"_s, path(u"lamp.hexapla"_s), u"undo"_s});
    QVERIFY2(told.out.startsWith(u"undone: %1\n"_s.arg(phrase)), qUtf8Printable(told.out));
}

void TestProjectVersions::refuses_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"relabel 0",
                              "relabel --lang fr",
                              "relabel 9 --lang fr",
                              "relabel 0 --lang klingon",
                              "relabel 0 --name",
                              "relabel 0 --name a/b.md",
                              "relabel 0 --lang fr --lang en",
                              "relabel x --lang fr",
                              "reorder",
                              "reorder 0 1",
                              "reorder 0 1 1",
                              "reorder 0 1 3",
                              "reorder 0 1 2 2",
                              "reorder a b c",
                              "remove-version",
                              "remove-version 3",
                              "remove-version -1",
                              "remove-version 0 1",
                              "redo",
                              "undo 2"}) {
        QTest::newRow(words) << QString::fromLatin1(words);
    }
}

void TestProjectVersions::refuses()
{
    QFETCH(const QString, words);
    const QString before = versions();
    const VerbOutcome outcome =
        runVerb(QStringList{u"project"_s, path(u"lamp.hexapla"_s)} + words.split(u' '));
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QCOMPARE(versions(), before);
}

void TestProjectVersions::neverPrintsOverTheProject_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("output");
    for (const QString &output : {u"lamp.hexapla"_s, u"link.hexapla"_s}) {
        const QByteArray name = output.toUtf8();
        QTest::addRow("align, %s", name.constData()) << QStringList{u"align"_s} << output;
        QTest::addRow("edit, %s", name.constData()) << QStringList{u"align"_s, u"pin"_s, u"1"_s} << output;
        QTest::addRow("check, %s", name.constData()) << QStringList{u"check"_s} << output;
    }
}

void TestProjectVersions::neverPrintsOverTheProject()
{
    QFETCH(QStringList, words);
    QFETCH(const QString, output);
    QFile project(path(u"lamp.hexapla"_s));
    QVERIFY(project.link(path(u"link.hexapla"_s)));
    QVERIFY(project.open(QIODevice::ReadOnly));
    const QByteArray before = project.readAll();
    project.close();
    words.insert(1, project.fileName());
    const VerbOutcome outcome = runVerb(words + QStringList{u"-o"_s, path(output)});
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QVERIFY2(outcome.err.contains(u"would overwrite the project"_s), qUtf8Printable(outcome.err));
    QVERIFY(project.open(QIODevice::ReadOnly));
    QCOMPARE(project.readAll(), before);
}

QTEST_GUILESS_MAIN(TestProjectVersions)
#include "tst_projectversions.moc"
