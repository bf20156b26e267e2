// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/matchcleanup.h"

#include "core/annotate/textdiff.h"
#include "tests/support/matchdump.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestMatchCleanup : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void settlesBorders_data();
    void settlesBorders();
    void partsWhatMetByChance();
    void keepsWhatStandsInStep();
    void keepsWhatSaysMuch();
    void partsPhrases_data();
    void partsPhrases();
};

void TestMatchCleanup::settlesBorders_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("match");
    QTest::newRow("a sentence came in")
        << u"A b. A d."_s << u"A b. A c. A d."_s << u"A b . A d . / A b . +A +c +. A d ."_s;
    QTest::newRow("a sentence is gone")
        << u"A b. A c. A d."_s << u"A b. A d."_s << u"A b . -A -c -. A d . / A b . A d ."_s;
    QTest::newRow("a line came in") << u"x a\nx c"_s << u"x a\nx b\nx c"_s << u"x a x c / x a +x +b x c"_s;
    QTest::newRow("nothing did") << u"A b. A c."_s << u"A b. A c."_s << u"A b . A c . / A b . A c ."_s;
}

void TestMatchCleanup::settlesBorders()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, match);
    const ComparedTexts texts(before, after);
    AtomMatch found(texts.before.size(), texts.after.size());
    matchInOrder(texts, found);
    settleBorders(texts, found);
    QCOMPARE(dumpMatch(texts, found), match);
    // However the stretch lay before.
    const QString settled = dumpMatch(texts, found);
    settleBorders(texts, found);
    QCOMPARE(dumpMatch(texts, found), settled);
}

// Articles and commas amid text that is another.
void TestMatchCleanup::partsWhatMetByChance()
{
    const QString before =
        u"Winter in the mountains is long, and the roads close early for the carts of merchants "
        u"who travel between the towns"_s;
    const QString after =
        u"Our bread comes from a mill, and the flour is ground by two donkeys whose names nobody "
        u"ever wrote down anywhere"_s;
    const ComparedTexts texts(before, after);
    AtomMatch match(texts.before.size(), texts.after.size());
    const size_t first = texts.before.firstStartingAt(before.indexOf(u", and the"_s));
    const size_t there = texts.after.firstStartingAt(after.indexOf(u", and the"_s));
    for (size_t i = 0; i < 3; ++i) {
        match.match(first + i, there + i);
    }
    partChanceMatches(texts, match);
    QCOMPARE(match.runs().size(), size_t(0));
}

void TestMatchCleanup::keepsWhatStandsInStep()
{
    const QString before = u"Winter in the mountains is long, and the roads close early for the carts"_s;
    const QString after = u"Winter in the valleys is long, and the roads close late for the carts"_s;
    const ComparedTexts texts(before, after);
    AtomMatch match(texts.before.size(), texts.after.size());
    matchInOrder(texts, match);
    const QString found = dumpMatch(texts, match);
    partChanceMatches(texts, match);
    QCOMPARE(dumpMatch(texts, match), found);
    QVERIFY2(found.contains(u"-mountains"_s) && found.contains(u"-early"_s), qUtf8Printable(found));
}

// A sentence is no chance, whatever stands around it.
void TestMatchCleanup::keepsWhatSaysMuch()
{
    const QString kept =
        u"every lighthouse keeper climbs two hundred narrow stairs with heavy buckets full of oil"_s;
    const QString before =
        u"Winter is long in those mountains where merchants travel between towns; "_s + kept;
    const QString after =
        kept + u". Our bread comes from mills whose donkeys have names that nobody wrote down"_s;
    const ComparedTexts texts(before, after);
    AtomMatch match(texts.before.size(), texts.after.size());
    const size_t first = texts.before.firstStartingAt(before.indexOf(kept));
    const size_t count = texts.before.size() - first;
    for (size_t i = 0; i < count; ++i) {
        match.match(first + i, i);
    }
    partChanceMatches(texts, match);
    QCOMPARE(match.runs().size(), size_t(1));
    QCOMPARE(match.runs().front().count, count);
}

void TestMatchCleanup::partsPhrases_data()
{
    QTest::addColumn<QString>("before"); // what stands in brackets is matched
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("isParted");
    const QString gull = u"Mr Gull, [warden of the islands], slept on."_s;
    const QString tern = u"Mrs Tern, [warden of the islands], sings well."_s;
    const QString rain = u"Rain fell all week."_s;
    const QString snow = u"Snow lies there now."_s;
    QTest::newRow("of other sentences") << gull + u'\n' + rain << snow + u'\n' + tern << true;
    QTest::newRow("in its place") << rain + u'\n' + gull << rain + u'\n' + tern << false;
    QTest::newRow("first of all") << gull + u'\n' + rain << tern + u'\n' + snow << false;
    QTest::newRow("most of a sentence") << u"The [warden of the islands sleeps.]\n"_s + rain
                                        << snow + u"\nThis [warden of the islands sleeps.]"_s << false;
}

void TestMatchCleanup::partsPhrases()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const bool, isParted);
    const auto plain = [](QString text) { return text.remove(u'[').remove(u']'); };
    const ComparedTexts texts(plain(before), plain(after));
    AtomMatch match(texts.before.size(), texts.after.size());
    const size_t first = texts.before.firstStartingAt(before.indexOf(u'['));
    const size_t end = texts.before.firstStartingAt(before.indexOf(u']') - 1);
    const size_t there = texts.after.firstStartingAt(after.indexOf(u'['));
    for (size_t i = first; i < end; ++i) {
        match.match(i, there + i - first);
    }
    // What stayed around.
    if (before.startsWith(u"Rain"_s) && after.startsWith(u"Rain"_s)) {
        for (size_t i = 0; i < texts.before.firstStartingAt(before.indexOf(u'\n')); ++i) {
            match.match(i, i);
        }
    }
    partPhrases(texts, match);
    QCOMPARE(!match.isMatched(first), isParted);
}

QTEST_GUILESS_MAIN(TestMatchCleanup)
#include "tst_matchcleanup.moc"
