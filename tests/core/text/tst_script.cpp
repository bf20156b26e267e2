// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/script.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestScript : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodePointHasOne();
    void sharedSignsAreUsedInSeveral();
    void knowsWhereNoSpacesAre();
    void hasItsIsoCode();
    void dominates_data();
    void dominates();
    void textWithoutLettersHasNone();
};

void TestScript::everyCodePointHasOne()
{
    QCOMPARE(scriptOf(U'a'), Script::Latin);
    QCOMPARE(scriptOf(U'ж'), Script::Cyrillic);
    QCOMPARE(scriptOf(U'𠀀'), Script::Han);
    QCOMPARE(scriptOf(U'1'), Script::Common);
    QCOMPARE(scriptOf(U'\u0301'), Script::Inherited);
    QCOMPARE(scriptOf(0xd800), Script::Unknown);
    QCOMPARE(scriptOf(0x110000), Script::Unknown);
}

void TestScript::sharedSignsAreUsedInSeveral()
{
    QVERIFY(isUsedIn(U'ー', Script::Katakana));
    QVERIFY(isUsedIn(U'ー', Script::Hiragana));
    QVERIFY(!isUsedIn(U'ー', Script::Latin));
    QVERIFY(isUsedIn(U'ж', Script::Cyrillic));
    QVERIFY(!isUsedIn(U'ж', Script::Latin));
}

void TestScript::knowsWhereNoSpacesAre()
{
    for (const QChar letter : QStringView(u"灯あカ등ไລ")) {
        QVERIFY(runsTogether(letter));
    }
    for (const QChar letter : QStringView(u"aяαא1")) {
        QVERIFY(!runsTogether(letter));
    }
}

void TestScript::hasItsIsoCode()
{
    QCOMPARE(scriptCode(Script::Cyrillic), u"Cyrl"_s);
    QCOMPARE(scriptCode(scriptOf(U'ა')), u"Geor"_s);
}

void TestScript::dominates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("script");
    QTest::addColumn<double>("share");
    QTest::newRow("Latin") << u"Two words, 17 signs!"_s << int(Script::Latin) << 1.0;
    QTest::newRow("mixed") << u"жжж a 12345"_s << int(Script::Cyrillic) << 0.75;
    QTest::newRow("marks") << u"a\u0301\u0302\u0303"_s << int(Script::Latin) << 1.0;
    QTest::newRow("astral") << u"𐌰𐌱𐌲"_s << int(scriptOf(U'𐌰')) << 1.0;
    QTest::newRow("Japanese") << u"図書館は"_s << int(Script::Han) << 0.75;
}

void TestScript::dominates()
{
    QFETCH(const QString, text);
    const ScriptCount count(text);
    QTEST(int(count.dominant()), "script");
    QTEST(count.share(count.dominant()), "share");
}

void TestScript::textWithoutLettersHasNone()
{
    for (const QString &text : {u""_s, u"123 … !"_s}) {
        QCOMPARE(ScriptCount(text).dominant(), Script::Common);
        QCOMPARE(ScriptCount(text).characters(), 0);
        QCOMPARE(ScriptCount(text).share(Script::Latin), 0.0);
    }
}

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
