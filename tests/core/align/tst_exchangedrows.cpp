// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/exchangedrows.h"

#include "tests/support/paralleltext.h"
#include "tests/support/testcase.h"

#include <numeric>

using namespace hexapla;

static constexpr size_t statements = 60;

using Order = std::vector<size_t>;

static Order inOrder()
{
    Order order(statements);
    std::iota(order.begin(), order.end(), size_t(0));
    return order;
}

// So many sentences from one on, and so many behind them, the other way round.
static Order exchanged(size_t at, size_t first, size_t second)
{
    Order order = inOrder();
    const auto begin = order.begin() + qsizetype(at);
    std::rotate(begin, begin + qsizetype(first), begin + qsizetype(first + second));
    return order;
}

// Versions that say the same, the last in an order of its own, and rows that bring together what stands in
// the same place.
class Case
{
public:
    Case(size_t count, const Order &order)
        : m_order(order)
    {
        const std::vector<ParallelText::Statement> all = ParallelText(23).statements(statements);
        for (size_t version = 0; version < count; ++version) {
            std::vector<ParallelText::Statement> said;
            for (size_t i = 0; i < statements; ++i) {
                said.push_back(all[version + 1 == count ? order[i] : i]);
            }
            m_written.push_back(writtenOut(said, version));
        }
        for (const AlignedText &text : m_written) {
            m_texts.push_back(makeAlignerText(text));
        }
        for (size_t i = 0; i < statements; ++i) {
            m_rows.push_back({std::vector<SegmentRange>(count, {i, 1}), 1, {}, {}});
        }
    }

    std::vector<ProfileRow> &rows() { return m_rows; }
    const std::vector<ProfileRow> &part(const WorkContext &context = {})
    {
        const QStringList folders;
        const PinnedCells pins;
        const WorkContext whole;
        PairSet pairs(m_texts, pins, folders, whole);
        pairs.align();
        partExchangedRows(m_rows, m_texts, pairs, context);
        return m_rows;
    }
    // Whether every statement of the last version stands beside the same of the first, or is linked with it.
    bool isRight() const
    {
        size_t found = 0;
        for (const ProfileRow &row : m_rows) {
            const SegmentRange &own = row.cells.back();
            const ProfileRow &partner = row.movedTo ? m_rows[*row.movedTo] : row;
            const SegmentRange &other = partner.cells.front();
            found += own.count == 1 && other.count == 1 && m_order[own.first] == other.first ? 1 : 0;
        }
        return found == statements;
    }
    // Whether all cells are there, in order.
    bool isWhole() const
    {
        for (size_t version = 0; version < m_texts.size(); ++version) {
            size_t next = 0;
            for (const ProfileRow &row : m_rows) {
                const SegmentRange &cell = row.cells[version];
                if (!cell.isEmpty() && cell.first != next) {
                    return false;
                }
                next += cell.count;
            }
            if (next != statements) {
                return false;
            }
        }
        return true;
    }

private:
    Order m_order;
    std::vector<AlignedText> m_written;
    std::vector<AlignerText> m_texts;
    std::vector<ProfileRow> m_rows;
};

static size_t linked(const std::vector<ProfileRow> &rows)
{
    return size_t(std::ranges::count_if(rows, [](const ProfileRow &row) { return row.movedTo.has_value(); }));
}

class TestExchangedRows : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void partsWhatIsExchanged_data();
    void partsWhatIsExchanged();
    void partsSeveral();
    void linksBothWays();
    void leavesWhatIsInOrder();
    void leavesWhatIsPinned();
    void leavesAllWhenCancelled();
};

void TestExchangedRows::partsWhatIsExchanged_data()
{
    QTest::addColumn<size_t>("versions");
    QTest::addColumn<size_t>("first");
    QTest::addColumn<size_t>("second");
    for (const size_t versions : {2U, 3U, 5U}) {
        for (const auto &[first, second] : {std::pair(1U, 1U), {1U, 2U}, {4U, 3U}, {2U, 9U}}) {
            QTest::addRow("%zu versions, %u and %u", versions, first, second)
                << versions << size_t(first) << size_t(second);
        }
    }
}

void TestExchangedRows::partsWhatIsExchanged()
{
    QFETCH(size_t, versions);
    QFETCH(size_t, first);
    QFETCH(size_t, second);
    Case texts(versions, exchanged(20, first, second));
    QVERIFY(!texts.isRight());
    const size_t parted = std::min(first, second);
    QCOMPARE(texts.part().size(), statements + parted);
    QCOMPARE(linked(texts.rows()), 2 * parted);
    QVERIFY(texts.isWhole());
    QVERIFY(texts.isRight());
}

void TestExchangedRows::partsSeveral()
{
    Order order = exchanged(10, 1, 1);
    std::swap(order[30], order[31]);
    Case texts(3, order);
    QCOMPARE(linked(texts.part()), size_t(4));
    QVERIFY(texts.isWhole());
    QVERIFY(texts.isRight());
}

void TestExchangedRows::linksBothWays()
{
    Case texts(2, exchanged(5, 3, 2));
    const std::vector<ProfileRow> &rows = texts.part();
    for (size_t row = 0; row < rows.size(); ++row) {
        QVERIFY(!rows[row].movedTo || rows[*rows[row].movedTo].movedTo == row);
    }
}

void TestExchangedRows::leavesWhatIsInOrder()
{
    for (const size_t versions : {2U, 4U}) {
        Case texts(versions, inOrder());
        QCOMPARE(linked(texts.part()), size_t(0));
        QCOMPARE(texts.rows().size(), statements);
        const auto sure =
            std::ranges::count_if(texts.rows(), [](const ProfileRow &row) { return row.confidence > 0.98F; });
        QCOMPARE_GE(sure, qsizetype(statements - 2));
    }
}

void TestExchangedRows::leavesWhatIsPinned()
{
    Case texts(2, exchanged(20, 1, 1));
    texts.rows()[20].pin = Pin(0);
    QCOMPARE(linked(texts.part()), size_t(0));
    QCOMPARE(texts.rows().size(), statements);
}

void TestExchangedRows::leavesAllWhenCancelled()
{
    const std::stop_source stop;
    stop.request_stop();
    Case texts(2, exchanged(20, 1, 1));
    QCOMPARE(texts.part({stop.get_token(), {}}).size(), statements);
}

QTEST_APPLESS_MAIN(TestExchangedRows)
#include "tst_exchangedrows.moc"
