// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/pairset.h"

#include "tests/support/nonsense.h"
#include "tests/support/paralleltext.h"
#include "tests/support/testcase.h"

using namespace hexapla;

// Texts with all that is made of them.
class Versions
{
public:
    explicit Versions(std::vector<AlignedText> texts)
        : m_texts(std::move(texts))
    {
        for (const AlignedText &text : m_texts) {
            m_prepared.push_back(makeAlignerText(text));
        }
    }

    std::span<const AlignerText> texts() const { return m_prepared; }

private:
    std::vector<AlignedText> m_texts;
    std::vector<AlignerText> m_prepared;
};

static std::vector<AlignedText> inAllLanguages(size_t statements)
{
    std::vector<AlignedText> texts;
    for (size_t language = 0; language < ParallelText::languages().size(); ++language) {
        texts.push_back(writtenOut(ParallelText(41).statements(statements), language));
    }
    return texts;
}

class TestPairSet : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void seesPairsFromBothSides();
    void findsHubsAmongRelatedVersions();
    void reportsProgressOnce();
};

void TestPairSet::seesPairsFromBothSides()
{
    const Versions versions({inAllLanguages(60)[0], inAllLanguages(60)[2]});
    const QStringList folders;
    const WorkContext context;
    const PinnedCells pins;
    PairSet pairs(versions.texts(), pins, folders, context);
    QVERIFY(!pairs.side(0, 1));
    QCOMPARE(pairs.agreement(0, 1), 0.0);
    pairs.align();
    QCOMPARE(pairs.side(0, 1)->counterpart(30).first, size_t(30));
    QCOMPARE(pairs.side(1, 0)->counterpart(30).first, size_t(30));
    QCOMPARE(pairs.bestPair(), std::pair(size_t(0), size_t(1)));
    QCOMPARE_GT(pairs.agreement(1, 0), 0.9);
}

// The longest three are others: the rest, which belongs together, must not be judged by them.
void TestPairSet::findsHubsAmongRelatedVersions()
{
    constexpr size_t strangers = 3;
    std::vector<AlignedText> texts;
    for (unsigned seed = 0; seed < strangers; ++seed) {
        texts.push_back(nonsense(seed, 120));
    }
    std::ranges::copy(inAllLanguages(90), std::back_inserter(texts));
    const Versions versions(std::move(texts));
    const QStringList folders;
    const WorkContext context;
    const PinnedCells pins;
    PairSet pairs(versions.texts(), pins, folders, context);
    pairs.align();
    const size_t count = versions.texts().size();
    for (size_t one = 0; one < count; ++one) {
        size_t relatives = 0;
        for (size_t other = 0; other < count; ++other) {
            relatives += other != one && pairs.areRelated(one, other) ? 1 : 0;
        }
        if (one < strangers) {
            QCOMPARE(relatives, size_t(0));
        } else {
            QCOMPARE_GE(relatives, size_t(3)); // the hubs, or all others
        }
    }
    const auto [a, b] = pairs.bestPair();
    QCOMPARE_GE(std::min(a, b), strangers);
}

// However many pairs it takes.
void TestPairSet::reportsProgressOnce()
{
    const Versions versions({nonsense(1, 40), nonsense(2, 40), nonsense(3, 40), nonsense(4, 40),
                             nonsense(5, 40), nonsense(6, 40), nonsense(7, 40)});
    const QStringList folders;
    const PinnedCells pins;
    std::vector<double> shares;
    const WorkContext context{{}, [&shares](double share) { shares.push_back(share); }};
    PairSet pairs(versions.texts(), pins, folders, context);
    pairs.align();
    QVERIFY(std::ranges::is_sorted(shares));
    QCOMPARE_LE(shares.back(), 1.0);
    QCOMPARE_GE(shares.back(), 0.8);
}

QTEST_APPLESS_MAIN(TestPairSet)
#include "tst_pairset.moc"
