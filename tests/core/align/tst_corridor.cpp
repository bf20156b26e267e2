// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/corridor.h"

#include "core/align/dictionaryseeds.h"
#include "tests/support/paralleltext.h"
#include "tests/support/testcase.h"

using namespace hexapla;

// A text with itself, a stretch of it missing on the other side.
class Case
{
public:
    Case(size_t statements, size_t missing = 0, size_t count = 0)
        : m_textA(writtenOut(ParallelText(8).statements(statements), 0))
        , m_textB(m_textA)
    {
        const auto begin = m_textB.segments.begin() + qsizetype(missing);
        m_textB.segments.erase(begin, begin + qsizetype(count));
    }

    Band run(const WorkContext &context = {}) const
    {
        const AlignerText a = makeAlignerText(m_textA);
        const AlignerText b = makeAlignerText(m_textB);
        const SeedTable seeds = findSeeds(a.tokens.vocabulary, b.tokens.vocabulary);
        const LexiconPair lexica{
            LexiconTrainer(a.tokens, b.tokens, seeds).fromSeeds(),
            LexiconTrainer(b.tokens, a.tokens, seeds.reversed(b.tokens.vocabulary.size())).fromSeeds()};
        return corridor(a, b, lexica, context);
    }

private:
    AlignedText m_textA;
    AlignedText m_textB;
};

class TestCorridor : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isEverywhereInShortTexts();
    void holdsTheWayOfLongTexts();
    void comesBackWhenCancelled();
};

void TestCorridor::isEverywhereInShortTexts()
{
    const Band band = Case(100).run();
    QCOMPARE(band.cells(), size_t(101 * 101));
}

void TestCorridor::holdsTheWayOfLongTexts()
{
    constexpr size_t statements = 1500;
    constexpr size_t missing = 600;
    constexpr size_t count = 200;
    const Band band = Case(statements, missing, count).run();
    QCOMPARE(band.rows(), statements);
    QCOMPARE(band.columns(), statements - count);
    QCOMPARE_LT(band.cells(), statements * (statements - count) / 10);
    size_t inside = 0;
    for (size_t row = 0; row < statements; ++row) {
        if (row < missing || row >= missing + count) {
            inside += band.contains(row, row < missing ? row : row - count) ? 1 : 0;
        }
    }
    QCOMPARE_GE(inside, (statements - count) * 99 / 100);
}

// With a way that costs little, whatever it is worth.
void TestCorridor::comesBackWhenCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const Band band = Case(1500).run({stop.get_token(), {}});
    QCOMPARE(band.rows(), size_t(1500));
    QCOMPARE(band.columns(), size_t(1500));
    QCOMPARE_LE(band.cells(), size_t(2 * 1500 + 1));
}

QTEST_APPLESS_MAIN(TestCorridor)
#include "tst_corridor.moc"
