// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/documentrenderer.h"
#include "tests/app/reader/renderedsource.h"
#include "tests/support/testcase.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextLayout>
#include <QUrl>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestDocumentRenderer : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryCharacterWhereItSays_data();
    void showsEveryCharacterWhereItSays();
    void hangsNumbersAndBullets();
    void putsBarsBesideQuotes_data();
    void putsBarsBesideQuotes();
    void showsBlankLinesOfCode();
    void givesEndlessWordsPlacesToBreakAt();
    void opensNoResource();
    void mapsEveryCharacterOfTheCorpus();
};

void TestDocumentRenderer::showsEveryCharacterWhereItSays_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("paragraphs") << QByteArray("One *two* **three**.\n\nFour `five` &amp; six.\n");
    QTest::newRow("headings") << QByteArray("# One\n\n## Two *three*\n\nFour\n");
    QTest::newRow("lists") << QByteArray("- one\n- two\n  - three\n\n1. four\n2. five\n\n- [x] six\n");
    QTest::newRow("quotes") << QByteArray("> one\n>\n> > two\n\nthree\n");
    QTest::newRow("code") << QByteArray("before\n\n```\nint a;\n\tint b;\n```\n\nafter\n");
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
    QTest::newRow("empty") << QByteArray();
}

void TestDocumentRenderer::showsEveryCharacterWhereItSays()
{
    QFETCH(const QByteArray, source);
    RenderedSource(source).checkPositions();
}

void TestDocumentRenderer::hangsNumbersAndBullets()
{
    const RenderedSource rendered("- one\n\n12. two\n");
    QCOMPARE(rendered.target().toPlainText(), u"\u2022\tone\n12.\ttwo"_s);
    for (QTextBlock block = rendered.target().begin(); block.isValid(); block = block.next()) {
        QVERIFY(block.blockFormat().textIndent() < 0);
        QVERIFY(block.blockFormat().leftMargin() >= -block.blockFormat().textIndent());
    }
}

void TestDocumentRenderer::putsBarsBesideQuotes_data()
{
    QTest::addColumn<QByteArray>("source"); // with an X in the block that is looked at
    QTest::addColumn<QList<double>>("insets");
    QTest::addColumn<int>("continued");
    QTest::addColumn<double>("indent"); // of the text
    QTest::newRow("quote") << QByteArray("> X\n") << QList<double>{0.2} << 0 << 1.2;
    QTest::newRow("second paragraph") << QByteArray("> a\n>\n> X\n") << QList<double>{0.2} << 1 << 1.2;
    QTest::newRow("in a quote") << QByteArray("> a\n>\n> > X\n") << QList<double>{0.2, 1.4} << 1 << 2.4;
    QTest::newRow("in a list") << QByteArray("- a\n\n  > X\n") << QList<double>{1.7} << 0 << 2.7;
    QTest::newRow("as an item") << QByteArray("- > a\n- > X\n") << QList<double>{1.7} << 0 << 2.7;
    QTest::newRow("list inside") << QByteArray("> - a\n> - X\n") << QList<double>{0.2} << 1 << 2.7;
    QTest::newRow("code in a list in a quote")
        << QByteArray("> - a\n>\n>   ```\n>   X\n>   ```\n") << QList<double>{0.2} << 1 << 2.7 + 0.8;
    QTest::newRow("in lists in a quote")
        << QByteArray("> - a\n>   - b\n>     > X\n") << QList<double>{0.2, 4.4} << 1 << 5.4;
    QTest::newRow("after a list in a quote")
        << QByteArray("> - a\n>\n> X\n") << QList<double>{0.2} << 1 << 1.2;
    QTest::newRow("after a quote in a list")
        << QByteArray("- > a\n\n> X\n") << QList<double>{0.2} << 0 << 1.2;
}

void TestDocumentRenderer::putsBarsBesideQuotes()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QList<double>, insets);
    QFETCH(const int, continued);
    QFETCH(const double, indent);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const RenderStyle style = plainStyle(direction);
        const RenderedSource rendered(source, style);
        const QTextBlockFormat format = rendered.target().findBlock(rendered.positionOf(u'X')).blockFormat();
        const auto bars = format.property(QuoteBarsProperty).value<QuoteBars>();
        QCOMPARE(bars.insets.size(), insets.size());
        for (qsizetype index = 0; index < insets.size(); ++index) {
            QCOMPARE(bars.insets[index], insets[index] * style.em());
        }
        QCOMPARE(bars.continued, continued);
        const bool isMirrored = direction == Qt::RightToLeft;
        QCOMPARE(bars.areAtRight, isMirrored);
        QCOMPARE(isMirrored ? format.rightMargin() : format.leftMargin(), indent * style.em());
    }
}

void TestDocumentRenderer::showsBlankLinesOfCode()
{
    const RenderedSource rendered("```\n\none\n\ntwo\n\n\n```\n");
    const QTextBlock block = rendered.target().firstBlock();
    QCOMPARE(block.text(), u"\u2028one\u2028\u2028two\u2028\u2028"_s);
    rendered.target().documentLayout()->documentSize();
    const QTextLayout &lines = *block.layout();
    QCOMPARE(lines.lineCount(), 6);
    // As high as the others.
    for (const int blank : {0, 4, 5}) {
        const int other = blank == 0 ? 1 : blank - 1;
        QVERIFY(std::abs(lines.lineAt(blank).y() - lines.lineAt(other).y()) > 0.8 * lines.lineAt(1).height());
    }
}

void TestDocumentRenderer::givesEndlessWordsPlacesToBreakAt()
{
    const RenderedSource rendered(QByteArray("a").repeated(20'000) + " and a word of prose.\n");
    const QStringList words = rendered.target().toPlainText().split(QRegularExpression(u"[ \u200b]"_s));
    QVERIFY(words.size() >= 24);
    for (const QString &word : words) {
        QVERIFY(word.size() <= 1000);
    }
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
        RenderedSource(version->document).checkPositions();
    }
}

QTEST_MAIN(TestDocumentRenderer)
#include "tst_documentrenderer.moc"
