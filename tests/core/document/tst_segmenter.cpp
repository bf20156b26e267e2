// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/segmenter.h"
#include "core/formats/documentreader.h"
#include "tests/support/testcase.h"

#include <QDirIterator>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestSegmenter : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cutsBlocksIntoSegments();
    void givesMarkupToTheSentenceItBelongsTo_data();
    void givesMarkupToTheSentenceItBelongsTo();
    void joinsSentencesAcrossPageBreaks_data();
    void joinsSentencesAcrossPageBreaks();
    void joinsWhereNoCapitalsTell_data();
    void joinsWhereNoCapitalsTell();
    void keepsSegmentsForWhatIsNotShown();
    void leavesNoLetterOutside();

private:
    static Document read(const QString &markdown);
    static QStringList segments(const QString &markdown, const QString &language = u"en"_s);
};

static LanguageTag languageTag(const QString &language)
{
    return LanguageTag::fromString(language).value_or(LanguageTag());
}

Document TestSegmenter::read(const QString &markdown)
{
    return *readerFor(Format::Markdown).read(markdown, {});
}

// Kind and text, one string a segment.
QStringList TestSegmenter::segments(const QString &markdown, const QString &language)
{
    const Document document = read(markdown);
    QStringList result;
    for (const Segment &found : segment(document, languageTag(language)).segments) {
        result.append(segmentKindName(found.kind) + u": "_s + segmentText(document, found));
    }
    return result;
}

void TestSegmenter::cutsBlocksIntoSegments()
{
    const QString markdown = u"---\ntitle: Lamp\n---\n# Is it lit? Yes.\n\nFirst. Second,\nwrapped.\n\n"
                             "12. Item one. Item two.\n\n```\na. B.\n```\n\n| a. B. | c |\n|---|---|\n\n"
                             "***\n\n![A picture. Two.](p.png)\n\n[ref]: /url\n\n> Quoted. Twice.\n"_s;
    const QStringList expected = {u"front-matter: title: Lamp"_s,
                                  u"heading: Is it lit? Yes."_s,
                                  u"sentence: First."_s,
                                  u"sentence: Second, wrapped."_s,
                                  u"list-item: 12. Item one."_s,
                                  u"list-item: Item two."_s,
                                  u"code: a. B."_s,
                                  u"cell: a. B."_s,
                                  u"cell: c"_s,
                                  u"image: A picture. Two."_s,
                                  u"definition: [ref]: /url"_s,
                                  u"sentence: Quoted."_s,
                                  u"sentence: Twice."_s};
    QCOMPARE(segments(markdown), expected);
}

void TestSegmenter::givesMarkupToTheSentenceItBelongsTo_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("sources");
    QTest::newRow("markers at the start")
        << u"- **One.** *Two.*"_s << u"en"_s << QStringList{u"- **One.**"_s, u"*Two.*"_s};
    QTest::newRow("emphasis over both")
        << u"**One. Two.**"_s << u"en"_s << QStringList{u"**One."_s, u"Two.**"_s};
    QTest::newRow("a link between") << u"See [it](http://e.org). [More](/x)."_s << u"en"_s
                                    << QStringList{u"See [it](http://e.org)."_s, u"[More](/x)."_s};
    QTest::newRow("closing mark without space")
        << u"<b>一句。</b>二句。"_s << u"zh"_s << QStringList{u"<b>一句。</b>"_s, u"二句。"_s};
    QTest::newRow("opening mark without space")
        << u"一句。**二句。**"_s << u"zh"_s << QStringList{u"一句。"_s, u"**二句。**"_s};
    QTest::newRow("heading") << u"## A *b* ##"_s << u"en"_s << QStringList{u"## A *b* ##"_s};
}

void TestSegmenter::givesMarkupToTheSentenceItBelongsTo()
{
    QFETCH(const QString, markdown);
    QFETCH(const QString, language);
    QStringList sources;
    for (const Segment &found : segment(read(markdown), languageTag(language)).segments) {
        sources.append(markdown.sliced(found.source.start, found.source.length()));
    }
    QTEST(sources, "sources");
}

void TestSegmenter::joinsSentencesAcrossPageBreaks_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<int>("count");
    const QString prose = u"The keeper climbed the stairs every evening before the sun went down. "_s;
    QTest::newRow("small letter behind") << prose + u"He carried the oil for\n\nthe lamp."_s << 2;
    QTest::newRow("one word left over")
        << prose + u"He was the brother of the mayor of\n\nGreenhaven. He sang."_s << 3;
    QTest::newRow("a number with a small letter behind")
        << prose + u"That year the storm took from the harbour\n\n16 boats and a goat."_s << 2;
    QTest::newRow("the number of an item")
        << prose + u"That year the storm took from the harbour\n\n16\\. Boats and a goat."_s << 3;
    QTest::newRow("a bracket with a small letter behind")
        << prose + u"He carried the oil up\n\n(all of it) and sang."_s << 2;
    QTest::newRow("the letter of a point")
        << prose + u"He carried the oil up\n\n(a) when the sun went down."_s << 3;
    QTest::newRow("a form feed") << prose + u"He sailed to\f\n\nVilnius and on to the west of the sea."_s
                                 << 2;
    QTest::newRow("a full stop before") << prose + u"He sang.\n\nthe lamp burned."_s << 3;
    QTest::newRow("a colon before") << prose + u"He carried:\n\noil for the lamp."_s << 3;
    QTest::newRow("a list behind") << prose + u"He carried\n\n- oil for the lamp."_s << 3;
    QTest::newRow("a heading between") << prose + u"He carried the oil for\n\n# Lamp\n\nthe lamp."_s << 4;
    QTest::newRow("short lines are entries") << u"oil\n\nwick\n\nmatches"_s << 3;
    QTest::newRow("a capital behind, not missing much")
        << prose + u"See also the second chapter\n\nThe storm came from the west at night and stayed."_s << 3;
    const QString often = u"He waits for the boat. She waits for the tide. They wait for the fog to lift. "
                          "We wait for the sun. "_s;
    QTest::newRow("a word that ends no sentence")
        << often + u"The last ship of the autumn waited for the\n\nNorth wind, which came late that year."_s
        << 5;
    for (const QChar apostrophe : {u'\'', u'\u2019'}) {
        // Unlike the word that it ends in.
        QString text = u"Wait for d'un Beau. "_s.repeated(5) + u"He was the keeper named un. "_s +
                       u"They remember the light and the keeper called by the name d'un\n\n"_s +
                       u"Beau, who came late that year to the tower by the sea."_s;
        text.replace(u'\'', apostrophe);
        QTest::addRow("a word with an apostrophe %04x", apostrophe.unicode()) << text << 7;
    }
    QTest::newRow("an apostrophe that closes quotes")
        << often + u"The others waited for \u2018the\u2019 and no more. "_s +
               u"The last ship of the autumn waited for the\n\n"_s +
               u"North wind, which came late that year."_s
        << 6;
    QTest::newRow("a name that ends no sentence")
        << u"Ask Greenhaven first. Only Greenhaven knows. Then Greenhaven answers. If Greenhaven is silent, wait. "_s +
               u"As Greenhaven says, so it is done. The picture shows the lamps of the harbour of "
               u"Greenhaven\n\n"
               u"Press the button twice to see all of them."_s
        << 7;
    QTest::newRow("clauses that begin with capitals")
        << often + u"Whereas the boats must come home before the dark and before the,\n\n"
                   u"Whereas the lamp must burn for them all night long, the town decides."_s
        << 6;
    QTest::newRow("clauses that are paragraphs")
        << u"considering that the lamp has burned every night for a hundred years, and\n\n"
           "considering that no ship was lost on the rocks as long as the lamp burned, and\n\n"
           "considering that the keepers of the lamp are few and growing old, the town decides."_s
        << 3;
    QTest::newRow("over a quote's page break") << u"> "_s + prose + u"He carried\n\n> the oil."_s << 2;
}

void TestSegmenter::joinsSentencesAcrossPageBreaks()
{
    QFETCH(const QString, markdown);
    const Segmentation found = segment(read(markdown), languageTag(u"en"_s));
    QTEST(int(found.segments.size()), "count");
    const bool isJoined = std::ranges::any_of(
        found.segments, [](const Segment &one) { return one.lastBlock > one.firstBlock; });
    QCOMPARE(!found.warnings.empty(), isJoined);
}

void TestSegmenter::joinsWhereNoCapitalsTell_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("last");
    QTest::newRow("Arabic") << u"ar"_s
                            << u"صعد الحارس الدرج كل مساء. حمل الزيت إلى المصباح الذي في\n\nأعلى البرج."_s
                            << u"حمل الزيت إلى المصباح الذي في أعلى البرج."_s;
    QTest::newRow("Hindi") << u"hi"_s << u"रखवाला हर शाम सीढ़ियाँ चढ़ता था। वह तेल लेकर दीपक की\n\nओर जाता था।"_s
                           << u"वह तेल लेकर दीपक की ओर जाता था।"_s;
    QTest::newRow("Chinese") << u"zh"_s << u"守塔人每天晚上登上楼梯。他把油带到塔顶的\n\n灯那里去。"_s
                             << u"他把油带到塔顶的灯那里去。"_s;
    QTest::newRow("a hyphen") << u"en"_s << u"He climbed the stairs. He carried the mid-\n\nnight oil."_s
                              << u"He carried the mid-night oil."_s;
    QTest::newRow("lines of a song") << u"he"_s << u"השומר עלה במדרגות. השמש ירדה\n\nהמנורה דלקה\n\nהים שתק"_s
                                     << u"הים שתק"_s;
}

void TestSegmenter::joinsWhereNoCapitalsTell()
{
    QFETCH(const QString, language);
    QFETCH(const QString, markdown);
    QFETCH(const QString, last);
    QCOMPARE(segments(markdown, language).constLast(), u"sentence: "_s + last);
}

void TestSegmenter::keepsSegmentsForWhatIsNotShown()
{
    QCOMPARE(segments(u"<!-- translator: Ida -->\n\n![](tower.png)"_s),
             (QStringList{u"html: "_s, u"image: "_s}));
}

void TestSegmenter::leavesNoLetterOutside()
{
    HEXAPLA_NEEDS_CORPUS();
    QDirIterator files(corpusPath(), {u"*.md"_s, u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        const Format format = detectFormat(file.fileName(), source);
        const Document document = *readerFor(format).read(source, {});
        qsizetype covered = 0;
        for (const Segment &found : segment(document, {}).segments) {
            QVERIFY2(found.source.start >= covered, qUtf8Printable(file.fileName()));
            for (qsizetype i = covered; i < found.source.start; ++i) {
                QVERIFY2(!source[i].isLetterOrNumber(),
                         qUtf8Printable(file.fileName() + u": "_s + source.mid(i, 30)));
            }
            covered = found.source.end;
        }
        ++count;
    }
    QVERIFY(count > 0);
}

QTEST_GUILESS_MAIN(TestSegmenter)
#include "tst_segmenter.moc"
