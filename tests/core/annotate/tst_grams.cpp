// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/grams.h"

#include "tests/support/testcase.h"

#include <random>
#include <set>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestGrams : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatComesOnceInEither_data();
    void findsWhatComesOnceInEither();
    void looksAtChosenAtomsOnly();
    void findsTheSameInLongTexts();
    void keepsTheLongestOrder_data();
    void keepsTheLongestOrder();
    void keepsAsManyAsAnyoneCould();
};

// A letter an atom.
static std::vector<AtomId> atoms(const QString &letters)
{
    std::vector<AtomId> ids;
    for (const QChar c : letters) {
        ids.push_back(c.unicode());
    }
    return ids;
}

static QString shown(const std::vector<GramPair> &pairs)
{
    QStringList words;
    for (const GramPair &pair : pairs) {
        words += u"%1:%2"_s.arg(pair.before).arg(pair.after);
    }
    return words.join(u' ');
}

void TestGrams::findsWhatComesOnceInEither_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("pairs");
    QTest::newRow("letters") << u"abc"_s << u"cab"_s << 1 << u"0:1 1:2 2:0"_s;
    QTest::newRow("pairs of letters") << u"abc"_s << u"cab"_s << 2 << u"0:1"_s;
    QTest::newRow("twice before") << u"aba"_s << u"ab"_s << 1 << u"1:1"_s;
    QTest::newRow("twice behind") << u"ab"_s << u"bab"_s << 1 << u"0:1"_s;
    QTest::newRow("twice, but not what is around") << u"xaya"_s << u"xaya"_s << 2 << u"0:0 1:1 2:2"_s;
    QTest::newRow("nothing") << u"abc"_s << u"def"_s << 1 << QString();
    QTest::newRow("longer than either") << u"abc"_s << u"abc"_s << 4 << QString();
    QTest::newRow("all of it") << u"abc"_s << u"abc"_s << 3 << u"0:0"_s;
    QTest::newRow("empty") << QString() << u"abc"_s << 1 << QString();
}

void TestGrams::findsWhatComesOnceInEither()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const int, length);
    QFETCH(const QString, pairs);
    QCOMPARE(shown(commonGrams(atoms(before), atoms(after), size_t(length))), pairs);
}

void TestGrams::looksAtChosenAtomsOnly()
{
    const std::vector<AtomId> before = atoms(u"abxcdab"_s);
    const std::vector<AtomId> after = atoms(u"cdxab"_s);
    const std::vector<bool> all(before.size(), true);
    std::vector<bool> end = {true, true, true, true, true, true, true};
    const std::vector<bool> allAfter(after.size(), true);
    // "ab" comes twice in the old text, also where one of them is not chosen.
    QCOMPARE(shown(commonGrams(before, all, after, allAfter, 2)), u"3:0"_s);
    end[5] = end[6] = false;
    QCOMPARE(shown(commonGrams(before, end, after, allAfter, 2)), u"3:0"_s);
    // A row that is chosen in part is not chosen.
    end[3] = false;
    QCOMPARE(shown(commonGrams(before, end, after, allAfter, 2)), QString());
}

// Of long texts some rows only are looked at: the same ones in both.
void TestGrams::findsTheSameInLongTexts()
{
    std::mt19937 random(7);
    std::vector<AtomId> before(60'000);
    std::ranges::generate(before, [&random] { return AtomId(random() % 5000); });
    std::vector<AtomId> after(before.begin() + 100, before.end());
    const std::vector<GramPair> pairs = commonGrams(before, after, 8);
    QVERIFY(pairs.size() > 1000);
    for (const GramPair &pair : pairs) {
        QCOMPARE(pair.before, pair.after + 100);
    }
}

void TestGrams::keepsTheLongestOrder_data()
{
    QTest::addColumn<QList<int>>("places");
    QTest::addColumn<QList<int>>("kept");
    QTest::newRow("none") << QList<int>{} << QList<int>{};
    QTest::newRow("one") << QList<int>{4} << QList<int>{4};
    QTest::newRow("in order") << QList<int>{1, 2, 3} << QList<int>{1, 2, 3};
    QTest::newRow("backwards") << QList<int>{3, 2, 1} << QList<int>{1};
    QTest::newRow("one moved to the front") << QList<int>{1, 2, 3, 0} << QList<int>{1, 2, 3};
    QTest::newRow("one moved to the back") << QList<int>{9, 1, 2, 3} << QList<int>{1, 2, 3};
    QTest::newRow("two halves exchanged") << QList<int>{5, 6, 7, 1, 2} << QList<int>{5, 6, 7};
}

void TestGrams::keepsTheLongestOrder()
{
    QFETCH(const QList<int>, places);
    QFETCH(const QList<int>, kept);
    std::vector<GramPair> pairs;
    for (const int place : places) {
        pairs.push_back({pairs.size(), size_t(place)});
    }
    QList<int> result;
    for (const GramPair &pair : inOrder(pairs)) {
        result += int(pair.after);
    }
    QCOMPARE(result, kept);
}

void TestGrams::keepsAsManyAsAnyoneCould()
{
    std::mt19937 random(3);
    for (int time = 0; time < 200; ++time) {
        std::vector<GramPair> pairs;
        for (size_t i = 0; i < 12; ++i) {
            pairs.push_back({i, i});
        }
        for (size_t i = 0; i < pairs.size(); ++i) {
            std::swap(pairs[i].after, pairs[random() % pairs.size()].after);
        }
        size_t most = 0;
        for (unsigned chosen = 0; chosen < 1U << pairs.size(); ++chosen) {
            size_t count = 0;
            size_t last = 0;
            bool ascends = true;
            for (size_t i = 0; i < pairs.size() && ascends; ++i) {
                if ((chosen >> i) & 1U) {
                    ascends = count == 0 || pairs[i].after > last;
                    last = pairs[i].after;
                    ++count;
                }
            }
            most = ascends ? std::max(most, count) : most;
        }
        const std::vector<GramPair> kept = inOrder(pairs);
        QCOMPARE(kept.size(), most);
        QVERIFY(std::ranges::is_sorted(kept, {}, &GramPair::after));
        QVERIFY(std::ranges::is_sorted(kept, {}, &GramPair::before));
    }
}

QTEST_GUILESS_MAIN(TestGrams)
#include "tst_grams.moc"
