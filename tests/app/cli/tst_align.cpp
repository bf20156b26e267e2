// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTextStream>
#include <QXmlStreamReader>

#ifdef Q_OS_LINUX
#include <csignal>
#endif

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestAlign : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void printsARowALine();
    void takesEverySegmentOnce_data();
    void takesEverySegmentOnce();
    void countsLinesOfPreSegmentedFiles();
    void decodesPreSegmentedFiles();
    void speaksCodePointsOfTheSource();
    void writesXml_data();
    void writesXml();
    void writesAFile();
    void leavesFilesAloneWhenItFails();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void saysInOneLineWhatIsWrong();
    void warnsOfWhatIsOdd();
    void warnsOfGuesses();
    void warnsOfBrokenDictionaries();
    void stopsWhenAsked_data();
    void stopsWhenAsked();

private:
    struct Outcome
    {
        ExitStatus status;
        QString out;
        QString err;
    };
    static Outcome run(const QStringList &arguments);
    static QString sample(const QString &language)
    {
        return QStringLiteral(HEXAPLA_RESOURCES "/sample/lighthouse.") + language + u".md"_s;
    }
    QString write(const QString &name, const QByteArray &bytes);
    QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
};

TestAlign::Outcome TestAlign::run(const QStringList &arguments)
{
    Outcome outcome = {ExitStatus::Done, {}, {}};
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    for (const auto &command : allCommands()) {
        if (command->name() == "align"_L1) {
            outcome.status = command->run(QStringList{u"align"_s} + arguments, out, err);
        }
    }
    return outcome;
}

QString TestAlign::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    }
    return file.fileName();
}

QByteArray TestAlign::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

static const QByteArray lamp = "# The lamp\n\nIt burns all night. Nobody sleeps before 4 o'clock.\n";

// The same text three times has one right answer.
void TestAlign::printsARowALine()
{
    const QString a = write(u"a.en.md"_s, lamp);
    const QString b = write(u"b.en.md"_s, lamp);
    const QString c = write(u"c.en.md"_s, lamp);
    const Outcome outcome = run({a, b, c, u"--lang"_s, u"en"_s, u"--lang"_s, u"en"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.out, u"0\t0\t0\n1\t1\t1\n2\t2\t2\n"_s);
}

void TestAlign::takesEverySegmentOnce_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("two versions") << QStringList{sample(u"en"_s), sample(u"fr"_s)};
    QTest::newRow("four versions") << QStringList{sample(u"ru"_s), sample(u"ar"_s), sample(u"en"_s),
                                                  sample(u"fr"_s)};
}

void TestAlign::takesEverySegmentOnce()
{
    QFETCH(const QStringList, files);
    const Outcome outcome = run(files + QStringList{u"--format"_s, u"json"_s});
    QCOMPARE(outcome.err, QString());
    const QJsonObject root = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(root[u"hexapla"_s].toInt(), 1);
    const QJsonArray versions = root[u"versions"_s].toArray();
    QCOMPARE(versions.size(), files.size());
    std::vector<int> next(size_t(files.size()));
    std::vector<int> ends(size_t(files.size()));
    const QJsonArray rows = root[u"rows"_s].toArray();
    QVERIFY(rows.size() > 10);
    for (const auto &row : rows) {
        QCOMPARE(row[u"state"_s].toString(), u"automatic"_s);
        QVERIFY(row[u"confidence"_s].toDouble(-1) >= 0 && row[u"confidence"_s].toDouble() <= 1);
        for (qsizetype version = 0; version < files.size(); ++version) {
            const QJsonArray numbers = row[u"cells"_s][version].toArray();
            const QJsonArray spans = row[u"spans"_s][version].toArray();
            QCOMPARE(spans.size(), numbers.size());
            for (qsizetype i = 0; i < numbers.size(); ++i) {
                QCOMPARE(numbers[i].toInt(), next[size_t(version)]++);
                QVERIFY(spans[i][u"start"_s].toInt() >= ends[size_t(version)]);
                ends[size_t(version)] = spans[i][u"end"_s].toInt();
            }
        }
    }
    for (qsizetype version = 0; version < files.size(); ++version) {
        QCOMPARE(versions[version][u"file"_s].toString(), files[version]);
        QCOMPARE(versions[version][u"language"_s].toString(), files[version].section(u'.', -2, -2));
        QVERIFY(next[size_t(version)] > 10);
    }
}

void TestAlign::countsLinesOfPreSegmentedFiles()
{
    const QByteArray sentences = "# One lamp 1.\nTwo lamps. Not 3.\n\n- Four of 44.\n\n\nThe end of 555.";
    const QString a = write(u"a.txt"_s, sentences);
    QByteArray other = sentences;
    other.replace("\n", "\r\n");
    const QString b = write(u"b.md"_s, "\xEF\xBB\xBF\r\n" + other + "\r\n\r\n");
    const Outcome outcome = run(
        {u"--pre-segmented"_s, a, b, u"--lang"_s, u"en"_s, u"--lang"_s, u"en"_s, u"--format"_s, u"tsv"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.out, u"0\t0\n1\t1\n2\t2\n3\t3\n"_s);
}

void TestAlign::decodesPreSegmentedFiles()
{
    const QString text = u"Маяк стоит на скале.\nЛампа горит всю ночь, и смотритель не спит до 4 часов.\n"_s;
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    const QString a = write(u"a.txt"_s, utf16.encode(text));
    const QString b = write(u"b.txt"_s, QByteArray::fromHex("CCE0FFEA20F1F2EEE8F220EDE020F1EAE0EBE52E0A"
                                                            "CBE0ECEFE020E3EEF0E8F220E2F1FE20EDEEF7FC2E0A"));
    const Outcome outcome = run({u"--pre-segmented"_s, a, b, u"--format"_s, u"json"_s});
    const QJsonObject root = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(root[u"versions"_s][0][u"language"_s].toString(), u"ru"_s);
    QCOMPARE(root[u"versions"_s][1][u"language"_s].toString(), u"ru"_s);
    QCOMPARE(root[u"rows"_s][0][u"spans"_s][1][0].toObject(), (QJsonObject{{u"start"_s, 0}, {u"end"_s, 20}}));
}

void TestAlign::speaksCodePointsOfTheSource()
{
    const QString a = write(u"a.txt"_s, "\xEF\xBB\xBF\xF0\x9F\x98\x80 1.\r\n  \xF0\x9F\x98\x80 2. \r\n");
    const Outcome outcome = run({u"--pre-segmented"_s, a, write(u"b.txt"_s, "1.\n2.\n"), u"--lang"_s, u"en"_s,
                                 u"--lang"_s, u"en"_s, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.err, QString());
    const QJsonObject root = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QJsonArray spans;
    for (const auto &row : root[u"rows"_s].toArray()) {
        for (const auto &span : row[u"spans"_s][0].toArray()) {
            spans.append(span);
        }
    }
    QCOMPARE(spans, (QJsonArray{QJsonObject{{u"start"_s, 0}, {u"end"_s, 4}},
                                QJsonObject{{u"start"_s, 8}, {u"end"_s, 12}}}));
}

void TestAlign::writesXml_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("element");
    QTest::newRow("tmx") << u"tmx"_s << u"tuv"_s;
    QTest::newRow("xliff") << u"xliff"_s << u"segment"_s;
}

void TestAlign::writesXml()
{
    QFETCH(const QString, format);
    QFETCH(const QString, element);
    const Outcome outcome = run({sample(u"en"_s), sample(u"fr"_s), sample(u"ru"_s), u"--format"_s, format});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QXmlStreamReader xml(outcome.out);
    int count = 0;
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), format);
    while (!xml.atEnd()) {
        count += xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element ? 1 : 0;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(count > 10);
}

void TestAlign::writesAFile()
{
    const QString a = write(u"a.en.md"_s, lamp);
    const QString b = write(u"b.en.md"_s, lamp);
    write(u"rows.tsv"_s, "what was there before, and longer than what comes");
    const Outcome outcome = run({a, b, u"-o"_s, m_folder.filePath(u"rows.tsv"_s)});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(read(u"rows.tsv"_s), run({a, b}).out.toUtf8());
}

void TestAlign::leavesFilesAloneWhenItFails()
{
    const QString a = write(u"a.en.md"_s, lamp);
    write(u"kept.tsv"_s, "kept");
    const QString kept = m_folder.filePath(u"kept.tsv"_s);
    QCOMPARE(run({a, m_folder.filePath(u"missing"_s), u"-o"_s, kept}).status, ExitStatus::Unusable);
    QCOMPARE(read(u"kept.tsv"_s), "kept");
    const QString b = write(u"b.en.md"_s, lamp);
    const Outcome outcome = run({a, b, u"-o"_s, b});
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QVERIFY(outcome.err.contains(u"would overwrite a version"_s));
    QCOMPARE(read(u"b.en.md"_s), lamp);
}

void TestAlign::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList();
    QTest::newRow("one file") << QStringList{u"a"_s};
    QTest::newRow("file without a name") << QStringList{u"a"_s, QString()};
    QTest::newRow("unknown option") << QStringList{u"a"_s, u"b"_s, u"--frmat"_s, u"json"_s};
    QTest::newRow("ids in JSON") << QStringList{u"a"_s, u"b"_s, u"--format"_s, u"json"_s, u"--ids"_s};
    QTest::newRow("unknown output") << QStringList{u"a"_s, u"b"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("too few languages") << QStringList{u"a"_s, u"b"_s, u"--lang"_s, u"en"_s};
    QTest::newRow("too many languages")
        << QStringList{u"a"_s, u"b"_s, u"--lang"_s, u"en"_s, u"--lang"_s, u"fr"_s, u"--lang"_s, u"ru"_s};
    QTest::newRow("no language") << QStringList{u"a"_s,       u"b"_s,      u"--lang"_s,
                                                u"French!"_s, u"--lang"_s, u"en"_s};
    QTest::newRow("two outputs") << QStringList{u"a"_s, u"b"_s, u"-o"_s, u"c"_s, u"--output"_s, u"d"_s};
    QTest::newRow("two formats") << QStringList{u"a"_s,   u"b"_s,        u"--format"_s,
                                                u"tsv"_s, u"--format"_s, u"tmx"_s};
    QTest::newRow("no output") << QStringList{u"a"_s, u"b"_s, u"-o"_s, QString()};
}

void TestAlign::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY(outcome.err.startsWith(u"hexapla-cli align: "_s));
}

void TestAlign::saysInOneLineWhatIsWrong()
{
    const QString a = write(u"a.en.md"_s, lamp);
    const QString missing = m_folder.filePath(u"missing.md"_s);
    Outcome outcome = run({a, missing});
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QCOMPARE(outcome.err, u"hexapla-cli align: "_s + missing + u": no such file\n"_s);

    outcome = run({write(u"binary"_s, QByteArray("\x7f\x45LF\0\0\0\1\0\0\0\2", 12).repeated(50)), a});
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QVERIFY(outcome.err.endsWith(u"/binary: not a text file\n"_s));

    const QString nowhere = m_folder.filePath(u"no/such/folder/rows.tsv"_s);
    // Noticed before anything is read, not after hours of work.
    outcome = run({a, missing, u"-o"_s, nowhere});
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QVERIFY(outcome.err.startsWith(u"hexapla-cli align: "_s + nowhere + u": cannot be written"_s));
    QCOMPARE(outcome.err.count(u'\n'), 1);
    outcome = run({a, missing, u"-o"_s, m_folder.path()});
    QVERIFY(outcome.err.startsWith(u"hexapla-cli align: "_s + m_folder.path() + u": "_s));
}

void TestAlign::warnsOfWhatIsOdd()
{
    const QString a = write(u"a.en.md"_s, lamp);
    Outcome outcome = run({a, a});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.out, u"0\t0\n1\t1\n2\t2\n"_s);
    QCOMPARE(outcome.err, u"hexapla-cli align: "_s + a + u": warning: the same file more than once\n"_s);
    QCOMPARE(run({a, a, a}).err, outcome.err);

    const QString empty = write(u"empty.fr.txt"_s, {});
    outcome = run({a, empty});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.err, u"hexapla-cli align: "_s + empty + u": warning: nothing to read\n"_s);
    QCOMPARE(outcome.out.count(u'\n'), 3);
    QVERIFY(outcome.out.startsWith(u"0\t\n"_s));
    QCOMPARE(run({empty, write(u"blank.fr.txt"_s, "\n\n")}).out, QString());
}

// Lines of six words that no other line has.
static QByteArray ownWords(int seed)
{
    QByteArray lines;
    for (int line = 0; line < 120; ++line) {
        for (int word = 0; word < 6; ++word) {
            lines += 'q' + QByteArray::number((line * 6 + word + 1) * seed, 36) + ' ';
        }
        lines += '\n';
    }
    return lines;
}

void TestAlign::warnsOfGuesses()
{
    const QStringList languages = {u"--pre-segmented"_s, u"--lang"_s, u"en"_s, u"--lang"_s, u"fr"_s};
    const QString one = write(u"one.txt"_s, ownWords(10'007));
    const QString other = write(u"other.txt"_s, ownWords(20'011));
    const Outcome outcome = run(languages + QStringList{one, other});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.err.count(u"hardly a word in common"_s), 2);
    QCOMPARE(outcome.err.count(u'\n'), 2);
    QCOMPARE(run(languages + QStringList{one, one}).err.count(u"hardly"_s), 0);
}

void TestAlign::warnsOfBrokenDictionaries()
{
    const QString folder = QFileInfo(write(u"nothing.txt"_s, {})).path();
    QVERIFY(QDir(folder).mkpath(u"dictd"_s));
    write(u"dictd/bad-eng-fra.index"_s, "no\ttab\n");
    const QString english = write(u"one.txt"_s, "The lamp burns.\n");
    const QString french = write(u"other.txt"_s, "La lampe brûle.\n");
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder));
    const Outcome outcome = run({u"--lang"_s, u"en"_s, u"--lang"_s, u"fr"_s, english, french});
    qputenv("XDG_DATA_HOME", before);
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.contains(u"bad-eng-fra"_s), qUtf8Printable(outcome.err));
    QVERIFY(!outcome.out.isEmpty());
}

void TestAlign::stopsWhenAsked_data()
{
    QTest::addColumn<int>("signal");
#ifdef Q_OS_LINUX
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("kill") << SIGTERM;
#endif
}

#ifdef Q_OS_LINUX
// Whether the program takes the signal itself by now: until then it would only be killed.
static bool listensTo(qint64 process, int signal)
{
    const QString folder = u"/proc/%1"_s.arg(process);
    QFile status(folder + u"/status"_s);
    if (QFile::symLinkTarget(folder + u"/exe"_s) != QStringLiteral(HEXAPLA_CLI) ||
        !status.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray text = status.readAll();
    const qsizetype start = text.indexOf("SigBlk:\t") + 8;
    return ((text.mid(start, 16).toULongLong(nullptr, 16) >> (signal - 1)) & 1) != 0;
}
#endif

void TestAlign::stopsWhenAsked()
{
#ifdef Q_OS_LINUX
    QFETCH(const int, signal);
    const QTemporaryDir folder;
    // Long enough to be still at work when the signal comes.
    const QByteArray text =
        QByteArray("The lamp burns all night. Nobody sleeps before 4 o'clock.\n\n").repeated(100'000);
    const QString a = write(u"long.en.txt"_s, text);
    const QString b = write(u"long.fr.txt"_s, text);
    QProcess program;
    program.start(QStringLiteral(HEXAPLA_CLI), {u"align"_s, a, b, u"-o"_s, folder.filePath(u"rows.tsv"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(listensTo(program.processId(), signal), 20'000);
    ::kill(pid_t(program.processId()), signal);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 130);
    QCOMPARE(program.readAllStandardError(), "hexapla-cli align: cancelled\n");
    QCOMPARE(program.readAllStandardOutput(), QByteArray());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
#else
    QSKIP("signals are sent on Linux only");
#endif
}

QTEST_GUILESS_MAIN(TestAlign)
#include "tst_align.moc"
