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
    void findsAgainWhatWasLost();
    void keepsWhatStaysLost();
    void staysQuick_data();
    void staysQuick();
    void isCancelled();
    void reportsProgress();

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

// A sentence is left out of the second edition, and comes back in the third.
void TestReanchoring::findsAgainWhatWasLost()
{
    const Document first =
        documentOfLines(u"The lamp burns oil. The bell is cracked since the storm. The boat is tarred."_s);
    const Document second = documentOfLines(u"The lamp burns oil. The boat is tarred."_s);
    const Document third =
        documentOfLines(u"A new lamp burns oil. The bell is cracked since the storm. The boat is tarred."_s);
    const std::vector<UprootedAnchor> anchors{{anchorAt(first.text(), {20, 39}), {}},
                                              {anchorAt(first.text(), {24, 24}), {}}};
    const auto lost = *reanchor(first, second, anchors);
    QCOMPARE(lost[0].status, AnchorStatus::Orphan);
    QCOMPARE(lost[1].status, AnchorStatus::Orphan);
    const std::vector<UprootedAnchor> orphans{{lost[0].anchor, {}}, {lost[1].anchor, {}}};
    const auto found = *reanchor(second, third, orphans);
    QCOMPARE(found[0].status, AnchorStatus::Moved);
    QCOMPARE(found[0].anchor.quote, u"The bell is cracked"_s);
    QCOMPARE(found[0].anchor.span.start, 22);
    // Its surroundings were edited as well.
    QCOMPARE(found[1].status, AnchorStatus::Orphan);
    const auto back = *reanchor(second, first, orphans);
    QCOMPARE(back[1].status, AnchorStatus::Exact);
    QCOMPARE(back[1].anchor, anchors[1].anchor);
}

// What was lost is not found in a lookalike.
void TestReanchoring::keepsWhatStaysLost()
{
    const Document first = documentOfLines(u"The inspector praised the lamp. The boat is tarred."_s);
    const Document second = documentOfLines(u"The boat is tarred."_s);
    const Document third = documentOfLines(u"The boat is tarred. Nobody has seen the lamp since."_s);
    const auto lost =
        *reanchor(first, second, std::vector<UprootedAnchor>{{anchorAt(first.text(), {22, 30}), {}}});
    QCOMPARE(lost[0].status, AnchorStatus::Orphan);
    const auto found = *reanchor(second, third, std::vector<UprootedAnchor>{{lost[0].anchor, {}}});
    QCOMPARE(found[0].status, AnchorStatus::Review);
    QCOMPARE(found[0].anchor, lost[0].anchor);
}

void TestReanchoring::staysQuick_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto numbers = [](int from) {
        QString text;
        for (int i = 0; i < 20'000; ++i) {
            text += QString::number(from + (i * 7)) + u' ';
        }
        return text;
    };
    const QString word = u"lamp "_s.repeated(20'000);
    const QString line = u"Ring the bell, pull the rope.\n"_s.repeated(3'000);
    QTest::newRow("nothing in common") << numbers(0) << numbers(3);
    QTest::newRow("one word over and over") << word << word.first(word.size() / 2) + u"wick "_s + word;
    QTest::newRow("one line over and over") << line << line.first(line.size() / 3) + u"Wait.\n"_s + line;
    QTest::newRow("backwards") << numbers(0) << [&] {
        QStringList words = numbers(0).split(u' ');
        std::ranges::reverse(words);
        return words.join(u' ');
    }();
    QTest::newRow("one long word") << QString(100'000, u'a') << QString(100'000, u'b');
    QTest::newRow("to nothing") << word << QString();
    QTest::newRow("from nothing") << QString() << word;
}

// Whatever the texts: what grows with their square would take minutes here.
void TestReanchoring::staysQuick()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const Document old = documentOfLines(before);
    std::vector<UprootedAnchor> anchors{{anchorAt(before, {0, before.size()}), {}}};
    for (qsizetype i = 0; i < 500; ++i) {
        const qsizetype start = i * before.size() / 500;
        anchors.push_back({anchorAt(before, {start, start + (i % 50)}), {{0, after.size() / 2}}});
    }
    const auto found = reanchor(old, documentOfLines(after), anchors);
    QVERIFY(found.has_value());
    for (const Reanchored &result : *found) {
        QVERIFY(result.anchor.span.end <= std::max(before.size(), after.size()));
    }
}

void TestReanchoring::isCancelled()
{
    const Document text = documentOfLines(u"The lamp burns."_s);
    std::stop_source stop;
    stop.request_stop();
    const auto found = reanchor(text, text, {}, {stop.get_token(), {}});
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

void TestReanchoring::reportsProgress()
{
    QString before;
    QString after;
    for (int i = 0; i < 2'000; ++i) {
        before += u"Line %1 is about lamp %2.\n"_s.arg(i).arg(i * i);
        after += i % 10 == 0 ? u"Nothing.\n"_s : u"Line %1 is about lamp %2.\n"_s.arg(i).arg(i * i);
    }
    std::vector<double> shares;
    const auto report = [&shares](double share) { shares.push_back(share); };
    const std::vector<UprootedAnchor> anchors(10, {anchorAt(before, {5, 9}), {}});
    QVERIFY(reanchor(documentOfLines(before), documentOfLines(after), anchors, {{}, report}).has_value());
    QVERIFY(shares.size() > anchors.size());
    QVERIFY(std::ranges::is_sorted(shares));
    QVERIFY(shares.front() >= 0);
    QCOMPARE(shares.back(), 1.0);
}

QTEST_GUILESS_MAIN(TestReanchoring)
#include "tst_reanchoring.moc"
