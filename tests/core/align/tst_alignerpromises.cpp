// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/aligner.h"
#include "core/align/alignmentedit.h"

#include "tests/support/alignmentchecks.h"
#include "tests/support/nonsense.h"
#include "tests/support/randomversions.h"
#include "tests/support/testcase.h"

#include <algorithm>
#include <atomic>
#include <ctime>
#include <functional>
#include <numeric>
#include <thread>

using namespace hexapla;
using namespace Qt::StringLiterals;

using Statement = ParallelText::Statement;
using Texts = std::vector<AlignedText>;

enum Language : quint8 { English, French, Russian, Chinese, Arabic };

static Alignment aligned(const Texts &versions, const Alignment &earlier = {})
{
    const auto result = align(versions, earlier, {}, {}); // without dictionaries
    if (!result) {
        qFatal("not aligned: %s", qUtf8Printable(result.error().detail));
    }
    return *result;
}

static std::vector<std::vector<SegmentRange>> cellsOf(const Alignment &alignment)
{
    std::vector<std::vector<SegmentRange>> cells;
    std::ranges::transform(alignment.rows, std::back_inserter(cells), &Row::cells);
    return cells;
}

static Alignment permuted(const Alignment &alignment, const std::vector<size_t> &order)
{
    Alignment result = alignment;
    for (size_t i = 0; i < alignment.rows.size(); ++i) {
        for (size_t version = 0; version < order.size(); ++version) {
            result.rows[i].cells[order[version]] = alignment.rows[i].cells[version];
        }
    }
    std::ranges::transform(alignment.strangers, result.strangers.begin(),
                           [&order](size_t version) { return order[version]; });
    std::ranges::sort(result.strangers);
    return result;
}

// What holds whatever the texts say.
class TestAlignerPromises : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromises_data();
    void keepsItsPromises();
    void keepsItsPromisesWithOddVersions_data();
    void keepsItsPromisesWithOddVersions();
    void doesNotDependOnTheOrderOfVersions_data();
    void doesNotDependOnTheOrderOfVersions();
    void givesTheSameVersionsTheSameRows();
    void keepsPins_data();
    void keepsPins();
    void keepsPinsOfOneVersion_data();
    void keepsPinsOfOneVersion();
    void realigningChangesNothing();
    void keepsLinksOfPinnedRows();
    void refusesRowsOfOtherVersions_data();
    void refusesRowsOfOtherVersions();
    void isCancelledBefore();
    void isCancelledWhileItWorks();
    void doesLittleMoreOnceCancelled();
    void reportsProgress_data();
    void reportsProgress();
    void previewsRows_data();
    void previewsRows();
    void previewsNothingOverEarlierRows();
};

void TestAlignerPromises::keepsItsPromises_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<size_t>("versions");
    QTest::addColumn<size_t>("statements");
    unsigned seed = 1;
    for (size_t versions = 0; versions <= 5; ++versions) {
        for (const size_t statements : {1, 2, 7, 30}) {
            QTest::addRow("%zu versions of %zu", versions, statements) << seed++ << versions << statements;
        }
    }
    QTest::addRow("eight versions") << seed << size_t(8) << size_t(12);
}

void TestAlignerPromises::keepsItsPromises()
{
    QFETCH(const unsigned, seed);
    QFETCH(const size_t, versions);
    QFETCH(const size_t, statements);
    const Texts texts = randomVersions(seed, versions, statements);
    const auto alignment = align(texts, {}, {}, {});
    QVERIFY(alignment);
    QCOMPARE(brokenAlignmentPromise(*alignment, texts), QString());
}

void TestAlignerPromises::keepsItsPromisesWithOddVersions_data()
{
    QTest::addColumn<Texts>("versions");
    const std::vector<Statement> some = ParallelText(5).statements(12);
    const AlignedText english = writtenOut(some, English);
    const AlignedText russian = writtenOut(some, Russian);
    AlignedText noLetters = english;
    for (AlignedSegment &segment : noLetters.segments) {
        segment.text = u"— … —"_s;
    }
    AlignedText noText = english;
    for (AlignedSegment &segment : noText.segments) {
        segment.text.clear();
    }
    AlignedText hugeSegment = english;
    hugeSegment.segments[3].text = hugeSegment.segments[3].text.repeated(2000);
    QTest::addRow("an empty version first") << Texts{{}, english, russian};
    QTest::addRow("an empty version last") << Texts{english, russian, {}};
    QTest::addRow("one of two is empty") << Texts{english, {}};
    QTest::addRow("all are empty") << Texts{{}, {}, {}};
    QTest::addRow("no letters") << Texts{english, noLetters};
    QTest::addRow("no text") << Texts{noText, noText};
    QTest::addRow("a huge segment") << Texts{hugeSegment, russian};
    QTest::addRow("one against many") << Texts{writtenOut({some.front()}, French), english};
    QTest::addRow("the same twice") << Texts{english, english};
    QTest::addRow("the same three times") << Texts{english, english, english};
    QTest::addRow("unrelated") << Texts{english, writtenOut(ParallelText(6).statements(40), Chinese),
                                        writtenOut(ParallelText(7).statements(3), Arabic)};
}

void TestAlignerPromises::keepsItsPromisesWithOddVersions()
{
    QFETCH(const Texts, versions);
    const auto alignment = align(versions, {}, {}, {});
    QVERIFY(alignment);
    QCOMPARE(brokenAlignmentPromise(*alignment, versions), QString());
}

void TestAlignerPromises::doesNotDependOnTheOrderOfVersions_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<size_t>("versions");
    QTest::addColumn<bool>("areTwins");
    for (unsigned seed = 21; seed < 25; ++seed) {
        QTest::addRow("two, %u", seed) << seed << size_t(2) << false;
        QTest::addRow("three, %u", seed) << seed << size_t(3) << false;
        QTest::addRow("twins, %u", seed) << seed << size_t(2) << true;
        QTest::addRow("three with twins, %u", seed) << seed << size_t(3) << true;
    }
    QTest::addRow("four") << 25U << size_t(4) << false;
}

void TestAlignerPromises::doesNotDependOnTheOrderOfVersions()
{
    QFETCH(const unsigned, seed);
    QFETCH(const size_t, versions);
    QFETCH(const bool, areTwins);
    Texts texts = randomVersions(seed, versions, 25);
    if (areTwins) {
        texts.back() = texts.front(); // though a reader may have pinned other rows
    }
    ParallelText random(seed);
    const Alignment expected = aligned(texts, randomPins(random, texts));
    random = ParallelText(seed);
    const Alignment pins = randomPins(random, texts);
    std::vector<size_t> order(versions);
    std::iota(order.begin(), order.end(), size_t(0));
    while (std::ranges::next_permutation(order).found) {
        Texts shuffled(versions);
        for (size_t i = 0; i < versions; ++i) {
            shuffled[order[i]] = texts[i];
        }
        QVERIFY(aligned(shuffled, permuted(pins, order)) == permuted(expected, order));
    }
}

void TestAlignerPromises::givesTheSameVersionsTheSameRows()
{
    const Texts two = randomVersions(26, 2, 40);
    const Alignment alignment = aligned({two[1], two[0], two[1], two[0], two[1]});
    QVERIFY(cellsOf(aligned(two)).size() == alignment.rows.size());
    for (const Row &row : alignment.rows) {
        QVERIFY(row.cells[0] == row.cells[2]);
        QVERIFY(row.cells[0] == row.cells[4]);
        QVERIFY(row.cells[1] == row.cells[3]);
    }
}

void TestAlignerPromises::keepsPins_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<size_t>("versions");
    unsigned seed = 31;
    for (size_t versions = 1; versions <= 5; ++versions) {
        for (int i = 0; i < 5; ++i) {
            QTest::addRow("%zu versions, %u", versions, seed) << seed << versions;
            ++seed;
        }
    }
}

void TestAlignerPromises::keepsPins()
{
    QFETCH(const unsigned, seed);
    QFETCH(const size_t, versions);
    Texts texts = randomVersions(seed, versions, 6 + seed % 25);
    if (seed % 7 == 0) {
        texts.back().segments.clear();
    }
    ParallelText random(seed);
    const Alignment earlier = randomPins(random, texts);
    const auto alignment = align(texts, earlier, {}, {});
    QVERIFY(alignment);
    QCOMPARE(brokenAlignmentPromise(*alignment, texts, earlier), QString());
}

void TestAlignerPromises::keepsPinsOfOneVersion_data()
{
    QTest::addColumn<size_t>("french");
    QTest::addRow("before") << size_t(10);
    QTest::addRow("behind") << size_t(11);
}

// One version has a sentence, pinned alone, in the middle of what is two in another and one in a third.
void TestAlignerPromises::keepsPinsOfOneVersion()
{
    QFETCH(const size_t, french); // where it is, there
    ParallelText source(73);
    VersionWriter inEnglish(English);
    VersionWriter inFrench(French);
    VersionWriter inRussian(Russian);
    for (int i = 0; i < 20; ++i) {
        const Statement statement = source.statement(i == 10 ? 2 : 1);
        if (i == 10) {
            inEnglish.sentence(ParallelText::part(statement, 0, 1));
            inEnglish.sentence(ParallelText::part(statement, 1, 1));
            inRussian.sentence(ParallelText::part(statement, 0, 1));
            inRussian.sentence(source.statement(1));
            inRussian.sentence(ParallelText::part(statement, 1, 1));
        } else {
            inEnglish.sentence(statement);
            inRussian.sentence(statement);
        }
        inFrench.sentence(statement);
    }
    const Texts texts{inEnglish.text(), inFrench.text(), inRussian.text()};
    Alignment earlier;
    earlier.rows.push_back({RowId(1), {{0, 11}, {0, french}, {0, 11}}, 1, RowState::Automatic, {}});
    earlier.rows.push_back({RowId(2), {{11, 0}, {french, 0}, {11, 1}}, 1, RowState::Edited, {}});
    earlier.rows.push_back(
        {RowId(3), {{11, 10}, {french, 20 - french}, {12, 10}}, 1, RowState::Automatic, {}});
    QCOMPARE(brokenAlignmentPromise(earlier, texts, earlier), QString());
    QCOMPARE(brokenAlignmentPromise(aligned(texts, earlier), texts, earlier), QString());
}

// Rows that come out as they were keep their ids, pinned or not.
void TestAlignerPromises::realigningChangesNothing()
{
    const Texts texts = randomVersions(72, 3, 40);
    Alignment earlier = aligned(texts);
    for (Row &row : earlier.rows) {
        row.id = RowId(1000 - row.id.value());
    }
    QVERIFY(aligned(texts, earlier) == earlier);
    for (size_t row = 0; row < earlier.rows.size(); row += 3) {
        earlier.rows[row].state = RowState::Confirmed;
    }
    const Alignment pinned = aligned(texts, earlier);
    QVERIFY(cellsOf(pinned) == cellsOf(earlier));
    QVERIFY(std::ranges::equal(pinned.rows, earlier.rows, {}, &Row::id, &Row::id));
}

void TestAlignerPromises::keepsLinksOfPinnedRows()
{
    const Texts texts = randomVersions(74, 3, 30);
    Alignment earlier = aligned(texts);
    const RowId one(1000);
    const RowId other(1001);
    QVERIFY(apply(DetachCell{earlier.rows[4].id, 0, one}, earlier));
    QVERIFY(apply(DetachCell{earlier.rows[9].id, 1, other}, earlier));
    QVERIFY(apply(LinkRows{one, other}, earlier));
    const Alignment alignment = aligned(texts, earlier);
    QCOMPARE(brokenAlignmentPromise(alignment, texts, earlier), QString());
    const auto again = std::ranges::find(alignment.rows, one, &Row::id);
    QVERIFY(again != alignment.rows.end());
    QCOMPARE(again->movedTo, other);
}

using Spoil = std::function<void(Alignment &)>;

void TestAlignerPromises::refusesRowsOfOtherVersions_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto add = [](const char *name, const Spoil &spoil) { QTest::newRow(name) << spoil; };
    add("a version less", [](Alignment &earlier) {
        for (Row &row : earlier.rows) {
            row.cells.pop_back();
        }
    });
    add("a version more", [](Alignment &earlier) {
        for (Row &row : earlier.rows) {
            row.cells.emplace_back();
        }
    });
    add("no cells", [](Alignment &earlier) { earlier.rows[3].cells.clear(); });
    add("a segment more", [](Alignment &earlier) { ++earlier.rows.back().cells[0].count; });
    add("a segment less", [](Alignment &earlier) { --earlier.rows.back().cells[0].count; });
    add("rows are missing", [](Alignment &earlier) { earlier.rows.resize(5); });
    add("far outside", [](Alignment &earlier) { earlier.rows[3].cells[1] = {1'000'000, 1}; });
    add("far too long", [](Alignment &earlier) { earlier.rows[3].cells[1].count = size_t(-1); });
    add("pins in the wrong order", [](Alignment &earlier) { std::swap(earlier.rows[2], earlier.rows[6]); });
    add("the same row twice",
        [](Alignment &earlier) { earlier.rows.insert(earlier.rows.begin() + 4, earlier.rows[4]); });
    add("the same id twice", [](Alignment &earlier) { earlier.rows[4].id = earlier.rows[2].id; });
    add("no id", [](Alignment &earlier) { earlier.rows[4].id = RowId(); });
    add("a row of nothing", [](Alignment &earlier) {
        Row empty = earlier.rows[4];
        empty.id = RowId(1'000'000);
        for (SegmentRange &cell : empty.cells) {
            cell.count = 0;
        }
        earlier.rows.insert(earlier.rows.begin() + 4, empty);
    });
}

void TestAlignerPromises::refusesRowsOfOtherVersions()
{
    QFETCH(const Spoil, spoil);
    const Texts texts = randomVersions(75, 3, 30);
    Alignment earlier = aligned(texts);
    for (Row &row : earlier.rows) {
        row.state = RowState::Confirmed;
    }
    QVERIFY(align(texts, earlier, {}, {}));
    spoil(earlier);
    const auto result = align(texts, earlier, {}, {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::ImpossibleEdit);
}

void TestAlignerPromises::isCancelledBefore()
{
    const std::stop_source stop;
    stop.request_stop();
    for (size_t versions = 1; versions <= 4; ++versions) {
        bool hasReported = false;
        const Texts texts = randomVersions(81, versions, 20);
        const auto result = align(texts, {}, {stop.get_token(), [&](double) { hasReported = true; }}, {});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(!hasReported);
    }
}

void TestAlignerPromises::isCancelledWhileItWorks()
{
    const Texts texts = randomVersions(82, 3, 150);
    for (const double limit : {0.0, 0.3, 0.6}) {
        std::stop_source stop;
        std::atomic<int> reportsBehind = 0;
        const WorkContext context{stop.get_token(), [&](double share) {
                                      reportsBehind += stop.stop_requested() ? 1 : 0;
                                      if (share >= limit) {
                                          stop.request_stop();
                                      }
                                  }};
        const auto result = align(texts, {}, context, {});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        // Each of the pairs may be about to report, none begins another round.
        QCOMPARE_LE(reportsBehind, 3);
    }
}

// Whatever it is at: nearly all words of the texts are different, so that every part of the work is long.
// Counted in time of the processor, of which others take nothing away.
void TestAlignerPromises::doesLittleMoreOnceCancelled()
{
    constexpr int moments = 8;
    const Texts texts{nonsense(88, 600), nonsense(89, 550)};
    int stopped = 0;
    std::clock_t begin = std::clock();
    QVERIFY(align(texts, {}, {}, {}));
    const std::clock_t whole = std::clock() - begin;
    for (int i = 0; i < moments; ++i) {
        std::stop_source stop;
        std::clock_t asked = 0;
        begin = std::clock();
        std::jthread canceller([&](const std::stop_token &isOver) {
            while (std::clock() - begin < whole * i / moments && !isOver.stop_requested()) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            asked = std::clock();
            stop.request_stop();
        });
        const auto result = align(texts, {}, {stop.get_token(), {}}, {});
        const std::clock_t answered = std::clock();
        canceller.request_stop();
        canceller.join();
        if (!result) {
            QCOMPARE(result.error().code, ErrorCode::Cancelled);
            QCOMPARE_LT(answered - asked, whole / 10);
            ++stopped;
        }
    }
    QCOMPARE_GE(stopped, moments / 2);
}

void TestAlignerPromises::reportsProgress_data()
{
    QTest::addColumn<size_t>("versions");
    QTest::addRow("two") << size_t(2);
    QTest::addRow("four") << size_t(4);
}

void TestAlignerPromises::reportsProgress()
{
    QFETCH(const size_t, versions);
    std::vector<double> shares;
    const auto report = [&shares](double share) { shares.push_back(share); };
    QVERIFY(align(randomVersions(83, versions, 40), {}, {{}, report}, {}));
    QVERIFY(std::ranges::is_sorted(shares));
    QCOMPARE_GE(shares.size(), size_t(5));
    QCOMPARE_GE(shares.front(), 0.0);
    QCOMPARE_LE(shares.front(), 0.5);
    QCOMPARE_GE(shares.back(), 0.9);
    QCOMPARE_LE(shares.back(), 1.0);
}

void TestAlignerPromises::previewsRows_data()
{
    QTest::addColumn<size_t>("versions");
    for (size_t versions = 2; versions <= 5; ++versions) {
        QTest::addRow("%zu", versions) << versions;
    }
}

void TestAlignerPromises::previewsRows()
{
    QFETCH(const size_t, versions);
    const Texts texts = randomVersions(84, versions, 60);
    std::vector<Alignment> previews;
    const auto keep = [&previews](const Alignment &rough) { previews.push_back(rough); };
    const auto alignment = align(texts, {}, {}, {.showRough = keep});
    QVERIFY(alignment);
    QCOMPARE(previews.size(), size_t(1));
    QCOMPARE(brokenAlignmentPromise(previews.front(), texts), QString());
    // Asking for it changes nothing.
    QVERIFY(cellsOf(*alignment) == cellsOf(aligned(texts)));
    // A few sentences of several languages teach little at the first look.
    if (versions <= 3) {
        const auto isRight = [&](const Row &row) {
            return std::ranges::contains(alignment->rows, row.cells, &Row::cells);
        };
        const auto right = std::ranges::count_if(previews.front().rows, isRight);
        QCOMPARE_GT(double(right), 0.5 * double(previews.front().rows.size()));
    }
}

void TestAlignerPromises::previewsNothingOverEarlierRows()
{
    const Texts texts = randomVersions(85, 3, 20);
    const auto refuse = [](const Alignment &) { QFAIL("there are rows to read by already"); };
    QVERIFY(align(texts, aligned(texts), {}, {.showRough = refuse}));
}

QTEST_APPLESS_MAIN(TestAlignerPromises)
#include "tst_alignerpromises.moc"
