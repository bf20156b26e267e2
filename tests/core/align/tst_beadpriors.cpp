// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/beadpriors.h"

#include "tests/support/testcase.h"

#include <cmath>

using namespace hexapla;

class TestBeadPriors : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void areShares();
    void holdOmissionsAsCommonAsAsked();
    void learnFromBeads();
    void expectManyWhereUnitsAreLong();
};

void TestBeadPriors::areShares()
{
    const BeadPriors priors(0.02F);
    double sum = 0;
    for (size_t shape = 0; shape < beadShapes.size(); ++shape) {
        sum += std::exp(double(priors.of(shape)));
        QCOMPARE_LE(priors.of(shape), priors.of(0)); // one to one
    }
    QCOMPARE_LT(std::abs(sum - 1), 1e-5);
}

// And no side more than the other.
void TestBeadPriors::holdOmissionsAsCommonAsAsked()
{
    const BeadPriors few(0.005F);
    const BeadPriors many(0.02F);
    QCOMPARE(few.of(omissionShapes), few.of(omissionShapes + 1));
    QCOMPARE_LT(few.of(omissionShapes), many.of(omissionShapes));
    // In a run they cost little, and coming out of one costs something.
    QCOMPARE_LT(many.of(omissionShapes), many.furtherOmission());
    QCOMPARE_LT(many.endOfOmissions(), 0.0F);
}

void TestBeadPriors::learnFromBeads()
{
    const std::vector<WeightedBead> beads(100, {{0, 0, 1, 2}, 0.5F});
    const BeadPriors usual(0.02F);
    const BeadPriors learned(0.02F, beads);
    QCOMPARE_GT(learned.of(1), usual.of(1));
    QCOMPARE_LT(learned.of(2), usual.of(2));
    QCOMPARE_LT(learned.of(0), usual.of(0));
}

// Of an abridged text there are as few units, but they are no longer.
void TestBeadPriors::expectManyWhereUnitsAreLong()
{
    const Units some(10, Unit{{0, 1}, 100});
    const Units many(40, Unit{{0, 1}, 100});
    const Units running(10, Unit{{0, 1}, 400});
    QCOMPARE(beadLimits(some, many).b, usualBead);
    const BeadLimits limits = beadLimits(running, many);
    QCOMPARE(limits.a, usualBead);
    QCOMPARE(limits.b, longestBead);
    QCOMPARE(beadLimits(many, running).a, longestBead);

    const BeadPriors usual(0.02F);
    const BeadPriors priors(0.02F, {}, limits);
    double sum = 0;
    for (size_t shape = 0; shape < beadShapes.size(); ++shape) {
        sum += std::exp(double(priors.of(shape)));
        const auto &[countA, countB] = beadShapes[shape];
        if (countA == 1 && countB >= 3) {
            QCOMPARE_GT(priors.of(shape), usual.of(shape));
            QCOMPARE_GT(priors.of(shape), -10.0F);
        }
    }
    QCOMPARE_LT(std::abs(sum - 1), 1e-5);
    QCOMPARE_LT(priors.of(0), usual.of(0));
}

QTEST_APPLESS_MAIN(TestBeadPriors)
#include "tst_beadpriors.moc"
