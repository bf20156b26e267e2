// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/vote.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestVote : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFewer_data();
    void namesTheFewer();
    void agrees_data();
    void agrees();
    void tellsWhatIsMissing();
    void tellsWhatIsTooMuch();
    void joinsWhatWasChanged();
    void namesBothOfTwo();
    void leavesUndecidedVotesAlone();
    void passesOverVersionsWithoutText();
    void isQuickWithManyStatements();

private:
    // A ballot from "32 31|0.31": statements parted by spaces, readings by bars; null: does not vote.
    static Ballot ballot(const QString &written);
    static std::vector<Ballot> ballots(const QStringList &written);
};

Ballot TestVote::ballot(const QString &written)
{
    Ballot result;
    result.votes = !written.isNull();
    for (const QString &statement : written.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList readings = statement.split(u'|');
        const qsizetype place = 10 * std::ssize(result.statements);
        result.statements.push_back({{place, place + 2}, {readings.begin(), readings.end()}});
    }
    return result;
}

std::vector<Ballot> TestVote::ballots(const QStringList &written)
{
    std::vector<Ballot> result;
    for (const QString &one : written) {
        result.push_back(ballot(one));
    }
    return result;
}

void TestVote::namesTheFewer_data()
{
    QTest::addColumn<VersionNumbers>("having");
    QTest::addColumn<VersionNumbers>("lacking");
    QTest::addColumn<VersionNumbers>("odd");
    using V = VersionNumbers;
    QTest::newRow("all have it") << V{0, 1, 2} << V{} << V{};
    QTest::newRow("none has it") << V{} << V{0, 1, 2} << V{};
    QTest::newRow("one of three lacks it") << V{0, 2} << V{1} << V{1};
    QTest::newRow("one of three has it") << V{1} << V{0, 2} << V{1};
    QTest::newRow("two of four") << V{0, 1} << V{2, 3} << V{};
    QTest::newRow("two of five") << V{0, 1} << V{2, 3, 4} << V{};
    QTest::newRow("two of six") << V{0, 1, 2, 3} << V{4, 5} << V{4, 5};
    QTest::newRow("two versions") << V{1} << V{0} << V{0, 1};
}

void TestVote::namesTheFewer()
{
    QFETCH(const VersionNumbers, having);
    QFETCH(const VersionNumbers, lacking);
    QTEST(oddVersions(having, lacking), "odd");
}

void TestVote::agrees_data()
{
    QTest::addColumn<QStringList>("written");
    QTest::newRow("the same") << QStringList{u"32"_s, u"32"_s, u"32"_s};
    QTest::newRow("in another order") << QStringList{u"1 2 3"_s, u"3 1 2"_s, u"2 3 1"_s};
    QTest::newRow("one of the readings") << QStringList{u"1000"_s, u"1|1000"_s, u"1000|1"_s};
    QTest::newRow("a reading that was said already") << QStringList{u"15 3|15"_s, u"3 15"_s};
    QTest::newRow("more often") << QStringList{u"5 5"_s, u"5"_s, u"5"_s};
    QTest::newRow("nothing") << QStringList{u""_s, u""_s, u""_s};
    QTest::newRow("one version") << QStringList{u"1"_s};
    QTest::newRow("no version") << QStringList();
}

void TestVote::agrees()
{
    QFETCH(const QStringList, written);
    QVERIFY(disagreements(ballots(written)).empty());
}

void TestVote::tellsWhatIsMissing()
{
    const auto all = disagreements(ballots({u"1 32"_s, u"1"_s, u"32 1"_s}));
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].odd, VersionNumbers{1});
    QVERIFY(!all[0].isAddition);
    QCOMPARE(all[0].statements, (std::vector<std::optional<size_t>>{1, std::nullopt, 0}));
}

void TestVote::tellsWhatIsTooMuch()
{
    const auto all = disagreements(ballots({u"1"_s, u"1"_s, u"1 7"_s}));
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].odd, VersionNumbers{2});
    QVERIFY(all[0].isAddition);
    QCOMPARE(all[0].statements, (std::vector<std::optional<size_t>>{std::nullopt, std::nullopt, 1}));
}

void TestVote::joinsWhatWasChanged()
{
    const auto all = disagreements(ballots({u"32"_s, u"31"_s, u"32"_s, u"32"_s}));
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].odd, VersionNumbers{1});
    QVERIFY(!all[0].isAddition);
    QCOMPARE(all[0].statements, (std::vector<std::optional<size_t>>{0, 0, 0, 0}));
}

void TestVote::namesBothOfTwo()
{
    const auto changed = disagreements(ballots({u"32 5"_s, u"5 31"_s}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0].odd, (VersionNumbers{0, 1}));
    QCOMPARE(changed[0].statements, (std::vector<std::optional<size_t>>{0, 1}));

    const auto missing = disagreements(ballots({u"32 5"_s, u"5"_s}));
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing[0].statements, (std::vector<std::optional<size_t>>{0, std::nullopt}));
    QVERIFY(!missing[0].isAddition);
}

void TestVote::leavesUndecidedVotesAlone()
{
    QVERIFY(disagreements(ballots({u"32"_s, u"31"_s, u"32"_s, u"31"_s})).empty());
    QVERIFY(disagreements(ballots({u"1"_s, u"2"_s, u"3"_s, u""_s, u"5"_s, u"6"_s})).empty());
}

void TestVote::passesOverVersionsWithoutText()
{
    const auto all = disagreements(ballots({u"32"_s, QString(), u"31"_s}));
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].odd, (VersionNumbers{0, 2}));
    QVERIFY(!all[0].statements[1]);
}

// One by one, this would take minutes.
void TestVote::isQuickWithManyStatements()
{
    constexpr int many = 100'000;
    std::vector<Ballot> ballots(2);
    for (int i = 0; i < many; ++i) {
        for (size_t version = 0; version < ballots.size(); ++version) {
            ballots[version].votes = true;
            const QString value = QString::number(i + (version == 0 ? 0 : many));
            ballots[version].statements.push_back({{i, i + 1}, {value}});
        }
    }
    QCOMPARE(disagreements(ballots).size(), size_t(many));
}

QTEST_GUILESS_MAIN(TestVote)
#include "tst_vote.moc"
