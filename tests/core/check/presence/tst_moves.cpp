// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checker.h"
#include "tests/support/checkcase.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

static void link(Alignment &alignment, size_t one, size_t other)
{
    alignment.rows[one].movedTo = alignment.rows[other].id;
    alignment.rows[other].movedTo = alignment.rows[one].id;
}

// Of the presence of sentences alone.
static std::vector<Finding> findings(const CheckCase &example)
{
    CheckOptions options;
    options.checks.reset();
    for (const CheckId check : {CheckId::Order, CheckId::Omission, CheckId::Addition}) {
        options.checks.set(size_t(check));
    }
    Checker checker(example.versions, example.alignment, options);
    return checker.learn() ? *checker.findings() : std::vector<Finding>();
}

static QString textOf(const CheckCase &example, const FindingSpan &span)
{
    return example.versions[span.version].document.text().sliced(span.text.start, span.text.length());
}

class TestMoves : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsNeighboursTogether();
    void namesWhoeverHasItElsewhere();
    void namesBothOfTwo();
    void tellsOfABlockOnce();
    void tellsOfGapsWhereNothingIsLinked();
};

// French has the keeper before the harbour.
static CheckCase neighbours()
{
    CheckCase example = checkCase(
        {u"en: The harbour was closed at night. ¶ ¶ The old keeper slept. ¶ A ship came in."_s,
         u"fr: ¶ Le vieux gardien dormait. ¶ Le port fermait la nuit. ¶ Un navire entra."_s,
         u"de: Der Hafen war nachts geschlossen. ¶ ¶ Der alte Wärter schlief. ¶ Ein Schiff kam."_s});
    // As the aligner leaves it: one half alone, one a row, and the other half alone.
    std::vector<Row> &rows = example.alignment.rows;
    rows[1].cells[0] = {1, 1};
    rows[1].cells[1] = {0, 1};
    rows[1].cells[2] = {1, 1};
    rows[2].cells[0] = {2, 0};
    rows[2].cells[1] = {1, 1};
    rows[2].cells[2] = {2, 0};
    link(example.alignment, 0, 2);
    return example;
}

void TestMoves::showsNeighboursTogether()
{
    const CheckCase example = neighbours();
    const std::vector<Finding> found = findings(example);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].check, CheckId::Order);
    QCOMPARE(found[0].odd, VersionNumbers{1});
    QCOMPARE(found[0].row, example.alignment.rows[0].id);
    QCOMPARE(found[0].spans.size(), 3);
    QCOMPARE(textOf(example, found[0].spans[0]),
             u"The harbour was closed at night.\nThe old keeper slept."_s);
    QCOMPARE(textOf(example, found[0].spans[1]), u"Le vieux gardien dormait.\nLe port fermait la nuit."_s);
}

// Rows with something common between them, too far apart to be shown in one piece.
static CheckCase faraway(const QStringList &languages)
{
    QStringList lines;
    for (const QString &language : languages) {
        const bool isOdd = language == u"fr"_s;
        QStringList rows;
        for (int row = 0; row < 12; ++row) {
            const bool isMoved = row < 2 || row >= 10;
            const bool isHere = !isMoved || (row < 2) != isOdd;
            rows << (isHere ? u"Sentence %1 of all that is said here."_s.arg(row % 10) : QString());
        }
        lines << language + u": "_s + rows.join(u" ¶ "_s);
    }
    CheckCase example = checkCase(lines);
    link(example.alignment, 0, 10);
    link(example.alignment, 1, 11);
    return example;
}

void TestMoves::namesWhoeverHasItElsewhere()
{
    const CheckCase example = faraway({u"en"_s, u"fr"_s, u"de"_s});
    const std::vector<Finding> found = findings(example);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].odd, VersionNumbers{1});
    QCOMPARE(messageText(found[0].message, {u"en"_s, u"fr"_s, u"de"_s}), u"fr has this in another place"_s);
    for (const FindingSpan &span : found[0].spans) {
        QVERIFY(textOf(example, span).startsWith(u"Sentence 0"_s));
        QVERIFY(textOf(example, span).contains(u"Sentence 1"_s));
        QVERIFY(!textOf(example, span).contains(u"Sentence 2"_s));
    }
}

void TestMoves::namesBothOfTwo()
{
    const std::vector<Finding> found = findings(faraway({u"en"_s, u"fr"_s}));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].odd, (VersionNumbers{0, 1}));
    QCOMPARE(messageText(found[0].message, {u"en"_s, u"fr"_s}), u"en, fr have this in different places"_s);
}

void TestMoves::tellsOfABlockOnce()
{
    QCOMPARE(findings(faraway({u"en"_s, u"de"_s, u"fr"_s, u"es"_s})).size(), 1);
}

void TestMoves::tellsOfGapsWhereNothingIsLinked()
{
    CheckCase example = faraway({u"en"_s, u"fr"_s, u"de"_s});
    for (Row &row : example.alignment.rows) {
        row.movedTo.reset();
    }
    const std::vector<Finding> found = findings(example);
    QVERIFY(!found.empty());
    QVERIFY(!std::ranges::contains(found, CheckId::Order, &Finding::check));
}

QTEST_APPLESS_MAIN(TestMoves)
#include "tst_moves.moc"
