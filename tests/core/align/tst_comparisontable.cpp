// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/comparisontable.h"

#include "tests/support/testcase.h"

using namespace hexapla;

static ComparisonTable tableOf(const std::vector<std::vector<float>> &values)
{
    ComparisonTable table(values.size(), values.front().size());
    for (size_t row = 0; row < table.rows(); ++row) {
        for (size_t column = 0; column < table.columns(); ++column) {
            table(row, column) = values[row][column];
        }
    }
    return table;
}

class TestComparisonTable : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheLongestChain();
    void takesWhatCollectsTheMost();
    void leavesOutWhatTakesAway();
    void paysForWhatItPassesOver();
    void findsNothingInNothing();
};

void TestComparisonTable::findsTheLongestChain()
{
    QCOMPARE(longestInOrder({{0, 5}, {1, 1}, {2, 2}, {3, 0}, {4, 3}}), (PlacePairs{{1, 1}, {2, 2}, {4, 3}}));
    QCOMPARE(longestInOrder({{0, 2}, {1, 1}, {2, 0}}).size(), size_t(1));
    QVERIFY(longestInOrder({}).empty());
}

void TestComparisonTable::takesWhatCollectsTheMost()
{
    const auto best = tableOf({{3, 0, 0}, {0, 0, 4}, {0, 5, 0}}).bestStretch();
    QCOMPARE(best.pairs, (PlacePairs{{0, 0}, {2, 1}}));
    QCOMPARE(best.sum, 8.0F);
}

// At both ends, too: the stretch is a part of the way.
void TestComparisonTable::leavesOutWhatTakesAway()
{
    const auto best = tableOf({{-2, 0, 0, 0}, {0, 6, 0, 0}, {0, 0, -1, 0}, {0, 0, 0, 6}}).bestStretch(3);
    QCOMPARE(best.pairs, (PlacePairs{{1, 1}, {2, 2}, {3, 3}}));
    QCOMPARE(best.sum, 11.0F);
}

void TestComparisonTable::paysForWhatItPassesOver()
{
    const std::vector<std::vector<float>> values{{5, -9, -9}, {-9, -9, -9}, {-9, 4, -9}};
    QCOMPARE(tableOf(values).bestStretch(3).pairs, (PlacePairs{{0, 0}, {2, 1}}));
    QCOMPARE(tableOf(values).bestStretch(3).sum, 6.0F);
    QCOMPARE(tableOf(values).bestStretch(4).pairs, (PlacePairs{{0, 0}}));
}

void TestComparisonTable::findsNothingInNothing()
{
    QVERIFY(tableOf({{-1, -2}, {-3, -1}}).bestStretch().pairs.empty());
    QVERIFY(ComparisonTable(0, 0).bestStretch().pairs.empty());
}

QTEST_APPLESS_MAIN(TestComparisonTable)
#include "tst_comparisontable.moc"
