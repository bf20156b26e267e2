// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/blocksetter.h"
#include "core/document/documentbuilder.h"
#include "tests/app/typeset/setdocument.h"
#include "tests/support/testcase.h"

#include <QDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestBlockSetter : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryLetterWhereItSays_data();
    void showsEveryLetterWhereItSays();
    void findsPlacesAgain_data();
    void findsPlacesAgain();
    void setsEmphasisAndLinks();
    void setsNestedEmphasis();
    void goesOnWithWhatBeganBefore();
    void hangsNumbersAndBullets();
    void showsBlankLinesOfCode();
    void breaksEndlessWords();
    void neutralizesCharactersThatMeanSomethingToLayouts();
    void estimatesHeights();
    void setsEveryLetterOfTheCorpus();
};

void TestBlockSetter::showsEveryLetterWhereItSays_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("paragraphs") << QByteArray("One *two* **three**.\n\nFour `five` &amp; six.\n");
    QTest::newRow("headings") << QByteArray("# One\n\n## Two *three*\n\nFour\n");
    QTest::newRow("lists") << QByteArray("- one\n- two\n  - three\n\n1. four\n2. five\n\n- [x] six\n");
    QTest::newRow("quotes") << QByteArray("> one\n>\n> > two\n\nthree\n");
    QTest::newRow("code") << QByteArray("before\n\n```\nint a;\n\tint b;\n```\n\nafter\n");
    QTest::newRow("long code") << "```\n" + QByteArray("a line of code;\n").repeated(500) + "```\n";
    QTest::newRow("blank lines of code")
        << QByteArray("> ```\n>\n>\n> a\n>\n> ```\n\n- ~~~\r\n\r\n  b\r\n\r\n  ~~~\n\nc\n");
    QTest::newRow("table") << QByteArray("before\n\n| a | b |\n|---|--:|\n| c | d |\n| e |\n\nafter\n");
    QTest::newRow("front matter") << QByteArray("---\ntitle: One\nlang: en\n---\n\nTwo\n");
    QTest::newRow("only front matter") << QByteArray("---\ntitle: One\n---\n");
    QTest::newRow("rule and image") << QByteArray(
        "one\n\n---\n\n![two](none.png)\n\nthree ![four](x.png) five\n");
    QTest::newRow("hard breaks") << QByteArray("one  \ntwo\\\nthree\nfour\n");
    QTest::newRow("astral") << QByteArray("a \xf0\x9d\x94\x84 b **\xf0\x9f\x8c\x8a c**\n");
    QTest::newRow("footnotes") << QByteArray("one[^1] two\n\n[^1]: three\n");
    QTest::newRow("endless words") << "one " + QByteArray("two").repeated(1000) + " three " +
                                          QByteArray("\xf0\x9f\x8c\x8a").repeated(1501) + "\n";
    QTest::newRow("endless paragraph") << QByteArray("one two three ").repeated(5000) + "\n";
    QTest::newRow("empty") << QByteArray();
}

void TestBlockSetter::showsEveryLetterWhereItSays()
{
    QFETCH(const QByteArray, source);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        SetDocument(source, plainStyle(direction)).checkPlaces();
    }
}

void TestBlockSetter::findsPlacesAgain_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("prose") << QByteArray(
        "The **lamp** burns every night, and is put out when the day comes; the "
        "sea lies before it, as it did on the first day.\n");
    QTest::newRow("items") << QByteArray("1. one\n2. two\n\n- three\n");
    QTest::newRow("table") << QByteArray("| a | b |\n|---|--:|\n| c and d | e |\n");
    QTest::newRow("arabic") << QByteArray(
        "يضيء المصباح كل ليلة ويطفأ عند الفجر والبحر أمامه واسع لا ينتهي.\n");
    QTest::newRow("japanese") << QByteArray(
        "灯台の光は毎晩ともり、夜が明けると消される。海はその前に広がっている。\n");
}

// A click on a letter means that letter.
void TestBlockSetter::findsPlacesAgain()
{
    QFETCH(const QByteArray, source);
    const SetDocument set(readMarkdown(source), plainStyle(Qt::LayoutDirectionAuto), 12);
    const QString &text = set.document().text();
    int checked = 0;
    for (const SetItem::Part *part : set.parts()) {
        const TextSpan span = part->block.text();
        for (qsizetype at = span.start; at < span.end; ++at) {
            if (!text.at(at).isLetterOrNumber()) {
                continue;
            }
            const QList<QRectF> rects = part->block.rectsOf({at, at + 1});
            if (rects.size() != 1 || rects.front().width() < 1) {
                continue; // part of a ligature
            }
            QCOMPARE(part->block.characterAt(rects.front().center()), std::optional(at));
            QVERIFY(rects.front().left() >= -1 && rects.front().right() <= part->block.width() + 1);
            ++checked;
        }
    }
    QVERIFY2(checked >= 4, qPrintable(QString::number(checked)));
}

void TestBlockSetter::setsEmphasisAndLinks()
{
    const SetDocument set("a *b* **c** [d](https://example.org/)\n");
    QVERIFY(!set.formatOf(u'a').fontItalic());
    QVERIFY(set.formatOf(u'b').fontItalic());
    QCOMPARE(set.formatOf(u'c').fontWeight(), int(QFont::Bold));
    QCOMPARE(set.formatOf(u'd').anchorHref(), u"https://example.org/"_s);
    QVERIFY(set.formatOf(u'd').fontUnderline());
}

void TestBlockSetter::setsNestedEmphasis()
{
    const SetDocument set("*a **b** c* d\n");
    QVERIFY(set.formatOf(u'b').fontItalic());
    QCOMPARE(set.formatOf(u'b').fontWeight(), int(QFont::Bold));
    QVERIFY(set.formatOf(u'c').fontItalic());
    QVERIFY(set.formatOf(u'c').fontWeight() != int(QFont::Bold));
    QVERIFY(!set.formatOf(u'd').fontItalic());
}

// Sentences are set one by one.
void TestBlockSetter::goesOnWithWhatBeganBefore()
{
    const Document document = readMarkdown("**One. Two.** Three.\n");
    const BlockSetter setter(document, plainStyle());
    const qsizetype two = document.text().indexOf(u"Two"_s);
    const SetBlock set = setter.set({.block = 0, .text = {two, document.text().size()}}, 500);
    const auto formats = set.words().front().text.layout().formats();
    QCOMPARE(formats.front().start, 0);
    QCOMPARE(formats.front().length, 4);
    QCOMPARE(formats.front().format.fontWeight(), int(QFont::Bold));
    QVERIFY(formats.back().format.fontWeight() != int(QFont::Bold));
}

void TestBlockSetter::hangsNumbersAndBullets()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const SetDocument set("- one\n\n12. two\n", plainStyle(direction));
        QCOMPARE(set.shown(), QStringList({u"\u2022"_s, u"one"_s, u"12."_s, u"two"_s}));
        for (const SetItem::Part *part : set.parts()) {
            const auto &marker = part->block.words().front();
            const auto &text = part->block.words().back();
            QVERIFY(direction == Qt::LeftToRight ? marker.at.x() + marker.text.naturalWidth() <= text.at.x()
                                                 : marker.at.x() >= text.at.x() + text.text.width());
            QVERIFY(marker.at.x() >= 0 && marker.at.x() + marker.text.width() <= part->block.width());
            QCOMPARE(marker.text.layout().lineCount(), 1);
        }
    }
}

void TestBlockSetter::showsBlankLinesOfCode()
{
    const SetDocument set("```\n\none\n\ntwo\n\n\n```\n");
    QCOMPARE(set.parts().size(), 1);
    const SetText &code = set.parts().front()->block.words().front().text;
    QCOMPARE(code.shown(), u"\u2028one\u2028\u2028two\u2028\u2028"_s);
    QCOMPARE(code.layout().lineCount(), 6);
    QCOMPARE(code.height(), 6 * Typography(plainStyle()).codeLines().height);
}

// A layout takes a time that grows with the square of a word's length.
void TestBlockSetter::breaksEndlessWords()
{
    const SetDocument set(QByteArray("a").repeated(20'000) + " and a word of prose.\n");
    QVERIFY(set.parts().size() >= 20);
    for (const QString &text : set.shown()) {
        QVERIFY(text.size() <= 1100);
    }
}

void TestBlockSetter::neutralizesCharactersThatMeanSomethingToLayouts()
{
    DocumentBuilder builder(u"a\uFFFCb\u2029c\rd"_s);
    builder.beginBlock(BlockKind::Paragraph);
    builder.append(TextSpan{0, builder.source().size()});
    builder.endBlock({0, builder.source().size()});
    const SetDocument set(builder.finish());
    QCOMPARE(set.shown(), QStringList(u"a\uFFFDb\u2028c d"_s));
}

void TestBlockSetter::estimatesHeights()
{
    const SetDocument set(
        QByteArray("The lamp burns every night and is put out when the day comes. ").repeated(9) +
        "\n\n# Short\n\nOne line.\n");
    for (size_t item = 0; item < set.sheet().size(); ++item) {
        const int exact = set.sheet().item(item).height;
        const int estimated = set.sheet().estimatedHeight(item);
        QVERIFY2(std::abs(exact - estimated) <= 0.35 * exact,
                 qPrintable(u"%1: %2 for %3"_s.arg(item).arg(estimated).arg(exact)));
    }
}

void TestBlockSetter::setsEveryLetterOfTheCorpus()
{
    HEXAPLA_NEEDS_CORPUS();
    const QDir folder(corpusPath() + u"/seeds"_s);
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        const auto version = readVersion(folder.filePath(name));
        QVERIFY(version.has_value());
        SetDocument(version->document).checkPlaces();
    }
}

QTEST_MAIN(TestBlockSetter)
#include "tst_blocksetter.moc"
