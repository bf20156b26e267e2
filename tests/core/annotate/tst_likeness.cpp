// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/likeness.h"

#include "tests/support/testcase.h"

#include <random>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestLikeness : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsEdits_data();
    void countsEdits();
    void countsAsThePlainWayDoes();
    void comparesVeryLongTexts();
    void findsTheClosestPart();
    void countsLetters_data();
    void countsLetters();
};

void TestLikeness::countsEdits_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("expected");
    QTest::newRow("same") << u"lamp"_s << u"lamp"_s << 0;
    QTest::newRow("empty") << QString() << u"lamp"_s << 4;
    QTest::newRow("replaced") << u"lamp"_s << u"lump"_s << 1;
    QTest::newRow("inserted") << u"lamp"_s << u"clamps"_s << 2;
    QTest::newRow("all") << u"abc"_s << u"xyz"_s << 3;
    QTest::newRow("a name for a plank") << u"Linus"_s << u"chines"_s << 3;
}

void TestLikeness::countsEdits()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const int, expected);
    QCOMPARE(edits(a, b, 10), expected);
    QCOMPARE(edits(b, a, 10), expected);
    QCOMPARE(edits(a, b, expected), expected);
    if (expected > 0) {
        QCOMPARE(edits(a, b, expected - 1), expected);
    }
}

// The table of all ways, without a limit.
static qsizetype plainEdits(const QString &a, const QString &b)
{
    std::vector<std::vector<qsizetype>> table(size_t(a.size()) + 1,
                                              std::vector<qsizetype>(size_t(b.size()) + 1));
    for (size_t i = 0; i < table.size(); ++i) {
        for (size_t j = 0; j < table[i].size(); ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = qsizetype(i + j);
                continue;
            }
            const qsizetype replaced =
                table[i - 1][j - 1] + (a[qsizetype(i) - 1] == b[qsizetype(j) - 1] ? 0 : 1);
            table[i][j] = std::min({replaced, table[i - 1][j] + 1, table[i][j - 1] + 1});
        }
    }
    return table.back().back();
}

void TestLikeness::countsAsThePlainWayDoes()
{
    std::mt19937 random(11);
    const auto word = [&random] {
        QString result;
        for (auto length = random() % 14; length > 0; --length) {
            result += QChar(u'a' + int(random() % 3));
        }
        return result;
    };
    for (int i = 0; i < 3'000; ++i) {
        const QString a = word();
        const QString b = word();
        const auto limit = qsizetype(random() % 12);
        QCOMPARE(edits(a, b, limit), std::min(plainEdits(a, b), limit + 1));
    }
}

void TestLikeness::comparesVeryLongTexts()
{
    const QString a = u"lamp "_s.repeated(20'000);
    const QString b = u"lamp "_s.repeated(19'000) + u"wick "_s.repeated(1'000);
    QVERIFY(likeness(a, b) > 0.9);
    QCOMPARE(likeness(a, a), 1.0);
    QCOMPARE(likeness(a, u"wick "_s.repeated(20'000)), 0.0);
}

void TestLikeness::findsTheClosestPart()
{
    const QString text = u"The bell is cracked. The lump burns oil."_s;
    const ClosestPart part = closestPart(text, u"lamp burns");
    QCOMPARE(text.sliced(part.span.start, part.span.length()), u"lump burns"_s);
    QCOMPARE(part.edits, 1);
    QCOMPARE(closestPart(text, u"cracked").edits, 0);
    QCOMPARE(closestPart(QString(), u"lamp").edits, 4);
}

void TestLikeness::countsLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("letters");
    QTest::newRow("words") << u"the great lamp"_s << 14;
    QTest::newRow("signs") << u"...!? — «»"_s << 0;
    QTest::newRow("digits") << u"1898"_s << 4;
    QTest::newRow("white space around") << u"  lamp \n"_s << 4;
    QTest::newRow("marks") << u"e\u0301t\u00e9"_s << 3;
    QTest::newRow("vowel signs") << u"दीपक"_s << 3;
    QTest::newRow("ideographs") << u"大灯"_s << 6;
    QTest::newRow("kana") << u"ランプ"_s << 6;
    QTest::newRow("hangul") << u"등불"_s << 4;
}

void TestLikeness::countsLetters()
{
    QFETCH(const QString, text);
    QFETCH(const int, letters);
    QCOMPARE(lettersOf(text), letters);
}

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
