// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/indents.h"
#include "tests/app/typeset/setdocument.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestIndents : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void putsBarsBesideQuotes_data();
    void putsBarsBesideQuotes();
    void makesRoomForWideNumbers();
};

void TestIndents::putsBarsBesideQuotes_data()
{
    QTest::addColumn<QByteArray>("source"); // with an X in the block that is looked at
    QTest::addColumn<QList<double>>("insets");
    QTest::addColumn<int>("continued");
    QTest::addColumn<double>("indent"); // of the text
    QTest::newRow("quote") << QByteArray("> X\n") << QList<double>{0.2} << 0 << 1.2;
    QTest::newRow("second paragraph") << QByteArray("> a\n>\n> X\n") << QList<double>{0.2} << 1 << 1.2;
    QTest::newRow("in a quote") << QByteArray("> a\n>\n> > X\n") << QList<double>{0.2, 1.4} << 1 << 2.4;
    QTest::newRow("in a list") << QByteArray("- a\n\n  > X\n") << QList<double>{1.7} << 0 << 2.7;
    QTest::newRow("as an item") << QByteArray("- > a\n- > X\n") << QList<double>{1.7} << 0 << 2.7;
    QTest::newRow("list inside") << QByteArray("> - a\n> - X\n") << QList<double>{0.2} << 1 << 2.7;
    QTest::newRow("code in a list in a quote")
        << QByteArray("> - a\n>\n>   ```\n>   X\n>   ```\n") << QList<double>{0.2} << 1 << 2.7;
    QTest::newRow("in lists in a quote")
        << QByteArray("> - a\n>   - b\n>     > X\n") << QList<double>{0.2, 4.4} << 1 << 5.4;
    QTest::newRow("after a list in a quote")
        << QByteArray("> - a\n>\n> X\n") << QList<double>{0.2} << 1 << 1.2;
    QTest::newRow("after a quote in a list")
        << QByteArray("- > a\n\n> X\n") << QList<double>{0.2} << 0 << 1.2;
}

void TestIndents::putsBarsBesideQuotes()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QList<double>, insets);
    QFETCH(const int, continued);
    QFETCH(const double, indent);
    const Document document = readMarkdown(source);
    const size_t block = document.blockAt(document.text().indexOf(u'X'));
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Typography typography(plainStyle(direction));
        const Indents indents(document, typography);
        const QuoteBars bars = indents.barsOf(block);
        QCOMPARE(qsizetype(bars.insets.size()), insets.size());
        for (qsizetype index = 0; index < insets.size(); ++index) {
            QCOMPARE(bars.insets[size_t(index)], insets[index] * typography.em());
        }
        QCOMPARE(int(bars.continued), continued);
        QVERIFY(std::abs(indents.indentOf(block) - indent * typography.em()) < 0.01);
    }
}

void TestIndents::makesRoomForWideNumbers()
{
    const Document document = readMarkdown("1. a\n\n100000. b\n");
    const Typography typography(plainStyle());
    const Indents indents(document, typography);
    QVERIFY(indents.hangOf(1) > typography.width(u"100000."_s));
    QVERIFY(indents.hangOf(0) < typography.width(u"100000."_s));
    QVERIFY(indents.indentOf(1) >= indents.hangOf(1));
}

QTEST_MAIN(TestIndents)
#include "tst_indents.moc"
