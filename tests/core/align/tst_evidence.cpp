// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/evidence.h"

#include "core/align/alignertext.h"
#include "tests/support/paralleltext.h"
#include "tests/support/testcase.h"

using namespace hexapla;

enum Language : quint8 { English, French, Russian, Chinese, Arabic };

// Two versions whose words are known: they were learned from the text itself.
class Case
{
public:
    Case(size_t one, size_t other)
        : m_textA(writtenOut(ParallelText(4).statements(80), one))
        , m_textB(writtenOut(ParallelText(4).statements(80), other))
        , m_a(makeAlignerText(m_textA))
        , m_b(makeAlignerText(m_textB))
        , m_band(m_a.size(), m_b.size())
        , m_forward(learned(m_a, m_b))
        , m_backward(learned(m_b, m_a))
    {}

    Evidence evidence(const WorkContext &context = {}, float trust = usualTrust) const
    {
        return {{m_a.tokens, m_a.units, m_forward, {}},
                {m_b.tokens, m_b.units, m_backward, {}},
                m_band,
                {2, 2, 1},
                context,
                trust};
    }

private:
    static Lexicon learned(const AlignerText &from, const AlignerText &to)
    {
        std::vector<TrainingPair> pairs;
        pairs.reserve(from.size());
        for (size_t i = 0; i < from.size(); ++i) {
            pairs.push_back({{i, 1}, {i, 1}, 1});
        }
        return LexiconTrainer(from.tokens, to.tokens, SeedTable()).train(pairs, 4, {}).value_or(Lexicon());
    }

    AlignedText m_textA;
    AlignedText m_textB;
    AlignerText m_a;
    AlignerText m_b;
    Band m_band;
    Lexicon m_forward;
    Lexicon m_backward;
};

class TestEvidence : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void speaksForTranslations();
    void addsUpOverABead();
    void weighsWhatItIsTrusted();
    void saysNothingWhenCancelled();
};

void TestEvidence::speaksForTranslations()
{
    const Case texts(French, Chinese);
    const Evidence evidence = texts.evidence();
    int right = 0;
    for (size_t i = 0; i + 1 < 80; ++i) {
        const float own = evidence.of({i, i, 1, 1});
        right += own > 0 && own > evidence.of({i, i + 1, 1, 1}) ? 1 : 0;
    }
    QCOMPARE_GE(right, 75);
}

// Two sentences explain the two that translate them, and one of them not both.
void TestEvidence::addsUpOverABead()
{
    const Case texts(English, Russian);
    const Evidence evidence = texts.evidence();
    QCOMPARE_GT(evidence.of({10, 10, 2, 2}), evidence.of({10, 10, 1, 2}));
    QCOMPARE_GT(evidence.of({10, 10, 2, 2}), evidence.of({10, 10, 2, 1}));
    QCOMPARE_GT(evidence.of({10, 10, 2, 2}), evidence.of({10, 40, 2, 2}));
}

void TestEvidence::weighsWhatItIsTrusted()
{
    const Case texts(English, Russian);
    const Bead bead{10, 10, 2, 1};
    QCOMPARE(texts.evidence({}, 2 * usualTrust).of(bead), 2 * texts.evidence().of(bead));
}

void TestEvidence::saysNothingWhenCancelled()
{
    const std::stop_source stop;
    stop.request_stop();
    const Case texts(English, Arabic);
    const Evidence evidence = texts.evidence({stop.get_token(), {}});
    QCOMPARE(evidence.of({10, 10, 1, 1}), 0.0F);
}

QTEST_APPLESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
