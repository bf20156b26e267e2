// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/reanchoring.h"

#include "tests/support/reanchoringcase.h"
#include "tests/support/testcase.h"

#include <QDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

// What becomes of marks when the text under them is replaced, against cases that are written down.
class TestReanchoring : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheText_data();
    void followsTheText();
    void losesFewAndMistakesNone();

private:
    int m_anchors = 0;
    int m_known = 0; // whose place a careful person knows
    int m_lost = 0;
    int m_wrong = 0;
};

static QString folder() { return QStringLiteral(HEXAPLA_TEST_DATA "/reanchoring"); }

static bool isPlaced(AnchorStatus status)
{
    return status != AnchorStatus::Review && status != AnchorStatus::Orphan;
}

// White space around a place does not count.
static bool isSame(const Document &document, TextSpan a, TextSpan b)
{
    const auto trimmed = [&document](TextSpan span) {
        const QString &text = document.text();
        while (!span.isEmpty() && text[span.start].isSpace()) {
            ++span.start;
        }
        while (!span.isEmpty() && text[span.end - 1].isSpace()) {
            --span.end;
        }
        while (span.isEmpty() && span.start > 0 && text[span.start - 1].isSpace()) {
            span = {span.start - 1, span.start - 1};
        }
        return span;
    };
    return trimmed(a) == trimmed(b);
}

void TestReanchoring::followsTheText_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("number");
    qsizetype cases = 0;
    for (const QString &name : QDir(folder()).entryList(QDir::Files)) {
        const QString file = folder() + u'/' + name;
        const std::vector<ReanchoringCase> all = reanchoringCases(file);
        for (size_t i = 0; i < all.size(); ++i) {
            QTest::addRow("%s %zu, %s", qPrintable(QFileInfo(name).baseName()), i + 1,
                          qPrintable(all[i].title))
                << file << int(i);
        }
        cases += qsizetype(all.size());
    }
    QVERIFY(cases >= 200);
}

void TestReanchoring::followsTheText()
{
    QFETCH(const QString, file);
    QFETCH(const int, number);
    const ReanchoringCase example = reanchoringCases(file)[size_t(number)];
    QVERIFY(!example.anchors.empty());
    std::vector<UprootedAnchor> anchors;
    for (const ExpectedAnchor &expected : example.anchors) {
        anchors.push_back({anchorAt(example.before.text(), expected.before), expected.hints});
    }
    const auto found = reanchor(example.before, example.after, anchors);
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), anchors.size());
    QStringList faults;
    for (size_t i = 0; i < anchors.size(); ++i) {
        const ExpectedAnchor &expected = example.anchors[i];
        const Reanchored &result = (*found)[i];
        bool isRight = result.status == expected.status;
        ++m_anchors;
        m_known += isPlaced(expected.status) ? 1 : 0;
        if (isPlaced(result.status)) {
            const bool isThere = expected.after && isSame(example.after, result.anchor.span, *expected.after);
            isRight = isRight && isThere;
            m_wrong += isThere && isPlaced(expected.status) ? 0 : 1;
            QCOMPARE(result.anchor, anchorAt(example.after.text(), result.anchor.span));
        } else {
            m_lost += isPlaced(expected.status) ? 1 : 0;
            QCOMPARE(result.anchor, anchors[i].anchor);
        }
        QCOMPARE(result.status == AnchorStatus::Review, !result.candidates.empty());
        QVERIFY(result.candidates.size() <= 3 && result.confidence >= 0 && result.confidence <= 1);
        if (result.status == AnchorStatus::Review && expected.after) {
            isRight = isRight && std::ranges::any_of(result.candidates, [&](TextSpan candidate) {
                          return candidate.intersects(*expected.after);
                      });
        }
        if (isRight && expected.isOpen) {
            faults += u"'%1' is mastered by now"_s.arg(anchors[i].anchor.quote);
        }
        if (!isRight && !expected.isOpen) {
            QString fault = u"'%1': %2, expected %3; now '%4'"_s.arg(
                anchors[i].anchor.quote, anchorStatusName(result.status), anchorStatusName(expected.status),
                result.anchor.quote);
            for (const TextSpan &candidate : result.candidates) {
                fault += u" '%1'?"_s.arg(example.after.text(candidate));
            }
            faults += fault;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

// Of all that was looked at above.
void TestReanchoring::losesFewAndMistakesNone()
{
    const double lost = 100.0 * m_lost / std::max(m_known, 1);
    qInfo("%d anchors: %d wrong, %d of %d lost (%.1f %%)", m_anchors, m_wrong, m_lost, m_known, lost);
    QCOMPARE(m_wrong, 0);
    QVERIFY(lost <= 5);
}

QTEST_GUILESS_MAIN(TestReanchoring)
#include "tst_reanchoring.moc"
