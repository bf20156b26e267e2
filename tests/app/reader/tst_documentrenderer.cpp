// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/documentrenderer.h"
#include "app/reader/readingfonts.h"
#include "core/document/documentbuilder.h"
#include "core/formats/versionreader.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QPalette>
#include <QTextBlock>
#include <QTextTable>
#include <QUrl>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestDocumentRenderer : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryCharacterWhereItSays_data();
    void showsEveryCharacterWhereItSays();
    void setsEmphasisAndLinks();
    void hangsNumbersAndBullets();
    void setsTables();
    void setsTablesFromRightToLeft();
    void setsFrontMatterAsATable();
    void neutralizesCharactersThatMeanSomethingToTextDocuments();
    void opensNoResource();
    void mapsEveryCharacterOfTheCorpus();
};

namespace {

Document read(const QByteArray &source)
{
    const auto version = readVersion(source, u"a.md"_s);
    return version ? version->document : Document();
}

RenderStyle style()
{
    RenderStyle style;
    style.font = readingFont({}, 1.0);
    style.codeFont = codeFont(1.0);
    style.colors = ReadingColors::fromPalette(QPalette());
    style.direction = Qt::LeftToRight;
    return style;
}

void render(const Document &document, ReaderDocument &target, PositionMap &positions)
{
    DocumentRenderer renderer(document, style(), target);
    while (!renderer.isDone()) {
        renderer.step();
    }
    positions = renderer.positions();
}

// Whether every letter stands where the map says, and is found again there.
void checkPositions(const Document &document)
{
    ReaderDocument target;
    PositionMap positions;
    render(document, target, positions);
    for (qsizetype offset = 0; offset < document.text().size(); ++offset) {
        if (!document.text().at(offset).isLetterOrNumber()) {
            continue;
        }
        const int position = positions.positionOf(offset);
        QCOMPARE(target.characterAt(position), document.text().at(offset));
        QCOMPARE(positions.textAt(position), offset);
    }
}

} // namespace

void TestDocumentRenderer::showsEveryCharacterWhereItSays_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("paragraphs") << QByteArray("One *two* **three**.\n\nFour `five` &amp; six.\n");
    QTest::newRow("headings") << QByteArray("# One\n\n## Two *three*\n\nFour\n");
    QTest::newRow("lists") << QByteArray("- one\n- two\n  - three\n\n1. four\n2. five\n\n- [x] six\n");
    QTest::newRow("quotes") << QByteArray("> one\n>\n> > two\n\nthree\n");
    QTest::newRow("code") << QByteArray("before\n\n```\nint a;\n\tint b;\n```\n\nafter\n");
    QTest::newRow("table") << QByteArray("before\n\n| a | b |\n|---|--:|\n| c | d |\n| e |\n\nafter\n");
    QTest::newRow("front matter") << QByteArray("---\ntitle: One\nlang: en\n---\n\nTwo\n");
    QTest::newRow("only front matter") << QByteArray("---\ntitle: One\n---\n");
    QTest::newRow("rule and image") << QByteArray(
        "one\n\n---\n\n![two](none.png)\n\nthree ![four](x.png) five\n");
    QTest::newRow("hard breaks") << QByteArray("one  \ntwo\\\nthree\nfour\n");
    QTest::newRow("astral") << QByteArray("a \xf0\x9d\x94\x84 b **\xf0\x9f\x8c\x8a c**\n");
    QTest::newRow("footnotes") << QByteArray("one[^1] two\n\n[^1]: three\n");
    QTest::newRow("empty") << QByteArray();
}

void TestDocumentRenderer::showsEveryCharacterWhereItSays()
{
    QFETCH(const QByteArray, source);
    checkPositions(read(source));
}

void TestDocumentRenderer::setsEmphasisAndLinks()
{
    const Document document = read("a *b* **c** [d](https://example.org/)\n");
    ReaderDocument target;
    PositionMap positions;
    render(document, target, positions);
    const auto formatOf = [&](QChar letter) {
        QTextCursor cursor(&target);
        cursor.setPosition(positions.positionOf(document.text().indexOf(letter)) + 1);
        return cursor.charFormat();
    };
    QVERIFY(!formatOf(u'a').fontItalic());
    QVERIFY(formatOf(u'b').fontItalic());
    QCOMPARE(formatOf(u'c').fontWeight(), int(QFont::Bold));
    QCOMPARE(formatOf(u'd').anchorHref(), u"https://example.org/"_s);
    QVERIFY(formatOf(u'd').fontUnderline());
}

void TestDocumentRenderer::hangsNumbersAndBullets()
{
    ReaderDocument target;
    PositionMap positions;
    render(read("- one\n\n12. two\n"), target, positions);
    QCOMPARE(target.toPlainText(), u"\u2022\tone\n12.\ttwo"_s);
    for (QTextBlock block = target.begin(); block.isValid(); block = block.next()) {
        QVERIFY(block.blockFormat().textIndent() < 0);
        QVERIFY(block.blockFormat().leftMargin() >= -block.blockFormat().textIndent());
    }
}

void TestDocumentRenderer::setsTables()
{
    ReaderDocument target;
    PositionMap positions;
    render(read("| a | b |\n|---|--:|\n| c | d |\n"), target, positions);
    QTextTable *table = nullptr;
    for (QTextFrame *frame : target.rootFrame()->childFrames()) {
        table = qobject_cast<QTextTable *>(frame);
    }
    QVERIFY(table);
    QCOMPARE(table->rows(), 2);
    QCOMPARE(table->columns(), 2);
    const QTextBlock cell = table->cellAt(1, 1).firstCursorPosition().block();
    QCOMPARE(cell.text(), u"d"_s);
    QVERIFY(cell.blockFormat().alignment() & Qt::AlignRight);
}

void TestDocumentRenderer::setsTablesFromRightToLeft()
{
    const Document document = read("| *a* | b |\n|---|---|\n| c | **d** |\n\nafter\n");
    RenderStyle mirrored = style();
    mirrored.direction = Qt::RightToLeft;
    ReaderDocument target;
    DocumentRenderer renderer(document, mirrored, target);
    renderer.step();
    QVERIFY(renderer.isDone());
    const auto *table = qobject_cast<QTextTable *>(target.rootFrame()->childFrames().constFirst());
    QVERIFY(table);
    QCOMPARE(table->cellAt(0, 1).firstCursorPosition().block().text(), u"a"_s);
    QCOMPARE(table->cellAt(1, 0).firstCursorPosition().block().text(), u"d"_s);
    for (const QChar letter : {u'a', u'b', u'c', u'd', u'f'}) {
        const qsizetype offset = document.text().indexOf(letter);
        const int position = renderer.positions().positionOf(offset);
        QCOMPARE(target.characterAt(position), letter);
        QCOMPARE(renderer.positions().textAt(position), offset);
    }
}

void TestDocumentRenderer::setsFrontMatterAsATable()
{
    ReaderDocument target;
    PositionMap positions;
    render(read("---\ntitle: One\n---\n\nTwo\n"), target, positions);
    QCOMPARE(target.rootFrame()->childFrames().size(), 1);
    auto *table = qobject_cast<QTextTable *>(target.rootFrame()->childFrames().constFirst());
    QVERIFY(table);
    QCOMPARE(table->cellAt(0, 0).firstCursorPosition().block().text(), u"title"_s);
    QCOMPARE(table->cellAt(0, 1).firstCursorPosition().block().text(), u"One"_s);
}

void TestDocumentRenderer::neutralizesCharactersThatMeanSomethingToTextDocuments()
{
    DocumentBuilder builder(u"a\uFDD0b\uFFFCc\u2029d"_s);
    builder.beginBlock(BlockKind::Paragraph);
    builder.append(TextSpan{0, builder.source().size()});
    builder.endBlock({0, builder.source().size()});
    ReaderDocument target;
    PositionMap positions;
    render(builder.finish(), target, positions);
    QCOMPARE(target.blockCount(), 1);
    QCOMPARE(target.firstBlock().text(), u"a\uFFFDb\uFFFDc\u2028d"_s);
}

void TestDocumentRenderer::opensNoResource()
{
    const ReaderDocument target;
    for (const QString &name : {u"file:///etc/passwd"_s, u"http://example.org/a.png"_s,
                                u"qrc:/icons/org.hexapla.Hexapla.svg"_s, u"hexapla-image:0"_s}) {
        for (const int type :
             {int(QTextDocument::HtmlResource), int(QTextDocument::ImageResource),
              int(QTextDocument::StyleSheetResource), int(QTextDocument::MarkdownResource)}) {
            QVERIFY(!target.resource(type, QUrl(name)).isValid());
        }
    }
}

void TestDocumentRenderer::mapsEveryCharacterOfTheCorpus()
{
    HEXAPLA_NEEDS_CORPUS();
    const QDir folder(corpusPath() + u"/seeds"_s);
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        const auto version = readVersion(folder.filePath(name));
        QVERIFY(version.has_value());
        checkPositions(version->document);
    }
}

QTEST_MAIN(TestDocumentRenderer)
#include "tst_documentrenderer.moc"
