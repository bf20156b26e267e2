// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/novelty.h"
#include "tests/support/testcase.h"

#include <algorithm>

using namespace hexapla;
using namespace Qt::StringLiterals;

static TokenizedText textOf(const QStringList &segments)
{
    AlignedText text;
    for (const QString &segment : segments) {
        text.segments.push_back({segment, SegmentKind::Sentence, false});
    }
    return tokenize(text);
}

class TestNovelty : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isLittleForWhatNeighboursRepeat();
    void isFullForWhatStandsAlone();
    void doesNotCountTheSegmentItself();
    void isOneATokenAlways_data();
    void isOneATokenAlways();
};

// A long text of other things, with a few sentences about a keeper in the middle.
static QStringList aboutAKeeper()
{
    QStringList segments;
    for (int i = 0; i < 60; ++i) {
        segments += u"Harbour number %1 lies open"_s.arg(i);
    }
    for (int i = 30; i < 34; ++i) {
        segments[i] = u"The keeper sleeps"_s;
    }
    return segments;
}

void TestNovelty::isLittleForWhatNeighboursRepeat()
{
    const TokenizedText text = textOf(aboutAKeeper());
    const std::vector<float> found = novelty(text);
    const size_t keeper = text.starts[31] + 1;
    QCOMPARE_LT(found[keeper], 0.6F);
    QCOMPARE_GT(found[keeper], 0.0F);
}

void TestNovelty::isFullForWhatStandsAlone()
{
    QStringList segments = aboutAKeeper();
    segments[10] = u"The albatross sleeps"_s;
    const TokenizedText text = textOf(segments);
    QCOMPARE(novelty(text)[text.starts[10] + 1], 1.0F);
}

void TestNovelty::doesNotCountTheSegmentItself()
{
    QStringList segments = aboutAKeeper();
    segments[10] = u"Albatross, albatross, albatross"_s;
    const TokenizedText text = textOf(segments);
    const std::vector<float> found = novelty(text);
    QCOMPARE(found[text.starts[10]], 1.0F);
    QCOMPARE(found[text.starts[10] + 2], 1.0F);
}

void TestNovelty::isOneATokenAlways_data()
{
    QTest::addColumn<QStringList>("segments");
    QTest::addRow("no segments") << QStringList();
    QTest::addRow("no tokens") << QStringList{u""_s, u"—"_s, u""_s};
    QTest::addRow("one") << QStringList{u"Alone here"_s};
    QTest::addRow("fewer than a neighbourhood") << QStringList{u"One"_s, u"One"_s, u"Two"_s};
    QTest::addRow("many of the same") << QStringList(100, u"Always the same words"_s);
}

void TestNovelty::isOneATokenAlways()
{
    QFETCH(const QStringList, segments);
    const TokenizedText text = textOf(segments);
    const std::vector<float> found = novelty(text);
    QCOMPARE(found.size(), text.tokens.size());
    QVERIFY(std::ranges::all_of(found, [](float value) { return value > 0 && value <= 1; }));
}

QTEST_APPLESS_MAIN(TestNovelty)
#include "tst_novelty.moc"
