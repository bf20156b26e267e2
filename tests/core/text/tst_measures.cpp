// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/measures.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestMeasures : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void converts_data();
    void converts();
    void namesMoney_data();
    void namesMoney();
};

static LanguageTag tagOf(const QString &language)
{
    return LanguageTag::fromString(language).value_or(LanguageTag());
}

void TestMeasures::converts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("otherLanguage");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("kilometres") << u"en"_s << u"5 km"_s << u"en"_s << u"3.1 miles"_s << true;
    QTest::newRow("rounded") << u"ru"_s << u"5 километров"_s << u"en"_s << u"3 miles"_s << true;
    QTest::newRow("an ending") << u"ru"_s << u"5 километрах"_s << u"en"_s << u"3 miles"_s << true;
    QTest::newRow("wrong") << u"en"_s << u"5 km"_s << u"en"_s << u"31 miles"_s << false;
    QTest::newRow("the same unit") << u"en"_s << u"5 km"_s << u"de"_s << u"5.1 km"_s << false;
    QTest::newRow("degrees") << u"en"_s << u"68 °F"_s << u"zh"_s << u"20摄氏度"_s << true;
    QTest::newRow("pounds") << u"en"_s << u"10-pound"_s << u"fr"_s << u"4.5 kilogrammes"_s << true;
    QTest::newRow("speed") << u"en"_s << u"60 miles per hour"_s << u"es"_s << u"97 km/h"_s << true;
    QTest::newRow("time") << u"en"_s << u"90 minutes"_s << u"ja"_s << u"1.5時間"_s << true;
    QTest::newRow("days and a week") << u"en"_s << u"6 days"_s << u"de"_s << u"1 Woche"_s << false;
    QTest::newRow("another kind") << u"en"_s << u"5 kg"_s << u"en"_s << u"5 miles"_s << false;
}

void TestMeasures::converts()
{
    QFETCH(const QString, language);
    QFETCH(const QString, one);
    QFETCH(const QString, otherLanguage);
    QFETCH(const QString, other);
    QFETCH(const bool, same);
    const auto numberOf = [](const QString &text) {
        qsizetype end = 0;
        while (end < text.size() && (text[end].isDigit() || text[end] == u'.')) {
            ++end;
        }
        return text.first(end);
    };
    const auto mine = MeasureReader(tagOf(language)).read(one, numberOf(one).size());
    const auto theirs = MeasureReader(tagOf(otherLanguage)).read(other, numberOf(other).size());
    QVERIFY(mine);
    QVERIFY(theirs);
    QCOMPARE(areConverted(numberOf(one), *mine, numberOf(other), *theirs), same);
    QVERIFY(!MeasureReader(tagOf(language)).read(u"5 xyzzy", 1));
}

void TestMeasures::namesMoney_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written"); // the number with its currency; empty for none
    QTest::addColumn<bool>("isDollars");
    QTest::newRow("a sign before") << u"en"_s << u"for $20 only"_s << u"$20"_s << true;
    QTest::newRow("a sign behind") << u"es"_s << u"por 20 $ solo"_s << u"20 $"_s << true;
    QTest::newRow("a code") << u"de"_s << u"für 20 USD nur"_s << u"20 USD"_s << true;
    QTest::newRow("a word") << u"en"_s << u"for 20 dollars only"_s << u"20 dollars"_s << true;
    QTest::newRow("a word with an ending")
        << u"ru"_s << u"за 20 долларов всего"_s << u"20 долларов"_s << true;
    QTest::newRow("words run together") << u"zh"_s << u"只要20美元的"_s << u"20美元"_s << true;
    QTest::newRow("another currency") << u"fr"_s << u"pour 20 euros"_s << u"20 euros"_s << false;
    QTest::newRow("none") << u"en"_s << u"for 20 people"_s << QString() << false;
}

void TestMeasures::namesMoney()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QString, written);
    QFETCH(const bool, isDollars);
    const MeasureReader reader(tagOf(language));
    const qsizetype start = text.indexOf(u"20"_s);
    const auto found = reader.around(text, {start, start + 2});
    QCOMPARE(found.has_value(), !written.isEmpty());
    if (found) {
        QCOMPARE(text.sliced(found->text.start, found->text.length()), written);
        const auto dollars = MeasureReader(tagOf(u"en"_s)).read(u"1 dollar", 1);
        QVERIFY(dollars);
        QCOMPARE(found->measure.unit == dollars->unit, isDollars);
        QVERIFY(!areConverted(u"20"_s, found->measure, u"20"_s, *dollars)); // no rate is for ever
    }
}

QTEST_GUILESS_MAIN(TestMeasures)
#include "tst_measures.moc"
