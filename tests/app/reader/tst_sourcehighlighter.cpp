// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/sourcehighlighter.h"
#include "app/theme/palettes.h"
#include "tests/support/testcase.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QPalette>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextDocument>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestSourceHighlighter : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryColourReadable_data();
    void keepsEveryColourReadable();
    void coloursEveryLineOnce();
    void leavesPlainTextAlone();
    void stopsWithItsOwner();

private:
    KSyntaxHighlighting::Repository m_repository;
};

namespace {

// Where a block is coloured or set apart, in order.
QList<QTextLayout::FormatRange> formatsOf(const QTextDocument &document, int block)
{
    return document.findBlockByNumber(block).layout()->formats();
}

} // namespace

void TestSourceHighlighter::keepsEveryColourReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<double>("contrast");
    QTest::newRow("light") << lightPalette() << 4.5;
    QTest::newRow("dark") << darkPalette() << 4.5;
    QTest::newRow("contrast") << contrastPalette() << 7.0;
}

void TestSourceHighlighter::keepsEveryColourReadable()
{
    QFETCH(const QPalette, palette);
    QFETCH(const double, contrast);
    const ReadingColors colors = ReadingColors::fromPalette(palette);
    const KSyntaxHighlighting::Theme theme = sourceTheme(m_repository, colors);
    const auto markdown = m_repository.definitionForName(u"Markdown"_s);
    // With the languages that code in a document may be written in.
    QList<KSyntaxHighlighting::Definition> definitions = markdown.includedDefinitions();
    definitions.append(markdown);
    int count = 0;
    for (const auto &definition : std::as_const(definitions)) {
        for (const auto &format : definition.formats()) {
            const QTextCharFormat letters = sourceLetters(format, theme, colors);
            const QColor ink =
                letters.hasProperty(QTextFormat::ForegroundBrush) ? letters.foreground().color() : colors.ink;
            QVERIFY2(contrastRatio(ink, colors.paper) >= contrast,
                     qPrintable(definition.name() + u": "_s + format.name()));
            ++count;
        }
    }
    QCOMPARE_GT(count, 20);
}

void TestSourceHighlighter::coloursEveryLineOnce()
{
    const QString source = u"# Title\n\nSome **bold** word.\n\n"_s.repeated(3000);
    QTextDocument document(source);
    const ReadingColors colors = ReadingColors::fromPalette(lightPalette());
    int dirty = 0;
    connect(&document, &QTextDocument::contentsChange, this, [&dirty] { ++dirty; });
    const SourceHighlighter highlighter(&document, m_repository, Format::Markdown, colors);
    const QSignalSpy completed(&highlighter, &SourceHighlighter::completed);
    QVERIFY(!highlighter.isComplete());
    QTRY_COMPARE_WITH_TIMEOUT(completed.count(), 1, 20000);
    QVERIFY(highlighter.isComplete());
    for (const int block : {0, 2, 11996, 11998}) {
        QVERIFY(!formatsOf(document, block).isEmpty());
    }
    QVERIFY(formatsOf(document, 1).isEmpty());
    const int coloured = dirty;
    QTest::qWait(50); // nothing comes after
    QCOMPARE(dirty, coloured);
    QCOMPARE(completed.count(), 1);
}

void TestSourceHighlighter::leavesPlainTextAlone()
{
    QTextDocument document(u"# Title\n\nSome **bold** word.\n"_s);
    const SourceHighlighter highlighter(&document, m_repository, Format::Text,
                                        ReadingColors::fromPalette(lightPalette()));
    const QSignalSpy completed(&highlighter, &SourceHighlighter::completed);
    QTRY_COMPARE(completed.count(), 1);
    for (int block = 0; block < document.blockCount(); ++block) {
        QVERIFY(formatsOf(document, block).isEmpty());
    }
}

void TestSourceHighlighter::stopsWithItsOwner()
{
    QTextDocument document(u"# Title\n\nSome **bold** word.\n\n"_s.repeated(20000));
    const ReadingColors colors = ReadingColors::fromPalette(lightPalette());
    {
        const SourceHighlighter first(&document, m_repository, Format::Markdown, colors);
        QTRY_VERIFY(!formatsOf(document, 0).isEmpty());
        QVERIFY(!first.isComplete());
    }
    QTest::qWait(50);
    QVERIFY(formatsOf(document, document.blockCount() - 3).isEmpty());
}

QTEST_MAIN(TestSourceHighlighter)
#include "tst_sourcehighlighter.moc"
