// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/presence/cellsimilarity.h"
#include "tests/support/checkcase.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestCellSimilarity : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void prefersWhatBelongsTogether_data();
    void prefersWhatBelongsTogether();
    void isTheSameBothWays();
    void saysNothingOfNothing();
    void measuresInLetters();

private:
    CheckCase m_example;
};

void TestCellSimilarity::initTestCase()
{
    m_example = checkCase(
        {u"en: The keeper lights the lamp. ¶ The cook eats bread. ¶ The keeper sleeps. ¶ The cook lights "
         u"the stove. ¶ In 1824 the president came. ¶ The lamp burns."_s,
         u"ru: Смотритель зажигает лампу. ¶ Повар ест хлеб. ¶ Смотритель спит. ¶ Повар зажигает печь. ¶ В "
         u"1824 году приехал президент. ¶ Лампа горит."_s,
         u"zh: 看守点灯。 ¶ 厨师吃面包。 ¶ 看守睡觉。 ¶ 厨师点炉子。 ¶ 1824年总统来了。 ¶ 灯亮着。"_s});
}

void TestCellSimilarity::prefersWhatBelongsTogether_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("wrong");
    QTest::newRow("words that meet elsewhere, too") << 2 << 1 << 1;
    QTest::newRow("the same number, and a cognate") << 4 << 1 << 1;
    QTest::newRow("the same number in Chinese") << 4 << 2 << 1;
    QTest::newRow("a cognate") << 5 << 1 << 1;
}

void TestCellSimilarity::prefersWhatBelongsTogether()
{
    QFETCH(const int, row);
    QFETCH(const int, version);
    QFETCH(const int, wrong);
    const CheckedWork work(m_example.versions, m_example.alignment);
    const CellSimilarity similarity(work, {});
    const auto passage = [&work](int at, int of) {
        return Passage{size_t(of), work.rows()[size_t(at)].cells[size_t(of)]};
    };
    const double right = similarity.likeness(passage(row, 0), passage(row, version));
    QVERIFY2(right > similarity.likeness(passage(row, 0), passage(wrong, version)),
             QByteArray::number(right).constData());
}

void TestCellSimilarity::isTheSameBothWays()
{
    const CheckedWork work(m_example.versions, m_example.alignment);
    const CellSimilarity similarity(work, {});
    const Passage english = {0, {0, 2}};
    const Passage russian = {1, {0, 1}};
    QVERIFY(similarity.likeness(english, russian) != 0);
    QVERIFY(std::abs(similarity.likeness(english, russian) - similarity.likeness(russian, english)) < 1e-9);
}

void TestCellSimilarity::saysNothingOfNothing()
{
    const CheckedWork work(m_example.versions, m_example.alignment);
    const CellSimilarity similarity(work, {});
    QCOMPARE(similarity.likeness({0, {0, 0}}, {1, {0, 1}}), 0.0);
    QCOMPARE(similarity.length({0, {0, 0}}), 0.0F);
}

void TestCellSimilarity::measuresInLetters()
{
    const CheckedWork work(m_example.versions, m_example.alignment);
    const CellSimilarity similarity(work, {});
    QCOMPARE(similarity.length({0, {2, 1}}), 15.0F); // "The keeper sleeps."
    QCOMPARE(similarity.length({2, {2, 1}}), 12.0F); // "看守睡觉。"
    QCOMPARE(similarity.length({0, {0, 2}}), similarity.length({0, {0, 1}}) + similarity.length({0, {1, 1}}));
}

QTEST_GUILESS_MAIN(TestCellSimilarity)
#include "tst_cellsimilarity.moc"
