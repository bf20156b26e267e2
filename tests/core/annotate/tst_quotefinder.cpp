// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/quotefinder.h"

#include "core/formats/versionreader.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestQuoteFinder : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsQuotes_data();
    void findsQuotes();
    void findsAllInOrder();
};

static Document markdown(const QString &source)
{
    return readVersion(source.toUtf8(), u"a.md"_s,
                       {.encoding = {}, .language = {}, .format = Format::Markdown})
        ->document;
}

void TestQuoteFinder::findsQuotes_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<int>("occurrence");
    QTest::addColumn<QString>("found"); // the text, with what stands before it; empty when there is none
    const auto add = [](const char *name, const QString &source, const QString &quote, int occurrence,
                        const QString &found) {
        QTest::newRow(name) << source << quote << occurrence << found;
    };
    add("plain", u"The lamp burns."_s, u"lamp"_s, 1, u"The |lamp"_s);
    add("the second", u"The lamp, the lamp."_s, u"lamp"_s, 2, u"The lamp, the |lamp"_s);
    add("there is no third", u"The lamp, the lamp."_s, u"lamp"_s, 3, QString());
    add("counted from one", u"The lamp."_s, u"lamp"_s, 0, QString());
    add("nothing", u"The lamp."_s, u"  "_s, 1, QString());
    add("not there", u"The lamp."_s, u"wick"_s, 1, QString());
    add("markup between", u"The **great** *lamp* burns."_s, u"great lamp"_s, 1, u"The |great lamp"_s);
    add("markup in the quote", u"The **great** lamp burns."_s, u"**great** lamp"_s, 1, u"The |great lamp"_s);
    add("a link as it is written", u"See [the lamp](lamp.md) there."_s, u"[the lamp](lamp.md)"_s, 1,
        u"See |the lamp"_s);
    add("only markup", u"The **great** lamp."_s, u"**"_s, 1, QString());
    add("white space", u"The great   lamp\nburns."_s, u" great lamp  burns "_s, 1,
        u"The |great   lamp burns"_s);
    add("over paragraphs", u"The lamp.\n\nIt burns."_s, u"lamp. It"_s, 1, u"The |lamp.\nIt"_s);
    add("a no-break space", u"12\u00a0crowns"_s, u"12 crowns"_s, 1, u"|12\u00a0crowns"_s);
    add("composed", u"Le cafe\u0301 noir"_s, u"caf\u00e9"_s, 1, u"Le |cafe\u0301"_s);
    add("decomposed", u"Le caf\u00e9 noir"_s, u"cafe\u0301"_s, 1, u"Le |caf\u00e9"_s);
    add("hangul", u"\u1112\u1161\u11ab글"_s, u"한글"_s, 1, u"|\u1112\u1161\u11ab글"_s);
    add("no part of a letter", u"cafe\u0301 cafe"_s, u"cafe"_s, 1, u"cafe\u0301 |cafe"_s);
    add("no part of a syllable", u"कि क"_s, u"क"_s, 1, u"कि |क"_s);
    add("without overlap", u"anananas"_s, u"ana"_s, 2, u"anan|ana"_s);
    add("case counts", u"The Lamp, the lamp"_s, u"lamp"_s, 1, u"The Lamp, the |lamp"_s);
    add("arabic", u"يشعل الحارس المصباح"_s, u"الحارس"_s, 1, u"يشعل |الحارس"_s);
    add("chinese over a line", u"守塔人点燃\n大灯"_s, u"点燃大灯"_s, 1, u"守塔人|点燃大灯"_s);
}

void TestQuoteFinder::findsQuotes()
{
    QFETCH(const QString, source);
    QFETCH(const QString, quote);
    QFETCH(const int, occurrence);
    QFETCH(const QString, found);
    const Document document = markdown(source);
    const auto span = findQuote(document, quote, occurrence);
    QCOMPARE(span.has_value(), !found.isEmpty());
    if (span) {
        QCOMPARE(document.text().first(span->start) + u'|' + document.text(*span), found);
    }
}

void TestQuoteFinder::findsAllInOrder()
{
    const QString text = u"lamp wick lamp\nlamp"_s;
    const std::vector<TextSpan> spans = QuoteFinder(text).find(u"lamp", 10);
    QCOMPARE(spans, (std::vector<TextSpan>{{0, 4}, {10, 14}, {15, 19}}));
    QCOMPARE(QuoteFinder(text).find(u"lamp", 2).size(), 2U);
}

QTEST_GUILESS_MAIN(TestQuoteFinder)
#include "tst_quotefinder.moc"
