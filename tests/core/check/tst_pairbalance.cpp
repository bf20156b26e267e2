// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/pairbalance.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestPairBalance : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void pairsMarks_data();
    void pairsMarks();
    void knowsWhatIsOpen();
    void beginsAnewWhenTaken();
    void findsMarksOfAPart();
    void isQuickWithManyMarks();
};

// The lone marks of "(a) [b ¶ c]": brackets of two families, paragraphs parted by ¶. Written as they stand.
static QString loneMarks(QStringView text, size_t reach)
{
    PairBalance balance;
    for (qsizetype i = 0; i < text.size(); ++i) {
        switch (text[i].unicode()) {
        case u'(':
        case u'[':
            balance.open(text[i].unicode(), i);
            break;
        case u')':
            balance.close(u'(', i);
            break;
        case u']':
            balance.close(u'[', i);
            break;
        case u'¶':
            balance.endParagraph();
            break;
        default:
            break;
        }
    }
    balance.endParagraph();
    QString result;
    for (const LoneMark &mark : balance.take(reach)) {
        result += text[mark.place] + QString::number(mark.place) + u' ';
    }
    return result.trimmed();
}

void TestPairBalance::pairsMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reach");
    QTest::addColumn<QString>("lone");
    QTest::newRow("balanced") << u"(a [b] (c))"_s << 0 << QString();
    QTest::newRow("never closed") << u"(a) (b"_s << 0 << u"(4"_s;
    QTest::newRow("never opened") << u"a) (b)"_s << 0 << u")1"_s;
    QTest::newRow("crossed") << u"(a [b) c]"_s << 0 << QString();
    QTest::newRow("the wrong one") << u"(a]"_s << 0 << u"(0 ]2"_s;
    QTest::newRow("in the next paragraph") << u"(a ¶ b)"_s << 1 << QString();
    QTest::newRow("too far on") << u"(a ¶ b ¶ c)"_s << 1 << u"(0 )10"_s;
    QTest::newRow("not within reach") << u"(a ¶ b)"_s << 0 << u"(0 )6"_s;
    QTest::newRow("closed before it is opened") << u"a) ¶ (b"_s << 3 << u")1 (5"_s;
    QTest::newRow("the last one is closed") << u"(a (b ¶ c)"_s << 1 << u"(0"_s;
}

void TestPairBalance::pairsMarks()
{
    QFETCH(const QString, text);
    QFETCH(const int, reach);
    QTEST(loneMarks(text, size_t(reach)), "lone");
}

void TestPairBalance::knowsWhatIsOpen()
{
    PairBalance balance;
    QVERIFY(!balance.lastOpen(u'('));
    balance.open(u'(', 2);
    balance.open(u'(', 5);
    balance.open(u'[', 7);
    QCOMPARE(balance.lastOpen(u'('), 5);
    balance.close(u'(', 8);
    QCOMPARE(balance.lastOpen(u'('), 2);
    balance.endParagraph();
    QVERIFY(!balance.lastOpen(u'['));
}

void TestPairBalance::beginsAnewWhenTaken()
{
    PairBalance balance;
    balance.open(u'(', 2);
    balance.endParagraph();
    QCOMPARE(balance.take(1).size(), 1);
    balance.close(u'(', 4);
    const std::vector<LoneMark> marks = balance.take(1);
    QCOMPARE(marks.size(), 1);
    QVERIFY(!marks.front().isOpening);
    QCOMPARE(marks.front().paragraph, 0);
}

void TestPairBalance::findsMarksOfAPart()
{
    const std::vector<LoneMark> marks = {{2, u'(', true, 0}, {5, u'(', true, 0}, {9, u'(', true, 1}};
    QCOMPARE(marksIn(marks, {2, 9}).size(), 2);
    QCOMPARE(marksIn(marks, {3, 5}).size(), 0);
    QCOMPARE(marksIn(marks, {9, 20}).front().paragraph, 1);
}

// One by one, this would take minutes.
void TestPairBalance::isQuickWithManyMarks()
{
    constexpr qsizetype many = 200'000;
    PairBalance balance;
    for (qsizetype i = 0; i < many; ++i) {
        balance.open(u'(', i);
    }
    for (qsizetype i = many; i < 2 * many; ++i) {
        balance.close(u'[', i);
    }
    balance.endParagraph();
    QCOMPARE(balance.take(1).size(), size_t(2 * many));
}

QTEST_APPLESS_MAIN(TestPairBalance)
#include "tst_pairbalance.moc"
