// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/profile.h"

#include "tests/support/paralleltext.h"
#include "tests/support/testcase.h"

#include <algorithm>

using namespace hexapla;

static AlignedText textOf(size_t statements, size_t language)
{
    return writtenOut(ParallelText(51).statements(statements), language);
}

// All units one to one.
static PairAlignment oneToOne(size_t units)
{
    PairAlignment pair;
    for (size_t i = 0; i < units; ++i) {
        pair.beads.push_back({{i, i, 1, 1}, 0.9F});
    }
    return pair;
}

class TestProfile : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithThePair();
    void letsPinnedRowsBePassed();
    void joinsByWhatThePairsSay();
};

void TestProfile::beginsWithThePair()
{
    const AlignedText five = textOf(5, 0);
    const std::vector<AlignerText> texts{makeAlignerText(five), makeAlignerText(five)};
    PairAlignment pair;
    pair.beads = {{{0, 0, 1, 1}, 1}, {{1, 1, 2, 1}, 0.5F}, {{3, 2, 0, 1}, 1}, {{3, 3, 2, 2}, 1}};
    const PinnedCells pins;
    Profile profile(texts, pins);
    profile.begin(0, 1, PairSide(pair, false));
    const std::vector<ProfileRow> &rows = profile.rows();
    QCOMPARE(rows.size(), size_t(4));
    using Cells = std::vector<SegmentRange>;
    QVERIFY(rows[1].cells == Cells({{1, 2}, {1, 1}}));
    QCOMPARE(rows[1].confidence, 0.5F);
    QVERIFY(rows[2].cells[0].isEmpty());
    QVERIFY(rows[3].cells == Cells({{3, 2}, {3, 2}}));
}

// Before a pinned row and behind it, in units: there it is one.
void TestProfile::letsPinnedRowsBePassed()
{
    const AlignedText five = textOf(5, 0);
    const PinnedCells pins{{{1, 2}, {1, 1}}, {{4, 0}, {2, 1}}};
    const std::vector<AlignerText> texts{makeAlignerText(five, 0, pins), makeAlignerText(five, 1, pins)};
    QCOMPARE(texts[0].size(), size_t(4));
    const std::vector<Band::Point> points = pinnedPoints(texts[0], 0, texts[1], 1, pins);
    const auto isAt = [](const Band::Point &point, quint32 row, quint32 column) {
        return point.row == row && point.column == column;
    };
    QCOMPARE(points.size(), size_t(4));
    QVERIFY(isAt(points[0], 1, 1));
    QVERIFY(isAt(points[1], 2, 2));
    QVERIFY(isAt(points[2], 3, 2));
    QVERIFY(isAt(points[3], 3, 3));
}

void TestProfile::joinsByWhatThePairsSay()
{
    constexpr size_t statements = 40;
    const std::vector<AlignedText> versions{textOf(statements, 0), textOf(statements, 1),
                                            textOf(statements, 2)};
    std::vector<AlignerText> texts;
    std::ranges::transform(versions, std::back_inserter(texts),
                           [](const AlignedText &text) { return makeAlignerText(text); });
    const QStringList folders;
    const WorkContext context;
    const PairAlignment first = PairAligner(texts[0], texts[2], {}, folders, context).align();
    const PairAlignment second = PairAligner(texts[1], texts[2], {}, folders, context).align();
    const PairAlignment pair = oneToOne(statements);
    const PairSide fromFirst(first, false);
    const PairSide fromSecond(second, false);
    const PinnedCells pins;
    Profile profile(texts, pins);
    profile.begin(0, 1, PairSide(pair, false));
    profile.join(2, std::vector<Profile::Partner>{{0, &fromFirst}, {1, &fromSecond}}, context);
    QCOMPARE(profile.rows().size(), statements);
    for (size_t i = 0; i < statements; ++i) {
        QVERIFY(profile.rows()[i].cells == std::vector<SegmentRange>(3, {i, 1}));
    }
}

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
