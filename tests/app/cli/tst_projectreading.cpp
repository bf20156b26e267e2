// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testcase.h"
#include "tests/support/verbrun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

// What align and check do with a project instead of files.
class TestProjectReading : public TestCase
{
    Q_OBJECT

public:
    TestProjectReading() { begin(); }

private Q_SLOTS:
    void cleanup() { begin(); }
    void printsTheRowsOfAProject();
    void editsRows_data();
    void editsRows();
    void realigns();
    void refusesWrongEdits_data();
    void refusesWrongEdits();
    void keepsEditedRows();
    void dismisses_data();
    void dismisses();
    void keepsTheIdsOfWhatIsLeft();
    void acceptsAndStillLists();
    void listsVerdicts();
    void reopensByWhatIsListed_data();
    void reopensByWhatIsListed();
    void reopensWhereTheFindingIsGone();
    void refusesWrongVerdicts_data();
    void refusesWrongVerdicts();

private:
    void begin();
    QString project() const { return m_folder->filePath(u"lamp.hexapla"_s); }
    QString write(const QString &name, const QByteArray &bytes) const;
    VerbOutcome run(const QString &verb, const QStringList &arguments = {}) const
    {
        return runVerb(QStringList{verb, project()} + arguments + QStringList{u"--format"_s, u"json"_s});
    }
    QJsonArray findings() const { return run(u"check"_s).json()[u"findings"_s].toArray(); }
    // How many segments every version has in every row: "1,1 2,1".
    static QString shapeOf(const VerbOutcome &outcome);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProjectReading::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toUtf8());
    const QString english = write(
        u"lamp.en.md"_s, "There were 32 lamps.\n\nNobody slept.\n\nIn the tower hung 32 bells of brass.\n");
    const QString german =
        write(u"lamp.de.md"_s,
              "Es waren 31 Lampen.\n\nNiemand schlief.\n\nIm Turm hingen 31 Glocken aus Messing.\n");
    const VerbOutcome made = runVerb(
        {u"project"_s, project(), u"new"_s, english, german, u"--lang"_s, u"en"_s, u"--lang"_s, u"de"_s});
    if (made.status != ExitStatus::Done) {
        qFatal("%s", qUtf8Printable(made.err));
    }
}

QString TestProjectReading::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    }
    return file.fileName();
}

QString TestProjectReading::shapeOf(const VerbOutcome &outcome)
{
    QStringList rows;
    const QJsonArray all = outcome.json()[u"rows"_s].toArray();
    for (const auto &row : all) {
        QStringList counts;
        const QJsonArray cells = row[u"cells"_s].toArray();
        for (const auto &cell : cells) {
            counts += QString::number(cell.toArray().size());
        }
        rows += counts.join(u',');
    }
    return rows.join(u' ');
}

void TestProjectReading::printsTheRowsOfAProject()
{
    const VerbOutcome outcome = run(u"align"_s);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(shapeOf(outcome), u"1,1 1,1 1,1"_s);
    QCOMPARE(runVerb({u"align"_s, project()}).out, u"0\t0\n1\t1\n2\t2\n"_s);
}

void TestProjectReading::editsRows_data()
{
    QTest::addColumn<QString>("edit");
    QTest::addColumn<QString>("shape");
    QTest::newRow("merge") << u"merge 1 2"_s << u"2,2 1,1"_s;
    QTest::newRow("detach") << u"detach 2 0"_s << u"1,1 0,1 1,0 1,1"_s;
    QTest::newRow("swap") << u"swap 2 0"_s << u"1,1 0,1 1,1 1,0"_s;
    QTest::newRow("shift up") << u"shift 2 0 up"_s << u"2,1 0,1 1,1"_s;
    QTest::newRow("shift down") << u"shift 2 1 down 1"_s << u"1,1 1,0 1,2"_s;
    QTest::newRow("pin") << u"pin 1 3"_s << u"1,1 1,1 1,1"_s;
}

void TestProjectReading::editsRows()
{
    QFETCH(const QString, edit);
    QFETCH(const QString, shape);
    const VerbOutcome outcome = run(u"align"_s, edit.split(u' '));
    QCOMPARE(outcome.err, QString());
    QCOMPARE(shapeOf(outcome), shape);
    QCOMPARE(shapeOf(run(u"align"_s)), shape);
    const QJsonArray rows = outcome.json()[u"rows"_s].toArray();
    QVERIFY(
        std::ranges::any_of(rows, [](const QJsonValue &row) { return row[u"state"_s] != u"automatic"_s; }));
}

void TestProjectReading::realigns()
{
    for (const char *edit : {"merge 1 2", "pin 3", "unpin 1"}) {
        QCOMPARE(run(u"align"_s, QString::fromLatin1(edit).split(u' ')).err, QString());
    }
    QCOMPARE(shapeOf(run(u"align"_s)), u"2,2 1,1"_s);
    const VerbOutcome outcome = run(u"align"_s, {u"realign"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(shapeOf(outcome), u"1,1 1,1 1,1"_s);
    QVERIFY2(outcome.err.endsWith(u"lamp.hexapla: 2 rows changed, 1 pinned row kept\n"_s),
             qUtf8Printable(outcome.err));
    QVERIFY(run(u"align"_s, {u"realign"_s}).err.contains(u": 0 rows changed"_s));
    QCOMPARE(runVerb({u"project"_s, project(), u"undo"_s}).status, ExitStatus::Done);
    QCOMPARE(shapeOf(run(u"align"_s)), u"2,2 1,1"_s);
    // What is pinned stays as it is.
    QCOMPARE(run(u"align"_s, {u"pin"_s, u"1"_s}).status, ExitStatus::Done);
    QCOMPARE(shapeOf(run(u"align"_s, {u"realign"_s})), u"2,2 1,1"_s);
}

void TestProjectReading::refusesWrongEdits_data()
{
    QTest::addColumn<QString>("edit");
    for (const char *edit :
         {"burn 1", "merge 1", "merge 1 x", "merge 1 99", "split 1", "shift 1 0", "shift 1 0 left",
          "unlink 1 2", "swap 1", "swap 3 0", "pin", "pin 99", "realign 1"}) {
        QTest::newRow(edit) << QString::fromLatin1(edit);
    }
}

void TestProjectReading::refusesWrongEdits()
{
    QFETCH(const QString, edit);
    const VerbOutcome outcome = run(u"align"_s, edit.split(u' '));
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QCOMPARE(shapeOf(run(u"align"_s)), u"1,1 1,1 1,1"_s);
}

void TestProjectReading::keepsEditedRows()
{
    QCOMPARE(run(u"align"_s, {u"pin"_s, u"2"_s}).status, ExitStatus::Done);
    const QString other = write(
        u"new.en.md"_s, "There were 33 lamps.\n\nNobody slept.\n\nIn the tower hung 33 bells of brass.\n");
    const VerbOutcome replaced = runVerb({u"project"_s, project(), u"replace-version"_s, u"0"_s, other});
    QCOMPARE(replaced.err, QString());
    const QJsonArray rows = run(u"align"_s).json()[u"rows"_s].toArray();
    QCOMPARE(rows[0][u"state"_s].toString(), u"automatic"_s);
    QCOMPARE(rows[1][u"state"_s].toString(), u"confirmed"_s);
}

void TestProjectReading::dismisses_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<int>("left");
    QTest::newRow("place") << u"place"_s << 1;
    QTest::newRow("wording") << u"wording"_s << 0;
    QTest::newRow("check") << u"check"_s << 0;
}

void TestProjectReading::dismisses()
{
    QFETCH(const QString, scope);
    QFETCH(const int, left);
    const QJsonArray before = findings();
    QCOMPARE(before.size(), 2);
    const QString id = before[1][u"id"_s].toString();
    const VerbOutcome outcome =
        run(u"check"_s, {u"dismiss"_s, id, u"--scope"_s, scope, u"--reason"_s, u"so"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.json()[u"verdict"_s].toString(), u"dismissed"_s);
    QCOMPARE(outcome.json()[u"scope"_s].toString(), scope);
    QCOMPARE(findings().size(), left);
    QCOMPARE(run(u"check"_s).status, left > 0 ? ExitStatus::Findings : ExitStatus::Done);
    QCOMPARE(run(u"check"_s, {u"reopen"_s, id, u"--scope"_s, scope}).status, ExitStatus::Done);
    QCOMPARE(findings().size(), 2);
}

void TestProjectReading::keepsTheIdsOfWhatIsLeft()
{
    const QJsonArray before = findings();
    const QString first = before[0][u"id"_s].toString();
    const QString second = before[1][u"id"_s].toString();
    QVERIFY(first != second); // both say the same, of other things
    QCOMPARE(first.section(u'-', 0, 0), second.section(u'-', 0, 0));
    QCOMPARE(run(u"check"_s, {u"dismiss"_s, first}).status, ExitStatus::Done);
    QCOMPARE(findings().size(), 1);
    QCOMPARE(findings()[0][u"id"_s].toString(), second);
    QCOMPARE(findings()[0][u"row"_s], before[1][u"row"_s]);
    QVERIFY(runVerb({u"check"_s, project(), u"--format"_s, u"sarif"_s}).out.contains(second));
    QCOMPARE(run(u"check"_s, {u"dismiss"_s, second}).status, ExitStatus::Done);
    QCOMPARE(findings().size(), 0);
    // As a baseline, too, the first stands for itself alone.
    QCOMPARE(run(u"check"_s, {u"reopen"_s, first}).status, ExitStatus::Done);
    const QString baseline = write(u"known.json"_s, run(u"check"_s).out.toUtf8());
    QCOMPARE(run(u"check"_s, {u"reopen"_s, second}).status, ExitStatus::Done);
    const QJsonArray rest = run(u"check"_s, {u"--baseline"_s, baseline}).json()[u"findings"_s].toArray();
    QCOMPARE(rest.size(), 1);
    QCOMPARE(rest[0][u"id"_s].toString(), second);
}

void TestProjectReading::acceptsAndStillLists()
{
    const QString id = findings()[0][u"id"_s].toString();
    const VerbOutcome outcome = run(u"check"_s, {u"accept"_s, id});
    QCOMPARE(outcome.json()[u"verdict"_s].toString(), u"accepted"_s);
    QCOMPARE(findings().size(), 2);
    QCOMPARE(runVerb({u"project"_s, project(), u"info"_s, u"--format"_s, u"json"_s})
                 .json()[u"counts"_s][u"verdicts"_s]
                 .toInt(),
             1);
}

void TestProjectReading::listsVerdicts()
{
    const QJsonArray before = findings();
    const QString first = before[0][u"id"_s].toString();
    const QString second = before[1][u"id"_s].toString();
    QCOMPARE(run(u"check"_s, {u"verdicts"_s}).json()[u"verdicts"_s].toArray(), QJsonArray());
    run(u"check"_s, {u"dismiss"_s, second, u"--reason"_s, u"as in\nprint"_s, u"--author"_s, u"Ada"_s});
    run(u"check"_s, {u"accept"_s, first, u"--author"_s, u"Ben"_s});
    const QJsonArray verdicts = run(u"check"_s, {u"verdicts"_s}).json()[u"verdicts"_s].toArray();
    QCOMPARE(verdicts.size(), 2);
    QCOMPARE(verdicts[0][u"subject"_s].toString(), second);
    QCOMPARE(verdicts[0][u"verdict"_s].toString(), u"dismissed"_s);
    QCOMPARE(verdicts[0][u"scope"_s].toString(), u"place"_s);
    QCOMPARE(verdicts[0][u"reason"_s].toString(), u"as in\nprint"_s);
    QCOMPARE(verdicts[0][u"author"_s].toString(), u"Ada"_s);
    QVERIFY(verdicts[0][u"at"_s].toString().startsWith(u"20"_s));
    QCOMPARE(verdicts[1][u"verdict"_s].toString(), u"accepted"_s);
    const QStringList lines =
        runVerb({u"check"_s, project(), u"verdicts"_s}).out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3); // only one has a reason
    QVERIFY(lines[0].startsWith(u"dismissed: place "_s + second + u", Ada, "_s));
    QCOMPARE(lines[1], u"  as in print"_s);
    run(u"check"_s, {u"reopen"_s, second});
    QCOMPARE(run(u"check"_s, {u"verdicts"_s}).json()[u"verdicts"_s].toArray().size(), 1);
}

void TestProjectReading::reopensByWhatIsListed_data()
{
    QTest::addColumn<QString>("scope");
    QTest::newRow("place") << u"place"_s;
    QTest::newRow("wording") << u"wording"_s;
    QTest::newRow("check") << u"check"_s;
}

void TestProjectReading::reopensByWhatIsListed()
{
    QFETCH(const QString, scope);
    run(u"check"_s, {u"dismiss"_s, findings()[0][u"id"_s].toString(), u"--scope"_s, scope});
    const QString subject =
        run(u"check"_s, {u"verdicts"_s}).json()[u"verdicts"_s][0][u"subject"_s].toString();
    QVERIFY(!subject.isEmpty());
    QCOMPARE(run(u"check"_s, {u"reopen"_s, subject}).json()[u"scope"_s].toString(), scope);
    QCOMPARE(findings().size(), 2);
}

void TestProjectReading::reopensWhereTheFindingIsGone()
{
    const QString id = findings()[0][u"id"_s].toString();
    run(u"check"_s, {u"dismiss"_s, id});
    const VerbOutcome removed = runVerb({u"project"_s, project(), u"remove-version"_s, u"1"_s});
    QCOMPARE(removed.err, QString());
    QVERIFY(findings().isEmpty());
    QCOMPARE(run(u"check"_s, {u"reopen"_s, id}).status, ExitStatus::Done);
    QCOMPARE(run(u"check"_s, {u"verdicts"_s}).json()[u"verdicts"_s].toArray(), QJsonArray());
}

void TestProjectReading::refusesWrongVerdicts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such verb") << QStringList{u"burn"_s, u"0123456789abcdef"_s};
    QTest::newRow("no finding") << QStringList{u"dismiss"_s};
    QTest::newRow("no such finding") << QStringList{u"dismiss"_s, u"0123456789abcdef"_s};
    QTest::newRow("nothing to reopen") << QStringList{u"reopen"_s, u"0123456789abcdef"_s};
    QTest::newRow("a file") << QStringList{u"accept"_s, u"0123456789abcdef"_s, u"-o"_s, u"out.json"_s};
    QTest::newRow("scope") << QStringList{u"dismiss"_s, u"0123456789abcdef"_s, u"--scope"_s, u"world"_s};
}

void TestProjectReading::refusesWrongVerdicts()
{
    QFETCH(const QStringList, arguments);
    const VerbOutcome outcome = run(u"check"_s, arguments);
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(TestProjectReading)
#include "tst_projectreading.moc"
