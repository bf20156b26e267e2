// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/check/checkid.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestCheck : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsJson();
    void countsCodePoints();
    void printsText();
    void fitsATerminal();
    void endsWithDoneWhenNothingIsFound();
    void checksOneFile();
    void obeysOnlyAndSkip_data();
    void obeysOnlyAndSkip();
    void takesFamiliesForWhatIsOn();
    void leavesOutTheBaseline();
    void writesFiles_data();
    void writesFiles();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void saysInOneLineWhatIsWrong();
    void warnsOfWhatIsOdd();
    void saysHowItTakesAGlossary_data();
    void saysHowItTakesAGlossary();

private:
    struct Outcome
    {
        ExitStatus status;
        QString out;
        QString err;

        QJsonArray findings() const
        {
            return QJsonDocument::fromJson(out.toUtf8()).object()[u"findings"_s].toArray();
        }
    };
    static Outcome run(const QStringList &arguments);
    QString write(const QString &name, const QByteArray &bytes);
    // Only what these files are about.
    QStringList files(const QStringList &more = {}) const
    {
        return QStringList{m_en, m_fr, m_ru, u"--only"_s, u"link,mixed-script"_s} + more;
    }

    QTemporaryDir m_folder;
    QString m_en, m_fr, m_ru;
};

// A wrong address in French, a Latin "a" in Russian.
void TestCheck::initTestCase()
{
    m_en =
        write(u"lamp.en.md"_s, "# The lamp\n\nThe keeper wrote [a book](https://a.example.org/x) of it.\n");
    m_fr = write(u"lamp.fr.md"_s,
                 "# La lampe\n\nLe gardien a écrit [un livre](https://a.example.org/y) dessus.\n");
    m_ru = write(u"lamp.ru.md"_s, "# Лaмпа\n\nСмотритель написал о ней [книгу](https://a.example.org/x).\n");
}

TestCheck::Outcome TestCheck::run(const QStringList &arguments)
{
    Outcome outcome = {ExitStatus::Done, {}, {}};
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    for (const auto &command : allCommands()) {
        if (command->name() == "check"_L1) {
            outcome.status = command->run(QStringList{u"check"_s} + arguments, out, err);
        }
    }
    return outcome;
}

QString TestCheck::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    }
    return file.fileName();
}

void TestCheck::printsJson()
{
    const Outcome outcome = run(files({u"--format"_s, u"json"_s}));
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.status, ExitStatus::Findings);
    const QJsonObject root = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(root[u"hexapla"_s].toInt(), 1);
    QCOMPARE(root[u"versions"_s][2].toObject(), (QJsonObject{{u"file"_s, m_ru}, {u"language"_s, u"ru"_s}}));
    // Tags, also where two versions have the same language.
    const Outcome same = run({m_ru, write(u"again.ru.md"_s, "Раз.\n"), u"--format"_s, u"json"_s});
    const QJsonObject versions = QJsonDocument::fromJson(same.out.toUtf8()).object();
    QCOMPARE(versions[u"versions"_s][1][u"language"_s].toString(), u"ru"_s);
    QCOMPARE(outcome.findings().size(), 2);
    const QJsonObject letter = outcome.findings()[0].toObject();
    QCOMPARE(letter[u"check"_s], u"mixed-script"_s);
    QCOMPARE(letter[u"category"_s], u"characters"_s);
    QCOMPARE(letter[u"severity"_s], u"major"_s);
    QCOMPARE(letter[u"row"_s].toInt(), 1);
    QCOMPARE(letter[u"odd"_s].toArray(), QJsonArray{2});
    QCOMPARE(
        letter[u"spans"_s].toArray(),
        (QJsonArray{QJsonObject{
            {u"version"_s, 2}, {u"file"_s, m_ru}, {u"start"_s, 2}, {u"end"_s, 7}, {u"text"_s, u"Лaмпа"_s}}}));
    QCOMPARE(letter[u"evidence"_s].toObject(), (QJsonObject{{u"2"_s, u"Лампа"_s}}));
    QCOMPARE(letter[u"id"_s].toString().size(), 21);
    const QJsonObject link = outcome.findings()[1].toObject();
    QCOMPARE(link[u"odd"_s].toArray(), QJsonArray{1});
    QCOMPARE(link[u"spans"_s].toArray().size(), 3);
    QCOMPARE(
        link[u"message"_s].toString(),
        u"The address “https://a.example.org/y” is not that of the other versions, “https://a.example.org/x”"_s);
    const QJsonObject fact = root[u"facts"_s][0].toObject();
    QCOMPARE(fact[u"kind"_s], u"link"_s);
    QCOMPARE(fact[u"value"_s], u"a.example.org/x"_s);
    QCOMPARE(fact[u"forms"_s][0][0][u"text"_s], u"a book"_s);
    QCOMPARE(fact[u"forms"_s][1].toArray().size(), 0);
}

void TestCheck::countsCodePoints()
{
    const QString path =
        write(u"smile.ru.md"_s, "\xEF\xBB\xBF\xF0\x9F\x98\x80\r\n\r\nЭто \xF0\x9F\x98\x80 лaмпа.\r\n");
    const Outcome outcome =
        run({path, u"--lang"_s, u"ru"_s, u"--only"_s, u"characters"_s, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.findings().size(), 1);
    QCOMPARE(outcome.findings()[0][u"spans"_s][0][u"start"_s].toInt(), 11);
    QCOMPARE(outcome.findings()[0][u"spans"_s][0][u"end"_s].toInt(), 16);
}

void TestCheck::printsText()
{
    const Outcome outcome = run(files());
    QCOMPARE(outcome.status, ExitStatus::Findings);
    const QStringList blocks = outcome.out.split(u"\n\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(blocks.size(), 3);
    // Row by row, with the places of its text in all versions.
    const QStringList letter = blocks[0].split(u'\n');
    QCOMPARE(letter[0], u"row 1  en "_s + m_en + u":1:3"_s);
    QCOMPARE(letter[1], u"       fr "_s + m_fr + u":1:3"_s);
    QVERIFY2(letter[3].startsWith(u"  major mixed-script: "_s), qPrintable(letter[3]));
    QCOMPARE(letter.last(), u"    ru 1:3  >Лaмпа<"_s);
    // All versions one under another, the difference marked; of links that is the address.
    QVERIFY2(blocks[1].contains(m_fr + u":3:1\n"_s), qPrintable(blocks[1]));
    QVERIFY2(
        blocks[1].endsWith(u"    en 3:27  The keeper wrote a book (>https://a.example.org/x<) of it.\n"
                           "    fr 3:31  Le gardien a écrit un livre (>https://a.example.org/y<) dessus.\n"
                           "    ru 3:34  Смотритель написал о ней книгу (>https://a.example.org/x<)."_s),
        qPrintable(blocks[1]));
    QCOMPARE(blocks[2], u"2 findings: 2 major\n"_s);
    QVERIFY(!outcome.out.contains(QChar(0x1b)));
}

// Long passages are broken, and of those that are very long the middle is left out.
void TestCheck::fitsATerminal()
{
    const QByteArray sentence =
        "The old keeper went up all the stairs of the tower in the middle of the night, because "
        "the wind had blown out the lamp while he was reading a book about ships that he had "
        "found on the beach that morning.";
    const QByteArray inFrench =
        "Le vieux gardien monta tous les escaliers de la tour au milieu de la nuit, parce que le "
        "vent avait éteint la lampe pendant qu’il lisait un livre sur les navires qu’il avait "
        "trouvé sur la plage ce matin-là.";
    const QString en = write(u"long.en.md"_s, "Nobody ever comes here in winter.\n\n" + sentence +
                                                  "\n\nThen the sea was calm again.\n");
    const QString fr = write(u"long.fr.md"_s, "Personne ne vient jamais ici en hiver.\n\n" + inFrench +
                                                  "\n\nPuis la mer fut de nouveau calme.\n");
    const QString ru = write(u"long.ru.md"_s, "Зимой сюда никто никогда не приходит.\n\n"
                                              "Потом море снова было спокойно.\n");
    const Outcome outcome = run({en, fr, ru});
    QCOMPARE(outcome.status, ExitStatus::Findings);
    for (const QString &line : outcome.out.split(u'\n')) {
        QVERIFY2(line.size() <= 80 || line.contains(m_folder.path()), qPrintable(line));
    }
    QVERIFY2(outcome.out.contains(u" … "_s), qPrintable(outcome.out));
    QVERIFY2(outcome.out.contains(u"missing here: "_s), qPrintable(outcome.out));
}

void TestCheck::endsWithDoneWhenNothingIsFound()
{
    const Outcome outcome = run({m_en, m_en, u"--min-severity"_s, u"trivial"_s});
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.status, ExitStatus::Done);
}

void TestCheck::checksOneFile()
{
    const Outcome outcome = run({m_ru, u"--format"_s, u"json"_s, u"--lang"_s, u"ru"_s});
    QCOMPARE(outcome.status, ExitStatus::Findings);
    QCOMPARE(outcome.findings().size(), 1);
}

void TestCheck::obeysOnlyAndSkip_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("checks");
    QTest::newRow("a check") << QStringList{u"--only"_s, u"link"_s} << QStringList{u"link"_s};
    QTest::newRow("a family") << QStringList{u"--only"_s, u"characters"_s} << QStringList{u"mixed-script"_s};
    QTest::newRow("several") << QStringList{u"--only"_s, u"link, characters"_s}
                             << QStringList{u"mixed-script"_s, u"link"_s};
    QTest::newRow("all but") << QStringList{u"--only"_s, u"link,characters"_s, u"--skip"_s, u"facts"_s}
                             << QStringList{u"mixed-script"_s};
    QTest::newRow("none") << QStringList{u"--only"_s, u"link"_s, u"--skip"_s, u"link"_s} << QStringList();
}

void TestCheck::obeysOnlyAndSkip()
{
    QFETCH(const QStringList, arguments);
    QStringList found;
    for (const auto &finding :
         run(QStringList{m_en, m_fr, m_ru, u"--format"_s, u"json"_s} + arguments).findings()) {
        found += finding[u"check"_s].toString();
    }
    QTEST(found, "checks");
}

// A family stands for what is on by default; negations are not.
void TestCheck::takesFamiliesForWhatIsOn()
{
    const QString en = write(u"old.en.md"_s, "The keeper of the lamp is not old.\n");
    const QString fr = write(u"old.fr.md"_s, "Le gardien de la lampe n’est pas vieux.\n");
    const QString es = write(u"old.es.md"_s, "El guarda de la lámpara es viejo.\n");
    const auto statusOf = [&](const QStringList &arguments) {
        return run(QStringList{en, fr, es} + arguments).status;
    };
    QCOMPARE(statusOf({u"--only"_s, u"negation"_s}), ExitStatus::Findings);
    QCOMPARE(statusOf({u"--only"_s, u"presence"_s}), ExitStatus::Done);
    QCOMPARE(statusOf({u"--only"_s, u"presence,negation"_s}), ExitStatus::Findings);
    QCOMPARE(statusOf({u"--only"_s, u"negation"_s, u"--skip"_s, u"presence"_s}), ExitStatus::Done);
}

void TestCheck::leavesOutTheBaseline()
{
    const QString baseline = m_folder.filePath(u"known.json"_s);
    QCOMPARE(run(files({u"--format"_s, u"json"_s, u"-o"_s, baseline})).status, ExitStatus::Findings);
    QCOMPARE(run(files({u"--baseline"_s, baseline})).status, ExitStatus::Done);
    // One of other files is of no use.
    const Outcome other = run({write(u"other.md"_s, "# Harbour\n"), u"--baseline"_s, baseline});
    QVERIFY2(other.err.endsWith(u"known.json: warning: made for other files\n"_s), qPrintable(other.err));
    // What comes new is told, wherever the rest has gone.
    const QString later =
        write(u"later.ru.md"_s,
              "# Лaмпа\n\nВступление. Смотритель написал о ней [книгу](https://a.example.org/x).\n\nСвeт.\n");
    const Outcome outcome = run({m_en, m_fr, later, u"--only"_s, u"link,mixed-script"_s, u"--baseline"_s,
                                 baseline, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.findings().size(), 1);
    QCOMPARE(outcome.findings()[0][u"spans"_s][0][u"text"_s].toString(), u"Свeт"_s);
}

void TestCheck::writesFiles_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("text") << u"text"_s << QByteArray("row 1  ");
    QTest::newRow("json") << u"json"_s << QByteArray("{\"hexapla\":1");
    QTest::newRow("sarif") << u"sarif"_s << QByteArray("{\n    \"$schema\"");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
}

void TestCheck::writesFiles()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, beginning);
    const QString path = m_folder.filePath(u"findings"_s);
    const Outcome outcome = run(files({u"--format"_s, format, u"-o"_s, path}));
    QCOMPARE(outcome.status, ExitStatus::Findings);
    QCOMPARE(outcome.out, QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.startsWith(beginning));
    QCOMPARE(QString::fromUtf8(written), run(files({u"--format"_s, format})).out);
}

void TestCheck::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList();
    QTest::newRow("unknown option") << QStringList{u"a"_s, u"--frmat"_s, u"json"_s};
    QTest::newRow("unknown output") << QStringList{u"a"_s, u"--format"_s, u"pdf"_s};
    QTest::newRow("unknown check") << QStringList{u"a"_s, u"--only"_s, u"spelling"_s};
    QTest::newRow("no check") << QStringList{u"a"_s, u"--skip"_s, QString()};
    QTest::newRow("unknown severity") << QStringList{u"a"_s, u"--min-severity"_s, u"grave"_s};
    QTest::newRow("two baselines") << QStringList{u"a"_s, u"--baseline"_s, u"b"_s, u"--baseline"_s, u"c"_s};
    QTest::newRow("too few languages") << QStringList{u"a"_s, u"b"_s, u"--lang"_s, u"en"_s};
    QTest::newRow("the name of a language") << QStringList{u"a"_s, u"--lang"_s, u"english"_s};
    QTest::newRow("no such language") << QStringList{u"a"_s, u"--lang"_s, u"zzz"_s};
    QTest::newRow("no such language, with a region") << QStringList{u"a"_s, u"--lang"_s, u"xx_yy"_s};
    QTest::newRow("overwrites a version") << QStringList{u"a"_s, u"-o"_s, u"./a"_s};
    QTest::newRow("overwrites the baseline")
        << QStringList{u"a"_s, u"--baseline"_s, u"b"_s, u"-o"_s, u"./b"_s};
    QTest::newRow("overwrites the glossary") << QStringList{u"a"_s, u"--glossary"_s, u"b"_s, u"-o"_s, u"b"_s};
}

void TestCheck::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY(outcome.err.startsWith(u"hexapla-cli check: "_s));
}

void TestCheck::saysInOneLineWhatIsWrong()
{
    const QString missing = m_folder.filePath(u"missing"_s);
    Outcome outcome = run({m_en, missing});
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QCOMPARE(outcome.err, u"hexapla-cli check: "_s + missing + u": no such file\n"_s);
    outcome = run({m_en, u"--baseline"_s, missing});
    QCOMPARE(outcome.err, u"hexapla-cli check: "_s + missing + u": no such file\n"_s);
    outcome = run({m_en, u"--baseline"_s, m_fr});
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QVERIFY2(outcome.err.contains(u"lamp.fr.md: damaged"_s), qPrintable(outcome.err));
    outcome = run({m_en, u"--baseline"_s, write(u"other.json"_s, "{\"hexapla\": 1}")});
    QVERIFY2(outcome.err.contains(u"no findings"_s), qPrintable(outcome.err));
}

void TestCheck::warnsOfWhatIsOdd()
{
    const Outcome outcome = run({m_en, m_en, m_en});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.err, u"hexapla-cli check: "_s + m_en + u": warning: the same file more than once\n"_s);
    const QString empty = write(u"empty.fr.txt"_s, {});
    QCOMPARE(run({empty}).err, u"hexapla-cli check: "_s + empty + u": warning: nothing to read\n"_s);
}

void TestCheck::saysHowItTakesAGlossary_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("told");
    QTest::newRow("in these languages") << QByteArray("en-GB\tfr\nkeeper\tgardien\n") << QString();
    QTest::newRow("in others") << QByteArray("de\tit\nWärter\tguardiano\n")
                               << u": warning: no terms of these languages\n"_s;
    QTest::newRow("in none") << QByteArray("keeper\tveilleur\n")
                             << u": warning: no line of languages, columns taken for en, fr\n"_s;
    QTest::newRow("in none, and of more columns")
        << QByteArray("keeper\tgardien\tguardiano\n") << u":1:1: not a language tag (BCP 47) (keeper)\n"_s;
}

void TestCheck::saysHowItTakesAGlossary()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QString, told);
    const QString file = write(u"terms.tsv"_s, table);
    const Outcome outcome = run({m_en, m_fr, u"--glossary"_s, file, u"--only"_s, u"glossary"_s});
    QCOMPARE(outcome.err, told.isEmpty() ? QString() : u"hexapla-cli check: "_s + file + told);
    // Of those that are read, only "veilleur" is not what the version says.
    const bool isRead = !told.contains(u":1:1:"_s);
    QCOMPARE(outcome.status, table.contains("veilleur") ? ExitStatus::Findings
                             : isRead                   ? ExitStatus::Done
                                                        : ExitStatus::Unusable);
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
