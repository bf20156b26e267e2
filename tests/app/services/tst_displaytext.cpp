// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/displaytext.h"
#include "tests/support/testcase.h"

#include <QTextDocument>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestDisplayText : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsNamesOnOneLine_data();
    void showsNamesOnOneLine();
    void makesToolTipsLiteral();
    void keepsAmpersandsInMenus();
};

void TestDisplayText::showsNamesOnOneLine_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("shown");
    QTest::newRow("path") << u"/home/a/report.md"_s << u"report.md"_s;
    QTest::newRow("letters of any script") << u"/ملف תיק 文件.md"_s << u"ملف תיק 文件.md"_s;
    QTest::newRow("line feed") << u"/a\nb"_s << u"a\uFFFDb"_s;
    QTest::newRow("tab and escape") << u"/a\tb\x1b[0m"_s << u"a\uFFFDb\uFFFD[0m"_s;
    QTest::newRow("override") << u"/a\u202Eb"_s << u"a\uFFFDb"_s;
    QTest::newRow("isolate") << u"/a\u2067b\u2069"_s << u"a\uFFFDb\uFFFD"_s;
    QTest::newRow("line separator") << u"/a\u2028b"_s << u"a\uFFFDb"_s;
    QTest::newRow("markup") << u"/<b>a<b>"_s << u"<b>a<b>"_s;
}

void TestDisplayText::showsNamesOnOneLine()
{
    QFETCH(const QString, path);
    QFETCH(const QString, shown);
    QCOMPARE(displayName(path), shown);
}

void TestDisplayText::makesToolTipsLiteral()
{
    const QString tip = plainToolTip(u"<b>x</b> & y"_s);
    QVERIFY(Qt::mightBeRichText(tip)); // so that nobody shows the escapes
    QVERIFY(tip.contains(u"&lt;b&gt;x&lt;/b&gt; &amp; y"_s));
}

void TestDisplayText::keepsAmpersandsInMenus() { QCOMPARE(menuText(u"a & b"_s), u"a && b"_s); }

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
