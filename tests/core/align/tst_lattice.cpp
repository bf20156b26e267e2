// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/lattice.h"

#include "core/align/explainer.h"
#include "core/align/seeds.h"
#include "tests/support/paralleltext.h"
#include "tests/support/testcase.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace hexapla;
using namespace Qt::StringLiterals;

using Statement = ParallelText::Statement;
using Pins = std::vector<Pin>;

enum Language : quint8 { English, French, Russian, Chinese, Arabic };

static constexpr auto everything = size_t(-1);

// "1-1 1-1 0-1"
static QString shapesOf(const std::vector<WeightedBead> &beads)
{
    QStringList shapes;
    for (const WeightedBead &entry : beads) {
        shapes += u"%1-%2"_s.arg(entry.bead.countA).arg(entry.bead.countB);
    }
    return shapes.join(u' ');
}

static QString repeated(const QString &shape, qsizetype times)
{
    return QStringList(times, shape).join(u' ');
}

// Two texts in one language, whose words explain each other.
class Case
{
public:
    Case(AlignedText textA, AlignedText textB)
        : m_textA(std::move(textA))
        , m_textB(std::move(textB))
        , m_tokensA(tokenize(m_textA))
        , m_tokensB(tokenize(m_textB))
        , m_unitsA(UnitMaker(m_textA, m_tokensA).units(1))
        , m_unitsB(UnitMaker(m_textB, m_tokensB).units(1))
        , m_frame{Band(m_unitsA.size(), m_unitsB.size()), Pins(m_unitsA.size()), Pins(m_unitsB.size()),
                  beadLimits(m_unitsA, m_unitsB)}
    {}

    Frame &frame() { return m_frame; }
    Lattice lattice() const { return lattice(m_context); }
    // The context must outlive it.
    Lattice lattice(const WorkContext &context) const
    {
        const SeedTable seeds = findSeeds(m_tokensA.vocabulary, m_tokensB.vocabulary);
        const Lexicon forward = LexiconTrainer(m_tokensA, m_tokensB, seeds).fromSeeds();
        const Lexicon backward =
            LexiconTrainer(m_tokensB, m_tokensA, seeds.reversed(m_tokensB.vocabulary.size())).fromSeeds();
        const Evidence evidence({m_tokensA, m_unitsA, forward, {}}, {m_tokensB, m_unitsB, backward, {}},
                                m_frame.band, m_frame.limits, context);
        const ShapeModel shape(m_unitsA, m_unitsB, true, m_frame.limits);
        const View view{m_unitsA, m_unitsB, shape, evidence};
        return {m_frame, BeadScores(m_frame, std::span(&view, 1), context), m_priors, context};
    }
    QString best() const { return shapesOf(lattice().best()); }

private:
    AlignedText m_textA;
    AlignedText m_textB;
    TokenizedText m_tokensA;
    TokenizedText m_tokensB;
    Units m_unitsA;
    Units m_unitsB;
    Frame m_frame;
    BeadPriors m_priors{0.02F, {}, m_frame.limits};
    WorkContext m_context;
};

static Case sameTwice(size_t statements)
{
    const AlignedText text = writtenOut(ParallelText(5).statements(statements), English);
    return {text, text};
}

// The second text lacks some of the first.
static Case withoutSome(size_t statements, size_t first, size_t count)
{
    const AlignedText all = writtenOut(ParallelText(6).statements(statements), English);
    AlignedText some = all;
    const auto begin = some.segments.begin() + qsizetype(first);
    some.segments.erase(begin, begin + qsizetype(count));
    return {all, some};
}

class TestLattice : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheWay();
    void findsRunsOfOmissions_data();
    void findsRunsOfOmissions();
    void joinsWhatWasCut();
    void leavesLonelyWhatIsLikelyTo();
    void joinsWhatIsRunTogether();
    void makesNoLongerBeads();
    void survivesEmptySides();
    void weighsLikeProbabilities();
    void staysInTheBand();
    void followsABandWithoutChoice();
    void narrowsAroundTheWay();
    void keepsWithinBoundsWhereAllIsAlike();
    void matchesPinsWithEachOther();
    void leavesLonelyPinsAlone();
    void letsNothingCrossPins();
    void survivesCancelling();
};

void TestLattice::findsTheWay() { QCOMPARE(sameTwice(30).best(), repeated(u"1-1"_s, 30)); }

void TestLattice::findsRunsOfOmissions_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    QTest::addRow("one") << 12 << 1;
    QTest::addRow("some") << 12 << 4;
    QTest::addRow("many") << 5 << 20;
    QTest::addRow("at the beginning") << 0 << 3;
    QTest::addRow("at the end") << 27 << 3;
}

void TestLattice::findsRunsOfOmissions()
{
    QFETCH(const int, first);
    QFETCH(const int, count);
    QStringList expected;
    for (int row = 0; row < 30; ++row) {
        expected += row >= first && row < first + count ? u"1-0"_s : u"1-1"_s;
    }
    QCOMPARE(withoutSome(30, size_t(first), size_t(count)).best(), expected.join(u' '));
}

void TestLattice::joinsWhatWasCut()
{
    ParallelText source(7);
    VersionWriter whole(English);
    VersionWriter cut(English);
    QStringList expected;
    for (size_t i = 0; i < 20; ++i) {
        const Statement statement = source.statement(i % 7 == 3 ? 2 : 1);
        whole.sentence(statement);
        if (statement.clauses.size() == 2) {
            cut.sentence(ParallelText::part(statement, 0, 1)).sentence(ParallelText::part(statement, 1, 1));
            expected += u"1-2"_s;
        } else {
            cut.sentence(statement);
            expected += u"1-1"_s;
        }
    }
    QCOMPARE(Case(whole.text(), cut.text()).best(), expected.join(u' '));
}

// What looks like the second half of something, unless it is known to have no counterpart mostly.
void TestLattice::leavesLonelyWhatIsLikelyTo()
{
    constexpr size_t cut = 7;
    ParallelText source(8);
    VersionWriter halves(English);
    VersionWriter whole(English);
    for (size_t i = 0; i < 15; ++i) {
        const Statement statement = source.statement(i == cut ? 2 : 1);
        whole.sentence(statement);
        for (size_t clause = 0; clause < statement.clauses.size(); ++clause) {
            halves.sentence(ParallelText::part(statement, clause, 1));
        }
    }
    const auto expected = [](const QString &middle) {
        return QStringList{repeated(u"1-1"_s, cut), middle, repeated(u"1-1"_s, 7)}.join(u' ');
    };
    Case texts(halves.text(), whole.text());
    QCOMPARE(texts.best(), expected(u"2-1"_s));
    texts.frame().lonelinessA = std::vector<float>(16, 0);
    QCOMPARE(texts.best(), expected(u"2-1"_s));
    texts.frame().lonelinessA[cut + 1] = 20;
    QCOMPARE(texts.best(), expected(u"1-1 1-0"_s));
}

// One text has no full stops: what others tell in many sentences is one unit there.
void TestLattice::joinsWhatIsRunTogether()
{
    const AlignedText cut = writtenOut(ParallelText(11).statements(24), English);
    AlignedText running;
    QStringList expected;
    size_t next = 0;
    for (const size_t count : {1, 6, 2, 8, 3, 4}) {
        QStringList sentences;
        for (size_t i = 0; i < count; ++i) {
            sentences += cut.segments[next++].text;
        }
        running.segments.push_back({sentences.join(u' ')});
        expected += u"1-%1"_s.arg(count);
    }
    QCOMPARE(Case(running, cut).best(), expected.join(u' '));
    QCOMPARE(Case(cut, running).best(),
             expected.join(u' ').replace(QRegularExpression(u"1-(\\d)"_s), u"\\1-1"_s));
}

void TestLattice::makesNoLongerBeads()
{
    Case same = withoutSome(20, 8, 6);
    same.frame().limits = {2, 2};
    const Lattice lattice = same.lattice();
    for (const auto &[bead, weight] : lattice.likely()) {
        QCOMPARE_LE(std::max(bead.countA, bead.countB), 2);
    }
}

void TestLattice::survivesEmptySides()
{
    const AlignedText text = writtenOut(ParallelText(8).statements(3), English);
    QCOMPARE(Case(text, {}).best(), repeated(u"1-0"_s, 3));
    QCOMPARE(Case({}, text).best(), repeated(u"0-1"_s, 3));
    QCOMPARE(Case({}, {}).best(), QString());
}

// Every unit is in some bead: what is likely sums up to one for each of them.
void TestLattice::weighsLikeProbabilities()
{
    constexpr size_t statements = 40;
    const Case shorter = withoutSome(statements, 10, 5);
    const Lattice lattice = shorter.lattice();
    std::vector<double> sumsA(statements, 0);
    std::vector<double> sumsB(statements - 5, 0);
    for (const auto &[bead, weight] : lattice.likely()) {
        QVERIFY(weight > 0 && weight <= 1);
        for (size_t k = 0; k < bead.countA; ++k) {
            sumsA[bead.a + k] += double(weight);
        }
        for (size_t k = 0; k < bead.countB; ++k) {
            sumsB[bead.b + k] += double(weight);
        }
    }
    for (const auto &sums : {sumsA, sumsB}) {
        QCOMPARE_GE(std::ranges::min(sums), 0.97);
        QCOMPARE_LE(std::ranges::max(sums), 1.001);
    }
    QVERIFY(std::ranges::is_sorted(lattice.likely(), [](const WeightedBead &one, const WeightedBead &other) {
        return std::pair(one.bead.a, one.bead.b) < std::pair(other.bead.a, other.bead.b);
    }));
}

void TestLattice::staysInTheBand()
{
    Case shifted = withoutSome(30, 2, 4);
    std::vector<Band::Stretch> stretches;
    for (quint32 row = 0; row <= 30; ++row) {
        stretches.push_back({row > 5 ? row - 5 : 0, std::min(row + 1, 26U)});
    }
    shifted.frame().band = Band(std::move(stretches), 26);
    const Band &band = shifted.frame().band;
    const Lattice lattice = shifted.lattice();
    for (const auto &[bead, weight] : lattice.likely()) {
        QVERIFY(bead.b >= band[bead.a].first && bead.b <= band[bead.a].end);
        const Band::Stretch &target = band[bead.a + bead.countA];
        QVERIFY(bead.b + bead.countB >= target.first && bead.b + bead.countB <= target.end);
    }
    QCOMPARE(shapesOf(lattice.best()),
             repeated(u"1-1"_s, 2) + u' ' + repeated(u"1-0"_s, 4) + u' ' + repeated(u"1-1"_s, 24));
}

// Whatever the texts say.
void TestLattice::followsABandWithoutChoice()
{
    Case unrelated(writtenOut(ParallelText(9).statements(6), English),
                   writtenOut(ParallelText(10).statements(6), Chinese));
    unrelated.frame().band.passThrough(
        std::vector<Band::Point>{{1, 1}, {2, 1}, {2, 2}, {3, 3}, {4, 4}, {4, 5}, {5, 5}});
    QCOMPARE(unrelated.best().count(u' '), 7);
    QVERIFY(unrelated.best().contains(u"1-0 0-1"_s));
    QVERIFY(unrelated.best().contains(u"0-1 1-0"_s));
}

void TestLattice::narrowsAroundTheWay()
{
    const Case shorter = withoutSome(60, 20, 8);
    const Lattice lattice = shorter.lattice();
    const Band narrow = lattice.narrowed(2, everything);
    QCOMPARE(narrow.rows(), size_t(60));
    QCOMPARE(narrow.columns(), size_t(52));
    QCOMPARE_LT(narrow.cells(), size_t(60 * 20));
    for (const auto &[bead, weight] : lattice.best()) {
        QVERIFY(bead.b >= narrow[bead.a].first && bead.b <= narrow[bead.a].end);
    }
}

// Where every line is the same, everything is likely; no more of it is kept than there is room for.
void TestLattice::keepsWithinBoundsWhereAllIsAlike()
{
    const auto lines = [](size_t count) {
        AlignedText text;
        text.segments.assign(count, {u"The lamp burns."_s});
        return text;
    };
    constexpr size_t most = 5'000;
    const Case same(lines(300), lines(60));
    const Lattice lattice = same.lattice();
    const Band narrow = lattice.narrowed(6, most);
    QCOMPARE_LE(narrow.cells(), most);
    QCOMPARE_GE(narrow.cells(), most / 2);
    for (const auto &[bead, weight] : lattice.best()) {
        QVERIFY(bead.b >= narrow[bead.a].first && bead.b <= narrow[bead.a].end);
    }
    QCOMPARE_LE(lattice.likely().size(), size_t(24 * (300 + 60 + 1)));
    QVERIFY(!lattice.likely().empty());
}

void TestLattice::matchesPinsWithEachOther()
{
    // The eleventh is said to be the twelfth.
    Case pinned = sameTwice(20);
    pinned.frame().pinsA[10] = pinned.frame().pinsB[11] = Pin(0);
    pinned.frame().band.passThrough(std::vector<Band::Point>{{10, 11}, {11, 12}});
    const std::vector<WeightedBead> best = pinned.lattice().best();
    QVERIFY(std::ranges::contains(best, Bead{10, 11, 1, 1}, &WeightedBead::bead));
    const Lattice lattice = pinned.lattice();
    for (const auto &[bead, weight] : lattice.likely()) {
        const bool isPinnedA = bead.countA > 0 && bead.a <= 10 && bead.a + bead.countA > 10;
        const bool isPinnedB = bead.countB > 0 && bead.b <= 11 && bead.b + bead.countB > 11;
        QCOMPARE(isPinnedA, isPinnedB);
    }
}

// A reader said that the other text has nothing for it, though it has.
void TestLattice::leavesLonelyPinsAlone()
{
    Case pinned = sameTwice(20);
    pinned.frame().pinsA[5] = Pin(0);
    pinned.frame().pinsB[15] = Pin(1);
    const auto best = pinned.lattice().best();
    QVERIFY(std::ranges::contains(best, true, [](const WeightedBead &entry) {
        return entry.bead.a == 5 && entry.bead.countA == 1 && entry.bead.countB == 0;
    }));
    QVERIFY(std::ranges::contains(best, true, [](const WeightedBead &entry) {
        return entry.bead.b == 15 && entry.bead.countA == 0 && entry.bead.countB == 1;
    }));
}

void TestLattice::letsNothingCrossPins()
{
    Case pinned = sameTwice(12);
    for (const size_t unit : {3, 4, 5, 9}) {
        pinned.frame().pinsA[unit] = pinned.frame().pinsB[unit] = Pin(qint64(unit));
    }
    pinned.frame().band.passThrough(
        std::vector<Band::Point>{{3, 3}, {4, 4}, {4, 4}, {5, 5}, {5, 5}, {6, 6}, {9, 9}, {10, 10}});
    QCOMPARE(pinned.best(), repeated(u"1-1"_s, 12));
}

void TestLattice::survivesCancelling()
{
    const std::stop_source stop;
    stop.request_stop();
    const WorkContext context{stop.get_token(), {}};
    const Case same = sameTwice(10);
    const Lattice lattice = same.lattice(context);
    QVERIFY(lattice.best().empty());
    QCOMPARE(lattice.narrowed(3, everything).rows(), size_t(10));
}

QTEST_APPLESS_MAIN(TestLattice)
#include "tst_lattice.moc"
