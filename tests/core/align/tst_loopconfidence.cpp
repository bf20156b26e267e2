// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/loopconfidence.h"

#include "tests/support/paralleltext.h"
#include "tests/support/testcase.h"

using namespace hexapla;

static constexpr size_t statements = 40;

static std::vector<AlignedText> versions(size_t count)
{
    std::vector<AlignedText> texts;
    for (size_t language = 0; language < count; ++language) {
        texts.push_back(writtenOut(ParallelText(61).statements(statements), language));
    }
    return texts;
}

// One to one, except for one border of the last version, which is one sentence too late.
static std::vector<ProfileRow> rowsWithOneMistake(size_t versions)
{
    std::vector<ProfileRow> rows;
    for (size_t i = 0; i < statements; ++i) {
        rows.push_back({std::vector<SegmentRange>(versions, {i, 1}), 1, {}, {}});
    }
    rows[10].cells.back() = {10, 2};
    rows[11].cells.back() = {12, 0};
    return rows;
}

static std::vector<ProfileRow> weighed(size_t count)
{
    const std::vector<AlignedText> texts = versions(count);
    std::vector<AlignerText> prepared;
    for (const AlignedText &text : texts) {
        prepared.push_back(makeAlignerText(text));
    }
    const QStringList folders;
    const WorkContext context;
    const PinnedCells pins;
    PairSet pairs(prepared, pins, folders, context);
    pairs.align();
    std::vector<ProfileRow> rows = rowsWithOneMistake(count);
    weighLoops(rows, prepared, pairs);
    return rows;
}

class TestLoopConfidence : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void doubtsWhatPairsSeeOtherwise();
    void saysNothingOfTwoVersions();
};

void TestLoopConfidence::doubtsWhatPairsSeeOtherwise()
{
    const std::vector<ProfileRow> rows = weighed(3);
    QCOMPARE(rows[9].confidence, 1.0F);
    QCOMPARE_LT(rows[10].confidence, 0.9F);
    QCOMPARE_LT(rows[11].confidence, 0.9F);
    QCOMPARE_GE(rows[11].confidence, 0.3F);
    QCOMPARE(rows[12].confidence, 1.0F);
}

void TestLoopConfidence::saysNothingOfTwoVersions() { QCOMPARE(weighed(2)[10].confidence, 1.0F); }

QTEST_APPLESS_MAIN(TestLoopConfidence)
#include "tst_loopconfidence.moc"
