// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/sourceplace.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestSourcePlace : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsLinesAndColumns_data();
    void countsLinesAndColumns();
};

void TestSourcePlace::countsLinesAndColumns_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<qsizetype>("line");
    QTest::addColumn<qsizetype>("column");
    QTest::newRow("start") << u"abc"_s << qsizetype(0) << qsizetype(1) << qsizetype(1);
    QTest::newRow("empty") << QString() << qsizetype(0) << qsizetype(1) << qsizetype(1);
    QTest::newRow("unix") << u"a\nbc"_s << qsizetype(3) << qsizetype(2) << qsizetype(2);
    QTest::newRow("windows") << u"a\r\nbc"_s << qsizetype(3) << qsizetype(2) << qsizetype(1);
    QTest::newRow("old mac") << u"a\rbc"_s << qsizetype(2) << qsizetype(2) << qsizetype(1);
    QTest::newRow("astral") << u"\U0001F30Aab"_s << qsizetype(3) << qsizetype(1) << qsizetype(3);
    QTest::newRow("past the end") << u"a\nb"_s << qsizetype(99) << qsizetype(2) << qsizetype(2);
}

void TestSourcePlace::countsLinesAndColumns()
{
    QFETCH(const QString, source);
    QFETCH(const qsizetype, offset);
    QFETCH(const qsizetype, line);
    QFETCH(const qsizetype, column);
    const Place place = SourcePlaces(source).placeOf(offset);
    QCOMPARE(place.line, line);
    QCOMPARE(place.column, column);
}

QTEST_GUILESS_MAIN(TestSourcePlace)
#include "tst_sourceplace.moc"
