// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/alignment.h"

#include "tests/support/testcase.h"

#include <array>

using namespace hexapla;

// Of two versions with three and two segments; the first row and the last say the same.
static Alignment good()
{
    return {{{RowId(1), {{0, 1}, {0, 0}}, 1, {}, RowId(3)},
             {RowId(2), {{1, 2}, {0, 1}}, 1, {}, {}},
             {RowId(3), {{3, 0}, {1, 1}}, 1, {}, RowId(1)}},
            {}};
}

class TestAlignment : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAnAlignment();
    void knowsWhatIsNone_data();
    void knowsWhatIsNone();
    void linksNoVersionWithItself();
};

void TestAlignment::knowsAnAlignment()
{
    QVERIFY(isAlignmentOf(good(), std::array<size_t, 2>{3, 2}));
    QVERIFY(!isAlignmentOf(good(), std::array<size_t, 2>{3, 3}));
    QVERIFY(!isAlignmentOf(good(), std::array<size_t, 3>{3, 2, 0}));
    QVERIFY(isAlignmentOf({}, {}));
    QVERIFY(isAlignmentOf({}, std::array<size_t, 2>{0, 0}));
}

void TestAlignment::knowsWhatIsNone_data()
{
    QTest::addColumn<size_t>("row");
    QTest::addColumn<Row>("instead");
    const std::vector<Row> rows = good().rows;
    const auto add = [&rows](const char *name, size_t row, auto &&spoil) {
        Row instead = rows[row];
        spoil(instead);
        QTest::newRow(name) << row << instead;
    };
    add("a gap", 1, [](Row &row) { row.cells[0] = {2, 1}; });
    add("an overlap", 1, [](Row &row) { row.cells[0] = {0, 3}; });
    add("more than there is", 2, [](Row &row) { row.cells[1].count = 2; });
    add("a row of nothing", 2, [](Row &row) { row.cells[1].count = 0; });
    add("an id that is none", 1, [](Row &row) { row.id = RowId(); });
    add("an id twice", 1, [](Row &row) { row.id = RowId(1); });
    add("a link to nowhere", 1, [](Row &row) { row.movedTo = RowId(4); });
    add("a link to itself", 1, [](Row &row) { row.movedTo = RowId(2); });
    add("a second link", 1, [](Row &row) { row.movedTo = RowId(3); });
    add("a link that is not returned", 0, [](Row &row) { row.movedTo.reset(); });
}

void TestAlignment::knowsWhatIsNone()
{
    QFETCH(const size_t, row);
    QFETCH(const Row, instead);
    Alignment alignment = good();
    alignment.rows[row] = instead;
    QVERIFY(!isAlignmentOf(alignment, std::array<size_t, 2>{3, 2}));
}

void TestAlignment::linksNoVersionWithItself()
{
    Alignment alignment = good();
    QVERIFY(canBeLinked(alignment.rows[0], alignment.rows[2]));
    QVERIFY(!canBeLinked(alignment.rows[0], alignment.rows[1]));
    alignment.rows[0].movedTo = RowId(2);
    alignment.rows[1].movedTo = RowId(1);
    alignment.rows[2].movedTo.reset();
    QVERIFY(!isAlignmentOf(alignment, std::array<size_t, 2>{3, 2}));
}

QTEST_APPLESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
