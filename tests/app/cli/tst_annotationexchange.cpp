// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testcase.h"
#include "tests/support/verbrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestAnnotationExchange : public TestCase
{
    Q_OBJECT

public:
    TestAnnotationExchange() { begin(); }

private Q_SLOTS:
    void cleanup() { begin(); }
    void bringsAnnotationsToAFreshProject();
    void writesToTheFileThatIsNamed();
    void printsTablesAndLists();
    void saysWhatBecameOfThem();
    void saysWhatItCouldNotTake_data();
    void saysWhatItCouldNotTake();
    void publishesWhatItTook();
    void changesNothingForAFileThatIsNone_data();
    void changesNothingForAFileThatIsNone();
    void refusesWrongUsage_data();
    void refusesWrongUsage();

private:
    void begin();
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    void makeProject(const QString &name) const;
    static VerbOutcome run(const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAnnotationExchange::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", path(u"state"_s).toUtf8());
    write(u"lamp.en.md"_s, "# Light\n\nThe **lamp** burns in room 12.\n\nNobody sleeps.\n");
    write(u"lamp.fr.md"_s, "# Lumière\n\nLa **lampe** brille dans la chambre 12.\n\nPersonne ne dort.\n");
    makeProject(u"one.hexapla"_s);
    const VerbOutcome added =
        run({u"annotate"_s, path(u"one.hexapla"_s), u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s,
             u"lamp burns"_s, u"--note"_s, u"Does it?"_s, u"--tag"_s, u"light"_s});
    if (added.status != ExitStatus::Done) {
        qFatal("%s", qUtf8Printable(added.err));
    }
}

QString TestAnnotationExchange::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qUtf8Printable(name));
    }
    return file.fileName();
}

void TestAnnotationExchange::makeProject(const QString &name) const
{
    const VerbOutcome made = run({u"project"_s, path(name), u"new"_s, path(u"lamp.en.md"_s),
                                  path(u"lamp.fr.md"_s), u"--lang"_s, u"en"_s, u"--lang"_s, u"fr"_s});
    if (made.status != ExitStatus::Done) {
        qFatal("%s", qUtf8Printable(made.err));
    }
}

VerbOutcome TestAnnotationExchange::run(const QStringList &arguments)
{
    return runVerb(arguments + QStringList{u"--author"_s, u"Ada"_s});
}

void TestAnnotationExchange::bringsAnnotationsToAFreshProject()
{
    makeProject(u"two.hexapla"_s);
    const VerbOutcome exported = run({u"annotate"_s, path(u"one.hexapla"_s), u"export"_s});
    QCOMPARE(exported.status, ExitStatus::Done);
    const QString file = write(u"notes.jsonld"_s, exported.out.toUtf8());
    const QStringList import = {u"annotate"_s, path(u"two.hexapla"_s), u"import"_s,
                                file,          u"--format"_s,          u"json"_s};
    const VerbOutcome imported = run(import);
    QCOMPARE(imported.status, ExitStatus::Done);
    QCOMPARE(imported.json()[u"counts"_s][u"taken"_s].toInt(), 1);
    QCOMPARE(imported.json()[u"annotations"_s][0][u"outcome"_s].toString(), u"taken"_s);
    const auto listed = [&](const QString &name) {
        return run({u"annotate"_s, path(name), u"list"_s, u"--format"_s, u"json"_s}).json();
    };
    QCOMPARE(listed(u"two.hexapla"_s), listed(u"one.hexapla"_s));
    QCOMPARE(run(import).json()[u"counts"_s][u"unchanged"_s].toInt(), 1);
}

void TestAnnotationExchange::writesToTheFileThatIsNamed()
{
    const QString out = path(u"notes.jsonld"_s);
    const VerbOutcome exported = run({u"annotate"_s, path(u"one.hexapla"_s), u"export"_s, u"-o"_s, out});
    QCOMPARE(exported.status, ExitStatus::Done);
    QVERIFY(exported.out.isEmpty());
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll())[u"total"_s].toInt(), 1);
    const VerbOutcome nowhere =
        run({u"annotate"_s, path(u"one.hexapla"_s), u"export"_s, u"-o"_s, path(u"no/such/folder"_s)});
    QCOMPARE(nowhere.status, ExitStatus::Unusable);
    QCOMPARE(nowhere.err.count(u'\n'), 1);
}

void TestAnnotationExchange::printsTablesAndLists()
{
    const VerbOutcome table =
        run({u"annotate"_s, path(u"one.hexapla"_s), u"export"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(table.out.count(u"\r\n"_s), 3); // a head, and a line for either version
    const VerbOutcome list =
        run({u"annotate"_s, path(u"one.hexapla"_s), u"export"_s, u"--format"_s, u"md"_s});
    QVERIFY2(list.out.contains(u"### line 3: highlight, open\n\n> “lamp burns”\n\nDoes it?\n"_s),
             qUtf8Printable(list.out));
}

void TestAnnotationExchange::saysWhatBecameOfThem()
{
    const QString file = write(
        u"notes.json"_s,
        R"([{"id":"a","target":{"source":"lamp.en.md","selector":{"type":"TextQuoteSelector","exact":"candle"}}},)"
        R"({"id":"b","target":{"selector":{"type":"TextQuoteSelector","exact":"oven"}}},)"
        R"({"id":"c","target":{"source":"lamp.fr.md","selector":{"type":"TextQuoteSelector","exact":"e"}}},)"
        R"({"id":"d\u001b[31m","target":"https://example.org/x"}])");
    const VerbOutcome outcome = run({u"annotate"_s, path(u"one.hexapla"_s), u"import"_s, file});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.out, u"taken: 2\nskipped: 2\n"
                          "a: taken: 1 place not found\n"
                          "b: skipped: no version says this\n"
                          "c: taken: 1 place to be reviewed\n"
                          "d?[31m: skipped: it names no passage\n"_s);
    // In the version that is named, and nowhere else.
    const VerbOutcome chosen =
        run({u"annotate"_s, path(u"one.hexapla"_s), u"import"_s, file, u"--version"_s, u"0"_s});
    QVERIFY2(chosen.out.contains(u"b: taken: 1 place not found\n"_s), qUtf8Printable(chosen.out));
}

void TestAnnotationExchange::saysWhatItCouldNotTake_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("a page elsewhere")
        << QByteArray(R"({"type":"AnnotationCollection","total":9,"first":"https://example.org/p1"})")
        << u"taken: 0\nskipped: 1\nhttps://example.org/p1: skipped: it stands elsewhere, and nothing is fetched\n"_s;
    QTest::newRow("only a size") << QByteArray(R"({"type":"AnnotationCollection","total":9})")
                                 << u"taken: 0\nskipped: 1\nfile: skipped: it holds no annotation\n"_s;
    QTest::newRow("another entry")
        << QByteArray(
               R"({"rows":[{"target":{"source":"lamp.en.md","selector":{"type":"TextQuoteSelector","exact":"Nobody"}}},{"a":1}]})")
        << u"taken: 1\nskipped: 1\nfile.rows[1]: skipped: it holds no annotation\n"_s;
    QTest::newRow("a body of sound")
        << QByteArray(
               R"({"id":"a","body":{"type":"Sound","id":"https://example.org/s"},"target":{"source":"lamp.en.md","selector":{"type":"TextQuoteSelector","exact":"Nobody"}}})")
        << u"taken: 1\na: taken: a body that is no text is left out\n"_s;
}

void TestAnnotationExchange::saysWhatItCouldNotTake()
{
    QFETCH(const QByteArray, bytes);
    const VerbOutcome outcome =
        run({u"annotate"_s, path(u"one.hexapla"_s), u"import"_s, write(u"notes.json"_s, bytes)});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QTEST(outcome.out, "said");
}

void TestAnnotationExchange::publishesWhatItTook()
{
    const QString file = write(
        u"notes.json"_s, R"({"target":{"selector":{"type":"TextQuoteSelector","exact":"Nobody sleeps."}}})");
    QCOMPARE(run({u"annotate"_s, path(u"one.hexapla"_s), u"import"_s, file}).status, ExitStatus::Done);
    // Somebody who has nothing but the file.
    qputenv("XDG_STATE_HOME", path(u"elsewhere"_s).toUtf8());
    const VerbOutcome listed =
        run({u"annotate"_s, path(u"one.hexapla"_s), u"list"_s, u"--format"_s, u"json"_s});
    QCOMPARE(listed.json()[u"annotations"_s].toArray().size(), 2);
}

void TestAnnotationExchange::changesNothingForAFileThatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"([{"target":{"selector":)");
    QTest::newRow("deep") << QByteArray(100000, '[');
    QTest::newRow("types") << QByteArray(
        R"([{"target":{"source":"lamp.en.md","selector":{"type":"TextQuoteSelector","exact":"lamp"}}},{"target":7}])");
    QTest::newRow("giant")
        << R"([{"target":{"selector":{"type":"TextQuoteSelector","exact":"lamp"}}},{"bodyValue":")" +
               QByteArray(3'000'000, 'a') + R"(","target":"a"}])";
    QTest::newRow("of ours, but something else") << QByteArray(R"({"hexapla":1,"annotations":[]})");
}

void TestAnnotationExchange::changesNothingForAFileThatIsNone()
{
    QFETCH(const QByteArray, bytes);
    const QString before = run({u"annotate"_s, path(u"one.hexapla"_s), u"list"_s}).out;
    const VerbOutcome outcome =
        run({u"annotate"_s, path(u"one.hexapla"_s), u"import"_s, write(u"bad.json"_s, bytes)});
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.contains(u"bad.json: damaged ("_s), qUtf8Printable(outcome.err));
    QVERIFY(outcome.err.size() < 400);
    QCOMPARE(run({u"annotate"_s, path(u"one.hexapla"_s), u"list"_s}).out, before);
}

void TestAnnotationExchange::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList{u"import"_s};
    QTest::newRow("two files") << QStringList{u"import"_s, u"a"_s, u"b"_s};
    QTest::newRow("no such file") << QStringList{u"import"_s, u"nowhere.json"_s};
    QTest::newRow("no such version") << QStringList{u"import"_s, u"nowhere.json"_s, u"--version"_s, u"7"_s};
    QTest::newRow("no version") << QStringList{u"import"_s, u"nowhere.json"_s, u"--version"_s, u"-1"_s};
    QTest::newRow("format of import") << QStringList{u"import"_s, u"nowhere.json"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("format of export") << QStringList{u"export"_s, u"--format"_s, u"json"_s};
    QTest::newRow("words behind export") << QStringList{u"export"_s, u"out.json"_s};
    QTest::newRow("output of a list") << QStringList{u"list"_s, u"-o"_s, u"out.json"_s};
}

void TestAnnotationExchange::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    const VerbOutcome outcome = run(QStringList{u"annotate"_s, path(u"one.hexapla"_s)} + arguments);
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    const VerbOutcome over =
        run({u"annotate"_s, path(u"one.hexapla"_s), u"export"_s, u"-o"_s, path(u"one.hexapla"_s)});
    QVERIFY2(over.err.contains(u"would overwrite the project"_s), qUtf8Printable(over.err));
}

QTEST_GUILESS_MAIN(TestAnnotationExchange)
#include "tst_annotationexchange.moc"
