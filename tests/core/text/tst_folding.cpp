// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/folding.h"
#include "tests/support/languagetexts.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestFolding : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void keeps_data();
    void keeps();
    void composedAndDecomposedAreOne();
    void findsItsWayBack_data();
    void findsItsWayBack();
    void placesGoBothWays();
};

void TestFolding::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("case") << u"WORD Слово ΛΌΓΟΣ"_s << u"word слово λογοσ"_s;
    QTest::newRow("accents") << u"Genève, Málaga, Łódź"_s << u"geneve, malaga, lodz"_s;
    QTest::newRow("ё is е") << u"Ёлка жёлтая"_s << u"елка желтая"_s;
    QTest::newRow("й stays") << u"Й и"_s << u"й и"_s;
    QTest::newRow("ї, ў, ґ stay") << u"її ў ґ"_s << u"її ў ґ"_s;
    QTest::newRow("stress goes") << u"за\u0301мок"_s << u"замок"_s;
    QTest::newRow("sharp s") << u"Straße STRASSE"_s << u"strasse strasse"_s;
    QTest::newRow("ligatures") << u"ﬁn cœur Ærø"_s << u"fin coeur aero"_s;
    QTest::newRow("Turkish i") << u"İI ıi"_s << u"ii ii"_s;
    QTest::newRow("Hebrew points") << u"שָׁלוֹם"_s << u"שלום"_s;
    QTest::newRow("Arabic points and hamza") << u"كُتِبَ أ"_s << u"كتب ا"_s;
    QTest::newRow("full width") << u"ＡＢＣ１２"_s << u"abc12"_s;
    QTest::newRow("quotes and dashes") << u"“a” «b» l’eau – x"_s << u"\"a\" \"b\" l'eau - x"_s;
    QTest::newRow("no-break space") << u"a\u00a0b\u202fc"_s << u"a b c"_s;
    QTest::newRow("soft hyphen, joiner") << u"wo\u00adrd x\u200by"_s << u"word xy"_s;
    QTest::newRow("Vietnamese") << u"Thư viện ĐẸP"_s << u"thu vien dep"_s;
    QTest::newRow("mark without a letter") << u"\u0301a"_s << u"a"_s;
}

void TestFolding::folds()
{
    QFETCH(const QString, text);
    QTEST(FoldedText(text).text(), "folded");
}

void TestFolding::keeps_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("kana") << u"がぎぱアガ"_s;
    QTest::newRow("Hangul") << u"강가에"_s;
    QTest::newRow("Hindi") << u"किताब नदी"_s;
    QTest::newRow("Thai") << u"ที่ข้างๆ"_s;
    QTest::newRow("Chinese") << u"图书馆"_s;
    QTest::newRow("emoji") << u"😀"_s;
    QTest::newRow("Kazakh") << u"өзен жағасы құқық"_s;
}

void TestFolding::keeps()
{
    QFETCH(const QString, text);
    QCOMPARE(FoldedText(text).text(), text);
}

void TestFolding::composedAndDecomposedAreOne()
{
    for (const auto &[language, text] : languageTexts()) {
        const QString decomposed = text.normalized(QString::NormalizationForm_D);
        QCOMPARE(FoldedText(decomposed).text(), FoldedText(text).text());
    }
}

void TestFolding::findsItsWayBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::addColumn<QString>("original");
    QTest::newRow("same length") << u"Le CAFÉ noir"_s << u"cafe"_s << u"CAFÉ"_s;
    QTest::newRow("longer") << u"die Straße dort"_s << u"strasse"_s << u"Straße"_s;
    QTest::newRow("after longer") << u"Straße, Straße, hier"_s << u"hier"_s << u"hier"_s;
    QTest::newRow("shorter") << u"za\u0301mek na kopci"_s << u"zamek"_s << u"za\u0301mek"_s;
    QTest::newRow("after shorter") << u"e\u0301e\u0301e\u0301 x y"_s << u"x"_s << u"x"_s;
    QTest::newRow("half of a letter") << u"aßb"_s << u"as"_s << u"aß"_s;
    QTest::newRow("soft hyphen inside") << u"a wo\u00adrd b"_s << u"word"_s << u"wo\u00adrd"_s;
    QTest::newRow("soft hyphen before") << u"a\u00adword"_s << u"word"_s << u"word"_s;
    QTest::newRow("soft hyphen after") << u"word\u00ad b"_s << u"word"_s << u"word"_s;
}

void TestFolding::findsItsWayBack()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);
    const FoldedText whole(text);
    const qsizetype at = whole.text().indexOf(folded);
    QVERIFY(at >= 0);
    const TextSpan span = whole.toOriginal({at, at + folded.size()});
    QTEST(text.sliced(span.start, span.length()), "original");
}

void TestFolding::placesGoBothWays()
{
    for (const auto &[language, text] : languageTexts()) {
        const FoldedText whole(text.normalized(QString::NormalizationForm_D));
        for (qsizetype i = 0; i < whole.text().size(); ++i) {
            const TextSpan original = whole.toOriginal({i, i + 1});
            QVERIFY(!original.isEmpty());
            const qsizetype back = whole.fromOriginal(original.start);
            QVERIFY(back <= i && i - back < 4);
        }
    }
}

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
