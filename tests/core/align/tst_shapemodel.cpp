// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/shapemodel.h"

#include "tests/support/testcase.h"

#include <cmath>

using namespace hexapla;

// Sentences of these lengths, each a paragraph of its own when it is negative.
static Units unitsOf(const std::vector<int> &lengths)
{
    Units units;
    for (const int length : lengths) {
        units.push_back({{units.size(), 1}, float(std::abs(length)), SegmentKind::Sentence, length < 0});
    }
    return units;
}

class TestShapeModel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void prefersLengthsThatFit();
    void learnsTheUsualRatio();
    void prefersTheSameKind();
    void leavesParagraphsWhole();
    void saysNothingOfEmptyUnits();
};

void TestShapeModel::prefersLengthsThatFit()
{
    const Units a = unitsOf({20, 200, 60, 140});
    const ShapeModel shape(a, a, false);
    QCOMPARE_GT(shape.of({1, 1, 1, 1}), shape.of({1, 3, 1, 1}));
    QCOMPARE_GT(shape.of({1, 3, 1, 1}), shape.of({1, 0, 1, 1}));
    // One long sentence for two shorter ones.
    QCOMPARE_GT(shape.of({1, 2, 1, 2}), shape.of({1, 2, 1, 1}));
}

void TestShapeModel::learnsTheUsualRatio()
{
    std::vector<int> lengths;
    std::vector<int> halves;
    std::vector<WeightedBead> beads;
    for (size_t i = 0; i < 200; ++i) {
        lengths.push_back(int(60 + 20 * (i % 7)));
        halves.push_back(lengths.back() / 2);
        beads.push_back({{i, i, 1, 1}, 1});
    }
    // As long as the first, all in all: of that it knows at first.
    for (size_t i = 0; i < 200; ++i) {
        halves.push_back(halves[i]);
    }
    const Units a = unitsOf(lengths);
    const Units b = unitsOf(halves);
    ShapeModel shape(a, b, false);
    QCOMPARE_LT(std::abs(shape.parameters().ratio), 0.1);
    const float before = shape.of({5, 5, 1, 1});
    shape.learn(beads);
    QCOMPARE_LT(std::abs(shape.parameters().ratio + std::log(2)), 0.1);
    QCOMPARE_GT(shape.of({5, 5, 1, 1}), before);
}

void TestShapeModel::prefersTheSameKind()
{
    Units a = unitsOf({50, 50, 50});
    a[1].kind = SegmentKind::Heading;
    const ShapeModel shape(a, a, false);
    QCOMPARE_GT(shape.of({1, 1, 1, 1}), shape.of({1, 0, 1, 1}));
    // A heading goes with nothing else into one bead.
    const Units plain = unitsOf({50, 50, 50});
    const ShapeModel prose(plain, plain, false);
    QCOMPARE_LT(shape.of({0, 0, 2, 2}), prose.of({0, 0, 2, 2}));
}

void TestShapeModel::leavesParagraphsWhole()
{
    const Units a = unitsOf({-50, 50, -50, 50});
    const ShapeModel shape(a, a, true);
    QCOMPARE_GT(shape.of({2, 2, 1, 1}), shape.of({2, 1, 1, 1}));
    QCOMPARE_GT(shape.of({0, 0, 2, 2}), shape.of({1, 1, 2, 2}));
    // Where nobody knows where they begin, they say nothing.
    const ShapeModel unknown(a, a, false);
    QCOMPARE(unknown.of({2, 2, 1, 1}), unknown.of({2, 1, 1, 1}));
}

void TestShapeModel::saysNothingOfEmptyUnits()
{
    Units a = unitsOf({50, 0, 50});
    a[1].segments.count = 0;
    const Units b = unitsOf({50, 50, 50});
    QCOMPARE(ShapeModel(a, b, true).of({1, 1, 1, 1}), 0.0F);
}

QTEST_APPLESS_MAIN(TestShapeModel)
#include "tst_shapemodel.moc"
