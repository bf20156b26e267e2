// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/errorline.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTextStream>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestInspect : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void printsJson();
    void countsCodePoints();
    void printsText();
    void putsWarningsInOrder();
    void namesItselfInTheHelp();
    void obeysItsOptions();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void saysInOneLineWhatIsWrong();
    void saysSomethingElseOfEveryWarning();
    void showsHostileNamesHarmlessly();

private:
    struct Outcome
    {
        ExitStatus status;
        QString out;
        QString err;
    };
    static Outcome run(const QStringList &arguments);
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

TestInspect::Outcome TestInspect::run(const QStringList &arguments)
{
    Outcome outcome = {ExitStatus::Done, {}, {}};
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    for (const auto &command : allCommands()) {
        if (command->name() == "inspect"_L1) {
            outcome.status = command->run(QStringList{u"inspect"_s} + arguments, out, err);
        }
    }
    return outcome;
}

QString TestInspect::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    }
    return file.fileName();
}

void TestInspect::printsJson()
{
    const QString path = write(u"lamp.en.md"_s, "# The lamp\n\n- It *burns* all night. Nobody sleeps.\n");
    const Outcome outcome = run({path, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QVERIFY(outcome.err.isEmpty());
    const QJsonObject root = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(root[u"hexapla"_s].toInt(), 1);
    QCOMPARE(root[u"file"_s].toString(), path);
    QCOMPARE(root[u"encoding"_s].toString(), u"UTF-8"_s);
    QCOMPARE(root[u"language"_s].toString(), u"en"_s);
    QCOMPARE(root[u"format"_s].toString(), u"markdown"_s);
    const QJsonArray blocks = root[u"blocks"_s].toArray();
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks[0].toObject(), (QJsonObject{{u"kind"_s, u"heading"_s},
                                                {u"level"_s, 1},
                                                {u"start"_s, 0},
                                                {u"end"_s, 10},
                                                {u"text"_s, u"The lamp"_s}}));
    const QJsonArray segments = root[u"segments"_s].toArray();
    QCOMPARE(segments.size(), 3);
    QCOMPARE(segments[1].toObject(), (QJsonObject{{u"index"_s, 1},
                                                  {u"kind"_s, u"list-item"_s},
                                                  {u"start"_s, 12},
                                                  {u"end"_s, 35},
                                                  {u"text"_s, u"It burns all night."_s}}));
}

void TestInspect::countsCodePoints()
{
    const QString path =
        write(u"smile.md"_s, "\xEF\xBB\xBF\xF0\x9F\x98\x80 One.\r\n\r\n\xF0\x9F\x98\x80 Two.\r\n");
    const Outcome outcome = run({path, u"--format"_s, u"json"_s, u"--lang"_s, u"en"_s});
    const QJsonObject root = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    const QJsonObject second = root[u"segments"_s].toArray()[1].toObject();
    QCOMPARE(second[u"start"_s].toInt(), 10);
    QCOMPARE(second[u"end"_s].toInt(), 16);
}

void TestInspect::printsText()
{
    const Outcome outcome = run({write(u"a.md"_s, "# Lamp\n\n- 3.Keeper\n"), u"--lang"_s, u"en"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QVERIFY(outcome.out.contains(u"language  en"_s));
    QVERIFY(outcome.out.contains(u"warning   line 3: no space after the number of a list item"_s));
    QVERIFY(outcome.out.contains(u"0  heading       Lamp"_s));
}

void TestInspect::putsWarningsInOrder()
{
    // Null characters are noticed last; the text is too short for its language to be certain.
    const QByteArray text("Lamp\0.\n\n- 3.Keeper\n\nLamp\0.\n", 27);
    const Outcome outcome = run({write(u"c.md"_s, text), u"--encoding"_s, u"UTF-8"_s});
    QStringList warnings;
    for (const QString &line : outcome.out.split(u'\n')) {
        if (line.startsWith(u"warning"_s)) {
            warnings += line.simplified().section(u" ("_s, 0, 0);
        }
    }
    QCOMPARE(warnings, QStringList({u"warning the language was guessed, and may be wrong"_s,
                                    u"warning line 1: a null character inside the text"_s,
                                    u"warning line 3: no space after the number of a list item"_s,
                                    u"warning line 5: a null character inside the text"_s}));
}

void TestInspect::namesItselfInTheHelp()
{
    const Outcome outcome = run({u"--help"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QVERIFY(outcome.out.startsWith(u"Usage: hexapla-cli inspect [options] FILE\n"_s));
}

void TestInspect::obeysItsOptions()
{
    const QString path = write(u"b.txt"_s, "# \xC4\xE5\xED\xFC\n"); // windows-1251
    const Outcome outcome =
        run({path, u"--encoding"_s, u"windows-1251"_s, u"--as"_s, u"markdown"_s, u"--lang"_s, u"bg"_s});
    QVERIFY(outcome.out.contains(u"День"_s));
    QVERIFY(outcome.out.contains(u"heading"_s));
    QVERIFY(outcome.out.contains(u"language  bg"_s));
}

void TestInspect::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList();
    QTest::newRow("file without a name") << QStringList{QString()};
    QTest::newRow("two files") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("unknown option") << QStringList{u"a"_s, u"--frmat"_s, u"json"_s};
    QTest::newRow("unknown output") << QStringList{u"a"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("no language") << QStringList{u"a"_s, u"--lang"_s, u"Russian language"_s};
    QTest::newRow("the name of a language") << QStringList{u"a"_s, u"--lang"_s, u"english"_s};
    QTest::newRow("empty language") << QStringList{u"a"_s, u"--lang"_s, QString()};
    QTest::newRow("two languages") << QStringList{u"a"_s, u"--lang"_s, u"en"_s, u"--lang"_s, u"fr"_s};
    QTest::newRow("unknown format") << QStringList{u"a"_s, u"--as"_s, u"docx"_s};
}

void TestInspect::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY(outcome.err.startsWith(u"hexapla-cli inspect: "_s));
    QVERIFY(!outcome.err.contains(u'.'));
    QVERIFY(!outcome.err.contains(u" : "_s));
}

void TestInspect::saysInOneLineWhatIsWrong()
{
    const QString path = m_folder.filePath(u"missing.md"_s);
    const Outcome outcome = run({path});
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QCOMPARE(outcome.err, u"hexapla-cli inspect: "_s + path + u": no such file\n"_s);
    QCOMPARE(errorLine({ErrorCode::PermissionDenied, u"a.md"_s, {}, u"Permission denied"_s}),
             u"a.md: permission denied"_s);
    QCOMPARE(errorLine({ErrorCode::ReadFailed, u"a.md"_s, {}, u"Input/output error"_s}),
             u"a.md: cannot be read (Input/output error)"_s);
}

void TestInspect::saysSomethingElseOfEveryWarning()
{
    QSet<QString> lines;
    int count = 0;
    for (auto code = quint8(WarningCode::UndecodableBytes); code <= quint8(WarningCode::UnclosedCodeFence);
         ++code, ++count) {
        lines.insert(warningLine({WarningCode(code), {}, {}}));
    }
    QCOMPARE(lines.size(), count);
    QCOMPARE(warningLine({WarningCode::OrphanMarkup, {0, 2}, u"*\x1b*"_s}),
             u"a marker that belongs to nothing (*?*)"_s);
}

void TestInspect::showsHostileNamesHarmlessly()
{
    const Outcome outcome = run({m_folder.filePath(u"a\nb\x1b[31m.md"_s)});
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY(!outcome.err.contains(QChar(0x1b)));
    QCOMPARE(forTerminal(u"a\u202Eb\u200Dc"_s), u"a?b\u200Dc"_s);
}

QTEST_GUILESS_MAIN(TestInspect)
#include "tst_inspect.moc"
