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

QTEST_GUILESS_MAIN(TestMeasures)
#include "tst_measures.moc"
