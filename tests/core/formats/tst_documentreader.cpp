// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/documentreader.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestDocumentReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void offersAReaderForEveryFormat();
    void trustsTheNameOfMarkdownFiles();
    void tellsMarkdownByItsLook_data();
    void tellsMarkdownByItsLook();
    void tellsRealDocumentsApart();
};

void TestDocumentReader::offersAReaderForEveryFormat()
{
    QCOMPARE(readerFor(Format::Markdown).format(), Format::Markdown);
    QCOMPARE(readerFor(Format::Text).format(), Format::Text);
}

void TestDocumentReader::trustsTheNameOfMarkdownFiles()
{
    QCOMPARE(detectFormat(u"a.md", u"plain"), Format::Markdown);
    QCOMPARE(detectFormat(u"A.MARKDOWN", u"plain"), Format::Markdown);
    QCOMPARE(detectFormat(u"a.mkd", u""), Format::Markdown);
    QCOMPARE(detectFormat(u"a.txt", u"plain"), Format::Text);
    QCOMPARE(detectFormat(u"", u""), Format::Text);
}

void TestDocumentReader::tellsMarkdownByItsLook_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isMarkdown");
    QTest::newRow("heading") << u"# The lamp\n\nIt burns.\n"_s << true;
    QTest::newRow("heading after a byte order mark") << u"\uFEFF# The lamp\n\nIt burns.\n"_s << true;
    QTest::newRow("headings with carriage returns") << u"# The lamp\r\rIt burns.\r\r## Oil\r"_s << true;
    QTest::newRow("strong words") << u"The **lamp** burns and the **oil** is low.\n"_s << true;
    QTest::newRow("link") << u"See [the lamp](lamp.html) for more.\n"_s << true;
    QTest::newRow("image") << u"![](lamp.png)\n\nThe lamp.\n"_s << true;
    QTest::newRow("fence") << u"Type this:\n\n```\nlamp --on\n```\n"_s << true;
    QTest::newRow("table in a book") << u"The keeper climbed the stairs.\n\n"_s.repeated(60) +
                                            u"| a | b |\n|---|:-:|\n| 1 | 2 |\n"_s
                                     << false;
    QTest::newRow("table") << u"| a | b |\n|---|:-:|\n| 1 | 2 |\n"_s << true;
    QTest::newRow("yaml front matter") << u"---\ntitle: The lamp\n---\n\nIt burns.\n"_s << true;
    QTest::newRow("toml front matter") << u"+++\ntitle = \"The lamp\"\n+++\n\nIt burns.\n"_s << true;
    QTest::newRow("rules are no front matter") << u"---\nThe lamp burns.\n---\n"_s << false;
    QTest::newRow("unclosed front matter") << u"---\ntitle: The lamp\n\nIt burns.\n"_s << false;
    QTest::newRow("prose") << u"The lamp burns.\n\nThe oil is low.\n"_s << false;
    QTest::newRow("numbered list") << u"1. Lamp\n2. Oil\n3. Wick\n"_s << false;
    QTest::newRow("asterisks as bullets") << u"  * Lamp\n  * Oil\n  * Wick\n"_s << false;
    QTest::newRow("single asterisks") << u"It *burns*, said the keeper, and _how_ it burns.\n"_s << false;
    QTest::newRow("quotations") << u"> Does it burn?\n> > It does.\n\nYes.\n"_s << false;
    QTest::newRow("underlined titles")
        << u"The lamp\n========\n\nIt burns.\n\nOil\n---\n\nIt is low.\n"_s << false;
    QTest::newRow("powers") << u"2**3 is 8 and 3**2 is 9.\n"_s << false;
    QTest::newRow("brackets") << u"The lamp [see below] (or the oil) burns [1].\n"_s << false;
    QTest::newRow("comments") << u"# one\n# two\n# three\nset lamp on\n"_s << false;
    QTest::newRow("number signs") << u"#1 is the lamp, #2 the oil.\n"_s << false;
    QTest::newRow("one heading in a long text")
        << u"The lamp burns.\n\n"_s.repeated(2000) + u"# Oil\n"_s << false;
}

void TestDocumentReader::tellsMarkdownByItsLook()
{
    QFETCH(const QString, source);
    QFETCH(const bool, isMarkdown);
    QCOMPARE(detectFormat(u"a.txt", source), isMarkdown ? Format::Markdown : Format::Text);
}

// What the corpus calls Markdown by its name is found by its look, and the other way round.
void TestDocumentReader::tellsRealDocumentsApart()
{
    HEXAPLA_NEEDS_CORPUS();
    for (QDirIterator files(corpusPath() + u"/data"_s, {u"*.txt"_s, u"*.md"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Format format = file.fileName().endsWith(u".md") ? Format::Markdown : Format::Text;
        const QString source = QString::fromUtf8(file.readAll());
        QVERIFY2(detectFormat(u"unnamed", source) == format, qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestDocumentReader)
#include "tst_documentreader.moc"
