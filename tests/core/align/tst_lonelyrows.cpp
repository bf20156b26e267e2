// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/lonelyrows.h"

#include "tests/support/paralleltext.h"
#include "tests/support/testcase.h"

using namespace hexapla;

enum Language : quint8 { English, French, Russian, Chinese, Arabic };

// Two versions of short sentences. Some of the words are known from the first of them.
class Case
{
public:
    Case(size_t one, size_t other)
        : m_textA(writtenOut(statements(), one))
        , m_textB(writtenOut(statements(), other))
        , m_a(makeAlignerText(m_textA))
        , m_b(makeAlignerText(m_textB))
        , m_pair(pairOf(m_a, m_b))
        , m_side(m_pair, false)
    {}

    // Compares so many sentences of the one with so many of the other.
    PlacePairs matches(size_t one, size_t other, size_t count, size_t run = 1,
                       const WorkContext &context = {}) const
    {
        const std::vector<LonelyRow> here = rows(m_a, one, count, 0);
        const std::vector<LonelyRow> there = rows(m_b, other, count, run);
        return LonelyRowMatcher(here, there, m_side, m_a.tokens.vocabulary, m_b.tokens.vocabulary, context)
            .matches();
    }

    static constexpr size_t learned = 30;
    static constexpr size_t sentences = 150;

private:
    // None of which says enough to be found by itself.
    static std::vector<ParallelText::Statement> statements()
    {
        ParallelText random(8);
        std::vector<ParallelText::Statement> result;
        for (size_t i = 0; i < sentences; ++i) {
            result.push_back(random.statement(1));
        }
        return result;
    }

    static PairAlignment pairOf(const AlignerText &a, const AlignerText &b)
    {
        std::vector<WeightedBead> beads;
        std::vector<TrainingPair> known;
        for (size_t i = 0; i < learned; ++i) {
            beads.push_back({{i, i, 1, 1}, 1});
            known.push_back({{i, 1}, {i, 1}});
        }
        const auto lexicon = [&known](const AlignerText &from, const AlignerText &to) {
            return LexiconTrainer(from.tokens, to.tokens, SeedTable())
                .train(known, 4, {})
                .value_or(Lexicon());
        };
        ShapeModel shape(a.units, b.units, false);
        shape.learn(beads);
        return {{lexicon(a, b), lexicon(b, a)}, shape.parameters(), beads, 0, {}};
    }

    static std::vector<LonelyRow> rows(const AlignerText &text, size_t first, size_t count, size_t run)
    {
        std::vector<LonelyRow> result;
        for (size_t row = first; row < first + count; ++row) {
            result.push_back({row, run, text.tokens.tokensOf(row, 1), text.units[row]});
        }
        return result;
    }

    AlignedText m_textA;
    AlignedText m_textB;
    AlignerText m_a;
    AlignerText m_b;
    PairAlignment m_pair;
    PairSide m_side;
};

static PlacePairs oneByOne(size_t count)
{
    PlacePairs pairs;
    for (size_t i = 0; i < count; ++i) {
        pairs.emplace_back(i, i);
    }
    return pairs;
}

class TestLonelyRows : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsWholeBlocks();
    void believesNoChance();
    void leavesAloneWhatStandsWhereItShould();
    void findsNothingWhenCancelled();
};

void TestLonelyRows::findsWholeBlocks()
{
    const Case texts(English, Russian);
    int found = 0;
    for (size_t first = Case::learned; first + 8 <= Case::sentences; first += 8) {
        found += texts.matches(first, first, 8) == oneByOne(8) ? 1 : 0;
        QVERIFY(texts.matches(first, first, 1).empty());
    }
    QCOMPARE_GE(found, 13);
}

void TestLonelyRows::believesNoChance()
{
    const Case texts(French, Russian);
    for (size_t first = Case::learned; first < 80; ++first) {
        QVERIFY(texts.matches(first, first + 60, 3 + first % 8).empty());
    }
}

void TestLonelyRows::leavesAloneWhatStandsWhereItShould()
{
    const Case texts(English, Russian);
    QVERIFY(!texts.matches(40, 40, 8).empty());
    QVERIFY(texts.matches(40, 40, 8, 0).empty());
}

void TestLonelyRows::findsNothingWhenCancelled()
{
    const std::stop_source stop;
    stop.request_stop();
    QVERIFY(Case(English, Russian).matches(40, 40, 8, 1, {stop.get_token(), {}}).empty());
}

QTEST_APPLESS_MAIN(TestLonelyRows)
#include "tst_lonelyrows.moc"
