// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/documentbuilder.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestDocumentBuilder : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void putsBlocksTogether();
    void dropsABlockWithoutATrace();
    void findsTheBlockOfAnOffset();
    void isEmptyWithoutBlocks();
};

void TestDocumentBuilder::putsBlocksTogether()
{
    DocumentBuilder builder(u"# A &amp; *b*\n\nc"_s);
    builder.beginBlock(BlockKind::Heading).headingLevel = 1;
    builder.append({2, 4});
    builder.append(u"&", {4, 9});
    builder.append({9, 10});
    const size_t emphasis = builder.openInline(InlineKind::Emphasis);
    builder.append({11, 12});
    builder.closeInline(emphasis);
    builder.endBlock({0, 13});
    builder.beginBlock(BlockKind::Paragraph);
    builder.append({15, 16});
    builder.endBlock({15, 16});
    const Document document = builder.finish();
    QCOMPARE(document.text(), u"A & b\nc"_s);
    QCOMPARE(document.blocks()[0].text, TextSpan(0, 5));
    QCOMPARE(document.blocks()[1].text, TextSpan(6, 7));
    QCOMPARE(document.inlines()[0].text, TextSpan(4, 5));
    QCOMPARE(document.sourceMap().sourceOf(2), TextSpan(4, 9));
    QCOMPARE(document.blocks()[0].level(), 1);
}

void TestDocumentBuilder::dropsABlockWithoutATrace()
{
    DocumentBuilder builder(u"a\n\n**\n\nb"_s);
    const auto paragraph = [&builder](TextSpan span) {
        builder.beginBlock(BlockKind::Paragraph);
        builder.closeInline(builder.openInline(InlineKind::Strong));
        builder.append(span);
        builder.endBlock(span);
    };
    paragraph({0, 1});
    paragraph({3, 5});
    builder.dropBlock();
    paragraph({7, 8});
    const Document document = builder.finish();
    QCOMPARE(document.text(), u"a\nb"_s);
    QCOMPARE(document.blocks().size(), size_t(2));
    QCOMPARE(document.inlines().size(), size_t(2));
    QCOMPARE(document.sourceMap().textOf(3), std::nullopt);
    QCOMPARE(document.sourceMap().textOf(7), 2);
}

void TestDocumentBuilder::findsTheBlockOfAnOffset()
{
    DocumentBuilder builder(u"ab\n\ncd"_s);
    for (const TextSpan span : {TextSpan(0, 2), TextSpan(4, 6)}) {
        builder.beginBlock(BlockKind::Paragraph);
        builder.append(span);
        builder.endBlock(span);
    }
    const Document document = builder.finish();
    QCOMPARE(document.blockAt(0), size_t(0));
    QCOMPARE(document.blockAt(2), size_t(0)); // the line feed between them
    QCOMPARE(document.blockAt(3), size_t(1));
    QCOMPARE(document.blockAt(5), size_t(1));
}

void TestDocumentBuilder::isEmptyWithoutBlocks()
{
    const Document document = DocumentBuilder(u"   "_s).finish();
    QVERIFY(document.text().isEmpty());
    QVERIFY(document.blocks().empty());
    QCOMPARE(document.source(), u"   "_s);
}

QTEST_GUILESS_MAIN(TestDocumentBuilder)
#include "tst_documentbuilder.moc"
