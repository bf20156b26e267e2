// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/textsetter.h"
#include "core/document/documentbuilder.h"
#include "tests/app/reader/renderedsource.h"
#include "tests/support/testcase.h"

#include <QTextBlock>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestTextSetter : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void setsEmphasisAndLinks();
    void setsNestedEmphasis();
    void neutralizesCharactersThatMeanSomethingToTextDocuments();
};

namespace {

QTextCharFormat formatOf(const RenderedSource &rendered, QChar letter)
{
    QTextCursor cursor(const_cast<ReaderDocument *>(&rendered.target()));
    cursor.setPosition(rendered.positionOf(letter) + 1);
    return cursor.charFormat();
}

} // namespace

void TestTextSetter::setsEmphasisAndLinks()
{
    const RenderedSource rendered("a *b* **c** [d](https://example.org/)\n");
    QVERIFY(!formatOf(rendered, u'a').fontItalic());
    QVERIFY(formatOf(rendered, u'b').fontItalic());
    QCOMPARE(formatOf(rendered, u'c').fontWeight(), int(QFont::Bold));
    QCOMPARE(formatOf(rendered, u'd').anchorHref(), u"https://example.org/"_s);
    QVERIFY(formatOf(rendered, u'd').fontUnderline());
}

void TestTextSetter::setsNestedEmphasis()
{
    const RenderedSource rendered("*a **b** c* d\n");
    QVERIFY(formatOf(rendered, u'b').fontItalic());
    QCOMPARE(formatOf(rendered, u'b').fontWeight(), int(QFont::Bold));
    QVERIFY(formatOf(rendered, u'c').fontItalic());
    QVERIFY(formatOf(rendered, u'c').fontWeight() != int(QFont::Bold));
    QVERIFY(!formatOf(rendered, u'd').fontItalic());
}

void TestTextSetter::neutralizesCharactersThatMeanSomethingToTextDocuments()
{
    DocumentBuilder builder(u"a\uFDD0b\uFFFCc\u2029d"_s);
    builder.beginBlock(BlockKind::Paragraph);
    builder.append(TextSpan{0, builder.source().size()});
    builder.endBlock({0, builder.source().size()});
    const RenderedSource rendered(builder.finish());
    QCOMPARE(rendered.target().blockCount(), 1);
    QCOMPARE(rendered.target().firstBlock().text(), u"a\uFFFDb\uFFFDc\u2028d"_s);
}

QTEST_MAIN(TestTextSetter)
#include "tst_textsetter.moc"
