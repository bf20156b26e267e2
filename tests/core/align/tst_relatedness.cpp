// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/relatedness.h"

#include "tests/support/testcase.h"

using namespace hexapla;

namespace {

enum class Lengths : quint8 { Translated, Unrelated, AllTheSame };

// Two texts, sentence by sentence, of which only the lengths matter.
class Case
{
public:
    Case(size_t sentences, Lengths lengths)
    {
        for (size_t i = 0; i < sentences; ++i) {
            const auto varied = [](size_t number) { return 20.0F + float(number * 37 % 180); };
            const float one = lengths == Lengths::AllTheSame ? 60 : varied(i);
            const float other = lengths == Lengths::Unrelated ? varied(i * i + 3) : 1.2F * one;
            m_a.units.push_back({{i, 1}, one});
            m_b.units.push_back({{i, 1}, other});
            m_pair.beads.push_back({{i, i, 1, 1}, 0.9F});
        }
        ShapeModel shape(m_a.units, m_b.units, false);
        shape.learn(m_pair.beads);
        m_pair.shape = shape.parameters();
    }

    float related(float commonGround)
    {
        m_pair.commonGround = commonGround;
        return relatedness(m_pair, m_a, m_b);
    }

private:
    AlignedText m_none;
    AlignerText m_a{m_none, {}, {}, {}, {}};
    AlignerText m_b{m_none, {}, {}, {}, {}};
    PairAlignment m_pair;
};

} // namespace

class TestRelatedness : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void doubtsWhatNothingSpeaksFor();
    void believesWordsOrLengths();
    void judgesNoShortTexts();
};

void TestRelatedness::doubtsWhatNothingSpeaksFor()
{
    QCOMPARE_LT(Case(150, Lengths::Unrelated).related(0.05F), 0.25F);
    // Lengths that fit anything are no sign.
    QCOMPARE_LT(Case(150, Lengths::AllTheSame).related(0.05F), 0.25F);
}

// A short document in which hardly a word comes twice teaches no words.
void TestRelatedness::believesWordsOrLengths()
{
    QCOMPARE(Case(150, Lengths::Translated).related(0.1F), 1.0F);
    QCOMPARE(Case(150, Lengths::Unrelated).related(0.3F), 1.0F);
    QCOMPARE(Case(150, Lengths::AllTheSame).related(0.3F), 1.0F);
}

void TestRelatedness::judgesNoShortTexts()
{
    QCOMPARE(Case(8, Lengths::Unrelated).related(0), 1.0F);
    QCOMPARE_LT(Case(12, Lengths::Unrelated).related(0), 1.0F);
    QCOMPARE_GT(Case(12, Lengths::Unrelated).related(0), Case(20, Lengths::Unrelated).related(0));
    QCOMPARE_LT(Case(20, Lengths::Unrelated).related(0), 0.25F);
    QCOMPARE(Case(20, Lengths::Translated).related(0.02F), 1.0F);
}

QTEST_APPLESS_MAIN(TestRelatedness)
#include "tst_relatedness.moc"
