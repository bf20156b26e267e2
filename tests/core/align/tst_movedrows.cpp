// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/movedrows.h"

#include "tests/support/paralleltext.h"
#include "tests/support/testcase.h"

using namespace hexapla;

static constexpr size_t statements = 60;
static constexpr size_t from = 10;
static constexpr size_t to = 40;

// The second version has a statement behind others.
class Case
{
public:
    Case()
    {
        std::vector<ParallelText::Statement> all = ParallelText(62).statements(statements);
        all[from] = ParallelText(63).statement(2); // long enough to be no chance
        m_versions.push_back(writtenOut(all, 0));
        std::rotate(all.begin() + from, all.begin() + from + 1, all.begin() + to + 1);
        m_versions.push_back(writtenOut(all, 1));
        for (const AlignedText &text : m_versions) {
            m_texts.push_back(makeAlignerText(text));
        }
        for (size_t i = 0; i <= statements; ++i) {
            const SegmentRange first = i < to + 1 ? SegmentRange{i, 1} : SegmentRange{i - 1, 1};
            const SegmentRange second = i < from ? SegmentRange{i, 1} : SegmentRange{i - 1, 1};
            rows.push_back({{first, second}, 1, {}, {}});
        }
        rows[from].cells[1] = {};
        rows[to + 1].cells[0] = {};
    }

    void mark(const WorkContext &context = {})
    {
        const QStringList folders;
        const WorkContext pairContext;
        const PinnedCells pins;
        PairSet pairs(m_texts, pins, folders, pairContext);
        pairs.align();
        markMovedRows(rows, m_texts, pairs, context);
    }

    std::vector<ProfileRow> rows;

private:
    std::vector<AlignedText> m_versions;
    std::vector<AlignerText> m_texts;
};

class TestMovedRows : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatStandsElsewhere();
    void leavesPinnedRowsAlone();
    void findsNothingWhenCancelled();
};

void TestMovedRows::findsWhatStandsElsewhere()
{
    Case moved;
    moved.mark();
    QCOMPARE(moved.rows[from].movedTo, std::optional(to + 1));
    QCOMPARE(moved.rows[to + 1].movedTo, std::optional(from));
    QCOMPARE(std::ranges::count_if(moved.rows, [](const ProfileRow &row) { return row.movedTo.has_value(); }),
             2);
}

void TestMovedRows::leavesPinnedRowsAlone()
{
    Case moved;
    moved.rows[from].pin = Pin(0);
    moved.mark();
    QVERIFY(!moved.rows[to + 1].movedTo);
}

void TestMovedRows::findsNothingWhenCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    Case moved;
    moved.mark({stop.get_token(), {}});
    QVERIFY(!moved.rows[from].movedTo);
}

QTEST_APPLESS_MAIN(TestMovedRows)
#include "tst_movedrows.moc"
