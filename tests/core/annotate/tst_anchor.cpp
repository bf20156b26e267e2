// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/anchor.h"

#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestAnchor : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatStandsAround_data();
    void keepsWhatStandsAround();
    void cutsContextAtGraphemes_data();
    void cutsContextAtGraphemes();
    void widensToGraphemes_data();
    void widensToGraphemes();
    void staysInsideTheText();
    void namesItsStatus();
};

// The text with the span between brackets.
static TextSpan takeMarked(QString &text)
{
    const qsizetype start = text.indexOf(u'[');
    const qsizetype end = text.indexOf(u']') - 1;
    text.remove(u'[').remove(u']');
    return {start, end};
}

void TestAnchor::keepsWhatStandsAround_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("suffix");
    const auto add = [](const char *name, const QString &text, const QString &quote, const QString &prefix,
                        const QString &suffix) { QTest::newRow(name) << text << quote << prefix << suffix; };
    add("short", u"The [lamp] burns"_s, u"lamp"_s, u"The "_s, u" burns"_s);
    add("all", u"[lamp]"_s, u"lamp"_s, QString(), QString());
    add("nothing between words", u"The []lamp"_s, QString(), u"The "_s, u"lamp"_s);
    add("nothing at all", u"[]"_s, QString(), QString(), QString());
    add("long", QString(40, u'a') + u"b[lamp]c"_s + QString(40, u'd'), u"lamp"_s, QString(31, u'a') + u'b',
        u'c' + QString(31, u'd'));
    add("over blocks", u"Oil\nThe [lamp]\nWick"_s, u"lamp"_s, u"Oil\nThe "_s, u"\nWick"_s);
    add("beyond the first plane", u"𝄞𝄞[lamp]𝄞"_s, u"lamp"_s, u"𝄞𝄞"_s, u"𝄞"_s);
}

void TestAnchor::keepsWhatStandsAround()
{
    QFETCH(QString, text);
    QFETCH(const QString, quote);
    QFETCH(const QString, prefix);
    QFETCH(const QString, suffix);
    const TextSpan span = takeMarked(text);
    const Anchor anchor = anchorAt(text, span);
    QCOMPARE(anchor.quote, quote);
    QCOMPARE(anchor.prefix, prefix);
    QCOMPARE(anchor.suffix, suffix);
    QVERIFY(anchor.span == span);
    QCOMPARE(anchor.isAbsent(), quote.isEmpty());
}

void TestAnchor::cutsContextAtGraphemes_data()
{
    QTest::addColumn<QString>("grapheme");
    QTest::newRow("marks") << u"e\u0301\u0323"_s;
    QTest::newRow("devanagari") << u"कि"_s;
    QTest::newRow("family") << u"👩‍👩‍👧"_s;
    QTest::newRow("flag") << u"🇺🇦"_s;
    QTest::newRow("hangul") << u"\u1112\u1161\u11ab"_s;
    QTest::newRow("line end") << u"\r\n"_s;
}

void TestAnchor::cutsContextAtGraphemes()
{
    QFETCH(const QString, grapheme);
    // Whatever the letters before them, no grapheme is cut.
    for (int letters = 0; letters < 5; ++letters) {
        const QString around = grapheme.repeated(20);
        const QString fill(letters, u'a');
        const QString text = around + fill + u"lamp"_s + fill + around;
        const qsizetype start = around.size() + letters;
        const Anchor anchor = anchorAt(text, {start, start + 4});
        QCOMPARE(anchor.quote, u"lamp"_s);
        const qsizetype before = anchor.prefix.size() - letters;
        const qsizetype behind = anchor.suffix.size() - letters;
        QCOMPARE(before % grapheme.size(), 0);
        QCOMPARE(behind % grapheme.size(), 0);
        QVERIFY(before > 0 && behind > 0);
        QVERIFY(anchor.prefix.toUcs4().size() <= 32 && anchor.suffix.toUcs4().size() <= 32);
    }
}

void TestAnchor::widensToGraphemes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("start");
    QTest::addColumn<qsizetype>("end");
    QTest::addColumn<QString>("quote");
    const auto add = [](const char *name, const QString &text, qsizetype start, qsizetype end,
                        const QString &quote) { QTest::newRow(name) << text << start << end << quote; };
    add("a mark behind", u"cafe\u0301!"_s, 0, 4, u"cafe\u0301"_s);
    add("a mark before", u"cafe\u0301!"_s, 4, 6, u"e\u0301!"_s);
    add("half a pair", u"a𝄞b"_s, 0, 2, u"a𝄞"_s);
    add("a vowel sign", u"कि का"_s, 0, 1, u"कि"_s);
    add("empty in a grapheme", u"cafe\u0301"_s, 4, 4, QString());
}

void TestAnchor::widensToGraphemes()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, start);
    QFETCH(const qsizetype, end);
    QFETCH(const QString, quote);
    const Anchor anchor = anchorAt(text, {start, end});
    QCOMPARE(anchor.quote, quote);
    QVERIFY(text.contains(anchor.prefix + anchor.quote + anchor.suffix));
    QCOMPARE(anchor.span.length(), quote.size());
}

void TestAnchor::staysInsideTheText()
{
    QCOMPARE(anchorAt(u"lamp", {2, 10}).quote, u"mp"_s);
    QVERIFY(anchorAt(u"lamp", {9, 10}).span == (TextSpan{4, 4}));
    QVERIFY(anchorAt(u"lamp", {-3, 2}).span == (TextSpan{0, 2}));
    QVERIFY(anchorAt(QStringView(), {1, 3}).isAbsent());
}

void TestAnchor::namesItsStatus()
{
    for (const AnchorStatus status : {AnchorStatus::Exact, AnchorStatus::Moved, AnchorStatus::Changed,
                                      AnchorStatus::Review, AnchorStatus::Orphan}) {
        QCOMPARE(anchorStatusNamed(QString(anchorStatusName(status))), status);
    }
    QVERIFY(!anchorStatusNamed(u"lost"));
    QCOMPARE(anchorStatusName(AnchorStatus::Changed), "changed"_L1);
}

QTEST_GUILESS_MAIN(TestAnchor)
#include "tst_anchor.moc"
