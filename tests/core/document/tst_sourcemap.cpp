// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/sourcemap.h"
#include "tests/support/testcase.h"

using namespace hexapla;

// Source: "**ab** &amp; c", then a blank line and "d". Text: "ab & c", a line feed, "d".
class TestSourceMap : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void joinsAdjoiningRuns();
    void findsTheSourceOfACharacter();
    void findsTheSourceOfARange();
    void findsTheTextOfACharacter();
    void findsTheTextOfARange();
    void answersWhenEmpty();

private:
    SourceMap m_map;
};

void TestSourceMap::initTestCase()
{
    m_map.append({0, 2}, {2, 4});
    m_map.append({2, 3}, {6, 7});
    m_map.append({3, 4}, {7, 12}); // &amp;
    m_map.append({4, 5}, {12, 13});
    m_map.append({5, 6}, {13, 14});
    m_map.append({7, 8}, {16, 17});
}

void TestSourceMap::joinsAdjoiningRuns() { QCOMPARE(m_map.runs().size(), size_t(5)); }

void TestSourceMap::findsTheSourceOfACharacter()
{
    QCOMPARE(m_map.sourceOf(0), TextSpan(2, 3));
    QCOMPARE(m_map.sourceOf(2), TextSpan(6, 7));
    QCOMPARE(m_map.sourceOf(3), TextSpan(7, 12));
    QCOMPARE(m_map.sourceOf(6), TextSpan(14, 14)); // the line feed between the blocks
    QCOMPARE(m_map.sourceOf(7), TextSpan(16, 17));
    QCOMPARE(m_map.sourceOf(8), TextSpan(17, 17));
}

void TestSourceMap::findsTheSourceOfARange()
{
    QCOMPARE(m_map.sourceOf(TextSpan(0, 2)), TextSpan(2, 4));
    QCOMPARE(m_map.sourceOf(TextSpan(1, 4)), TextSpan(3, 12));
    QCOMPARE(m_map.sourceOf(TextSpan(5, 8)), TextSpan(13, 17));
    QCOMPARE(m_map.sourceOf(TextSpan(6, 7)), TextSpan(14, 14));
    QCOMPARE(m_map.sourceOf(TextSpan(1, 1)), TextSpan(3, 3));
}

void TestSourceMap::findsTheTextOfACharacter()
{
    QCOMPARE(m_map.textOf(0), std::nullopt);
    QCOMPARE(m_map.textOf(3), 1);
    QCOMPARE(m_map.textOf(5), std::nullopt);
    QCOMPARE(m_map.textOf(9), 3);
    QCOMPARE(m_map.textOf(15), std::nullopt);
    QCOMPARE(m_map.textOf(99), std::nullopt);
}

void TestSourceMap::findsTheTextOfARange()
{
    QCOMPARE(m_map.textOf(TextSpan(0, 6)), TextSpan(0, 2));
    QCOMPARE(m_map.textOf(TextSpan(8, 9)), TextSpan(3, 4));
    QCOMPARE(m_map.textOf(TextSpan(0, 17)), TextSpan(0, 8));
    QCOMPARE(m_map.textOf(TextSpan(4, 6)), TextSpan(2, 2));
    QCOMPARE(m_map.textOf(TextSpan(17, 20)), TextSpan(8, 8));
}

void TestSourceMap::answersWhenEmpty()
{
    const SourceMap empty;
    QCOMPARE(empty.sourceOf(0), TextSpan(0, 0));
    QCOMPARE(empty.sourceOf(TextSpan(0, 0)), TextSpan(0, 0));
    QCOMPARE(empty.textOf(0), std::nullopt);
    QCOMPARE(empty.textOf(TextSpan(0, 5)), TextSpan(0, 0));
}

QTEST_GUILESS_MAIN(TestSourceMap)
#include "tst_sourcemap.moc"
