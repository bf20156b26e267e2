// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/positionmap.h"
#include "tests/support/testcase.h"

using namespace hexapla;

// Text 0..5 stands at 2, 6..9 at 10, an image for 10..20 at 14.
class TestPositionMap : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsPositions();
    void findsTextAgain();
    void takesTextInAnotherOrder();
    void answersWhenEmpty();

private:
    PositionMap m_map;
};

void TestPositionMap::initTestCase()
{
    m_map.append({0, 3}, 2, 3);
    m_map.append({3, 5}, 5, 2);
    m_map.append({6, 9}, 10, 3);
    m_map.append({10, 20}, 14, 1);
}

void TestPositionMap::findsPositions()
{
    QCOMPARE(m_map.positionOf(0), 2);
    QCOMPARE(m_map.positionOf(4), 6);
    QCOMPARE(m_map.positionOf(5), 7); // the line feed between two blocks
    QCOMPARE(m_map.positionOf(6), 10);
    QCOMPARE(m_map.positionOf(10), 14);
    QCOMPARE(m_map.positionOf(19), 15);
    QCOMPARE(m_map.positionOf(99), 15);
}

void TestPositionMap::findsTextAgain()
{
    QCOMPARE(m_map.textAt(0), 0);
    QCOMPARE(m_map.textAt(2), 0);
    QCOMPARE(m_map.textAt(6), 4);
    QCOMPARE(m_map.textAt(9), 5);
    QCOMPARE(m_map.textAt(11), 7);
    QCOMPARE(m_map.textAt(14), 10);
    QCOMPARE(m_map.textEnd(), 20);
}

void TestPositionMap::takesTextInAnotherOrder()
{
    PositionMap map;
    map.append({0, 4}, 0, 4);
    map.append({8, 10}, 5, 2);
    map.append({5, 7}, 8, 2);
    map.append({11, 12}, 11, 1);
    QCOMPARE(map.positionOf(6), 9);
    QCOMPARE(map.positionOf(9), 6);
    QCOMPARE(map.positionOf(11), 11);
    QCOMPARE(map.textAt(6), 9);
    QCOMPARE(map.textAt(8), 5);
    QCOMPARE(map.textEnd(), 12);
}

void TestPositionMap::answersWhenEmpty()
{
    QCOMPARE(PositionMap().positionOf(5), 0);
    QCOMPARE(PositionMap().textAt(5), 0);
}

QTEST_GUILESS_MAIN(TestPositionMap)
#include "tst_positionmap.moc"
