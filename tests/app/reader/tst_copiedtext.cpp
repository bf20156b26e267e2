// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/copiedtext.h"
#include "core/formats/versionreader.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestCopiedText : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void copies_data();
    void copies();
};

void TestCopiedText::copies_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("from"); // first letters; empty: all of it
    QTest::addColumn<QString>("to");   // last letters
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("rich");
    QTest::newRow("a word") << QByteArray("One **two** three.\n") << u"tw"_s << u"wo"_s << u"two"_s
                            << u"<p><strong>two</strong></p>"_s;
    QTest::newRow("half a word") << QByteArray("One **two** three.\n") << u"wo"_s << u"thr"_s << u"wo thr"_s
                                 << u"<p><strong>wo</strong> thr</p>"_s;
    QTest::newRow("nested") << QByteArray("*a **b** c* d\n") << QString() << QString() << u"a b c d"_s
                            << u"<p><em>a <strong>b</strong> c</em> d</p>"_s;
    QTest::newRow("blocks") << QByteArray("# A\n\nb\n\n> c\n") << QString() << QString() << u"A\nb\nc"_s
                            << u"<h1>A</h1><p>b</p><blockquote>c</blockquote>"_s;
    QTest::newRow("lists") << QByteArray("- a\n- b\n\n1. c\n") << QString() << QString() << u"a\nb\n1. c"_s
                           << u"<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>"_s;
    QTest::newRow("table")
        << QByteArray("| a | b |\n|---|---|\n| c | d |\n\ne\n") << QString() << QString()
        << u"a\tb\nc\td\ne"_s
        << u"<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table><p>e</p>"_s;
    QTest::newRow("link") << QByteArray("[a](https://example.org/?a=1&b=2)\n") << QString() << QString()
                          << u"a"_s << u"<p><a href=\"https://example.org/?a=1&amp;b=2\">a</a></p>"_s;
    QTest::newRow("a link that does something")
        << QByteArray("[a](javascript:alert)\n") << QString() << QString() << u"a"_s << u"<p><a>a</a></p>"_s;
    QTest::newRow("what looks like HTML") << QByteArray("`<b>` &lt;i&gt;\n") << QString() << QString()
                                          << u"<b> <i>"_s << u"<p><code>&lt;b&gt;</code> &lt;i&gt;</p>"_s;
}

void TestCopiedText::copies()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, plain);
    QFETCH(const QString, rich);
    const auto version = readVersion(source, u"a.md"_s);
    QVERIFY(version);
    const QString &text = version->document.text();
    const TextSpan span{from.isEmpty() ? 0 : text.indexOf(from),
                        to.isEmpty() ? text.size() : text.indexOf(to) + to.size()};
    QCOMPARE(plainCopy(version->document, span), plain);
    QCOMPARE(richCopy(version->document, span), rich);
}

QTEST_APPLESS_MAIN(TestCopiedText)
#include "tst_copiedtext.moc"
