// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/seeds.h"

#include "tests/support/testcase.h"

#include <algorithm>

using namespace hexapla;
using namespace Qt::StringLiterals;

static Vocabulary vocabularyOf(const QStringList &words)
{
    AlignedText text;
    for (const QString &word : words) {
        text.segments.push_back({word, SegmentKind::Sentence, false});
    }
    return tokenize(text).vocabulary;
}

// The strength of the seed of the first tokens, 0 when there is none.
static float strength(const Vocabulary &a, const Vocabulary &b)
{
    const SeedTable seeds = findSeeds(a, b);
    for (const Seed &seed : seeds.of(0)) {
        if (seed.token == 0) {
            return seed.strength;
        }
    }
    return 0;
}

class TestSeeds : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsCognates_data();
    void findsCognates();
    void leavesOthersApart_data();
    void leavesOthersApart();
    void prefersWhatIsSpelledAlike();
    void takesEachPairOnce();
    void mindsFrequencies();
    void canBeReversed();
};

void TestSeeds::findsCognates_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addRow("Geneva, ru-fr") << u"Женева"_s << u"Genève"_s;
    QTest::addRow("Moscow, ru-en") << u"Москва"_s << u"Moskva"_s;
    QTest::addRow("protocol, ru-fr") << u"протокол"_s << u"protocole"_s;
    QTest::addRow("photograph, en-ru") << u"photograph"_s << u"фотограф"_s;
    QTest::addRow("democracy, el-en") << u"δημοκρατία"_s << u"democracy"_s;
    QTest::addRow("nationality, fr-es") << u"nationalité"_s << u"nacionalidad"_s;
    QTest::addRow("parliament, en-de") << u"parliament"_s << u"Parlament"_s;
    QTest::addRow("number") << u"1945"_s << u"1945"_s;
    QTest::addRow("number, Arabic digits") << u"1945"_s << u"١٩٤٥"_s;
    QTest::addRow("sign") << u"?"_s << u"？"_s;
    QTest::addRow("word") << u"linux"_s << u"Linux"_s;
    QTest::addRow("ideograph") << u"港"_s << u"港"_s;
}

void TestSeeds::findsCognates()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    const Vocabulary a = vocabularyOf({one});
    const Vocabulary b = vocabularyOf({other});
    QCOMPARE_GT(strength(a, b), 0.0F);
    QCOMPARE_LE(strength(a, b), 1.0F);
    QCOMPARE_GT(strength(b, a), 0.0F);
}

void TestSeeds::leavesOthersApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addRow("other word") << u"lantern"_s << u"смотритель"_s;
    QTest::addRow("other number") << u"1945"_s << u"1946"_s;
    QTest::addRow("short words") << u"de"_s << u"de"_s;
    QTest::addRow("a number and a sign") << u"7"_s << u"%"_s;
    QTest::addRow("too short to resemble") << u"кот"_s << u"kit"_s;
}

void TestSeeds::leavesOthersApart()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QCOMPARE(strength(vocabularyOf({one}), vocabularyOf({other})), 0.0F);
}

void TestSeeds::prefersWhatIsSpelledAlike()
{
    const Vocabulary english = vocabularyOf({u"protocol"_s});
    const float same = strength(english, vocabularyOf({u"protocol"_s}));
    const float close = strength(english, vocabularyOf({u"протокол"_s}));
    const float far = strength(english, vocabularyOf({u"прокол"_s}));
    QCOMPARE_GT(same, close);
    QCOMPARE_GT(close, far);
}

// Words spelled alike are cognates as well, but still one seed.
void TestSeeds::takesEachPairOnce()
{
    const Vocabulary vocabulary = vocabularyOf({u"linux"_s, u"1945"_s, u"harbour"_s});
    const SeedTable seeds = findSeeds(vocabulary, vocabulary);
    for (TokenId token = 0; token < vocabulary.size(); ++token) {
        QCOMPARE(std::ranges::count(seeds.of(token), token, &Seed::token), 1);
    }
    QVERIFY(seeds.of(TokenId(vocabulary.size())).empty());
}

void TestSeeds::mindsFrequencies()
{
    const QStringList often(40, u"capital"_s);
    QCOMPARE_GT(strength(vocabularyOf(often), vocabularyOf(often)), 0.0F);
    QCOMPARE(strength(vocabularyOf(often), vocabularyOf({u"capital"_s})), 0.0F);
    QCOMPARE(strength(vocabularyOf({u"капитал"_s}), vocabularyOf(often)), 0.0F);
}

void TestSeeds::canBeReversed()
{
    const Vocabulary a = vocabularyOf({u"lantern"_s, u"Женева"_s, u"протокол"_s});
    const Vocabulary b = vocabularyOf({u"protocole"_s, u"фонарь"_s, u"Genève"_s, u"port"_s});
    const SeedTable seeds = findSeeds(a, b);
    const SeedTable reversed = seeds.reversed(b.size());
    QCOMPARE(seeds.of(1).size(), size_t(1));
    QCOMPARE(seeds.of(1)[0].token, TokenId(2));
    QCOMPARE(reversed.of(2).size(), size_t(1));
    QCOMPARE(reversed.of(2)[0].token, TokenId(1));
    QCOMPARE(reversed.of(2)[0].strength, seeds.of(1)[0].strength);
    QVERIFY(reversed.of(3).empty());
}

QTEST_APPLESS_MAIN(TestSeeds)
#include "tst_seeds.moc"
