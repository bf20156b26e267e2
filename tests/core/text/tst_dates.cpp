// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/dates.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestDates : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void tellsNumbers();
    void agrees();
};

// All that is found, the values of one parted by bars, "!" behind what is malformed, "~" behind what is
// vague.
static QString found(const QString &language, const QString &text)
{
    const DateReader reader(LanguageTag::fromString(language).value_or(LanguageTag()));
    QStringList result;
    for (const WrittenDate &date : reader.find(text)) {
        result += QStringList(date.values.begin(), date.values.end()).join(u'|') +
                  (date.isMalformed ? u"!"_s : QString()) + (date.isVague ? u"~"_s : QString());
    }
    return result.join(u' ').replace(u'?', u'_');
}

void TestDates::finds_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");
    QTest::newRow("English") << u"en"_s << u"on 5 January 2022 and"_s << u"2022-01-05"_s;
    QTest::newRow("month first") << u"en"_s << u"on January 5th, 2022"_s << u"2022-01-05"_s;
    QTest::newRow("of") << u"en"_s << u"the 1st of May 1890"_s << u"1890-05-01"_s;
    QTest::newRow("no such day, in digits") << u"en"_s << u"on 2022-02-30 at"_s << u"2022-__-__!"_s;
    QTest::newRow("no such month") << u"ru"_s << u"2022-13-01"_s << u"2022-__-__!"_s;
    QTest::newRow("a version like a date") << u"en"_s << u"of 2022.13.45"_s << QString();
    QTest::newRow("no year") << u"en"_s << u"On January 6, troops"_s << u"____-01-06"_s;
    QTest::newRow("no day") << u"en"_s << u"in June 1902"_s << u"1902-06-__"_s;
    QTest::newRow("a range") << u"en"_s << u"January 5–7, 2022"_s << u"2022-01-07"_s;
    QTest::newRow("a verb") << u"en"_s << u"he may 5 times"_s << QString();
    QTest::newRow("a year alone") << u"en"_s << u"in 1993"_s << QString();
    QTest::newRow("Russian") << u"ru"_s << u"5 января 2022 года"_s << u"2022-01-05"_s;
    QTest::newRow("Russian, in a month") << u"ru"_s << u"в январе 2022 года"_s << u"2022-01-__"_s;
    QTest::newRow("Russian, digits") << u"ru"_s << u"(21.01.2022г., подписание"_s << u"2022-01-21"_s;
    QTest::newRow("French, two digits") << u"fr"_s << u"Le 5 janvier 22, le"_s << u"2022-01-05|1922-01-05"_s;
    QTest::newRow("French, first") << u"fr"_s << u"le 1er mai 1890"_s << u"1890-05-01"_s;
    QTest::newRow("Spanish") << u"es"_s << u"el 21 de enero de 2022"_s << u"2022-01-21"_s;
    QTest::newRow("German") << u"de"_s << u"am 3. März 1999"_s << u"1999-03-03"_s;
    QTest::newRow("Greek") << u"el"_s << u"στις 7 Αυγούστου 2003"_s << u"2003-08-07"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"في ٥ يناير ٢٠٢٢"_s << u"2022-01-05"_s;
    QTest::newRow("Hebrew") << u"he"_s << u"ב-5 בינואר 2022"_s << u"2022-01-05"_s;
    QTest::newRow("Chinese") << u"zh"_s << u"于2022年1月5日"_s << u"2022-01-05"_s;
    QTest::newRow("Chinese characters") << u"zh"_s << u"二〇二二年一月五日"_s << u"2022-01-05"_s;
    QTest::newRow("Korean") << u"ko"_s << u"2003년 8월 7일에"_s << u"2003-08-07"_s;
    QTest::newRow("Japanese, an era") << u"ja"_s << u"昭和20年8月15日"_s << u"____-08-15"_s;
    QTest::newRow("a month alone") << u"zh"_s << u"在3月"_s << u"____-03-__~"_s;
    QTest::newRow("Persian calendar") << u"fa"_s << u"در ۱۵ دی ۱۴۰۰"_s << u"____-__-__~"_s;
    QTest::newRow("year first") << u"en"_s << u"2022-03-05"_s << u"2022-03-05"_s;
    QTest::newRow("day or month first") << u"de"_s << u"03.04.1999"_s << u"1999-04-03|1999-03-04"_s;
    QTest::newRow("a version") << u"en"_s << u"1.2.22"_s << QString();
    QTest::newRow("no such day") << u"en"_s << u"31 February 1987"_s << u"1987-02-31!"_s;
    QTest::newRow("a slash and a space") << u"fr"_s << u"du 21/1 2022, d'autres"_s << u"2022-01-21!"_s;
    QTest::newRow("time") << u"en"_s << u"at 5:30 p.m."_s << u"17:30"_s;
    QTest::newRow("time of either half") << u"en"_s << u"at 5:30"_s << u"05:30|17:30"_s;
    QTest::newRow("French time") << u"fr"_s << u"à 17 h 30"_s << u"17:30"_s;
    QTest::newRow("Chinese time") << u"zh"_s << u"下午5时30分"_s << u"17:30"_s;
    QTest::newRow("Chinese, before the hour") << u"zh"_s << u"差一刻十点"_s << u"10:15|09:45|22:15|21:45"_s;
    QTest::newRow("Japanese, maybe before the hour") << u"ja"_s << u"午後9時15分前"_s << u"21:15|20:45"_s;
    QTest::newRow("Korean, maybe before the hour") << u"ko"_s << u"오후 9시 15분 전에"_s << u"21:15|20:45"_s;
    QTest::newRow("Korean, a telephone") << u"ko"_s << u"오후 9시 15분 전화"_s << u"21:15"_s;
    QTest::newRow("Japanese, in front of") << u"ja"_s << u"午後9時15分前後"_s << u"21:15"_s;
}

void TestDates::finds()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QString, values);
    QCOMPARE(found(language, text), values);
}

void TestDates::tellsNumbers()
{
    QCOMPARE(numbersOf(u"2022-01-05"_s), QStringList({u"2022"_s, u"1"_s, u"5"_s, u"22"_s}));
    QCOMPARE(numbersOf(QString(u"____-01-05"_s).replace(u'_', u'?')), QStringList({u"1"_s, u"5"_s}));
    QCOMPARE(numbersOf(u"17:30"_s),
             QStringList({u"17"_s, u"30"_s, u"5"_s, u"17.3"_s, u"5.3"_s, u"1050"_s, u"17.5"_s}));
    QVERIFY(!numbersOf(u"05:30"_s).contains(u"17"_s));
}

void TestDates::agrees()
{
    QVERIFY(agree(u"2022-01-??", u"2022-01-05"));
    QVERIFY(!agree(u"2022-01-??", u"2022-02-05"));
    QVERIFY(!agree(u"17:30", u"2022-01-05"));
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
