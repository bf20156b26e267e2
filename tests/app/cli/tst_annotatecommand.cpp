// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testcase.h"
#include "tests/support/verbrun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <array>
#include <optional>

#include <pwd.h>
#include <unistd.h>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestAnnotateCommand : public TestCase
{
    Q_OBJECT

public:
    TestAnnotateCommand() { begin(); }

private Q_SLOTS:
    void cleanup() { begin(); }
    void marksAQuoteInEveryVersion();
    void countsCodePointsOfTheSource();
    void marksWhatIsMissing();
    void takesAnotherOccurrence();
    void repliesAndDecides();
    void offersCandidatesToChooseFrom();
    void placesWhereAPersonSays();
    void removesToTheTrashAndRestores();
    void namesWhoIsLoggedIn();
    void publishesWhatItDid();
    void printsForPeople();
    void saysWhatItCannotFind_data();
    void saysWhatItCannotFind();
    void refusesPlacesThatMeanNothing_data();
    void refusesPlacesThatMeanNothing();
    void marksPlacesBetweenWords_data();
    void marksPlacesBetweenWords();
    void refusesWrongUsage_data();
    void refusesWrongUsage();

private:
    void begin();
    QString project() const { return m_folder->filePath(u"lamp.hexapla"_s); }
    QString write(const QString &name, const QString &text) const;
    VerbOutcome annotate(const QStringList &arguments) const;
    // The one annotation of an answer.
    QJsonObject annotated(const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QString english =
    u"# The \U0001F4A1 lamp\n\nThe **lamp** burns in room 12.\n\nNobody sleeps.\n\n"_s
    u"The lamp burns till 1898.\n"_s;
static const QString french = u"# La \U0001F4A1 lampe\n\nLa **lampe** brille dans la chambre 12.\n\n"_s
                              u"La lampe brille jusqu’en 1898.\n"_s;

void TestAnnotateCommand::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toUtf8());
    const VerbOutcome made =
        runVerb({u"project"_s, project(), u"new"_s, write(u"lamp.en.md"_s, english),
                 write(u"lamp.fr.md"_s, french), u"--lang"_s, u"en"_s, u"--lang"_s, u"fr"_s});
    if (made.status != ExitStatus::Done) {
        qFatal("%s", qUtf8Printable(made.err));
    }
}

QString TestAnnotateCommand::write(const QString &name, const QString &text) const
{
    QFile file(m_folder->filePath(name));
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    }
    return file.fileName();
}

VerbOutcome TestAnnotateCommand::annotate(const QStringList &arguments) const
{
    return runVerb(QStringList{u"annotate"_s, project()} + arguments +
                   QStringList{u"--author"_s, u"Ada"_s, u"--format"_s, u"json"_s});
}

QJsonObject TestAnnotateCommand::annotated(const QStringList &arguments) const
{
    const VerbOutcome outcome = annotate(arguments);
    const QJsonArray annotations = outcome.json()[u"annotations"_s].toArray();
    if (outcome.status != ExitStatus::Done || annotations.size() != 1) {
        qFatal("%s%s", qUtf8Printable(outcome.err), qUtf8Printable(outcome.out));
    }
    return annotations[0].toObject();
}

void TestAnnotateCommand::marksAQuoteInEveryVersion()
{
    const QJsonObject made = annotated(
        {u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s, u"The  lamp\nburns in room 12."_s, u"--kind"_s,
         u"underline"_s, u"--note"_s, u"Does it?"_s, u"--tag"_s, u"light"_s, u"--colour"_s, u"#00FF00"_s});
    QCOMPARE(made[u"kind"_s].toString(), u"underline"_s);
    QCOMPARE(made[u"colour"_s].toString(), u"#00ff00"_s);
    QCOMPARE(made[u"body"_s].toString(), u"Does it?"_s);
    QCOMPARE(made[u"author"_s].toString(), u"Ada"_s);
    QCOMPARE(made[u"state"_s].toString(), u"open"_s);
    QCOMPARE(made[u"tags"_s].toArray(), QJsonArray{u"light"_s});
    const QJsonArray targets = made[u"targets"_s].toArray();
    QCOMPARE(targets.size(), 2);
    QCOMPARE(targets[0][u"role"_s].toString(), u"origin"_s);
    QCOMPARE(targets[0][u"quote"_s].toString(), u"The lamp burns in room 12."_s);
    QCOMPARE(targets[1][u"version"_s].toInt(), 1);
    QCOMPARE(targets[1][u"role"_s].toString(), u"projected"_s);
    QCOMPARE(targets[1][u"status"_s].toString(), u"exact"_s);
    QCOMPARE(targets[1][u"quote"_s].toString(), u"La lampe brille dans la chambre 12."_s);
}

void TestAnnotateCommand::countsCodePointsOfTheSource()
{
    const QJsonObject made = annotated({u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s, u"lamp burns"_s});
    // Behind one character of two UTF-16 units, with the markup inside.
    const qsizetype start = english.first(english.indexOf(u"lamp** burns"_s)).toUcs4().size();
    const QJsonObject target = made[u"targets"_s][0].toObject();
    QCOMPARE(target[u"start"_s].toInteger(), start);
    QCOMPARE(target[u"end"_s].toInteger(), start + 12);
    const QJsonObject again = annotated({u"add"_s, u"--version"_s, u"0"_s, u"--start"_s,
                                         QString::number(start), u"--end"_s, QString::number(start + 12)});
    QCOMPARE(again[u"targets"_s][0][u"quote"_s].toString(), u"lamp burns"_s);
}

void TestAnnotateCommand::marksWhatIsMissing()
{
    const QJsonObject made = annotated({u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s, u"Nobody sleeps."_s});
    const QJsonObject target = made[u"targets"_s][1].toObject();
    QCOMPARE(target[u"role"_s].toString(), u"absent"_s);
    QCOMPARE(target[u"quote"_s].toString(), QString());
    QCOMPARE(target[u"start"_s].toInt(), target[u"end"_s].toInt());
    QVERIFY(target[u"start"_s].toInt() > 0);
}

void TestAnnotateCommand::takesAnotherOccurrence()
{
    const QStringList words = {u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s, u"lamp"_s, u"--occurrence"_s};
    int last = 0;
    for (const QString &occurrence : {u"1"_s, u"2"_s, u"3"_s}) {
        const int start = annotated(words + QStringList{occurrence})[u"targets"_s][0][u"start"_s].toInt();
        QVERIFY(start > last);
        last = start;
    }
    QCOMPARE(annotate(words + QStringList{u"4"_s}).status, ExitStatus::Unusable);
}

void TestAnnotateCommand::repliesAndDecides()
{
    const QString id =
        annotated({u"add"_s, u"--version"_s, u"1"_s, u"--quote"_s, u"lampe"_s})[u"id"_s].toString();
    const QJsonObject replied = annotated({u"reply"_s, id, u"--note"_s, u"Oui."_s});
    QCOMPARE(replied[u"replies"_s].toArray().size(), 1);
    QCOMPARE(replied[u"replies"_s][0][u"body"_s].toString(), u"Oui."_s);
    QCOMPARE(replied[u"replies"_s][0][u"author"_s].toString(), u"Ada"_s);
    const QJsonValue decided = annotated({u"state"_s, id, u"accepted"_s, u"--note"_s, u"So it is."_s});
    QCOMPARE(decided[u"state"_s].toString(), u"accepted"_s);
    const QJsonValue decision = decided[u"decisions"_s][0];
    QCOMPARE(decision[u"from"_s].toString(), u"open"_s);
    QCOMPARE(decision[u"to"_s].toString(), u"accepted"_s);
    QCOMPARE(decision[u"author"_s].toString(), u"Ada"_s);
    QCOMPARE(decision[u"note"_s].toString(), u"So it is."_s);
    QVERIFY(!decision[u"at"_s].toString().isEmpty());
    const VerbOutcome told = runVerb({u"annotate"_s, project(), u"list"_s});
    QVERIFY2(told.out.contains(u"\n  accepted by Ada: So it is.\n"_s), qUtf8Printable(told.out));
    QCOMPARE(annotated({u"list"_s})[u"state"_s].toString(), u"accepted"_s);
}

// The choice is an edit as any other: it can be taken back.
void TestAnnotateCommand::offersCandidatesToChooseFrom()
{
    const QString id =
        annotated({u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s, u"Nobody"_s})[u"id"_s].toString();
    QString after = english;
    after.replace(u"Nobody sleeps"_s, u"Nobodies sleep"_s);
    const VerbOutcome read =
        runVerb({u"project"_s, project(), u"replace-version"_s, u"0"_s, write(u"lamp.en.md"_s, after)});
    QCOMPARE(read.out, u"to review: 1\n"_s);
    const QJsonObject target = annotated({u"list"_s})[u"targets"_s][0].toObject();
    QCOMPARE(target[u"status"_s].toString(), u"review"_s);
    QVERIFY(!target.contains(u"start"_s));
    const QJsonArray candidates = target[u"candidates"_s].toArray();
    QCOMPARE(candidates.size(), 1);
    QCOMPARE(candidates[0][u"quote"_s].toString(), u"Nobodies"_s);
    // In code points, behind one character of two UTF-16 units.
    const auto start = qsizetype(after.first(after.indexOf(u"Nobodies"_s)).toUcs4().size());
    QCOMPARE(candidates[0][u"start"_s].toInteger(), start);
    QCOMPARE(candidates[0][u"end"_s].toInteger(), start + 8);
    const VerbOutcome told = runVerb({u"annotate"_s, project(), u"list"_s});
    const QString where = u"--version 0 --start %1 --end %2"_s.arg(start).arg(start + 8);
    QVERIFY2(told.out.contains(u"“Nobody” origin review\n    perhaps “Nobodies”: %1\n"_s.arg(where)),
             qUtf8Printable(told.out));

    const QJsonObject placed = annotated(QStringList{u"place"_s, id} + where.split(u' '));
    const QJsonObject chosen = placed[u"targets"_s][0].toObject();
    QCOMPARE(chosen[u"status"_s].toString(), u"exact"_s);
    QCOMPARE(chosen[u"role"_s].toString(), u"origin"_s);
    QCOMPARE(chosen[u"quote"_s].toString(), u"Nobodies"_s);
    QCOMPARE(chosen[u"start"_s].toInteger(), start);
    QVERIFY(chosen[u"confirmed"_s].toBool());
    QVERIFY(!chosen.contains(u"candidates"_s));
    QCOMPARE(runVerb({u"project"_s, project(), u"undo"_s}).status, ExitStatus::Done);
    QCOMPARE(annotated({u"list"_s})[u"targets"_s][0].toObject(), target);
}

void TestAnnotateCommand::placesWhereAPersonSays()
{
    const QString id =
        annotated({u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s, u"lamp"_s})[u"id"_s].toString();
    const QJsonValue placed = annotated(
        {u"place"_s, id, u"--version"_s, u"1"_s, u"--quote"_s, u"lampe"_s, u"--occurrence"_s, u"3"_s});
    const QJsonValue other = placed[u"targets"_s][1];
    QCOMPARE(other[u"role"_s].toString(), u"counterpart"_s);
    QCOMPARE(other[u"start"_s].toInteger(),
             qsizetype(french.first(french.lastIndexOf(u"lampe"_s)).toUcs4().size()));
    QVERIFY(other[u"confirmed"_s].toBool());
    QCOMPARE(placed[u"targets"_s][0][u"role"_s].toString(), u"origin"_s);
}

void TestAnnotateCommand::removesToTheTrashAndRestores()
{
    const QString id =
        annotated({u"add"_s, u"--version"_s, u"1"_s, u"--quote"_s, u"lampe"_s})[u"id"_s].toString();
    QVERIFY(annotated({u"remove"_s, id}).contains(u"deleted"_s));
    QCOMPARE(annotate({u"list"_s}).json()[u"annotations"_s].toArray().size(), 0);
    QCOMPARE(annotated({u"list"_s, u"--trash"_s})[u"id"_s].toString(), id);
    annotated({u"restore"_s, id});
    QCOMPARE(annotated({u"list"_s})[u"id"_s].toString(), id);
}

void TestAnnotateCommand::namesWhoIsLoggedIn()
{
    const auto author = [this] {
        return runVerb({u"annotate"_s, project(), u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s, u"lamp"_s,
                        u"--format"_s, u"json"_s})
            .json()[u"annotations"_s][0][u"author"_s]
            .toString();
    };
    constexpr std::array variables = {"LOGNAME", "USER", "USERNAME"};
    std::array<std::optional<QByteArray>, variables.size()> before;
    for (size_t i = 0; i < variables.size(); ++i) {
        if (qEnvironmentVariableIsSet(variables[i])) {
            before[i] = qgetenv(variables[i]);
        }
        qunsetenv(variables[i]);
    }
    const QString ofSystem = author();
    qputenv("USER", "Zofie");
    const QString ofEnvironment = author();
    qunsetenv("USER");
    for (size_t i = 0; i < variables.size(); ++i) {
        if (const auto &value = before[i]) {
            qputenv(variables[i], *value);
        }
    }
    QCOMPARE(ofEnvironment, u"Zofie"_s);
    const passwd *account = ::getpwuid(::getuid());
    QCOMPARE(ofSystem, account ? QString::fromLocal8Bit(account->pw_name) : u"unknown"_s);
}

void TestAnnotateCommand::publishesWhatItDid()
{
    annotated({u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s, u"lamp"_s});
    // Somebody who has nothing but the file.
    qputenv("XDG_STATE_HOME", m_folder->filePath(u"elsewhere"_s).toUtf8());
    QCOMPARE(annotated({u"list"_s})[u"targets"_s][0][u"quote"_s].toString(), u"lamp"_s);
}

void TestAnnotateCommand::printsForPeople()
{
    annotated({u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s, u"Nobody sleeps."_s, u"--note"_s,
               u"Nobody\n\033[31m?"_s});
    const VerbOutcome outcome = runVerb({u"annotate"_s, project(), u"list"_s});
    QVERIFY2(outcome.out.contains(u" highlight open Ada\n  lamp.en.md: “Nobody sleeps.” origin exact\n"
                                  u"  lamp.fr.md: (missing here) absent exact\n  Nobody ?[31m?\n"_s),
             qUtf8Printable(outcome.out));
}

void TestAnnotateCommand::saysWhatItCannotFind_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a quote") << QStringList{u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s, u"candle"_s};
    QTest::newRow("a version") << QStringList{u"add"_s, u"--version"_s, u"2"_s, u"--quote"_s, u"lamp"_s};
    QTest::newRow("a place") << QStringList{u"add"_s,   u"--version"_s, u"0"_s,    u"--start"_s,
                                            u"99999"_s, u"--end"_s,     u"99999"_s};
    QTest::newRow("an annotation") << QStringList{u"remove"_s, u"01900000-0000-7000-8000-000000000001"_s};
    QTest::newRow("an annotation to place") << QStringList{
        u"place"_s, u"01900000-0000-7000-8000-000000000001"_s, u"--version"_s, u"0"_s, u"--quote"_s,
        u"lamp"_s};
}

void TestAnnotateCommand::saysWhatItCannotFind()
{
    QFETCH(const QStringList, arguments);
    const VerbOutcome outcome = annotate(arguments);
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(u"lamp.hexapla: "_s), qUtf8Printable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

void TestAnnotateCommand::refusesPlacesThatMeanNothing_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("why");
    // "# The 💡 lamp", blank line, "The **lamp** burns"
    QTest::newRow("inside a word") << u"4"_s << u"4"_s << u"inside a word"_s;
    QTest::newRow("inside a word in bold") << u"22"_s << u"22"_s << u"inside a word"_s;
    QTest::newRow("markup of a heading") << u"0"_s << u"2"_s << u"nothing but markup"_s;
    QTest::newRow("markup inside") << u"18"_s << u"20"_s << u"nothing but markup"_s;
    QTest::newRow("white space") << u"5"_s << u"6"_s << u"nothing but white space"_s;
}

void TestAnnotateCommand::refusesPlacesThatMeanNothing()
{
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    QFETCH(const QString, why);
    const VerbOutcome outcome =
        annotate({u"add"_s, u"--version"_s, u"0"_s, u"--start"_s, start, u"--end"_s, end});
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QVERIFY2(outcome.err.contains(why), qUtf8Printable(outcome.err + outcome.out));
    QCOMPARE(annotate({u"list"_s}).json()[u"annotations"_s].toArray().size(), 0);
}

void TestAnnotateCommand::marksPlacesBetweenWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("behind");
    QTest::newRow("before a word") << english << u"The **lamp** "_s;
    QTest::newRow("behind a word") << english << u"The **lamp** burns"_s;
    QTest::newRow("before a full stop") << english << u"room 12"_s;
    QTest::newRow("at the end") << english << english.trimmed();
    QTest::newRow("where words run together") << u"# 灯\n\n灯が一晩中燃える。\n"_s << u"灯が一"_s;
}

void TestAnnotateCommand::marksPlacesBetweenWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, behind);
    const VerbOutcome read =
        runVerb({u"project"_s, project(), u"replace-version"_s, u"0"_s, write(u"other.md"_s, text)});
    QCOMPARE(read.status, ExitStatus::Done);
    const QString place = QString::number(text.first(text.indexOf(behind) + behind.size()).toUcs4().size());
    const QJsonValue made =
        annotated({u"add"_s, u"--version"_s, u"0"_s, u"--start"_s, place, u"--end"_s, place});
    QCOMPARE(made[u"targets"_s][0][u"role"_s].toString(), u"absent"_s);
}

void TestAnnotateCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no action") << QStringList{};
    QTest::newRow("no such action") << QStringList{u"burn"_s};
    QTest::newRow("no version") << QStringList{u"add"_s, u"--quote"_s, u"lamp"_s};
    QTest::newRow("no quote") << QStringList{u"add"_s, u"--version"_s, u"0"_s};
    QTest::newRow("quote and place") << QStringList{
        u"add"_s, u"--version"_s, u"0"_s, u"--quote"_s, u"lamp"_s, u"--start"_s, u"1"_s, u"--end"_s, u"2"_s};
    QTest::newRow("backwards") << QStringList{u"add"_s, u"--version"_s, u"0"_s, u"--start"_s,
                                              u"2"_s,   u"--end"_s,     u"1"_s};
    QTest::newRow("kind") << QStringList{u"add"_s,  u"--version"_s, u"0"_s,     u"--quote"_s,
                                         u"lamp"_s, u"--kind"_s,    u"circle"_s};
    QTest::newRow("colour") << QStringList{u"add"_s,  u"--version"_s, u"0"_s,     u"--quote"_s,
                                           u"lamp"_s, u"--colour"_s,  u"yellow"_s};
    QTest::newRow("empty tag") << QStringList{u"add"_s,  u"--version"_s, u"0"_s, u"--quote"_s,
                                              u"lamp"_s, u"--tag"_s,     u""_s};
    QTest::newRow("blank tag") << QStringList{u"add"_s,  u"--version"_s, u"0"_s,  u"--quote"_s,
                                              u"lamp"_s, u"--tag"_s,     u" \t"_s};
    QTest::newRow("no id") << QStringList{u"remove"_s};
    QTest::newRow("half an id") << QStringList{u"remove"_s, u"0190"_s};
    QTest::newRow("no state") << QStringList{u"state"_s, u"01900000-0000-7000-8000-000000000001"_s};
    QTest::newRow("nowhere to place")
        << QStringList{u"place"_s, u"01900000-0000-7000-8000-000000000001"_s, u"--version"_s, u"0"_s};
    QTest::newRow("nothing to say") << QStringList{u"reply"_s, u"01900000-0000-7000-8000-000000000001"_s};
}

void TestAnnotateCommand::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    const VerbOutcome outcome = annotate(arguments);
    QCOMPARE(outcome.status, ExitStatus::Unusable);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.startsWith(u"hexapla-cli annotate: "_s), qUtf8Printable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(TestAnnotateCommand)
#include "tst_annotatecommand.moc"
