// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/roughrows.h"

#include "tests/support/paralleltext.h"
#include "tests/support/testcase.h"

using namespace hexapla;

using Beads = std::vector<WeightedBead>;

static AlignedText textOf(size_t statements) { return writtenOut(ParallelText(2).statements(statements), 0); }

static std::vector<std::vector<SegmentRange>> cellsOf(const std::vector<ProfileRow> &rows)
{
    std::vector<std::vector<SegmentRange>> cells;
    for (const ProfileRow &row : rows) {
        cells.push_back(row.cells);
    }
    return cells;
}

class TestRoughRows : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void laysBeadsOverEachOther();
    void isNeverSure();
};

// Where one version joins what another has apart, all is one row.
void TestRoughRows::laysBeadsOverEachOther()
{
    const AlignedText four = textOf(4);
    const AlignedText three = textOf(3);
    const std::vector<AlignerText> texts{makeAlignerText(four), makeAlignerText(three),
                                         makeAlignerText(three)};
    const std::vector<Beads> beads{
        {},
        {{{0, 0, 1, 1}, 1}, {{1, 1, 2, 1}, 1}, {{3, 2, 1, 1}, 1}},
        {{{0, 0, 0, 1}, 1}, {{0, 1, 2, 1}, 1}, {{2, 2, 1, 1}, 1}, {{3, 3, 1, 0}, 1}}};
    using Cells = std::vector<std::vector<SegmentRange>>;
    QVERIFY(cellsOf(roughRows(texts, beads)) ==
            Cells({{{}, {}, {0, 1}}, {{0, 3}, {0, 2}, {1, 2}}, {{3, 1}, {2, 1}, {}}}));
}

void TestRoughRows::isNeverSure()
{
    const AlignedText two = textOf(2);
    const std::vector<AlignerText> texts{makeAlignerText(two), makeAlignerText(two)};
    const std::vector<ProfileRow> rows =
        roughRows(texts, std::vector<Beads>{{}, {{{0, 0, 1, 1}, 1}, {{1, 1, 1, 1}, 0.5F}}});
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE_LE(rows[0].confidence, 0.5F);
    QCOMPARE_LT(rows[1].confidence, rows[0].confidence);
}

QTEST_APPLESS_MAIN(TestRoughRows)
#include "tst_roughrows.moc"
