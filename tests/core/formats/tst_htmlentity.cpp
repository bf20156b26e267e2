// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/htmlentity.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestHtmlEntity : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isDecoded_data();
    void isDecoded();
};

void TestHtmlEntity::isDecoded_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("shown");
    QTest::newRow("escaped in HTML") << u"&amp;"_s << u"&"_s;
    QTest::newRow("less than") << u"&lt;"_s << u"<"_s;
    QTest::newRow("no-break space") << u"&nbsp;"_s << u"\u00A0"_s;
    QTest::newRow("named") << u"&hellip;"_s << u"…"_s;
    QTest::newRow("two characters") << u"&NotEqualTilde;"_s << u"\u2242\u0338"_s;
    QTest::newRow("decimal") << u"&#8212;"_s << u"—"_s;
    QTest::newRow("hexadecimal") << u"&#x1F600;"_s << u"\U0001F600"_s;
    QTest::newRow("null") << u"&#0;"_s << u"\uFFFD"_s;
    QTest::newRow("surrogate") << u"&#xD800;"_s << u"\uFFFD"_s;
    QTest::newRow("too large") << u"&#x110000;"_s << u"\uFFFD"_s;
    QTest::newRow("unknown") << u"&lighthouse;"_s << QString();
    QTest::newRow("no reference") << u"&;"_s << QString();
    QTest::newRow("unfinished") << u"&amp"_s << QString();
}

void TestHtmlEntity::isDecoded()
{
    QFETCH(const QString, reference);
    QTEST(htmlEntity(reference), "shown");
}

QTEST_GUILESS_MAIN(TestHtmlEntity)
#include "tst_htmlentity.moc"
