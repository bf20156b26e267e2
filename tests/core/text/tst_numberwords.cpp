// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numberwords.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestNumberWords : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsBeginnings_data();
    void readsBeginnings();
};

static NumberWords wordsOf(const QString &language)
{
    return NumberWords(LanguageTag::fromString(language).value_or(LanguageTag()));
}

// What a text begins with: "3", "3~" where it is vague, "3…" where only a part of a number was read, "-".
static QString readAloud(const QString &language, const QString &text)
{
    const QStringList parts = text.split(u' ');
    const std::vector<QStringView> words(parts.begin(), parts.end());
    const auto number = wordsOf(language).read(words);
    if (!number) {
        return u"-"_s;
    }
    return number->value.toString() + (number->isVague ? u"~"_s : QString()) +
           (number->isWhole ? QString() : u"…"_s);
}

void TestNumberWords::reads_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("English") << u"en"_s << u"three hundred and five ships"_s << u"305"_s;
    QTest::newRow("a capital") << u"en"_s << u"Twenty one"_s << u"21"_s;
    QTest::newRow("thousands") << u"en"_s << u"two thousand five hundred"_s << u"2500"_s;
    QTest::newRow("tens and ones") << u"en"_s << u"sixty and five years"_s << u"65"_s;
    QTest::newRow("two numbers") << u"en"_s << u"twenty and thirty"_s << u"20"_s;
    QTest::newRow("Spanish, a joint too much") << u"es"_s << u"novecientos y treinta años"_s << u"930"_s;
    QTest::newRow("Spanish, another hundred") << u"es"_s << u"ciento treinta"_s << u"130"_s;
    QTest::newRow("a part") << u"en"_s << u"two three"_s << u"2…"_s;
    QTest::newRow("an article") << u"de"_s << u"ein Schiff"_s << u"1~"_s;
    QTest::newRow("no number") << u"en"_s << u"ship"_s << u"-"_s;
    QTest::newRow("from a table") << u"en"_s << u"dozen"_s << u"12"_s;
    QTest::newRow("an ordinal") << u"en"_s << u"third"_s << u"3"_s;
    QTest::newRow("an ordinal of many") << u"en"_s << u"twenty third"_s << u"23"_s;
    QTest::newRow("French") << u"fr"_s << u"trente et un"_s << u"31"_s;
    QTest::newRow("French thousands") << u"fr"_s << u"trois mille deux cents"_s << u"3200"_s;
    QTest::newRow("German, one word") << u"de"_s << u"einundzwanzig"_s << u"21"_s;
    QTest::newRow("German, long word") << u"de"_s << u"zweitausenddreihundertvierundzwanzig"_s << u"2324"_s;
    QTest::newRow("Dutch, long word") << u"nl"_s << u"driehonderdvijfentwintig"_s << u"325"_s;
    QTest::newRow("Russian") << u"ru"_s << u"двенадцать"_s << u"12"_s;
    QTest::newRow("Russian, inflected") << u"ru"_s << u"трёх тысяч"_s << u"3000"_s;
    QTest::newRow("Russian, long") << u"ru"_s << u"двумстам сорока пяти"_s << u"245"_s;
    QTest::newRow("Ukrainian, inflected") << u"uk"_s << u"чотирьох"_s << u"4"_s;
    QTest::newRow("Polish, inflected") << u"pl"_s << u"trzema"_s << u"3"_s;
    QTest::newRow("Greek") << u"el"_s << u"σαράντα δύο"_s << u"42"_s;
    QTest::newRow("Hindi") << u"hi"_s << u"तीन सौ"_s << u"300"_s;
    QTest::newRow("Hebrew") << u"he"_s << u"שלוש מאות"_s << u"300"_s;
    QTest::newRow("thousands of something") << u"ru"_s << u"тысячи птиц"_s << u"1000~"_s;
    QTest::newRow("a hundred that is counted") << u"fr"_s << u"deux cent mille euros"_s << u"200000"_s;
    QTest::newRow("French, great") << u"fr"_s << u"un million deux cent mille"_s << u"1200000"_s;
    QTest::newRow("half more") << u"es"_s << u"dos millones y medio"_s << u"2500000"_s;
    QTest::newRow("half more, in a word") << u"de"_s << u"zweieinhalb Millionen"_s << u"2500000"_s;
    QTest::newRow("half more, before the scale") << u"ru"_s << u"два с половиной миллиона"_s << u"2500000"_s;
    QTest::newRow("one and a half") << u"ru"_s << u"полтора миллиона"_s << u"1500000"_s;
    QTest::newRow("one and a half, inflected") << u"ru"_s << u"полутора миллионов"_s << u"1500000"_s;
    QTest::newRow("one and a half, Polish") << u"pl"_s << u"półtora miliona"_s << u"1500000"_s;
    QTest::newRow("one and a half, Hindi") << u"hi"_s << u"डेढ़ करोड़"_s << u"15000000"_s;
    QTest::newRow("half ahead") << u"hi"_s << u"साढ़े तीन लाख"_s << u"350000"_s;
    QTest::newRow("half a scale") << u"en"_s << u"half a million"_s << u"500000"_s;
    QTest::newRow("half a scale, German") << u"de"_s << u"eine halbe Million"_s << u"500000"_s;
    QTest::newRow("half a loaf") << u"en"_s << u"half a loaf"_s << u"0.5~"_s;
    QTest::newRow("two thirds") << u"fr"_s << u"deux tiers"_s << u"2/3"_s;
    QTest::newRow("three quarters") << u"de"_s << u"drei Viertel"_s << u"0.75"_s;
    QTest::newRow("a dozen") << u"en"_s << u"dozen eggs"_s << u"12"_s;
    QTest::newRow("half a dozen, German") << u"de"_s << u"ein halbes Dutzend"_s << u"6"_s;
    QTest::newRow("three dozen") << u"en"_s << u"three dozen"_s << u"36"_s;
    QTest::newRow("dozens") << u"ru"_s << u"десятки кораблей"_s << u"10~"_s;
    QTest::newRow("hundreds counted") << u"ru"_s << u"две сотни"_s << u"200"_s;
    QTest::newRow("a scale of scales") << u"es"_s << u"cinco mil millones"_s << u"5000000000"_s;
    QTest::newRow("a compound with a scale") << u"de"_s << u"dreihundertfünf Millionen"_s << u"305000000"_s;
    QTest::newRow("Arabic, teens") << u"ar"_s << u"خمس عشرة سفينة"_s << u"15"_s;
    QTest::newRow("Arabic, ones first") << u"ar"_s << u"خمسة وعشرين قاربا"_s << u"25"_s;
    QTest::newRow("Arabic, hundreds") << u"ar"_s << u"مئة وخمسة وعشرون"_s << u"125"_s;
    QTest::newRow("Arabic, thousands") << u"ar"_s << u"ألفين وخمسمئة"_s << u"2500"_s;
    QTest::newRow("Arabic, two numbers") << u"ar"_s << u"ثلاثة وأربعة"_s << u"3"_s;
    QTest::newRow("Hebrew, compound") << u"he"_s << u"עשרים וחמש סירות"_s << u"25"_s;
    QTest::newRow("Hebrew, hundreds") << u"he"_s << u"מאה עשרים וחמש"_s << u"125"_s;
    QTest::newRow("Vietnamese") << u"vi"_s << u"hai triệu rưỡi"_s << u"2500000"_s;
    QTest::newRow("two seconds") << u"en"_s << u"two seconds"_s << u"2"_s;
    QTest::newRow("a year and a half is none") << u"en"_s << u"and a half"_s << u"-"_s;
    QTest::newRow("ones first, of old") << u"en"_s << u"five and thirty years"_s << u"35"_s;
    QTest::newRow("scores") << u"en"_s << u"threescore and ten"_s << u"70"_s;
    QTest::newRow("hundreds and scores") << u"en"_s << u"two hundred and fourscore"_s << u"280"_s;
    QTest::newRow("Spanish, ten and seven") << u"es"_s << u"diez y siete años"_s << u"17"_s;
    QTest::newRow("Czech miles") << u"cs"_s << u"sedm mil odtud"_s << u"7"_s;
    QTest::newRow("Hebrew, teens of thousands") << u"he"_s << u"שנים עשר אלף"_s << u"12000"_s;
    QTest::newRow("Hebrew, two small words") << u"he"_s << u"ובשלוש"_s << u"3~"_s;
    QTest::newRow("Arabic, two small words") << u"ar"_s << u"وبثلاثة"_s << u"3~"_s;
    QTest::newRow("an elided word") << u"it"_s << u"nell'Ottocento"_s << u"800~"_s;
    QTest::newRow("unknown language") << u"und"_s << u"three"_s << u"-"_s;
}

void TestNumberWords::reads()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QString, value);
    QCOMPARE(readAloud(language, text), value);
}

void TestNumberWords::readsBeginnings_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<qint64>("value"); // 0: none
    QTest::newRow("German") << u"de"_s << u"zweiminütig"_s << qint64(2);
    QTest::newRow("German, no number") << u"de"_s << u"Leuchtturm"_s << qint64(0);
    QTest::newRow("Russian") << u"ru"_s << u"трёхлетний"_s << qint64(3);
    QTest::newRow("Russian, hundred years") << u"ru"_s << u"столетней"_s << qint64(100);
    QTest::newRow("Russian, a capital") << u"ru"_s << u"столица"_s << qint64(0);
    QTest::newRow("Polish") << u"pl"_s << u"ośmiopiętrowy"_s << qint64(8);
    QTest::newRow("Polish, the longest") << u"pl"_s << u"Dwudziestoletnia"_s << qint64(20);
    QTest::newRow("Greek") << u"el"_s << u"οκτάωρο"_s << qint64(8);
    QTest::newRow("Greek, the longest") << u"el"_s << u"δεκαπενθήμερο"_s << qint64(15);
    QTest::newRow("Finnish") << u"fi"_s << u"kolmikerroksinen"_s << qint64(3);
    QTest::newRow("Lithuanian") << u"lt"_s << u"aštuoniakampis"_s << qint64(8);
    QTest::newRow("Latvian") << u"lv"_s << u"astoņstūris"_s << qint64(8);
    QTest::newRow("Korean, a whole word") << u"ko"_s << u"사흘"_s << qint64(3);
    QTest::newRow("Korean, with an ending") << u"ko"_s << u"사흘간의"_s << qint64(3);
    QTest::newRow("Spanish") << u"es"_s << u"quinquenales"_s << qint64(5);
}

void TestNumberWords::readsBeginnings()
{
    QFETCH(const QString, language);
    QFETCH(const QString, word);
    QFETCH(const qint64, value);
    QCOMPARE(wordsOf(language).beginning(word).value_or(0), value);
}

QTEST_GUILESS_MAIN(TestNumberWords)
#include "tst_numberwords.moc"
