// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/outliers.h"
#include "tests/support/testcase.h"

using namespace hexapla;

class TestOutliers : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesThoseThatDiffer_data();
    void namesThoseThatDiffer();
    void tellsAPair();
    void tellsThoseWithLess();
    void tellsNothingWhereManyHaveLess();
    void comparesTwo();
};

void TestOutliers::namesThoseThatDiffer_data()
{
    QTest::addColumn<CellValues>("values");
    QTest::addColumn<VersionNumbers>("different");
    QTest::addColumn<int>("usual");
    using V = VersionNumbers;
    const auto none = std::nullopt;
    QTest::newRow("one of three") << CellValues{2, 3, 2} << V{1} << 2;
    QTest::newRow("one of three, without a say") << CellValues{2, none, 2, 0} << V{3} << 2;
    QTest::newRow("two of six, each in its way") << CellValues{1, 1, 2, 1, 3, 1} << V{2, 4} << 1;
    QTest::newRow("all agree") << CellValues{1, 1, 1} << V{} << 0;
    QTest::newRow("everybody differs") << CellValues{1, 2, 3} << V{} << 0;
    QTest::newRow("half of them") << CellValues{1, 1, 2, 2} << V{} << 0;
    QTest::newRow("alone") << CellValues{none, 1, none} << V{} << 0;
    QTest::newRow("nobody") << CellValues{none, none} << V{} << 0;
}

void TestOutliers::namesThoseThatDiffer()
{
    QFETCH(const CellValues, values);
    QFETCH(const VersionNumbers, different);
    QFETCH(const int, usual);
    const auto found = outliers(values);
    QCOMPARE(found.has_value(), !different.empty());
    if (found) {
        QCOMPARE(found->different, different);
        QCOMPARE(found->odd, different);
        QCOMPARE(found->usual, usual);
        QVERIFY(!found->isPair());
    }
}

void TestOutliers::tellsAPair()
{
    const auto found = outliers({std::nullopt, 1, 2});
    QVERIFY(found && found->isPair());
    QCOMPARE(found->odd, (VersionNumbers{1, 2}));
}

void TestOutliers::tellsThoseWithLess()
{
    const std::vector<Outliers> found = thoseWithLess({3, 2, 4, 3, 1, 3});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].odd, VersionNumbers{1});
    QCOMPARE(found[1].odd, VersionNumbers{4});
    QCOMPARE(found[0].usual, 3);
    QCOMPARE(found[0].others.back(), 2); // it has more than usual
}

void TestOutliers::tellsNothingWhereManyHaveLess()
{
    QVERIFY(thoseWithLess({1, 0, 0}).empty());
    QVERIFY(thoseWithLess({0, 0, 0}).empty());
    QVERIFY(thoseWithLess({2, 2, std::nullopt}).empty());
}

void TestOutliers::comparesTwo()
{
    const std::vector<Outliers> found = thoseWithLess({2, 1});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].different, VersionNumbers{1});
    QCOMPARE(found[0].odd, (VersionNumbers{0, 1}));
}

QTEST_APPLESS_MAIN(TestOutliers)
#include "tst_outliers.moc"
