// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/logsum.h"
#include "tests/support/testcase.h"

#include <cmath>
#include <limits>

using namespace hexapla;

class TestLogSum : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void addsProbabilities();
    void leavesOutWhatIsNegligible();
    void addsNothingToTheImpossible();
};

void TestLogSum::addsProbabilities()
{
    const LogSum sum;
    for (double apart = 0; apart < 16; apart += 0.0037) {
        const double expected = -300 + std::log1p(std::exp(-apart));
        QCOMPARE_LT(std::abs(sum(-300, -300 - apart) - expected), 2e-5);
        QCOMPARE(sum(-300 - apart, -300), sum(-300, -300 - apart));
    }
}

void TestLogSum::leavesOutWhatIsNegligible()
{
    const LogSum sum;
    QCOMPARE(sum(-5, -21), -5.0);
    QCOMPARE(sum(-1e6, -5), -5.0);
}

void TestLogSum::addsNothingToTheImpossible()
{
    constexpr double never = -std::numeric_limits<double>::infinity();
    const LogSum sum;
    QCOMPARE(sum(never, -5), -5.0);
    QCOMPARE(sum(-5, never), -5.0);
    QCOMPARE(sum(never, never), never);
}

QTEST_APPLESS_MAIN(TestLogSum)
#include "tst_logsum.moc"
