// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/languagetag.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestLanguageTag : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isCanonical_data();
    void isCanonical();
    void refusesWhatIsNoTag_data();
    void refusesWhatIsNoTag();
    void knowsItsDirection_data();
    void knowsItsDirection();
    void startsUndetermined();
};

void TestLanguageTag::isCanonical_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("language") << u"fr"_s << u"fr"_s;
    QTest::newRow("case") << u"PT-br"_s << u"pt-BR"_s;
    QTest::newRow("underscore") << u"zh_hant_TW"_s << u"zh-Hant-TW"_s;
    QTest::newRow("three letters") << u"deu"_s << u"de"_s;
    QTest::newRow("script") << u"sr-latn"_s << u"sr-Latn"_s;
    QTest::newRow("blanks around") << u" ru "_s << u"ru"_s;
    QTest::newRow("undetermined") << u"und"_s << u"und"_s;
}

void TestLanguageTag::isCanonical()
{
    QFETCH(const QString, given);
    const auto tag = LanguageTag::fromString(given);
    QVERIFY(tag.has_value());
    QTEST(tag->toString(), "canonical");
}

void TestLanguageTag::refusesWhatIsNoTag_data()
{
    QTest::addColumn<QString>("given");
    QTest::newRow("empty") << QString();
    QTest::newRow("a word") << u"Russian language"_s;
    QTest::newRow("one letter") << u"r"_s;
    QTest::newRow("not ASCII") << u"ру"_s;
    QTest::newRow("half ill-formed") << u"en-!!"_s;
}

void TestLanguageTag::refusesWhatIsNoTag()
{
    QFETCH(const QString, given);
    QVERIFY(!LanguageTag::fromString(given).has_value());
}

void TestLanguageTag::knowsItsDirection_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("French") << u"fr"_s << Qt::LeftToRight;
    QTest::newRow("Arabic") << u"ar"_s << Qt::RightToLeft;
    QTest::newRow("Hebrew") << u"he"_s << Qt::RightToLeft;
    QTest::newRow("Persian") << u"fa-IR"_s << Qt::RightToLeft;
    QTest::newRow("Azerbaijani in Arabic script") << u"az-Arab"_s << Qt::RightToLeft;
    QTest::newRow("Kazakh") << u"kk"_s << Qt::LeftToRight;
    QTest::newRow("undetermined") << u"und"_s << Qt::LeftToRight;
}

void TestLanguageTag::knowsItsDirection()
{
    QFETCH(const QString, tag);
    QTEST(LanguageTag::fromString(tag)->direction(), "direction");
}

void TestLanguageTag::startsUndetermined()
{
    QVERIFY(LanguageTag().isUndetermined());
    QCOMPARE(LanguageTag().toString(), u"und"_s);
    QVERIFY(LanguageTag().language().isEmpty());
}

QTEST_GUILESS_MAIN(TestLanguageTag)
#include "tst_languagetag.moc"
