// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/heighttree.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>

#include <numeric>

using namespace hexapla;

class TestHeightTree : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void addsUp_data();
    void addsUp();
    void standsEmpty();
};

void TestHeightTree::addsUp_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 2, 3, 7, 8, 9, 100, 1000}) {
        QTest::addRow("%d", size) << size;
    }
}

// Beside plain sums, while heights change.
void TestHeightTree::addsUp()
{
    QFETCH(const int, size);
    QRandomGenerator random(static_cast<quint32>(size));
    std::vector<int> heights(static_cast<size_t>(size));
    for (int &height : heights) {
        height = random.bounded(40); // some have none
    }
    HeightTree tree(heights);
    for (int round = 0; round < 50; ++round) {
        const auto changed = static_cast<size_t>(random.bounded(size));
        heights[changed] = random.bounded(100);
        tree.setHeight(changed, heights[changed]);
        const auto item = static_cast<size_t>(random.bounded(size));
        const int top = std::accumulate(heights.begin(), heights.begin() + qsizetype(item), 0);
        QCOMPARE(tree.top(item), top);
        QCOMPARE(tree.height(item), heights[item]);
        if (heights[item] > 0) {
            QCOMPARE(tree.itemAt(top), item);
            QCOMPARE(tree.itemAt(top + heights[item] - 1), item);
        }
    }
    QCOMPARE(tree.total(), std::accumulate(heights.begin(), heights.end(), 0));
    QCOMPARE(tree.itemAt(-5), size_t(0));
    QCOMPARE(tree.itemAt(tree.total() + 5), tree.size() - 1);
}

void TestHeightTree::standsEmpty()
{
    const HeightTree tree;
    QCOMPARE(tree.size(), size_t(0));
    QCOMPARE(tree.total(), 0);
    QCOMPARE(tree.itemAt(10), size_t(0));
}

QTEST_APPLESS_MAIN(TestHeightTree)
#include "tst_heighttree.moc"
