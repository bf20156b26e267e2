// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/lineindex.h"
#include "core/text/lines.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestLineIndex : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void walksLinesOfEveryKind();
    void findsTheStartOfALine();
    void tellsLineAndColumn_data();
    void tellsLineAndColumn();
};

void TestLineIndex::walksLinesOfEveryKind()
{
    const QString text = u"a\nbc\r\n\rd"_s;
    QStringList lines;
    TextSpan line = lineAt(text, 0);
    while (true) {
        lines.append(text.sliced(line.start, line.length()));
        const qsizetype next = nextLine(text, line);
        if (next == text.size()) {
            break;
        }
        line = lineAt(text, next);
    }
    QCOMPARE(lines, (QStringList{u"a"_s, u"bc"_s, QString(), u"d"_s}));
}

void TestLineIndex::findsTheStartOfALine()
{
    const QString text = u"ab\r\ncd"_s;
    QCOMPARE(lineStart(text, 0), 0);
    QCOMPARE(lineStart(text, 2), 0);
    QCOMPARE(lineStart(text, 4), 4);
    QCOMPARE(lineStart(text, 6), 4);
}

void TestLineIndex::tellsLineAndColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<qsizetype>("line");
    QTest::addColumn<qsizetype>("column");
    QTest::newRow("empty") << QString() << qsizetype(0) << qsizetype(1) << qsizetype(1);
    QTest::newRow("first character") << u"abc"_s << qsizetype(0) << qsizetype(1) << qsizetype(1);
    QTest::newRow("second line") << u"ab\ncd"_s << qsizetype(4) << qsizetype(2) << qsizetype(2);
    QTest::newRow("after CR LF") << u"ab\r\ncd"_s << qsizetype(4) << qsizetype(2) << qsizetype(1);
    QTest::newRow("end") << u"ab\ncd"_s << qsizetype(5) << qsizetype(2) << qsizetype(3);
    QTest::newRow("columns count code points")
        << u"\U0001F600\U0001F600x"_s << qsizetype(4) << qsizetype(1) << qsizetype(3);
}

void TestLineIndex::tellsLineAndColumn()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, offset);
    const Place place = LineIndex(text).placeOf(offset);
    QTEST(place.line, "line");
    QTEST(place.column, "column");
}

QTEST_GUILESS_MAIN(TestLineIndex)
#include "tst_lineindex.moc"
