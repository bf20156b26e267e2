// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/tablesetter.h"
#include "tests/app/reader/renderedsource.h"
#include "tests/support/testcase.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

using namespace hexapla;
using namespace Qt::StringLiterals;

namespace {

QString cellText(const QTextTable &table, int row, int column)
{
    return table.cellAt(row, column).firstCursorPosition().block().text();
}

// The white between a table and the line behind it, in ems.
double airBehind(const RenderedSource &rendered, QChar letter)
{
    const QAbstractTextDocumentLayout *layout = rendered.target().documentLayout();
    const QTextBlock block = rendered.target().findBlock(rendered.positionOf(letter));
    const double top = layout->blockBoundingRect(block).top();
    const double bottom = layout->frameBoundingRect(const_cast<QTextTable *>(rendered.table())).bottom();
    return (top - bottom) / plainStyle().em();
}

} // namespace

class TestTableSetter : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void setsTables();
    void setsTablesFromRightToLeft();
    void breaksNoWordsInTables_data();
    void breaksNoWordsInTables();
    void stacksTablesThatDoNotFit_data();
    void stacksTablesThatDoNotFit();
    void stacksWhatContinuesATable();
    void continuesLongTablesInAnother();
    void setsFrontMatterAsATable();
    void setsFrontMatterFromRightToLeft();
    void stacksFrontMatterInNarrowLines_data();
    void stacksFrontMatterInNarrowLines();
    void leavesAirUnderTables();
    void leavesAirUnderFrontMatter_data();
    void leavesAirUnderFrontMatter();
};

void TestTableSetter::setsTables()
{
    const RenderedSource rendered("| a | b |\n|---|--:|\n| c | d |\n");
    const QTextTable *table = rendered.table();
    QVERIFY(table);
    QCOMPARE(table->rows(), 2);
    QCOMPARE(table->columns(), 2);
    QCOMPARE(cellText(*table, 1, 1), u"d"_s);
    const QTextBlock cell = table->cellAt(1, 1).firstCursorPosition().block();
    QVERIFY(cell.blockFormat().alignment() & Qt::AlignRight);
}

void TestTableSetter::setsTablesFromRightToLeft()
{
    const RenderedSource rendered("| *a* | b |\n|---|---|\n| c | **d** |\n\nafter\n",
                                  plainStyle(Qt::RightToLeft));
    const QTextTable *table = rendered.table();
    QVERIFY(table);
    QCOMPARE(cellText(*table, 0, 1), u"a"_s);
    QCOMPARE(cellText(*table, 1, 0), u"d"_s);
    rendered.checkPositions();
}

void TestTableSetter::breaksNoWordsInTables_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestTableSetter::breaksNoWordsInTables()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const Document document = readMarkdown("| lantern | what is known of it |\n|---|---|\n"
                                           "| green | it burns at night and is put out at dawn |\n");
    RenderStyle style = plainStyle(direction);
    style.lineWidth = 14 * style.em();
    RenderedSource rendered(document, style);
    QVERIFY(rendered.table());
    rendered.layOut(style.lineWidth);
    int lineCount = 0;
    for (QTextBlock block = rendered.target().begin(); block.isValid(); block = block.next()) {
        for (int index = 1; index < block.layout()->lineCount(); ++index) {
            const int start = block.layout()->lineAt(index).textStart();
            QVERIFY2(block.text().at(start - 1) == u' ', qPrintable(block.text()));
            ++lineCount;
        }
    }
    QCOMPARE_GT(lineCount, 1);
    QVERIFY(rendered.fits(style.lineWidth));
    QVERIFY(!rendered.fits(60 * style.em()));
    QVERIFY(!rendered.fits(5 * style.em()));
    rendered.checkPositions();
}

void TestTableSetter::stacksTablesThatDoNotFit_data() { breaksNoWordsInTables_data(); }

void TestTableSetter::stacksTablesThatDoNotFit()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QByteArray source("before\n\n");
    for (const QByteArray cell : {"head", "---", "value"}) {
        for (int column = 0; column < 100; ++column) {
            source += '|' + cell + (cell == "---" ? QByteArray() : QByteArray::number(column));
        }
        source += "|\n";
    }
    const Document document = readMarkdown(source + "\nafter\n");
    RenderStyle style = plainStyle(direction);
    style.lineWidth = style.measure();
    const RenderedSource rendered(document, style);
    QVERIFY(!rendered.table());
    const QString text = rendered.target().toPlainText();
    QVERIFY(text.startsWith(u"before\nhead0\nhead1\n"_s));
    QVERIFY(text.endsWith(u"\nhead98  value98\nhead99  value99\nafter"_s));
    QVERIFY(rendered.fits(10 * style.em()));
    QVERIFY(!rendered.fits(1000 * style.em()));
    rendered.checkPositions();
}

void TestTableSetter::stacksWhatContinuesATable()
{
    QByteArray source("| incomprehensible | |\n|---|---|\n");
    for (int row = 0; row < 500; ++row) {
        source += "| row" + QByteArray::number(row) + " | |\n";
    }
    RenderStyle style = plainStyle();
    style.lineWidth = 3 * style.em();
    const RenderedSource rendered(source, style);
    QVERIFY(!rendered.table());
    QVERIFY(rendered.target().toPlainText().endsWith(u"\nincomprehensible  row499"_s));
    rendered.checkPositions();
}

void TestTableSetter::continuesLongTablesInAnother()
{
    QByteArray source("| a |\n|---|\n");
    for (int row = 0; row < 500; ++row) {
        source += "| row" + QByteArray::number(row) + " |\n";
    }
    const RenderedSource rendered(source);
    QCOMPARE(rendered.target().rootFrame()->childFrames().size(), 2);
    rendered.checkPositions();
}

void TestTableSetter::setsFrontMatterAsATable()
{
    const RenderedSource rendered("---\ntitle: One\n---\n\nTwo\n");
    QVERIFY(rendered.table());
    QCOMPARE(cellText(*rendered.table(), 0, 0), u"title"_s);
    QCOMPARE(cellText(*rendered.table(), 0, 1), u"One"_s);
}

void TestTableSetter::setsFrontMatterFromRightToLeft()
{
    const RenderedSource rendered("---\ntitle: One\n---\n\nTwo\n", plainStyle(Qt::RightToLeft));
    QVERIFY(rendered.table());
    QCOMPARE(cellText(*rendered.table(), 0, 0), u"One"_s);
    QCOMPARE(cellText(*rendered.table(), 0, 1), u"title"_s);
    rendered.checkPositions();
}

void TestTableSetter::stacksFrontMatterInNarrowLines_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestTableSetter::stacksFrontMatterInNarrowLines()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const Document document = readMarkdown("---\ntitle: One\nempty:\n---\n\nTwo\n");
    RenderStyle style = plainStyle(direction);
    style.lineWidth = 10 * style.em();
    const RenderedSource rendered(document, style);
    const QTextTable *table = rendered.table();
    QVERIFY(table);
    QCOMPARE(table->columns(), 1);
    QCOMPARE(table->rows(), 3);
    QCOMPARE(cellText(*table, 0, 0), u"title"_s);
    QCOMPARE(cellText(*table, 1, 0), u"One"_s);
    QCOMPARE(cellText(*table, 2, 0), u"empty"_s);
    rendered.checkPositions();

    QVERIFY(rendered.fits(9 * style.em()));
    QVERIFY(!rendered.fits(30 * style.em()));
}

void TestTableSetter::leavesAirUnderTables()
{
    const double air = airBehind(RenderedSource("| a |\n|---|\n| b |\n\nZed\n"), u'Z');
    QVERIFY2(air >= 0.7 && air <= 1.3, qPrintable(QString::number(air)));
}

void TestTableSetter::leavesAirUnderFrontMatter_data()
{
    QTest::addColumn<QByteArray>("behind");
    QTest::newRow("paragraph") << QByteArray("Zed\n");
    QTest::newRow("heading") << QByteArray("# Zed\n");
    QTest::newRow("low heading") << QByteArray("##### Zed\n");
    QTest::newRow("list") << QByteArray("- Zed\n");
    QTest::newRow("quote") << QByteArray("> Zed\n");
}

// As much as between two parts of the text, and no hole.
void TestTableSetter::leavesAirUnderFrontMatter()
{
    QFETCH(const QByteArray, behind);
    const double air = airBehind(RenderedSource("---\ntitle: One\n---\n\n" + behind), u'Z');
    QVERIFY2(air >= 1.0 && air <= 1.6, qPrintable(QString::number(air)));
}

QTEST_MAIN(TestTableSetter)
#include "tst_tablesetter.moc"
