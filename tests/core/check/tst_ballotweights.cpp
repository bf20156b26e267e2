// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/vote.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestBallotWeights : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void weighs_data();
    void weighs();
    void takesWhatReadingsShare();
};

// Statements parted by spaces, readings by bars: "3" is firm, "(3)" loose, "[3]" a hint. "-" does not vote.
static Ballot ballot(const QString &text)
{
    Ballot result;
    result.votes = text != u"-"_s;
    for (QString part : text.split(u' ', Qt::SkipEmptyParts)) {
        Statement statement;
        statement.weight = part.startsWith(u'(')   ? Weight::Loose
                           : part.startsWith(u'[') ? Weight::Hint
                                                   : Weight::Firm;
        part.remove(u'(').remove(u')').remove(u'[').remove(u']');
        for (const QString &reading : part.split(u'|')) {
            statement.readings.push_back(reading);
        }
        result.statements.push_back(statement);
    }
    return result;
}

// "2:3/4": version 2 is odd, and says 4 instead of 3; nothing behind the stroke where it says nothing.
static QString result(const QStringList &versions)
{
    std::vector<Ballot> ballots;
    for (const QString &version : versions) {
        ballots.push_back(ballot(version));
    }
    QStringList all;
    for (const Disagreement &one : disagreements(ballots)) {
        QString odd;
        QString ofOthers;
        QString ofOdd;
        for (size_t version = 0; version < ballots.size(); ++version) {
            const bool isOdd = std::ranges::find(one.odd, version) != one.odd.end();
            odd += isOdd ? QString::number(version) : QString();
            if (one.statements[version]) {
                (isOdd ? ofOdd : ofOthers) =
                    ballots[version].statements[*one.statements[version]].readings.front();
            }
        }
        all += odd + u':' + ofOthers + u'/' + ofOdd;
    }
    return all.join(u' ');
}

void TestBallotWeights::weighs_data()
{
    QTest::addColumn<QStringList>("versions");
    QTest::addColumn<QString>("odd");
    QTest::newRow("all agree") << QStringList{u"3"_s, u"3"_s, u"3"_s} << QString();
    QTest::newRow("one says something else") << QStringList{u"3"_s, u"3"_s, u"4"_s} << u"2:3/4"_s;
    QTest::newRow("firm and missing") << QStringList{u"3"_s, u"3"_s, QString()} << u"2:3/"_s;
    QTest::newRow("loose and missing") << QStringList{u"(3)"_s, u"(3)"_s, QString()} << QString();
    QTest::newRow("loose and another") << QStringList{u"(3)"_s, u"(3)"_s, u"(4)"_s} << u"2:3/4"_s;
    QTest::newRow("half of them firm") << QStringList{u"(3)"_s, u"3"_s, QString()} << QString();
    QTest::newRow("most of them firm") << QStringList{u"(3)"_s, u"3"_s, u"3"_s, QString()} << u"3:3/"_s;
    QTest::newRow("firm and too much") << QStringList{QString(), QString(), u"4"_s} << u"2:/4"_s;
    QTest::newRow("loose and too much") << QStringList{QString(), QString(), u"(4)"_s} << QString();
    QTest::newRow("a hint agrees") << QStringList{u"3"_s, u"3"_s, u"[3]"_s} << QString();
    QTest::newRow("a hint says nothing else") << QStringList{u"(3)"_s, u"(3)"_s, u"[4]"_s} << QString();
    QTest::newRow("hints alone") << QStringList{u"[3]"_s, u"[3]"_s, u"[4]"_s} << QString();
    QTest::newRow("who does not vote") << QStringList{u"3"_s, u"3"_s, u"-"_s} << QString();
    QTest::newRow("half and half") << QStringList{u"3"_s, u"3"_s, u"4"_s, u"4"_s} << QString();
    QTest::newRow("two, firm") << QStringList{u"3"_s, QString()} << u"01:/3"_s;
    QTest::newRow("two, loose") << QStringList{u"(3)"_s, QString()} << QString();
}

void TestBallotWeights::weighs()
{
    QFETCH(const QStringList, versions);
    QFETCH(const QString, odd);
    QCOMPARE(result(versions), odd);
}

void TestBallotWeights::takesWhatReadingsShare()
{
    QCOMPARE(result({u"1000|1"_s, u"1000"_s, u"1|1000"_s}), QString());
    QCOMPARE(result({u"1000|1"_s, u"1000"_s, u"1"_s}), u"2:1000/1"_s);
}

QTEST_GUILESS_MAIN(TestBallotWeights)
#include "tst_ballotweights.moc"
