// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/wordprojection.h"

#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

namespace {

// Links by words: "0-1 2-0?" (the second one weak).
std::vector<WordLink> linksOf(const QString &text)
{
    std::vector<WordLink> links;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString to = part.section(u'-', 1, 1);
        const bool isWeak = to.endsWith(u'?');
        links.push_back(
            {part.section(u'-', 0, 0).toUInt(), to.chopped(isWeak ? 1 : 0).toUInt(), isWeak ? 0.15F : 0.9F});
    }
    return links;
}

QString textOf(const std::vector<WordRange> &ranges)
{
    QStringList parts;
    for (const WordRange &range : ranges) {
        parts += u"%1-%2"_s.arg(range.first).arg(range.end);
    }
    return parts.join(u' ');
}

} // namespace

class TestWordProjection : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void projects_data();
    void projects();
    void scoresWhatIsLinked();
};

void TestWordProjection::projects_data()
{
    QTest::addColumn<QString>("meant"); // x for every word that is
    QTest::addColumn<QString>("links");
    QTest::addColumn<int>("words");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QString &meant, const QString &links, int words,
                        const QString &expected) {
        QTest::newRow(name) << meant << links << words << expected;
    };
    add("a word", u".x."_s, u"0-0 1-2 2-1"_s, 3, u"2-3"_s);
    add("a word without a link", u".x."_s, u"0-0 2-1"_s, 3, QString());
    add("a word for two", u".x."_s, u"0-0 1-1 1-2 2-3"_s, 4, u"1-3"_s);
    add("little words between", u"xx.."_s, u"0-0 1-2 2-3"_s, 4, u"0-3"_s);
    add("others between", u"xx."_s, u"0-0 1-2 2-1"_s, 3, u"0-1 2-3"_s);
    add("split in two", u"x...."_s, u"0-0 0-4 1-1 2-2 3-3"_s, 5, u"0-1 4-5"_s);
    add("too far apart", u"xx.."_s, u"0-0 1-7"_s, 9, u"0-1 7-8"_s);
    add("a stray", u"xxx."_s, u"0-0 1-1 2-6? 3-4"_s, 8, u"0-2"_s);
    add("claimed better by others", u"x."_s, u"0-0? 1-0"_s, 1, QString());
    add("shared with others", u"x."_s, u"0-0 1-0"_s, 1, u"0-1"_s);
    add("to the beginning", u"xxx."_s, u"1-1 2-2 3-3"_s, 4, u"0-3"_s);
    add("to the end", u".xxx"_s, u"0-0 1-1 2-2"_s, 5, u"1-5"_s);
    add("all", u"xx"_s, QString(), 3, u"0-3"_s);
    add("none", u".."_s, u"0-0 1-1"_s, 2, QString());
    add("to nothing", u"x."_s, QString(), 0, QString());
}

void TestWordProjection::projects()
{
    QFETCH(const QString, meant);
    QFETCH(const QString, links);
    QFETCH(const int, words);
    QFETCH(const QString, expected);
    std::vector<bool> flags;
    for (const QChar c : meant) {
        flags.push_back(c == u'x');
    }
    const Projection projection = project(flags, linksOf(links), size_t(words));
    QCOMPARE(textOf(projection.ranges), expected);
    QCOMPARE(projection.score > 0, !expected.isEmpty());
    QVERIFY(projection.score <= 1);
}

void TestWordProjection::scoresWhatIsLinked()
{
    const float whole = project({true, true, false}, linksOf(u"0-0 1-1"_s), 3).score;
    const float half = project({true, true, false}, linksOf(u"0-0"_s), 3).score;
    QCOMPARE(whole, 0.9F);
    QVERIFY(half < whole && half > 0.5F);
}

QTEST_GUILESS_MAIN(TestWordProjection)
#include "tst_wordprojection.moc"
