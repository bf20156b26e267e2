// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/textdiff.h"

#include "tests/support/matchdump.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestTextDiff : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void matchesWhatStayed_data();
    void matchesWhatStayed();
    void matchesInOrderOnly();
    void dividesLongTexts();
    void staysInItsRegion();
    void leavesLongTextsThatShareNothing();
    void stopsWhenCancelled();
};

void TestTextDiff::matchesWhatStayed_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("match");
    QTest::newRow("nothing") << QString() << QString() << u" / "_s;
    QTest::newRow("the same") << u"The lamp burns."_s << u"The lamp burns."_s
                              << u"The lamp burns . / The lamp burns ."_s;
    QTest::newRow("other white space")
        << u"The lamp\nburns"_s << u"The  lamp burns"_s << u"The lamp burns / The lamp burns"_s;
    QTest::newRow("came in") << u"The lamp burns"_s << u"The old lamp burns"_s
                             << u"The lamp burns / The +old lamp burns"_s;
    QTest::newRow("gone") << u"The old lamp burns"_s << u"The lamp burns"_s
                          << u"The -old lamp burns / The lamp burns"_s;
    QTest::newRow("all came in") << QString() << u"The lamp"_s << u" / +The +lamp"_s;
    QTest::newRow("another word") << u"The lamp burns bright"_s << u"The lamp smokes bright"_s
                                  << u"The lamp -burns bright / The lamp +smokes bright"_s;
    QTest::newRow("spelled alike") << u"The lantern burns"_s << u"The lantem burns"_s
                                   << u"The lantern burns / The lantem burns"_s;
    QTest::newRow("nothing in common")
        << u"one two three"_s << u"vier fünf sechs"_s << u"-one -two -three / +vier +fünf +sechs"_s;
    QTest::newRow("letter by letter")
        << u"灯が燃える"_s << u"古い灯が燃える"_s << u"灯 が 燃 え る / +古 +い 灯 が 燃 え る"_s;
    QTest::newRow("composed and not")
        << u"caf\u00E9 noir"_s << u"cafe\u0301 noir"_s << u"caf\u00E9 noir / cafe\u0301 noir"_s;
}

void TestTextDiff::matchesWhatStayed()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, match);
    const ComparedTexts texts(before, after);
    AtomMatch found(texts.before.size(), texts.after.size());
    matchInOrder(texts, found);
    QCOMPARE(dumpMatch(texts, found), match);
}

void TestTextDiff::matchesInOrderOnly()
{
    const ComparedTexts texts(u"red green blue yellow"_s, u"blue yellow red green"_s);
    AtomMatch match(texts.before.size(), texts.after.size());
    matchInOrder(texts, match);
    size_t last = 0;
    int count = 0;
    for (size_t atom = 0; atom < match.sizeBefore(); ++atom) {
        if (match.isMatched(atom)) {
            QVERIFY(count == 0 || match.there(atom) > last);
            last = match.there(atom);
            ++count;
        }
    }
    QCOMPARE(count, 2);
}

// Too long for weighing all ways: what comes once divides them.
void TestTextDiff::dividesLongTexts()
{
    QStringList before;
    QStringList after;
    for (int i = 0; i < 3000; ++i) {
        before += u"word%1 and"_s.arg(i);
        if (i % 100 == 17) {
            after += u"x"_s;
        } else {
            after += u"word%1 and"_s.arg(i);
        }
    }
    const ComparedTexts texts(before.join(u' '), after.join(u' '));
    AtomMatch match(texts.before.size(), texts.after.size());
    matchInOrder(texts, match);
    size_t gone = 0;
    for (size_t atom = 0; atom < match.sizeBefore(); ++atom) {
        gone += match.isMatched(atom) ? 0 : 1;
        QVERIFY(!match.isMatched(atom) || texts.before.ids[atom] == texts.after.ids[match.there(atom)]);
    }
    QCOMPARE(gone, size_t(60)); // two in each of thirty places
}

void TestTextDiff::staysInItsRegion()
{
    const ComparedTexts texts(u"a b c d"_s, u"a b c d"_s);
    AtomMatch match(texts.before.size(), texts.after.size());
    matchRegion(texts, {1, 3, 0, 3}, match);
    QCOMPARE(dumpMatch(texts, match), u"-a b c -d / +a b c +d"_s);
    AtomMatch nothing(texts.before.size(), texts.after.size());
    matchRegion(texts, {2, 2, 0, 4}, nothing);
    QCOMPARE(dumpMatch(texts, nothing), u"-a -b -c -d / +a +b +c +d"_s);
}

void TestTextDiff::leavesLongTextsThatShareNothing()
{
    const ComparedTexts texts(u"one "_s.repeated(50'000), u"two "_s.repeated(50'000));
    AtomMatch match(texts.before.size(), texts.after.size());
    matchInOrder(texts, match);
    QCOMPARE(match.runs().size(), size_t(0));
}

void TestTextDiff::stopsWhenCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const ComparedTexts texts(u"x a b c y"_s, u"z a b c w"_s);
    AtomMatch match(texts.before.size(), texts.after.size());
    matchInOrder(texts, match, {stop.get_token(), {}});
    QCOMPARE(match.runs().size(), size_t(0));
}

QTEST_GUILESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
