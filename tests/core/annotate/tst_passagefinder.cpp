// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/passagefinder.h"

#include "core/annotate/sourceplace.h"
#include "core/formats/versionreader.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestPassageFinder : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryAnchorAtItsPlace();
    void tellsPlacesBetweenBlocksApart();
    void believesAPlaceOnlyWithItsWords();
    void looksForWords_data();
    void looksForWords();
    void knowsWhatIsMissingByWhatStandsAround();
};

static Document documentOf(const QString &source)
{
    const auto version = readVersion(source.toUtf8(), u"text.md"_s,
                                     {.encoding = "UTF-8", .language = {}, .format = Format::Markdown});
    if (!version) {
        qFatal("cannot read");
    }
    return version->document;
}

// Markup, an entity, an astral character, line feeds that stand for no source.
static const QString markdown =
    u"# The \U0001F4A1 **lamp** &amp; oil\n\nIt burns; it *burns* &lt;still&gt;.\n\n- one\n- two\n"_s;

void TestPassageFinder::findsEveryAnchorAtItsPlace()
{
    const Document document = documentOf(markdown);
    const PassageFinder finder(document);
    int count = 0;
    for (qsizetype start = 0; start <= document.text().size(); ++start) {
        for (qsizetype end = start; end <= document.text().size(); ++end) {
            const Anchor anchor = anchorAt(document.text(), {start, end});
            const FoundPassage found = finder.find(
                {anchor.quote, anchor.prefix, anchor.suffix, sourcePlaceOf(document, anchor.span)});
            QCOMPARE(found.status, AnchorStatus::Exact);
            QCOMPARE(found.span, anchor.span);
            ++count;
        }
    }
    QVERIFY(count > 1000);
}

void TestPassageFinder::tellsPlacesBetweenBlocksApart()
{
    const Document document = documentOf(u"One.\n\n---\n\nTwo.\n"_s);
    const PassageFinder finder(document);
    const qsizetype border = document.text().indexOf(u"Two"_s);
    for (const qsizetype place : {border - 1, border}) {
        const Anchor anchor = anchorAt(document.text(), {place, place});
        const auto found =
            finder.find({{}, anchor.prefix, anchor.suffix, sourcePlaceOf(document, anchor.span)});
        QCOMPARE(found.span, anchor.span);
    }
}

void TestPassageFinder::believesAPlaceOnlyWithItsWords()
{
    const Document document = documentOf(u"A lamp. A candle. A stove.\n"_s);
    const PassageFinder finder(document);
    const FoundPassage there = finder.find({u"A  candle."_s, {}, {}, TextSpan{8, 17}});
    QCOMPARE(there.status, AnchorStatus::Exact);
    QCOMPARE(there.span, (TextSpan{8, 17}));
    const FoundPassage elsewhere = finder.find({u"candle"_s, {}, {}, TextSpan{2, 8}});
    QCOMPARE(elsewhere.status, AnchorStatus::Moved);
    QCOMPARE(elsewhere.span, (TextSpan{10, 16}));
    QCOMPARE(finder.find({u"oven"_s, {}, {}, TextSpan{2, 6}}).status, AnchorStatus::Orphan);
    QCOMPARE(finder.find({u"candle"_s, {}, {}, TextSpan{1000, 1006}}).status, AnchorStatus::Moved);
}

void TestPassageFinder::looksForWords_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<AnchorStatus>("status");
    QTest::addColumn<int>("place"); // in the source; of review the number of candidates
    const QString none;
    QTest::newRow("once") << u"burns brightly"_s << none << none << AnchorStatus::Exact << 9;
    QTest::newRow("other white space") << u"burns\n brightly"_s << none << none << AnchorStatus::Exact << 9;
    QTest::newRow("with its markup") << u"**burns** brightly"_s << none << none << AnchorStatus::Exact << 9;
    QTest::newRow("twice") << u"lamp"_s << none << none << AnchorStatus::Review << 2;
    QTest::newRow("twice, one before that") << u"lamp"_s << u"e "_s << none << AnchorStatus::Review << 2;
    QTest::newRow("twice, one behind that") << u"lamp"_s << none << u" smokes"_s << AnchorStatus::Exact << 40;
    QTest::newRow("once, elsewhere") << u"burns brightly"_s << u"the oven in the cellar "_s
                                     << u" at night, when"_s << AnchorStatus::Review << 1;
    QTest::newRow("once, with another text behind")
        << u"burns brightly"_s << u"The lamp "_s << u" in the cellar, under coal"_s << AnchorStatus::Review
        << 1;
    QTest::newRow("nowhere") << u"candle"_s << none << none << AnchorStatus::Orphan << 0;
    QTest::newRow("nearly") << u"burns brightley"_s << none << none << AnchorStatus::Orphan << 0;
    QTest::newRow("part of a character")
        << u"e"_s + QChar(0x301) + u"tage"_s << none << none << AnchorStatus::Exact << 56;
    QTest::newRow("nothing") << none << none << none << AnchorStatus::Orphan << 0;
}

void TestPassageFinder::looksForWords()
{
    QFETCH(const QString, quote);
    QFETCH(const QString, prefix);
    QFETCH(const QString, suffix);
    QFETCH(const AnchorStatus, status);
    QFETCH(const int, place);
    const Document document =
        documentOf(u"The lamp **burns** brightly. In May the lamp smokes. An étage.\n"_s);
    const FoundPassage found = PassageFinder(document).find({quote, prefix, suffix, {}});
    QCOMPARE(found.status, status);
    if (status == AnchorStatus::Review) {
        QCOMPARE(int(found.candidates.size()), place);
    } else if (status == AnchorStatus::Exact) {
        QCOMPARE(int(document.sourceMap().sourceOf(found.span).start), place + (place == 9 ? 2 : 0));
    }
}

void TestPassageFinder::knowsWhatIsMissingByWhatStandsAround()
{
    const Document document = documentOf(u"The lamp burns. Nobody sleeps. It is late.\n"_s);
    const PassageFinder finder(document);
    const FoundPassage found = finder.find({{}, u"The lamp burns. "_s, u"Nobody sleeps."_s, {}});
    QCOMPARE(found.status, AnchorStatus::Exact);
    QCOMPARE(found.span, (TextSpan{16, 16}));
    QCOMPARE(finder.find({{}, u"burns. "_s, u"Nob"_s, {}}).status, AnchorStatus::Orphan);
    QCOMPARE(finder.find({{}, u"The stove burns. "_s, u"Nobody sleeps."_s, {}}).status, AnchorStatus::Orphan);
}

QTEST_GUILESS_MAIN(TestPassageFinder)
#include "tst_passagefinder.moc"
