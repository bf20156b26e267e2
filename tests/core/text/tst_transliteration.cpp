// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/transliteration.h"
#include "tests/support/languagetexts.h"
#include "tests/support/testcase.h"

#include <algorithm>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestTransliteration : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void toLatin_data();
    void toLatin();
    void everyScriptBecomesAscii();
    void remembersWithoutMixing();
};

void TestTransliteration::toLatin_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("latin");
    QTest::newRow("ASCII") << u"Paris"_s << u"paris"_s;
    QTest::newRow("accents") << u"Genève"_s << u"geneve"_s;
    QTest::newRow("beyond accents") << u"Łódź Ærøskøbing"_s << u"lodz aeroskobing"_s;
    QTest::newRow("Russian") << u"Казань"_s << u"kazan"_s;
    QTest::newRow("Ukrainian") << u"Одеса"_s << u"odesa"_s;
    QTest::newRow("Greek") << u"Αθήνα"_s << u"athena"_s;
    QTest::newRow("Chinese") << u"北京"_s << u"bei jing"_s;
    QTest::newRow("Japanese") << u"カメラ"_s << u"kamera"_s;
    QTest::newRow("Korean") << u"서울"_s << u"seoul"_s;
    QTest::newRow("hard and soft signs") << u"объявление мышь"_s << u"obavlenie mys"_s;
    QTest::newRow("Arabic") << u"دبي"_s << u"dby"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestTransliteration::toLatin()
{
    QFETCH(const QString, word);
    Transliterator transliterator;
    QTEST(transliterator.toLatin(word), "latin");
}

void TestTransliteration::everyScriptBecomesAscii()
{
    Transliterator transliterator;
    for (const auto &[language, text] : languageTexts()) {
        const QString latin = transliterator.toLatin(text);
        const auto foreign = std::ranges::count_if(latin, [](QChar c) { return c.unicode() >= 0x80; });
        QVERIFY2(foreign * 20 <= latin.size(), qPrintable(language + u": "_s + latin));
    }
}

void TestTransliteration::remembersWithoutMixing()
{
    Transliterator transliterator;
    const QString first = transliterator.toLatin(u"Казань");
    QVERIFY(transliterator.toLatin(u"Рязань") != first);
    QCOMPARE(transliterator.toLatin(u"Казань"), first);
}

QTEST_GUILESS_MAIN(TestTransliteration)
#include "tst_transliteration.moc"
