// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numerals.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestNumerals : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsRoman_data();
    void readsRoman();
    void tellsRomanFromAcronyms();
    void readsHan_data();
    void readsHan();
};

void TestNumerals::reads_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("plain") << u"en"_s << u"42 ships"_s << u"42"_s << qsizetype(2);
    QTest::newRow("zeros in front") << u"en"_s << u"007"_s << u"7"_s << qsizetype(3);
    QTest::newRow("English comma") << u"en"_s << u"1,000"_s << u"1000|1"_s << qsizetype(5);
    QTest::newRow("German comma") << u"de"_s << u"1,000"_s << u"1|1000"_s << qsizetype(5);
    QTest::newRow("decimals") << u"de"_s << u"2,50 Euro"_s << u"2.5"_s << qsizetype(4);
    QTest::newRow("both signs") << u"de"_s << u"1.234.567,8"_s << u"1234567.8"_s << qsizetype(11);
    QTest::newRow("no-break space") << u"fr"_s << u"59\u00A0100 paquets"_s << u"59100"_s << qsizetype(6);
    QTest::newRow("narrow space") << u"fr"_s << u"1\u202F000\u202F000"_s << u"1000000"_s << qsizetype(9);
    QTest::newRow("a space that parts") << u"en"_s << u"42 10"_s << u"42"_s << qsizetype(2);
    QTest::newRow("apostrophes") << u"de-CH"_s << u"1’000’000"_s << u"1000000"_s << qsizetype(9);
    QTest::newRow("India") << u"hi"_s << u"1,00,000"_s << u"100000"_s << qsizetype(8);
    QTest::newRow("version") << u"en"_s << u"1.4.2"_s << u"1.4.2"_s << qsizetype(5);
    QTest::newRow("list") << u"en"_s << u"1,2,3"_s << u"1"_s << qsizetype(1);
    QTest::newRow("full stop") << u"en"_s << u"42."_s << u"42"_s << qsizetype(2);
    QTest::newRow("Arabic") << u"ar"_s << u"١٬٢٥٠٫٥"_s << u"1250.5"_s << qsizetype(7);
    QTest::newRow("Devanagari") << u"hi"_s << u"२५०"_s << u"250"_s << qsizetype(3);
}

void TestNumerals::reads()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QString, values);
    QFETCH(const qsizetype, length);
    const NumeralReader reader(LanguageTag::fromString(language).value_or(LanguageTag()));
    const Numeral numeral = reader.read(text, 0);
    QCOMPARE(QStringList(numeral.values.begin(), numeral.values.end()).join(u'|'), values);
    QCOMPARE(numeral.text.length(), length);
}

void TestNumerals::readsRoman_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("value");
    QTest::newRow("nineteen") << u"XIX"_s << 19;
    QTest::newRow("with an ending") << u"XIXe"_s << 19;
    QTest::newRow("Cyrillic") << u"ХІХ"_s << 19;
    QTest::newRow("a year") << u"MCMXCIV"_s << 1994;
    QTest::newRow("written wrongly") << u"IIX"_s << 0;
    QTest::newRow("a word") << u"MIX"_s << 1009;
    QTest::newRow("small letters") << u"xix"_s << 0;
    QTest::newRow("another word") << u"Vilnius"_s << 0;
    QTest::newRow("a raised ending") << u"V\u1d49"_s << 5;
    QTest::newRow("a French article") << u"Les"_s << 0;
    QTest::newRow("a German article") << u"Die"_s << 0;
    QTest::newRow("a Russian pronoun") << u"Мы"_s << 0;
    QTest::newRow("one letter") << u"V"_s << 5;
    QTest::newRow("one character") << u"Ⅳ"_s << 4;
    QTest::newRow("nothing") << QString() << 0;
}

void TestNumerals::readsRoman()
{
    QFETCH(const QString, word);
    QFETCH(const int, value);
    QCOMPARE(romanValue(word), value);
}

void TestNumerals::tellsRomanFromAcronyms()
{
    QVERIFY(isPlainRoman(u"XIV"));
    QVERIFY(isPlainRoman(u"MCMXCIV"));
    QVERIFY(!isPlainRoman(u"CD"));
    QVERIFY(!isPlainRoman(u"CLI"));
    QVERIFY(!isPlainRoman(u"V"));
}

void TestNumerals::readsHan_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("one digit") << u"三天"_s << u"3"_s << qsizetype(1);
    QTest::newRow("a pair") << u"两天"_s << u"2"_s << qsizetype(1);
    QTest::newRow("tens") << u"四十二"_s << u"42"_s << qsizetype(3);
    QTest::newRow("ten") << u"十二"_s << u"12"_s << qsizetype(2);
    QTest::newRow("noughts") << u"三百零五"_s << u"305"_s << qsizetype(4);
    QTest::newRow("digit by digit") << u"二〇二二年"_s << u"2022"_s << qsizetype(4);
    QTest::newRow("ten thousands") << u"三万五千"_s << u"35000"_s << qsizetype(4);
    QTest::newRow("traditional") << u"三萬"_s << u"30000"_s << qsizetype(2);
    QTest::newRow("hundred millions") << u"二亿三千万"_s << u"230000000"_s << qsizetype(5);
    QTest::newRow("by twos and threes") << u"三三两两地"_s << QString() << qsizetype(4);
    QTest::newRow("two hundred") << u"两百"_s << u"200"_s << qsizetype(2);
    QTest::newRow("none") << u"天"_s << QString() << qsizetype(0);
}

void TestNumerals::readsHan()
{
    QFETCH(const QString, text);
    QFETCH(const QString, value);
    QFETCH(const qsizetype, length);
    const Numeral numeral = hanNumeral(text, 0);
    QCOMPARE(numeral.values.empty() ? QString() : numeral.values.front(), value);
    QCOMPARE(numeral.text.length(), length);
}

QTEST_GUILESS_MAIN(TestNumerals)
#include "tst_numerals.moc"
