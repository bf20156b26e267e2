// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/band.h"

#include "tests/support/testcase.h"

#include <algorithm>
#include <random>

using namespace hexapla;
using namespace Qt::StringLiterals;

using Stretches = std::vector<Band::Stretch>;
using Points = std::vector<Band::Point>;

// The first promise that a band breaks.
static QString brokenPromise(const Band &band)
{
    if (band[0].first != 0 || band[band.rows()].end != band.columns()) {
        return u"no way in or out"_s;
    }
    size_t cells = 0;
    for (size_t row = 0; row <= band.rows(); ++row) {
        const auto [first, end] = band[row];
        if (first > end || end > band.columns()) {
            return u"row %1 is no stretch"_s.arg(row);
        }
        if (row > 0 && (first < band[row - 1].first || end < band[row - 1].end)) {
            return u"row %1 goes back"_s.arg(row);
        }
        if (row > 0 && first > band[row - 1].end) {
            return u"no way from above to row %1"_s.arg(row);
        }
        for (size_t column = first; column <= end; ++column) {
            if (band.cell(row, column) != cells++) {
                return u"row %1, column %2 has the wrong number"_s.arg(row).arg(column);
            }
        }
    }
    return cells == band.cells() ? QString() : u"a wrong number of cells"_s;
}

static Stretches stretchesOf(const Band &band)
{
    Stretches result;
    for (size_t row = 0; row <= band.rows(); ++row) {
        result.push_back(band[row]);
    }
    return result;
}

static bool areEqual(const Stretches &a, const Stretches &b)
{
    return std::ranges::equal(
        a, b, [](const auto &x, const auto &y) { return x.first == y.first && x.end == y.end; });
}

class TestBand : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comparesEverything();
    void survivesNothing();
    void keepsAGoodBand();
    void makesAWayThrough_data();
    void makesAWayThrough();
    void leadsThroughPoints();
    void leadsThroughPointsOutside();
    void letsNoStepCrossPoints();
    void keepsItsPromises();
};

void TestBand::comparesEverything()
{
    const Band band(3, 5);
    QCOMPARE(brokenPromise(band), QString());
    QCOMPARE(band.rows(), size_t(3));
    QCOMPARE(band.columns(), size_t(5));
    QCOMPARE(band.cells(), size_t(4 * 6));
    QVERIFY(band.contains(0, 0) && band.contains(2, 4));
    QVERIFY(!band.contains(0, 5)); // the end is a point of the path, but no unit
}

void TestBand::survivesNothing()
{
    QCOMPARE(brokenPromise(Band(0, 0)), QString());
    QCOMPARE(brokenPromise(Band(0, 4)), QString());
    QCOMPARE(brokenPromise(Band(4, 0)), QString());
    QCOMPARE(brokenPromise(Band(Stretches{{2, 2}}, 4)), QString());
}

void TestBand::keepsAGoodBand()
{
    const Stretches stretches{{0, 2}, {1, 3}, {1, 4}, {3, 5}};
    const Band band(stretches, 5);
    QCOMPARE(brokenPromise(band), QString());
    QVERIFY(areEqual(stretchesOf(band), stretches));
    QVERIFY(!band.contains(0, 2) && band.contains(1, 2) && !band.contains(3, 2));
}

void TestBand::makesAWayThrough_data()
{
    QTest::addColumn<Stretches>("stretches");
    QTest::addRow("gap") << Stretches{{0, 1}, {4, 5}, {7, 9}};
    QTest::addRow("back") << Stretches{{3, 8}, {1, 2}, {0, 1}};
    QTest::addRow("upside down") << Stretches{{9, 0}, {9, 0}, {9, 0}};
    QTest::addRow("late and early") << Stretches{{5, 5}, {5, 5}, {5, 5}};
}

void TestBand::makesAWayThrough()
{
    QFETCH(const Stretches, stretches);
    const Band band(stretches, 9);
    QCOMPARE(brokenPromise(band), QString());
    // Nothing of what was asked for is lost.
    for (size_t row = 0; row < stretches.size(); ++row) {
        for (size_t column = stretches[row].first; column < stretches[row].end; ++column) {
            QVERIFY(band.contains(row, column));
        }
    }
}

void TestBand::leadsThroughPoints()
{
    Band band(4, 4);
    band.passThrough(Points{{1, 2}, {2, 3}});
    QCOMPARE(brokenPromise(band), QString());
    // Down to the one point, on to the other, and from there to the end.
    QVERIFY(areEqual(stretchesOf(band), {{0, 2}, {0, 3}, {2, 4}, {3, 4}, {3, 4}}));
}

void TestBand::leadsThroughPointsOutside()
{
    Band band(Stretches{{0, 1}, {0, 2}, {1, 3}, {2, 4}, {3, 8}, {7, 8}}, 8);
    band.passThrough(Points{{1, 6}, {2, 6}});
    QCOMPARE(brokenPromise(band), QString());
    QCOMPARE(band[1].end, 6U);
    QCOMPARE(band[2].first, 6U);
    QCOMPARE(band[3].first, 6U);
}

// A step may end at a point that the path must go through, but neither pass it by nor leave it out.
void TestBand::letsNoStepCrossPoints()
{
    Band band(4, 4);
    QVERIFY(!band.isCrossed({1, 1}, {3, 3}));
    band.passThrough(Points{{2, 1}, {2, 2}});
    QVERIFY(!band.isCrossed({0, 0}, {2, 1}));
    QVERIFY(!band.isCrossed({2, 1}, {2, 2}));
    QVERIFY(!band.isCrossed({2, 2}, {4, 4}));
    QVERIFY(band.isCrossed({2, 1}, {3, 2}));
    QVERIFY(band.isCrossed({1, 0}, {3, 1}));
    QVERIFY(band.isCrossed({2, 0}, {2, 2}));
    QVERIFY(band.isCrossed({1, 2}, {2, 2}));
}

void TestBand::keepsItsPromises()
{
    std::mt19937 random(4);
    const auto upTo = [&random](size_t most) { return quint32(random() % (most + 1)); };
    for (int i = 0; i < 2000; ++i) {
        const size_t rows = upTo(12);
        const size_t columns = upTo(12);
        Stretches stretches;
        for (size_t row = 0; row <= rows; ++row) {
            stretches.push_back({upTo(columns), upTo(columns)});
        }
        Band band(std::move(stretches), columns);
        QCOMPARE(brokenPromise(band), QString());
        Points points;
        Band::Point at;
        while (random() % 4 != 0) {
            at = {at.row + upTo(rows - at.row), at.column + upTo(columns - at.column)};
            points.push_back(at);
        }
        band.passThrough(points);
        QCOMPARE(brokenPromise(band), QString());
        for (const auto &[row, column] : points) {
            QVERIFY(column >= band[row].first && column <= band[row].end);
            QVERIFY(row == 0 || band[row - 1].end <= column);
            QVERIFY(row == rows || band[row + 1].first >= column);
        }
    }
}

QTEST_APPLESS_MAIN(TestBand)
#include "tst_band.moc"
