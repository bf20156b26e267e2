// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/styledtext.h"
#include "tests/support/testcase.h"

#include <QTextStream>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestStyledText : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsColumns_data();
    void countsColumns();
    void breaksLines_data();
    void breaksLines();
    void keepsStylesOffIndentation();

private:
    static QString written(const StyledText &text, qsizetype taken, qsizetype width);
};

QString TestStyledText::written(const StyledText &text, qsizetype taken, qsizetype width)
{
    QString result;
    QTextStream out(&result);
    text.write(out, taken, width);
    return result;
}

void TestStyledText::countsColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("Latin") << u"lamp"_s << 4;
    QTest::newRow("Chinese") << u"灯塔"_s << 4;
    QTest::newRow("a mark of its own") << u"e\u0301te\u0301"_s << 3;
    QTest::newRow("Hebrew with points") << u"מְנוֹרָה"_s << 5;
    QTest::newRow("emoji") << u"😀"_s << 2;
    QTest::newRow("a soft hyphen") << u"light\u00adhouse"_s << 10;
}

void TestStyledText::countsColumns()
{
    QFETCH(const QString, text);
    QTEST(int(columnsOf(text)), "columns");
}

void TestStyledText::breaksLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");
    QTest::newRow("fits") << u"The lamp"_s << u"The lamp"_s;
    QTest::newRow("between words") << u"The lamp of the tower"_s << u"The lamp\n  of the\n  tower"_s;
    QTest::newRow("a word too long") << u"a lighthousekeeper"_s << u"a\n  lighthousekeeper"_s;
    QTest::newRow("without spaces") << u"看守人睡着了"_s << u"看守人睡\n  着了"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestStyledText::breaksLines()
{
    QFETCH(const QString, text);
    StyledText styled;
    styled.append(text);
    QTEST(written(styled, 2, 10), "lines");
}

void TestStyledText::keepsStylesOffIndentation()
{
    StyledText styled;
    styled.append(u"The "_s);
    styled.append(u"upper lamp"_s, "\x1b[1m"_L1);
    styled.append(u" burns"_s);
    QCOMPARE(written(styled, 1, 10), u"The \x1b[1mupper\x1b[0m\n \x1b[1mlamp\x1b[0m\n burns"_s);
}

QTEST_GUILESS_MAIN(TestStyledText)
#include "tst_styledtext.moc"
