// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/figures.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestFigures : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsShortYears();
};

// The figure a text begins with and its values, parted by bars, "?" behind what is not sure; "-": none.
static QString readAloud(const QString &language, const QString &text, qsizetype offset = 0)
{
    const LanguageTag tag = LanguageTag::fromString(language).value_or(LanguageTag());
    const NumberLexicon lexicon(tag);
    const Figure figure = FigureReader(tag, lexicon).read(text, offset);
    if (figure.text.isEmpty()) {
        return u"-"_s;
    }
    const QString written = text.sliced(figure.text.start, figure.text.length());
    const QString values = QStringList(figure.values.begin(), figure.values.end()).join(u'|');
    return (written == values ? written : written + u'=' + values) + (figure.isSure ? QString() : u"?"_s);
}

void TestFigures::reads_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("figure");
    QTest::newRow("digits") << u"en"_s << u"12 ships"_s << u"12"_s;
    QTest::newRow("a magnitude") << u"en"_s << u"5 million ships"_s << u"5 million=5000000"_s;
    QTest::newRow("a short form") << u"de"_s << u"5 Mio. Euro"_s << u"5 Mio=5000000"_s;
    QTest::newRow("inflected") << u"ru"_s << u"5 миллионами"_s << u"5 миллионами=5000000"_s;
    QTest::newRow("Chinese") << u"zh"_s << u"500万人"_s << u"500万=5000000"_s;
    QTest::newRow("a sum, Japanese") << u"ja"_s << u"2億5000万人"_s << u"2億5000万=250000000"_s;
    QTest::newRow("a sum, Korean") << u"ko"_s << u"1만 2500명"_s << u"1만 2500=12500"_s;
    QTest::newRow("a sum in words") << u"ru"_s << u"2 млн 500 тыс. рублей"_s << u"2 млн 500 тыс=2500000"_s;
    QTest::newRow("of magnitudes") << u"es"_s << u"5 mil millones"_s << u"5 mil millones=5000000000"_s;
    QTest::newRow("half more") << u"es"_s << u"5 millones y medio"_s << u"5 millones y medio=5500000"_s;
    QTest::newRow("a crore") << u"hi"_s << u"5 करोड़"_s << u"5 करोड़=50000000"_s;
    QTest::newRow("another word") << u"de"_s << u"5 Millionäre"_s << u"5=5|5000000"_s;
    QTest::newRow("a range") << u"en"_s << u"5–10 million"_s << u"5=5|5000000"_s;
    QTest::newRow("a range in words") << u"ru"_s << u"5 до 10 млн"_s << u"5=5|5000000"_s;
    QTest::newRow("a year") << u"en"_s << u"2020 millions fled"_s << u"2020=2020|2020000000"_s;
    QTest::newRow("a language without words")
        << u"xx"_s << u"5 zumba"_s << u"5=5|5000|5000000|5000000000|5000000000000"_s;
    QTest::newRow("a letter") << u"en"_s << u"5k"_s << u"5k=5000?"_s;
    QTest::newRow("kilograms, not thousands") << u"zh"_s << u"5千克"_s << u"5=5|5000"_s;
    QTest::newRow("a fraction") << u"en"_s << u"1/2 cup"_s << u"1/2=0.5?"_s;
    QTest::newRow("a sign") << u"en"_s << u"½ cup"_s << u"½=0.5?"_s;
    QTest::newRow("mixed") << u"en"_s << u"2 1/2 cups"_s << u"2 1/2=2.5?"_s;
    QTest::newRow("mixed sign") << u"en"_s << u"2½ million"_s << u"2½ million=2500000?"_s;
    QTest::newRow("a page") << u"en"_s << u"1/37"_s << u"1"_s;
    QTest::newRow("Chinese parts") << u"zh"_s << u"4分之3"_s << u"4分之3=0.75?"_s;
    QTest::newRow("Japanese parts") << u"ja"_s << u"4分の1"_s << u"4分の1=0.25?"_s;
    QTest::newRow("a telephone") << u"fr"_s << u"+33 1 23 45 67 89"_s
                                 << u"+33 1 23 45 67 89=33123456789|3123456789|123456789|23456789"_s;
    QTest::newRow("a telephone at home") << u"fr"_s << u"01 23 45 67 89"_s << u"01 23 45 67 89=123456789"_s;
    QTest::newRow("a telephone, American") << u"en"_s << u"555-123-4567"_s << u"555-123-4567=5551234567"_s;
    QTest::newRow("a telephone, Russian")
        << u"ru"_s << u"8 (495) 123-45-67"_s << u"8 (495) 123-45-67=84951234567"_s;
    QTest::newRow("no telephone") << u"en"_s << u"+5 000 000"_s << u"-"_s;
    QTest::newRow("years") << u"en"_s << u"1980s"_s << u"1980=1980|80"_s;
}

void TestFigures::reads()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QString, figure);
    QCOMPARE(readAloud(language, text), figure);
}

void TestFigures::readsShortYears()
{
    QCOMPARE(readAloud(u"en"_s, u"in '44 they"_s, 4), u"44=1944|2044|1844|44"_s);
    QCOMPARE(readAloud(u"en"_s, u"it's44"_s, 4), u"44"_s);
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
