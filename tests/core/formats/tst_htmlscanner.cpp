// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/htmlscanner.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

// Pieces are written as "text" and "<name>" or "</name>".
class TestHtmlScanner : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTagsFromText_data();
    void tellsTagsFromText();
    void remembersWhatIsOpen();
    void knowsWhatTagsMean();

private:
    static QStringList scan(HtmlScanner &scanner, const QString &html, TextSpan stretch);
};

QStringList TestHtmlScanner::scan(HtmlScanner &scanner, const QString &html, TextSpan stretch)
{
    QStringList result;
    for (const HtmlScanner::Piece &piece : scanner.scan(html, stretch)) {
        if (piece.tag) {
            result.append((piece.tag->isClosing ? u"</"_s : u"<"_s) + piece.tag->name + u'>');
        } else {
            result.append(html.sliced(piece.span.start, piece.span.length()));
        }
    }
    return result;
}

void TestHtmlScanner::tellsTagsFromText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("text") << u"plain"_s << QStringList{u"plain"_s};
    QTest::newRow("tags") << u"<P class=x>a<br/>b</P>"_s
                          << QStringList{u"<p>"_s, u"a"_s, u"<br>"_s, u"b"_s, u"</p>"_s};
    QTest::newRow("end of a tag in quotes")
        << u"<a title=\"x > y\" b='>'>t"_s << QStringList{u"<a>"_s, u"t"_s};
    QTest::newRow("no tag") << u"3 < 4 <5> <"_s << QStringList{u"3 < 4 <5> <"_s};
    QTest::newRow("comment") << u"a<!-- <b> -- > -->c"_s << QStringList{u"a"_s, u"c"_s};
    QTest::newRow("declaration") << u"<!DOCTYPE html>x"_s << QStringList{u"x"_s};
    QTest::newRow("script") << u"<script>if (a < b) '</p>'</SCRIPT>x"_s
                            << QStringList{u"<script>"_s, u"</script>"_s, u"x"_s};
    QTest::newRow("unclosed") << u"a <b"_s << QStringList{u"a "_s};
}

void TestHtmlScanner::tellsTagsFromText()
{
    QFETCH(const QString, html);
    HtmlScanner scanner;
    QTEST(scan(scanner, html, {0, html.size()}), "pieces");
}

void TestHtmlScanner::remembersWhatIsOpen()
{
    const QString html = u"a<!-- x\ny -->b<i\nclass='q'>c"_s;
    HtmlScanner scanner;
    const qsizetype first = html.indexOf(u'\n');
    const qsizetype second = html.lastIndexOf(u'\n');
    QCOMPARE(scan(scanner, html, {0, first}), QStringList{u"a"_s});
    QCOMPARE(scan(scanner, html, {first + 1, second}), QStringList{u"b"_s});
    QCOMPARE(scan(scanner, html, {second + 1, html.size()}), (QStringList{u"<i>"_s, u"c"_s}));
    (void)scan(scanner, u"<!-- open"_s, {0, 9});
    scanner.reset();
    QCOMPARE(scan(scanner, u"new"_s, {0, 3}), QStringList{u"new"_s});
}

void TestHtmlScanner::knowsWhatTagsMean()
{
    QVERIFY((HtmlTag{u"br"_s, false}.isLineBreak()));
    QCOMPARE((HtmlTag{u"sup"_s, false}.inlineKind()), InlineKind::Superscript);
    QVERIFY(!(HtmlTag{u"span"_s, false}.inlineKind().has_value()));
}

QTEST_GUILESS_MAIN(TestHtmlScanner)
#include "tst_htmlscanner.moc"
