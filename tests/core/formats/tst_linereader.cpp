// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/linereader.h"

#include "core/align/alignedtext.h"
#include "core/formats/versionreader.h"
#include "tests/support/documentchecks.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestLineReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesEveryLine_data();
    void takesEveryLine();
    void knowsWhereParagraphsBegin();
    void readsAsTheAlignerDoes();
    void keepsWhatLooksLikeMarkup();
};

void TestLineReader::takesEveryLine_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("paragraphs");
    QTest::newRow("empty") << QString() << QStringList() << 0;
    QTest::newRow("blank lines only") << u"\n \n\t\n"_s << QStringList() << 0;
    QTest::newRow("one, not ended") << u"One."_s << QStringList{u"One."_s} << 1;
    QTest::newRow("two paragraphs") << u"One.\nTwo.\n\n\nThree.\n"_s
                                    << QStringList{u"One."_s, u"Two."_s, u"Three."_s} << 2;
    QTest::newRow("blank lines at the ends")
        << u"\n\nOne.\n\nTwo.\n\n"_s << QStringList{u"One."_s, u"Two."_s} << 2;
    QTest::newRow("CR LF") << u"One.\r\nTwo.\r\n\r\nThree."_s
                           << QStringList{u"One."_s, u"Two."_s, u"Three."_s} << 2;
    QTest::newRow("CR") << u"One.\rTwo.\r\rThree.\r"_s << QStringList{u"One."_s, u"Two."_s, u"Three."_s} << 2;
    QTest::newRow("white space around")
        << u"  One. \n\u00A0\u3000\n\tTwo.\u00A0\n"_s << QStringList{u"One."_s, u"Two."_s} << 2;
    QTest::newRow("astral") << u"\U0001F600\n\U0001F600 b\n"_s
                            << QStringList{u"\U0001F600"_s, u"\U0001F600 b"_s} << 1;
}

void TestLineReader::takesEveryLine()
{
    QFETCH(const QString, source);
    QFETCH(const QStringList, lines);
    QFETCH(const int, paragraphs);
    const SegmentedLines read = readLines(source);
    QCOMPARE(brokenPromise(read.document), QString());
    QCOMPARE(int(read.document.blocks().size()), paragraphs);
    QStringList texts;
    for (const Segment &segment : read.segments) {
        texts += read.document.text(segment.text).toString();
        QCOMPARE(source.sliced(segment.source.start, segment.source.length()), texts.back());
    }
    QCOMPARE(texts, lines);
}

void TestLineReader::knowsWhereParagraphsBegin()
{
    const SegmentedLines read = readLines(u"A\nB\n\nC"_s);
    QCOMPARE(read.segments.size(), 3);
    QCOMPARE(read.segments[0].firstBlock, 0);
    QCOMPARE(read.segments[1].firstBlock, 0);
    QCOMPARE(read.segments[2].firstBlock, 1);
    QCOMPARE(read.document.text(), u"A\nB\nC"_s);
}

// Lines become the same sentences, whether a version holds them or the text alone is at hand.
void TestLineReader::readsAsTheAlignerDoes()
{
    const QString source = u"One.\n  Two.\n\n\n\tThree.\r\nFour.\n\n"_s;
    ReadOptions options;
    options.isPreSegmented = true;
    const LanguageTag english = LanguageTag::fromString(u"en").value_or(LanguageTag());
    options.language = english;
    const auto version = readVersion(source.toUtf8(), u"a.md"_s, options);
    QVERIFY(version.has_value());
    const AlignedText fromVersion = alignedText(*version);
    const AlignedText fromText = alignedLines(source, english);
    QCOMPARE(fromVersion.segments.size(), fromText.segments.size());
    for (size_t i = 0; i < fromText.segments.size(); ++i) {
        QCOMPARE(fromVersion.segments[i].text, fromText.segments[i].text);
        QCOMPARE(fromVersion.segments[i].kind, fromText.segments[i].kind);
        QCOMPARE(fromVersion.segments[i].startsParagraph, fromText.segments[i].startsParagraph);
    }
}

void TestLineReader::keepsWhatLooksLikeMarkup()
{
    ReadOptions options;
    options.isPreSegmented = true;
    const auto version = readVersion("---\n# One *two* three.\n- 4. \xD0\xAF\n", u"a.en.md"_s, options);
    QVERIFY(version.has_value());
    QCOMPARE(version->format, Format::Text);
    QCOMPARE(version->language.toString(), u"en"_s);
    QCOMPARE(version->segments.size(), 3);
    QCOMPARE(version->document.text(version->segments[1].text), u"# One *two* three."_s);
}

QTEST_GUILESS_MAIN(TestLineReader)
#include "tst_linereader.moc"
