// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/movedtext.h"

#include "core/annotate/textdiff.h"
#include "tests/support/matchdump.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestMovedText : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatMoved_data();
    void findsWhatMoved();
    void leavesWhatWasMatched();
};

static const QString keeper = u"The keeper of the lighthouse climbs two hundred steps every evening."_s;
static const QString rest = u"Storms come from the west in autumn, and ships wait for them in the harbour."_s;
static const QString fog =
    u"When there is fog a horn sounds all night, which nobody in the village hears any more."_s;

void TestMovedText::findsWhatMoved_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("word");  // of the old text
    QTest::addColumn<QString>("found"); // what it is matched with, and what follows there; empty: nothing
    QTest::newRow("a sentence") << keeper + u'\n' + rest + u'\n' + fog << rest + u'\n' + fog + u'\n' + keeper
                                << u"lighthouse"_s << u"lighthouse climbs"_s;
    QTest::newRow("an edited one") << keeper + u'\n' + rest + u'\n' + fog
                                   << rest + u'\n' + fog + u'\n' +
                                          QString(keeper).replace(u"every"_s, u"each"_s)
                                   << u"evening"_s << u"evening ."_s;
    QTest::newRow("a formula") << u"It is so.\n"_s + rest + u'\n' + fog
                               << rest + u'\n' + fog + u"\nIt is so."_s << u"so"_s << QString();
    // What comes twice may be either.
    QTest::newRow("one of two") << keeper + u'\n' + rest + u'\n' + fog
                                << rest + u'\n' + fog + u'\n' + keeper + u'\n' + keeper << u"lighthouse"_s
                                << QString();
    QTest::newRow("gone") << keeper + u'\n' + rest << rest << u"lighthouse"_s << QString();
}

void TestMovedText::findsWhatMoved()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, word);
    QFETCH(const QString, found);
    const ComparedTexts texts(before, after);
    AtomMatch match(texts.before.size(), texts.after.size());
    matchInOrder(texts, match);
    matchMoved(texts, match);
    const size_t atom = texts.before.firstStartingAt(before.indexOf(word));
    QString there;
    if (match.isMatched(atom)) {
        const size_t place = match.there(atom);
        for (size_t i = place; i < std::min(place + 2, texts.after.size()); ++i) {
            const TextSpan span = texts.after.span(i, i + 1);
            there += (i > place ? u" "_s : u""_s) + after.sliced(span.start, span.length());
        }
    }
    QCOMPARE(there, found);
}

void TestMovedText::leavesWhatWasMatched()
{
    const ComparedTexts texts(keeper + u'\n' + rest, keeper + u'\n' + rest);
    AtomMatch match(texts.before.size(), texts.after.size());
    matchInOrder(texts, match);
    const QString before = dumpMatch(texts, match);
    matchMoved(texts, match);
    QCOMPARE(dumpMatch(texts, match), before);
    for (size_t atom = 0; atom < match.sizeBefore(); ++atom) {
        QCOMPARE(match.there(atom), atom);
    }
}

QTEST_GUILESS_MAIN(TestMovedText)
#include "tst_movedtext.moc"
