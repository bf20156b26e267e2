// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/aligner.h"

#include "tests/support/alignmentchecks.h"
#include "tests/support/nonsense.h"
#include "tests/support/paralleltext.h"
#include "tests/support/testcase.h"

#include <algorithm>

using namespace hexapla;
using namespace Qt::StringLiterals;

using Statement = ParallelText::Statement;
using Texts = std::vector<AlignedText>;

enum Language : quint8 { English, French, Russian, Chinese, Arabic };

static Alignment aligned(const Texts &versions, const Alignment &earlier = {})
{
    const auto result = align(versions, earlier, {}, {}); // without dictionaries
    return result ? *result : Alignment();
}

// The rows as people write them: "0|0,1" for the first of one version and two of the other.
static QStringList listing(const Alignment &alignment)
{
    QStringList rows;
    for (const Row &row : alignment.rows) {
        QStringList cells;
        for (const SegmentRange &cell : row.cells) {
            QStringList segments;
            for (size_t segment = cell.first; segment < cell.end(); ++segment) {
                segments += QString::number(segment);
            }
            cells += segments.join(u',');
        }
        rows += cells.join(u'|');
    }
    return rows;
}

// The listing when the versions differ by some rows only, which are given by the first version's segments.
// Everything else goes one to one.
class Expected
{
public:
    explicit Expected(size_t versions)
        : m_next(versions, 0)
    {}

    Expected &row(const std::vector<size_t> &counts)
    {
        QStringList cells;
        for (size_t version = 0; version < m_next.size(); ++version) {
            QStringList segments;
            for (size_t i = 0; i < counts[version]; ++i) {
                segments += QString::number(m_next[version]++);
            }
            cells += segments.join(u',');
        }
        m_rows += cells.join(u'|');
        return *this;
    }
    Expected &oneEach() { return row(std::vector<size_t>(m_next.size(), 1)); }

    const QStringList &rows() const { return m_rows; }

private:
    std::vector<size_t> m_next;
    QStringList m_rows;
};

class TestAligner : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void alignsLanguages_data();
    void alignsLanguages();
    void alignsAllLanguagesAtOnce();
    void findsSentencesWrittenAsTwo();
    void findsWhatIsLeftOut();
    void findsLostBeginningsOfParagraphs_data();
    void findsLostBeginningsOfParagraphs();
    void joinsWhatIsRunTogether();
    void findsAChapterThatWasMoved();
    void placesAPart();
    void losesOneChapterOnly();
    void findsLongGaps_data();
    void findsLongGaps();
    void isNotPulledByNumbers();
    void alignsHeadings();
    void keepsOddPinsAndTheRest();
    void doubtsUnrelatedTexts();
    void setsStrangersApart();
};

void TestAligner::alignsLanguages_data()
{
    QTest::addColumn<size_t>("one");
    QTest::addColumn<size_t>("other");
    const auto add = [](Language one, Language other) {
        QTest::addRow("%s-%s", qUtf8Printable(ParallelText::languages()[one].toString()),
                      qUtf8Printable(ParallelText::languages()[other].toString()))
            << size_t(one) << size_t(other);
    };
    add(English, English);
    add(English, French);
    add(Russian, English);
    add(English, Chinese);
    add(Arabic, French);
    add(Chinese, Arabic);
}

void TestAligner::alignsLanguages()
{
    QFETCH(const size_t, one);
    QFETCH(const size_t, other);
    const std::vector<Statement> statements = ParallelText(11).statements(320);
    Expected expected(2);
    for (size_t i = 0; i < statements.size(); ++i) {
        expected.oneEach();
    }
    QCOMPARE(listing(aligned({writtenOut(statements, one), writtenOut(statements, other)})), expected.rows());
}

void TestAligner::alignsAllLanguagesAtOnce()
{
    const std::vector<Statement> statements = ParallelText(12).statements(60);
    Texts versions;
    Expected expected(ParallelText::languages().size());
    for (size_t language = 0; language < ParallelText::languages().size(); ++language) {
        versions.push_back(writtenOut(statements, language));
    }
    for (size_t i = 0; i < statements.size(); ++i) {
        expected.oneEach();
    }
    QCOMPARE(listing(aligned(versions)), expected.rows());
}

void TestAligner::findsSentencesWrittenAsTwo()
{
    ParallelText source(13);
    VersionWriter english(English);
    VersionWriter russian(Russian);
    VersionWriter chinese(Chinese);
    Expected expected(3);
    for (size_t i = 0; i < 150; ++i) {
        const Statement statement = source.statement(i % 10 == 0 ? 2 : 1);
        const bool startsParagraph = i % 6 == 0;
        std::vector<size_t> counts{1, 1, 1};
        const std::array writers{&english, &russian, &chinese};
        for (size_t version = 0; version < writers.size(); ++version) {
            if (statement.clauses.size() > 1 && (i / 10) % 3 == version) {
                counts[version] = 2;
                writers[version]->sentence(ParallelText::part(statement, 0, 1), startsParagraph);
                writers[version]->sentence(ParallelText::part(statement, 1, 1));
            } else {
                writers[version]->sentence(statement, startsParagraph);
            }
        }
        expected.row(counts);
    }
    QCOMPARE(listing(aligned({english.text(), russian.text(), chinese.text()})), expected.rows());
}

void TestAligner::findsWhatIsLeftOut()
{
    ParallelText source(14);
    VersionWriter french(French);
    VersionWriter arabic(Arabic);
    Expected expected(2);
    for (size_t i = 0; i < 200; ++i) {
        const Statement statement = source.statement();
        const bool isRun = i >= 120 && i < 125;
        const bool isInFrench = i % 37 != 20;
        const bool isInArabic = i % 29 != 11 && !isRun;
        if (isInFrench) {
            french.sentence(statement, i % 5 == 0);
        }
        if (isInArabic) {
            arabic.sentence(statement, i % 5 == 0);
        }
        if (isInFrench || isInArabic) {
            expected.row({size_t(isInFrench), size_t(isInArabic)});
        }
    }
    QCOMPARE(listing(aligned({french.text(), arabic.text()})), expected.rows());
}

void TestAligner::findsLostBeginningsOfParagraphs_data()
{
    QTest::addColumn<size_t>("language");
    QTest::addColumn<size_t>("lost");
    for (const size_t language : {size_t(French), size_t(Russian), size_t(Arabic)}) {
        const LanguageTag &tag = ParallelText::languages()[language];
        for (size_t paragraph = 1; paragraph < 8; ++paragraph) {
            QTest::addRow("%s, paragraph %zu", qUtf8Printable(tag.toString()), paragraph)
                << language << 5 * paragraph;
        }
    }
}

// Where the first sentence of a paragraph is lost, the second begins it: it is not taken for the first.
void TestAligner::findsLostBeginningsOfParagraphs()
{
    QFETCH(const size_t, language);
    QFETCH(const size_t, lost);
    const std::vector<Statement> statements = ParallelText(23).statements(40);
    VersionWriter english(English);
    VersionWriter other(language);
    Expected expected(2);
    for (size_t i = 0; i < statements.size(); ++i) {
        const bool isLost = i == lost;
        english.sentence(statements[i], i % 5 == 0);
        if (!isLost) {
            other.sentence(statements[i], i % 5 == 0 || i == lost + 1);
        }
        expected.row({1, size_t(!isLost)});
    }
    QCOMPARE(listing(aligned({english.text(), other.text()})), expected.rows());
}

// A language without full stops: what the others tell in some sentences is one segment there.
void TestAligner::joinsWhatIsRunTogether()
{
    ParallelText source(15);
    VersionWriter english(English);
    VersionWriter french(French);
    VersionWriter running(Chinese);
    Expected expected(3);
    for (size_t paragraph = 0; paragraph < 60; ++paragraph) {
        const size_t count = 1 + source.random(8);
        QString told;
        for (size_t i = 0; i < count; ++i) {
            const Statement statement = source.statement(1);
            english.sentence(statement, i == 0);
            french.sentence(statement, i == 0);
            told += ParallelText::sentence(statement, Chinese);
        }
        running.add(told, SegmentKind::Sentence, true);
        expected.row({count, count, 1});
    }
    QCOMPARE(listing(aligned({english.text(), french.text(), running.text()})), expected.rows());
}

// Each row of a chapter leads to the row that says the same, though many of its sentences are alike.
void TestAligner::findsAChapterThatWasMoved()
{
    constexpr size_t statements = 300;
    constexpr size_t first = 60;
    constexpr size_t end = 140;
    constexpr size_t to = 250;
    std::vector<Statement> all = ParallelText(16).statements(statements);
    const AlignedText english = writtenOut(all, English);
    std::rotate(all.begin() + first, all.begin() + end, all.begin() + to);
    const Alignment alignment = aligned({english, writtenOut(all, Russian)});
    size_t right = 0;
    for (const Row &row : alignment.rows) {
        if (row.movedTo && !row.cells[0].isEmpty()) {
            const auto there = std::ranges::find(alignment.rows, *row.movedTo, &Row::id);
            QCOMPARE(there->movedTo, std::optional(row.id));
            QCOMPARE(there->cells[1].first, row.cells[0].first + to - end);
            ++right;
        }
    }
    QCOMPARE_GE(right, (end - first) * 95 / 100);
}

// One version is a part of the work only: the rest is left alone, and not pressed into it.
void TestAligner::placesAPart()
{
    constexpr size_t statements = 200;
    constexpr size_t first = 80;
    constexpr size_t count = 50;
    const std::vector<Statement> all = ParallelText(17).statements(statements);
    const std::vector<Statement> part(all.begin() + first, all.begin() + first + count);
    const Alignment alignment = aligned({writtenOut(all, English), writtenOut(part, Russian)});
    size_t right = 0;
    for (const Row &row : alignment.rows) {
        const auto &[whole, some] = std::pair(row.cells[0], row.cells[1]);
        QCOMPARE_LE(whole.count, size_t(2));
        right += whole.count == 1 && some.count == 1 && whole.first == some.first + first ? 1 : 0;
    }
    QCOMPARE_GE(right, count * 9 / 10);
}

void TestAligner::losesOneChapterOnly()
{
    constexpr int chapters = 7;
    constexpr int missing = 4;
    ParallelText source(15);
    VersionWriter english(English);
    VersionWriter french(French);
    VersionWriter russian(Russian);
    Expected expected(3);
    for (int chapter = 1; chapter <= chapters; ++chapter) {
        const bool isThere = chapter != missing;
        const std::vector<Statement> statements = source.statements(25);
        const auto write = [&](VersionWriter &writer) {
            writer.heading(chapter);
            for (size_t i = 0; i < statements.size(); ++i) {
                writer.sentence(statements[i], i % 4 == 0);
            }
        };
        write(english);
        if (isThere) {
            write(french);
        }
        write(russian);
        for (size_t i = 0; i <= statements.size(); ++i) {
            expected.row({1, size_t(isThere), 1});
        }
    }
    QCOMPARE(listing(aligned({english.text(), french.text(), russian.text()})), expected.rows());
}

// Statements that one version leaves out.
struct Gap
{
    size_t version = 0;
    size_t first = 0;
    size_t end = 0;
};
using Gaps = std::vector<Gap>;

void TestAligner::findsLongGaps_data()
{
    QTest::addColumn<size_t>("statements");
    QTest::addColumn<Gaps>("gaps");
    // So many that not everything is compared with everything.
    QTest::addRow("in the middle") << size_t(640) << Gaps{{1, 300, 345}};
    QTest::addRow("at the beginning") << size_t(640) << Gaps{{1, 0, 50}};
    QTest::addRow("at the end") << size_t(640) << Gaps{{0, 590, 640}};
    QTest::addRow("one each") << size_t(700) << Gaps{{0, 150, 200}, {1, 450, 520}};
    QTest::addRow("one behind the other") << size_t(700) << Gaps{{1, 300, 360}, {0, 380, 440}};
    QTest::addRow("at both ends") << size_t(700) << Gaps{{1, 0, 60}, {0, 640, 700}};
    QTest::addRow("a third") << size_t(1800) << Gaps{{1, 420, 1020}};
    QTest::addRow("a third and a fifth") << size_t(1800) << Gaps{{0, 200, 800}, {1, 1200, 1560}};
}

// All but a few rows come out right where much is missing.
void TestAligner::findsLongGaps()
{
    QFETCH(const size_t, statements);
    QFETCH(const Gaps, gaps);
    const std::vector<Statement> all = ParallelText(18).statements(statements);
    std::array writers{VersionWriter(English), VersionWriter(Chinese)};
    Expected expected(writers.size());
    for (size_t i = 0; i < all.size(); ++i) {
        std::vector<size_t> counts;
        for (size_t version = 0; version < writers.size(); ++version) {
            const bool isLeftOut = std::ranges::any_of(gaps, [&](const Gap &gap) {
                return gap.version == version && i >= gap.first && i < gap.end;
            });
            if (!isLeftOut) {
                writers[version].sentence(all[i]);
            }
            counts.push_back(isLeftOut ? 0 : 1);
        }
        expected.row(counts);
    }
    const QStringList rows = listing(aligned({writers[0].text(), writers[1].text()}));
    const auto isFound = [&rows](const QString &row) { return rows.contains(row); };
    const auto found = std::ranges::count_if(expected.rows(), isFound);
    QCOMPARE_GE(found, expected.rows().size() - 4);
}

// The first version has headings "Book 1" with nothing for them in the other.
void TestAligner::isNotPulledByNumbers()
{
    ParallelText source(16);
    VersionWriter english(English);
    VersionWriter french(French);
    Expected expected(2);
    for (int book = 1; book <= 3; ++book) {
        english.add(u"Book %1"_s.arg(book), SegmentKind::Heading, true);
        expected.row({1, 0});
        const Statement opening = source.statement();
        english.sentence(opening, true);
        french.sentence(opening, true);
        expected.oneEach();
        for (int chapter = 1; chapter <= 3; ++chapter) {
            english.add(u"Chapter %1"_s.arg(chapter), SegmentKind::Heading, true);
            french.add(u"Chapitre %1"_s.arg(chapter), SegmentKind::Heading, true);
            expected.oneEach();
            for (const Statement &statement : source.statements(6)) {
                english.sentence(statement);
                french.sentence(statement);
                expected.oneEach();
            }
        }
    }
    QCOMPARE(listing(aligned({english.text(), french.text()})), expected.rows());
}

void TestAligner::alignsHeadings()
{
    ParallelText source(17);
    VersionWriter english(English);
    VersionWriter chinese(Chinese);
    Expected expected(2);
    for (int chapter = 1; chapter <= 12; ++chapter) {
        const bool hasHeading = chapter != 5;
        english.heading(chapter);
        if (hasHeading) {
            chinese.heading(chapter);
        }
        expected.row({1, size_t(hasHeading)});
        for (const Statement &statement : source.statements(5)) {
            english.sentence(statement, true);
            chinese.sentence(statement, true);
            expected.oneEach();
        }
    }
    QCOMPARE(listing(aligned({english.text(), chinese.text()})), expected.rows());
}

// A reader made one row of three sentences against one, and one of nothing but an English sentence.
void TestAligner::keepsOddPinsAndTheRest()
{
    const std::vector<Statement> statements = ParallelText(71).statements(40);
    const Texts texts{writtenOut(statements, English), writtenOut(statements, Russian)};
    Alignment earlier = aligned(texts);
    QCOMPARE(earlier.rows.size(), statements.size());
    const auto edit = [&](size_t row, SegmentRange english, SegmentRange russian) {
        earlier.rows[row].cells = {english, russian};
        earlier.rows[row].state = RowState::Edited;
    };
    edit(10, {10, 3}, {10, 1});
    earlier.rows.erase(earlier.rows.begin() + 12);
    edit(11, {13, 0}, {11, 2});
    edit(25, {26, 1}, {26, 0}); // was the row 26
    earlier.rows[26].cells = {{27, 1}, {26, 2}};
    QCOMPARE(brokenAlignmentPromise(earlier, texts, earlier), QString());

    const Alignment alignment = aligned(texts, earlier);
    QCOMPARE(brokenAlignmentPromise(alignment, texts, earlier), QString());
    for (const Row &row : earlier.rows) {
        const bool isNearby = row.cells[0].first >= 9 && row.cells[0].first < 30;
        if (!isNearby) {
            const auto same = std::ranges::find(alignment.rows, row.id, &Row::id);
            QVERIFY(same != alignment.rows.end());
            QVERIFY(same->cells == row.cells);
        }
    }
}

static double meanConfidence(const Alignment &alignment)
{
    double sum = 0;
    int count = 0;
    for (const Row &row : alignment.rows) {
        if (std::ranges::none_of(row.cells, &SegmentRange::isEmpty)) {
            sum += row.confidence;
            ++count;
        }
    }
    return sum / std::max(count, 1);
}

// They pair by their lengths, as all texts do.
void TestAligner::doubtsUnrelatedTexts()
{
    constexpr size_t sentences = 150;
    const std::vector<Statement> statements = ParallelText(91).statements(sentences);
    const AlignedText english = writtenOut(statements, English);
    const AlignedText russian = writtenOut(statements, Russian);
    QCOMPARE_GT(meanConfidence(aligned({english, russian})), 0.9);
    const Alignment chance = aligned({nonsense(92, sentences), nonsense(93, sentences)});
    QCOMPARE_LT(meanConfidence(chance), 0.3);
    QCOMPARE(chance.strangers, (std::vector<size_t>{0, 1}));
}

// The others lose neither their rows nor what they are worth.
void TestAligner::setsStrangersApart()
{
    constexpr size_t sentences = 150;
    const std::vector<Statement> statements = ParallelText(91).statements(sentences);
    const AlignedText english = writtenOut(statements, English);
    const AlignedText russian = writtenOut(statements, Russian);
    const Alignment both = aligned({english, russian});
    QVERIFY(both.strangers.empty());
    for (const size_t length : {sentences / 2, sentences, 2 * sentences}) {
        const Alignment all = aligned({english, nonsense(94, length), russian});
        QCOMPARE(all.strangers, std::vector<size_t>{1});
        std::vector<std::vector<SegmentRange>> rows;
        for (const Row &row : all.rows) {
            if (!row.cells[0].isEmpty() || !row.cells[2].isEmpty()) {
                rows.push_back({row.cells[0], row.cells[2]});
            }
        }
        QVERIFY(std::ranges::equal(rows, both.rows, {}, {}, &Row::cells));
        QCOMPARE_GT(meanConfidence(all), 0.9);
    }
}

QTEST_APPLESS_MAIN(TestAligner)
#include "tst_aligner.moc"
