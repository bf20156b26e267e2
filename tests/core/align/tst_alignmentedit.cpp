// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/alignmentedit.h"

#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace hexapla;
using namespace Qt::StringLiterals;

using Direction = ShiftSegments::Direction;

// Rows by how many segments every version has there: {{1, 1}, {2, 1}}. Their ids are 10, 11, 12...
static Alignment alignmentOf(const std::vector<std::vector<size_t>> &counts)
{
    Alignment alignment;
    std::vector<size_t> next(counts.empty() ? 0 : counts.front().size());
    for (const auto &row : counts) {
        Row made;
        made.id = RowId(10 + qint64(alignment.rows.size()));
        made.confidence = 0.5;
        for (size_t version = 0; version < next.size(); ++version) {
            made.cells.push_back({next[version], row[version]});
            next[version] += row[version];
        }
        alignment.rows.push_back(std::move(made));
    }
    return alignment;
}

// The other way round, with what else there is to say: "10:1,1 11*:2,1>10" (edited, linked with 10).
static QString textOf(const Alignment &alignment)
{
    QStringList rows;
    for (const Row &row : alignment.rows) {
        QStringList counts;
        for (const SegmentRange &cell : row.cells) {
            counts += QString::number(cell.count);
        }
        const QString state = row.state == RowState::Edited      ? u"*"_s
                              : row.state == RowState::Confirmed ? u"!"_s
                                                                 : QString();
        rows += QString::number(row.id.value()) + state + u':' + counts.join(u',') +
                (row.movedTo ? u'>' + QString::number(row.movedTo->value()) : QString());
    }
    return rows.join(u' ');
}

// The first promise of an alignment over so many segments that is broken.
static QString brokenPromise(const Alignment &alignment, const std::vector<size_t> &segments)
{
    std::vector<size_t> next(segments.size());
    QSet<RowId> ids;
    for (const Row &row : alignment.rows) {
        if (row.cells.size() != segments.size() || ids.contains(row.id)) {
            return u"row %1: versions or id"_s.arg(row.id.value());
        }
        ids.insert(row.id);
        bool isEmpty = true;
        for (size_t version = 0; version < segments.size(); ++version) {
            if (row.cells[version].first != next[version]) {
                return u"row %1: gap or overlap in version %2"_s.arg(row.id.value()).arg(version);
            }
            next[version] = row.cells[version].end();
            isEmpty = isEmpty && row.cells[version].isEmpty();
        }
        if (isEmpty) {
            return u"row %1 holds nothing"_s.arg(row.id.value());
        }
    }
    for (const Row &row : alignment.rows) {
        if (!row.movedTo) {
            continue;
        }
        const auto other = std::ranges::find(alignment.rows, *row.movedTo, &Row::id);
        if (other == alignment.rows.end() || *row.movedTo == row.id) {
            return u"row %1 is linked with nothing"_s.arg(row.id.value());
        }
        if (other->movedTo != row.id) {
            return u"row %1 is linked with one that knows nothing of it"_s.arg(row.id.value());
        }
        for (size_t version = 0; version < segments.size(); ++version) {
            if (!row.cells[version].isEmpty() && !other->cells[version].isEmpty()) {
                return u"row %1 is linked with more text of version %2"_s.arg(row.id.value()).arg(version);
            }
        }
    }
    return next == segments ? QString() : u"segments are missing"_s;
}

class TestAlignmentEdit : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void editsRows_data();
    void editsRows();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void movesLinksWithTheText();
    void endsLinksThatCannotBe_data();
    void endsLinksThatCannotBe();
    void linksEveryRowWithOneOther();
    void pinsManyRows();
    void keepsTheConfidenceOfPinnedRows();
    void restoresNothingElse();
    void keepsPromisesAndComesBack();
};

Q_DECLARE_METATYPE(hexapla::AlignmentEdit)
Q_DECLARE_METATYPE(hexapla::Alignment)

void TestAlignmentEdit::editsRows_data()
{
    QTest::addColumn<Alignment>("alignment");
    QTest::addColumn<AlignmentEdit>("edit");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const Alignment &alignment, const AlignmentEdit &edit,
                        const QString &expected) { QTest::newRow(name) << alignment << edit << expected; };
    const Alignment three = alignmentOf({{1, 1, 1}, {2, 0, 1}, {1, 2, 1}});
    const Alignment two = alignmentOf({{1, 1}, {1, 1}, {0, 2}});
    add("merge two", three, MergeRows{RowId(10), RowId(11)}, u"10*:3,1,2 12:1,2,1"_s);
    add("merge three", three, MergeRows{RowId(10), RowId(12)}, u"10*:4,3,3"_s);
    add("split", three, SplitRow{RowId(12), {1, 1, 0}}, u"10:1,1,1 11:2,0,1 12*:1,1,0 13*:0,1,1"_s);
    add("split into a named row", three, SplitRow{RowId(11), {1, 0, 0}, RowId(7)},
        u"10:1,1,1 11*:1,0,0 7*:1,0,1 12:1,2,1"_s);
    add("detach", three, DetachCell{RowId(12), 1}, u"10:1,1,1 11:2,0,1 12*:1,0,1 13*:0,2,0"_s);
    add("shift one up", three, ShiftSegments{RowId(12), 1, Direction::Up}, u"10:1,1,1 11*:2,1,1 12*:1,1,1"_s);
    add("shift two down", three, ShiftSegments{RowId(11), 0, Direction::Down, 2},
        u"10:1,1,1 11*:0,0,1 12*:3,2,1"_s);
    add("shift the last away", two, ShiftSegments{RowId(12), 1, Direction::Up, 2}, u"10:1,1 11*:1,3"_s);
    add("shift the last away downwards", alignmentOf({{1, 0}, {1, 1}}),
        ShiftSegments{RowId(10), 0, Direction::Down}, u"11*:2,1"_s);
    add("swap", two, SwapCells{RowId(10), 1}, u"10*:1,0>13 11*:1,1 13*:0,1>10 12:0,2"_s);
    add("link", alignmentOf({{1, 0}, {1, 1}, {0, 1}}), LinkRows{RowId(10), RowId(12)},
        u"10*:1,0>12 11:1,1 12*:0,1>10"_s);
    add("pin", two, PinRows{{RowId(11), RowId(10), RowId(11)}}, u"10!:1,1 11!:1,1 12:0,2"_s);
    add("unpin", two, UnpinRows{{RowId(11)}}, u"10:1,1 11:1,1 12:0,2"_s);
}

void TestAlignmentEdit::editsRows()
{
    QFETCH(const Alignment, alignment);
    QFETCH(const AlignmentEdit, edit);
    QFETCH(const QString, expected);
    Alignment changed = alignment;
    const auto undo = apply(edit, changed);
    QVERIFY2(undo.has_value(), undo ? "" : qPrintable(undo.error().detail));
    QCOMPARE(textOf(changed), expected);
    const Alignment after = changed;
    const auto redo = apply(*undo, changed);
    QVERIFY(redo.has_value());
    QVERIFY(changed == alignment);
    QVERIFY(apply(*redo, changed).has_value());
    QVERIFY(changed == after);
}

void TestAlignmentEdit::refusesWhatCannotBe_data()
{
    QTest::addColumn<AlignmentEdit>("edit");
    QTest::addColumn<QString>("reason");
    const auto add = [](const char *name, const AlignmentEdit &edit, const QString &reason) {
        QTest::newRow(name) << edit << reason;
    };
    // 10:1,1 11:1,1 12:0,2 13:1,0>14 14:0,1>13
    add("merge a row that is not there", MergeRows{RowId(10), RowId(99)}, u"no row 99"_s);
    add("merge upwards", MergeRows{RowId(12), RowId(10)}, u"row 12 does not stand before row 10"_s);
    add("merge one row", MergeRows{RowId(12), RowId(12)}, u"row 12 does not stand before row 12"_s);
    add("split off nothing", SplitRow{RowId(10), {1, 1}}, u"nothing would be left on one side"_s);
    add("split beyond", SplitRow{RowId(12), {0, 3}}, u"one cut a version, inside its segments"_s);
    add("split too few versions", SplitRow{RowId(12), {0}}, u"one cut a version, inside its segments"_s);
    add("split into a row there is", SplitRow{RowId(12), {0, 1}, RowId(10)}, u"there is a row 10 already"_s);
    add("detach nothing", DetachCell{RowId(12), 0}, u"nothing would be left on one side"_s);
    add("detach everything", DetachCell{RowId(12), 1}, u"nothing would be left on one side"_s);
    add("detach an unknown version", DetachCell{RowId(12), 2}, u"no version 2"_s);
    add("shift over the top", ShiftSegments{RowId(10), 0, Direction::Up}, u"no row above row 10"_s);
    add("shift over the end", ShiftSegments{RowId(14), 1, Direction::Down}, u"no row below row 14"_s);
    add("shift more than there is", ShiftSegments{RowId(11), 0, Direction::Up, 2},
        u"row 11 has not so many segments in version 0"_s);
    add("shift nothing", ShiftSegments{RowId(11), 0, Direction::Up, 0},
        u"row 11 has not so many segments in version 0"_s);
    add("shift an unknown version", ShiftSegments{RowId(11), 9}, u"no version 9"_s);
    add("swap with nothing", SwapCells{RowId(11), 0},
        u"both rows need text in version 0, and row 11 no link"_s);
    add("swap the last", SwapCells{RowId(14), 1}, u"no row below row 14"_s);
    add("link what both have", LinkRows{RowId(10), RowId(12)}, u"a version has text in both rows"_s);
    add("link with itself", LinkRows{RowId(10), RowId(10)}, u"a version has text in both rows"_s);
    add("link twice", LinkRows{RowId(12), RowId(13)}, u"one of the rows is linked already"_s);
    add("unlink what is not linked", UnlinkRow{RowId(10)}, u"row 10 has no link"_s);
    add("pin a row that is not there", PinRows{{RowId(10), RowId(99)}}, u"no row 99"_s);
}

void TestAlignmentEdit::refusesWhatCannotBe()
{
    QFETCH(const AlignmentEdit, edit);
    QFETCH(const QString, reason);
    Alignment alignment = alignmentOf({{1, 1}, {1, 1}, {0, 2}, {1, 0}, {0, 1}});
    QVERIFY(apply(LinkRows{RowId(13), RowId(14)}, alignment).has_value());
    const Alignment before = alignment;
    const auto undo = apply(edit, alignment);
    QVERIFY(!undo.has_value());
    QCOMPARE(undo.error().code, ErrorCode::ImpossibleEdit);
    QCOMPARE(undo.error().detail, reason);
    QVERIFY(alignment == before);
}

// A row that goes takes no link with it: who was linked with it is linked with the row its text went to.
void TestAlignmentEdit::movesLinksWithTheText()
{
    Alignment alignment = alignmentOf({{1, 0}, {0, 1}, {0, 1}, {1, 1}});
    QVERIFY(apply(LinkRows{RowId(10), RowId(12)}, alignment).has_value());
    const Alignment linked = alignment;
    const auto undo = apply(MergeRows{RowId(11), RowId(12)}, alignment);
    QCOMPARE(textOf(alignment), u"10*:1,0>11 11*:0,2>10 13:1,1"_s);
    QVERIFY(apply(*undo, alignment).has_value());
    QVERIFY(alignment == linked);
    QVERIFY(apply(MergeRows{RowId(10), RowId(12)}, alignment).has_value());
    QCOMPARE(textOf(alignment), u"10*:1,2 13:1,1"_s);
    alignment = linked;
    QVERIFY(apply(UnlinkRow{RowId(12)}, alignment).has_value());
    QCOMPARE(textOf(alignment), u"10*:1,0 11:0,1 12*:0,1 13:1,1"_s);
}

// Once a version has text in both rows they do not say the same any more.
void TestAlignmentEdit::endsLinksThatCannotBe_data()
{
    QTest::addColumn<AlignmentEdit>("edit");
    QTest::addColumn<QString>("rows");
    // The rows are 10:1,0>13 11:1,1 12:1,1 13:0,1>10
    QTest::newRow("the row goes") << AlignmentEdit(MergeRows{RowId(12), RowId(13)})
                                  << u"10*:1,0 11:1,1 12*:1,2"_s;
    QTest::newRow("the row grows") << AlignmentEdit(MergeRows{RowId(10), RowId(11)})
                                   << u"10*:2,1 12:1,1 13*:0,1"_s;
    QTest::newRow("a segment comes") << AlignmentEdit(ShiftSegments{RowId(12), 0, Direction::Down})
                                     << u"10*:1,0 11:1,1 12*:0,1 13*:1,1"_s;
}

void TestAlignmentEdit::endsLinksThatCannotBe()
{
    QFETCH(const AlignmentEdit, edit);
    QFETCH(const QString, rows);
    Alignment alignment = alignmentOf({{1, 0}, {1, 1}, {1, 1}, {0, 1}});
    QVERIFY(apply(LinkRows{RowId(10), RowId(13)}, alignment).has_value());
    const Alignment linked = alignment;
    const auto undo = apply(edit, alignment);
    QVERIFY(undo.has_value());
    QCOMPARE(textOf(alignment), rows);
    QVERIFY(isAlignmentOf(alignment, std::array<size_t, 2>{3, 3}));
    QVERIFY(apply(*undo, alignment).has_value());
    QVERIFY(alignment == linked);
}

// Where rows that are both linked become one, one of the links ends: at both its ends.
void TestAlignmentEdit::linksEveryRowWithOneOther()
{
    Alignment alignment = alignmentOf({{1, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 1}});
    QVERIFY(apply(LinkRows{RowId(10), RowId(13)}, alignment).has_value());
    QVERIFY(apply(LinkRows{RowId(11), RowId(14)}, alignment).has_value());
    const Alignment linked = alignment;
    const auto undo = apply(MergeRows{RowId(10), RowId(11)}, alignment);
    QCOMPARE(textOf(alignment), u"10*:2,0>13 12:1,1 13*:0,1>10 14*:0,1"_s);
    QVERIFY(apply(*undo, alignment).has_value());
    QVERIFY(alignment == linked);
    // The row's text goes down, where there is a link already.
    QVERIFY(apply(ShiftSegments{RowId(13), 1, Direction::Down}, alignment).has_value());
    QCOMPARE(textOf(alignment), u"10*:1,0 11*:1,0>14 12:1,1 14*:0,2>11"_s);
}

// A whole book at once.
void TestAlignmentEdit::pinsManyRows()
{
    Alignment alignment = alignmentOf(std::vector<std::vector<size_t>>(200'000, {1}));
    PinRows pin;
    std::ranges::transform(alignment.rows, std::back_inserter(pin.rows), &Row::id);
    const auto undo = apply(pin, alignment);
    QVERIFY(undo.has_value());
    QVERIFY(std::ranges::all_of(alignment.rows, &Row::isPinned));
    QVERIFY(apply(*undo, alignment).has_value());
    QVERIFY(std::ranges::none_of(alignment.rows, &Row::isPinned));
}

void TestAlignmentEdit::keepsTheConfidenceOfPinnedRows()
{
    Alignment alignment = alignmentOf({{1, 1}, {1, 1}});
    QVERIFY(apply(PinRows{{RowId(10)}}, alignment).has_value());
    QCOMPARE(alignment.rows[0].confidence, 0.5);
    QVERIFY(alignment.rows[0].isPinned());
    QVERIFY(apply(MergeRows{RowId(10), RowId(11)}, alignment).has_value());
    QCOMPARE(alignment.rows[0].confidence, 1.0);
}

// An undo fits only where it was made; whoever mixes the order up loses nothing.
void TestAlignmentEdit::restoresNothingElse()
{
    Alignment alignment = alignmentOf({{1, 1}, {1, 1}, {1, 1}});
    const auto undo = apply(MergeRows{RowId(10), RowId(11)}, alignment);
    QVERIFY(apply(PinRows{{RowId(10)}}, alignment).has_value());
    const Alignment before = alignment;
    QVERIFY(!apply(*undo, alignment).has_value());
    QVERIFY(alignment == before);

    // The second change does not fit: the first is taken back.
    const Row &first = alignment.rows[0];
    Row confirmed = first;
    confirmed.confidence = 0.1;
    QVERIFY(
        !apply(RestoreRows{{{0, {first}, {confirmed}}, {1, {first}, {confirmed}}}}, alignment).has_value());
    QVERIFY(alignment == before);

    // Rows that hold something else.
    Row shorter = first;
    --shorter.cells[0].count;
    QVERIFY(!apply(RestoreRows{{{0, {first}, {shorter}}}}, alignment).has_value());
    QVERIFY(!apply(RestoreRows{{{0, {first}, {}}}}, alignment).has_value());
    QVERIFY(!apply(RestoreRows{{{9, {first}, {confirmed}}}}, alignment).has_value());
    QVERIFY(alignment == before);
}

namespace {

// Edits at random, most of them possible.
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed)
        : m_random(seed)
    {}

    size_t below(size_t bound) { return size_t(m_random.bounded(quint64(std::max<size_t>(1, bound)))); }

    AlignmentEdit next(const Alignment &alignment)
    {
        const size_t index = below(alignment.rows.size());
        const Row &row = alignment.rows[index];
        const RowId other = alignment.rows[std::min(index + 1 + below(3), alignment.rows.size() - 1)].id;
        const size_t version = below(row.cells.size());
        switch (below(9)) {
        case 0:
            return MergeRows{row.id, other};
        case 1:
        case 2:
            return SplitRow{row.id, cuts(row)};
        case 3:
            return DetachCell{row.id, version};
        case 4:
            return ShiftSegments{row.id, version, below(2) == 0 ? Direction::Up : Direction::Down,
                                 1 + below(2)};
        case 5:
            return SwapCells{row.id, version};
        case 6:
            return LinkRows{row.id, other};
        case 7:
            return UnlinkRow{row.id};
        default:
            return below(2) == 0 ? AlignmentEdit(PinRows{{row.id, other}}) : UnpinRows{{row.id}};
        }
    }

private:
    std::vector<size_t> cuts(const Row &row)
    {
        std::vector<size_t> result(row.cells.size());
        std::ranges::transform(row.cells, result.begin(),
                               [this](const SegmentRange &cell) { return below(cell.count + 1); });
        return result;
    }

    QRandomGenerator m_random;
};

} // namespace

void TestAlignmentEdit::keepsPromisesAndComesBack()
{
    std::vector<int> successes(std::variant_size_v<AlignmentEdit>);
    for (quint32 seed = 0; seed < 60; ++seed) {
        RandomEdits random(seed);
        const size_t versions = 1 + random.below(4);
        std::vector<std::vector<size_t>> counts(1 + random.below(12), std::vector<size_t>(versions, 1));
        for (auto &row : counts) {
            row[random.below(versions)] = 1 + random.below(3);
        }
        Alignment alignment = alignmentOf(counts);
        std::vector<size_t> segments;
        std::ranges::transform(alignment.rows.back().cells, std::back_inserter(segments), &SegmentRange::end);
        std::vector<std::pair<Alignment, AlignmentEdit>> history;
        for (int step = 0; step < 80; ++step) {
            const Alignment before = alignment;
            const AlignmentEdit edit = random.next(alignment);
            const auto undo = apply(edit, alignment);
            QCOMPARE(brokenPromise(alignment, segments), QString());
            if (undo) {
                ++successes[edit.index()];
                history.emplace_back(before, *undo);
            } else {
                QVERIFY(alignment == before);
            }
        }
        for (; !history.empty(); history.pop_back()) {
            QVERIFY(apply(history.back().second, alignment).has_value());
            QVERIFY(alignment == history.back().first);
        }
    }
    // Every kind was tried in earnest; undoing is the last kind.
    successes.pop_back();
    QVERIFY(std::ranges::min(successes) > 20);
}

QTEST_GUILESS_MAIN(TestAlignmentEdit)
#include "tst_alignmentedit.moc"
