// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/rowbuilder.h"

#include "tests/support/testcase.h"

using namespace hexapla;

using Columns = std::vector<std::optional<size_t>>;

static ProfileRow profileRow(std::vector<SegmentRange> cells, std::optional<size_t> movedTo = {},
                             Pin pin = {})
{
    return {std::move(cells), 0.5F, pin, movedTo};
}

class TestRowBuilder : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void givesVersionsTheirColumns();
    void keepsIdsOfRowsThatStay();
    void keepsPinnedRows();
    void linksRowsBothWays();
    void keepsLinksOfReaders();
};

// The first and the last read the same, the second is empty.
void TestRowBuilder::givesVersionsTheirColumns()
{
    const std::vector<ProfileRow> rows{profileRow({{0, 2}, {0, 1}}), profileRow({{2, 1}, {}}),
                                       profileRow({{3, 1}, {1, 1}})};
    const Alignment alignment = buildAlignment(rows, Columns{1, std::nullopt, 0, 1}, {});
    QCOMPARE(alignment.rows.size(), size_t(3));
    using Cells = std::vector<SegmentRange>;
    QVERIFY(alignment.rows[0].cells == Cells({{0, 1}, {0, 0}, {0, 2}, {0, 1}}));
    QVERIFY(alignment.rows[1].cells == Cells({{1, 0}, {0, 0}, {2, 1}, {1, 0}}));
    QVERIFY(alignment.rows[2].cells == Cells({{1, 1}, {0, 0}, {3, 1}, {1, 1}}));
    QVERIFY(isAlignmentOf(alignment, std::array<size_t, 4>{2, 0, 4, 2}));
}

void TestRowBuilder::keepsIdsOfRowsThatStay()
{
    Alignment earlier;
    earlier.rows.push_back({RowId(7), {{0, 1}, {0, 1}}, 1, RowState::Automatic, {}});
    earlier.rows.push_back({RowId(3), {{1, 2}, {1, 1}}, 1, RowState::Automatic, {}});
    const std::vector<ProfileRow> rows{profileRow({{0, 1}, {0, 1}}), profileRow({{1, 1}, {1, 1}}),
                                       profileRow({{2, 1}, {}})};
    const Alignment alignment = buildAlignment(rows, Columns{0, 1}, earlier);
    QCOMPARE(alignment.rows[0].id, RowId(7));
    QCOMPARE(alignment.rows[1].id, RowId(8));
    QCOMPARE(alignment.rows[2].id, RowId(9));
}

void TestRowBuilder::keepsPinnedRows()
{
    Alignment earlier;
    earlier.rows.push_back({RowId(5), {{0, 1}, {0, 0}}, 0.25, RowState::Automatic, {}});
    earlier.rows.push_back({RowId(6), {{1, 1}, {0, 1}}, 0.75, RowState::Confirmed, {}});
    const std::vector<ProfileRow> rows{profileRow({{0, 1}, {}}), profileRow({{1, 1}, {0, 1}}, {}, Pin(0))};
    const Alignment alignment = buildAlignment(rows, Columns{0, 1}, earlier);
    QVERIFY(alignment.rows[1] == earlier.rows[1]);
    QCOMPARE(alignment.rows[0].id, RowId(5));
    QCOMPARE(alignment.rows[0].confidence, 0.5);
}

void TestRowBuilder::linksRowsBothWays()
{
    const std::vector<ProfileRow> rows{profileRow({{0, 1}, {}}, 2), profileRow({{1, 1}, {0, 1}}),
                                       profileRow({{}, {1, 1}}, 0)};
    const Alignment alignment = buildAlignment(rows, Columns{0, 1}, {});
    QCOMPARE(alignment.rows[0].movedTo, std::optional(alignment.rows[2].id));
    QCOMPARE(alignment.rows[2].movedTo, std::optional(alignment.rows[0].id));
    QVERIFY(!alignment.rows[1].movedTo);
}

// A reader linked the first with the second, and it was found since that the second is in the last. What was
// linked with a row that is no more is linked with none.
void TestRowBuilder::keepsLinksOfReaders()
{
    Alignment earlier;
    earlier.rows.push_back({RowId(1), {{0, 1}, {0, 0}}, 1, RowState::Edited, RowId(2)});
    earlier.rows.push_back({RowId(2), {{1, 0}, {0, 1}}, 1, RowState::Automatic, RowId(1)});
    earlier.rows.push_back({RowId(3), {{1, 1}, {1, 0}}, 1, RowState::Edited, RowId(4)});
    earlier.rows.push_back({RowId(4), {{2, 0}, {1, 2}}, 1, RowState::Automatic, RowId(3)});
    earlier.rows.push_back({RowId(5), {{2, 1}, {3, 0}}, 1, RowState::Automatic, {}});
    const std::vector<ProfileRow> rows{profileRow({{0, 1}, {}}, {}, Pin(0)),
                                       profileRow({{}, {0, 1}}, 5),
                                       profileRow({{1, 1}, {}}, {}, Pin(1)),
                                       profileRow({{}, {1, 1}}),
                                       profileRow({{}, {2, 1}}),
                                       profileRow({{2, 1}, {}}, 1)};
    const Alignment alignment = buildAlignment(rows, Columns{0, 1}, earlier);
    QCOMPARE(alignment.rows[0].movedTo, std::optional(RowId(2)));
    QCOMPARE(alignment.rows[1].movedTo, std::optional(RowId(1)));
    QVERIFY(!alignment.rows[2].movedTo);
    QVERIFY(!alignment.rows[5].movedTo);
}

QTEST_APPLESS_MAIN(TestRowBuilder)
#include "tst_rowbuilder.moc"
