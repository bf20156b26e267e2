// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/versionorder.h"

#include "tests/support/paralleltext.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

using Texts = std::vector<AlignedText>;
using Columns = std::vector<std::optional<size_t>>;

static AlignedText textOf(size_t statements, unsigned seed = 1)
{
    return writtenOut(ParallelText(seed).statements(statements), 0);
}

class TestVersionOrder : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheLongest();
    void leavesOutWhatIsEmpty();
    void takesTheSameAsOne();
    void tellsApart_data();
    void tellsApart();
    void tellsApartByPins();
};

void TestVersionOrder::beginsWithTheLongest()
{
    const VersionOrder order = orderVersions(Texts{textOf(3), textOf(9), textOf(5)}, {});
    QCOMPARE(order.aligned, std::vector<size_t>({1, 2, 0}));
    QVERIFY(order.columns == Columns({2, 0, 1}));
}

void TestVersionOrder::leavesOutWhatIsEmpty()
{
    const VersionOrder order = orderVersions(Texts{{}, textOf(3), {}}, {});
    QCOMPARE(order.aligned, std::vector<size_t>{1});
    QVERIFY(order.columns == Columns({std::nullopt, 0, std::nullopt}));
    QVERIFY(orderVersions(Texts{{}, {}}, {}).aligned.empty());
}

void TestVersionOrder::takesTheSameAsOne()
{
    const VersionOrder order = orderVersions(Texts{textOf(3), textOf(9), textOf(3)}, {});
    QCOMPARE(order.aligned, std::vector<size_t>({1, 0}));
    QVERIFY(order.columns == Columns({1, 0, 1}));
}

using Change = std::function<void(AlignedText &)>;

void TestVersionOrder::tellsApart_data()
{
    QTest::addColumn<Change>("change");
    const auto add = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    add("text", [](AlignedText &text) { text.segments[2].text += u'!'; });
    add("kind", [](AlignedText &text) { text.segments[2].kind = SegmentKind::Heading; });
    add("paragraph", [](AlignedText &text) { text.segments[2].startsParagraph ^= true; });
    add("paragraphs", [](AlignedText &text) { text.hasParagraphs ^= true; });
    add("language", [](AlignedText &text) { text.language = *LanguageTag::fromString(u"fr"_s); });
}

// Whichever comes first.
void TestVersionOrder::tellsApart()
{
    QFETCH(const Change, change);
    const AlignedText one = textOf(4);
    AlignedText other = one;
    change(other);
    const VersionOrder order = orderVersions(Texts{one, other}, {});
    const VersionOrder reversed = orderVersions(Texts{other, one}, {});
    QCOMPARE(order.aligned.size(), size_t(2));
    QCOMPARE(order.aligned[0], reversed.aligned[1]);
}

// A reader gave them different segments.
void TestVersionOrder::tellsApartByPins()
{
    const Texts texts(2, textOf(2));
    Alignment earlier;
    earlier.rows.push_back({RowId(1), {{0, 2}, {0, 1}}, 1, RowState::Edited, {}});
    earlier.rows.push_back({RowId(2), {{2, 0}, {1, 1}}, 1, RowState::Automatic, {}});
    const VersionOrder order = orderVersions(texts, earlier);
    QCOMPARE(order.aligned.size(), size_t(2));
    for (Row &row : earlier.rows) {
        std::swap(row.cells[0], row.cells[1]);
    }
    QCOMPARE(orderVersions(texts, earlier).aligned[0], order.aligned[1]);
    earlier.rows[0].state = RowState::Automatic;
    QCOMPARE(orderVersions(texts, earlier).aligned.size(), size_t(1));
}

QTEST_APPLESS_MAIN(TestVersionOrder)
#include "tst_versionorder.moc"
