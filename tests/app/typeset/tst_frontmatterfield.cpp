// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/frontmatterfield.h"
#include "core/document/documentbuilder.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestFrontMatterField : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsParts_data();
    void hasItsParts();
};

void TestFrontMatterField::hasItsParts_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("info");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << u"title: One"_s << u"title"_s << u"title"_s << u"One"_s;
    QTest::newRow("double quotes") << u"title: \"One\""_s << u"title"_s << u"title"_s << u"One"_s;
    QTest::newRow("single quotes") << u"title: 'One'"_s << u"title"_s << u"title"_s << u"One"_s;
    QTest::newRow("one quote") << u"title: \"One"_s << u"title"_s << u"title"_s << u"\"One"_s;
    QTest::newRow("only a quote") << u"title: '"_s << u"title"_s << u"title"_s << u"'"_s;
    QTest::newRow("equals") << u"title = 'One: two'"_s << u"title"_s << u"title"_s << u"One: two"_s;
    QTest::newRow("colon and equals") << u"a: b=c"_s << u"a"_s << u"a"_s << u"b=c"_s;
    QTest::newRow("no value") << u"title:"_s << u"title"_s << u"title"_s << QString();
    QTest::newRow("no name") << u"just text: so"_s << QString() << QString() << u"just text: so"_s;
    QTest::newRow("no separator") << u"title"_s << u"title"_s << QString() << u"title"_s;
}

void TestFrontMatterField::hasItsParts()
{
    QFETCH(const QString, field);
    QFETCH(const QString, info);
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    const QString source = u"before "_s + field;
    DocumentBuilder builder(source);
    builder.beginBlock(BlockKind::Paragraph);
    builder.append(TextSpan{0, 6});
    builder.endBlock({0, 6});
    builder.beginBlock(BlockKind::FrontMatter).info = info;
    builder.append(TextSpan{7, source.size()});
    builder.endBlock({7, source.size()});
    const Document document = builder.finish();
    const FrontMatterField parts = partsOf(document, document.blocks().back());
    QCOMPARE(document.text(parts.name).toString(), name);
    QCOMPARE(document.text(parts.value).toString(), value);
}

QTEST_GUILESS_MAIN(TestFrontMatterField)
#include "tst_frontmatterfield.moc"
