// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/tablesetter.h"
#include "tests/app/typeset/setdocument.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestTableSetter : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void setsCellsSideBySide_data();
    void setsCellsSideBySide();
    void alignsColumns();
    void breaksNoWords_data();
    void breaksNoWords();
    void stacksWhatDoesNotFit_data();
    void stacksWhatDoesNotFit();
    void setsACellAlone();
    void setsFieldsByTheirRoom_data();
    void setsFieldsByTheirRoom();
    void leavesAirUnderTables();
    void leavesAirUnderFrontMatter_data();
    void leavesAirUnderFrontMatter();

private:
    static void addDirections();
};

void TestTableSetter::addDirections()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestTableSetter::setsCellsSideBySide_data() { addDirections(); }

void TestTableSetter::setsCellsSideBySide()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const SetDocument set("| *a* | b |\n|---|---|\n| c | **d** |\n| e |\n\nafter\n", plainStyle(direction));
    QCOMPARE(set.shown(), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, QString(), u"after"_s}));
    const bool isMirrored = direction == Qt::RightToLeft;
    QCOMPARE(set.wordsOf(u'a')->at.y(), set.wordsOf(u'b')->at.y());
    QCOMPARE(set.wordsOf(u'a')->at.x() > set.wordsOf(u'b')->at.x(), isMirrored);
    QCOMPARE(set.wordsOf(u'a')->at.x(), set.wordsOf(u'c')->at.x());
    QCOMPARE(set.wordsOf(u'b')->at.x(), set.wordsOf(u'd')->at.x());
    QCOMPARE(set.wordsOf(u'a')->at.x(), set.wordsOf(u'e')->at.x());
    set.checkPlaces();
}

void TestTableSetter::alignsColumns()
{
    const SetDocument set("| aa | b |\n|---|--:|\n| c | long |\n| e | d |\n");
    const SetBlock::Words *right = set.wordsOf(u'd');
    const double end = right->text.caretRect(right->text.text().end).left();
    QVERIFY2(std::abs(end - right->text.width()) < 2, qPrintable(QString::number(end)));
    const SetBlock::Words *left = set.wordsOf(u'e');
    QVERIFY(left->text.caretRect(left->text.text().start).left() < 2);
}

void TestTableSetter::breaksNoWords_data() { addDirections(); }

void TestTableSetter::breaksNoWords()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const SetDocument set("| lantern | what is known of it |\n|---|---|\n"
                          "| green | it burns at night and is put out at dawn |\n",
                          plainStyle(direction), 14);
    int breaks = 0;
    for (const SetItem::Part *part : set.parts()) {
        QCOMPARE(part->block.words().size(), 2);
        for (const SetBlock::Words &words : part->block.words()) {
            QVERIFY(words.at.x() >= 0 && words.at.x() + words.text.width() <= part->block.width());
            for (int line = 1; line < words.text.layout().lineCount(); ++line, ++breaks) {
                const int start = words.text.layout().lineAt(line).textStart();
                QVERIFY2(words.text.shown().at(start - 1) == u' ', qPrintable(words.text.shown()));
            }
        }
    }
    QVERIFY(breaks > 1);
}

void TestTableSetter::stacksWhatDoesNotFit_data() { addDirections(); }

void TestTableSetter::stacksWhatDoesNotFit()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QByteArray source("before\n\n");
    for (const QByteArray cell : {"head", "---", "value"}) {
        for (int column = 0; column < 100; ++column) {
            source += '|' + cell + (cell == "---" ? QByteArray() : QByteArray::number(column));
        }
        source += "|\n";
    }
    const SetDocument set(source + "\nafter\n", plainStyle(direction));
    QStringList expected{u"before"_s};
    for (int column = 0; column < 100; ++column) {
        expected.append(u"head%1"_s.arg(column));
    }
    for (int column = 0; column < 100; ++column) {
        expected << u"head%1"_s.arg(column) << u"value%1"_s.arg(column); // each behind its head
    }
    QCOMPARE(set.shown(), expected << u"after"_s);
    set.checkPlaces();
}

void TestTableSetter::setsACellAlone()
{
    const Document document = readMarkdown("| a | b |\n|---|--:|\n| c | d |\n");
    const BlockSetter setter(document, plainStyle());
    const SetBlock set = setter.set({.block = 3, .text = document.blocks()[3].text}, 300);
    QCOMPARE(set.words().size(), 1);
    QCOMPARE(set.words().front().text.shown(), u"d"_s);
    QVERIFY(set.words().front().text.width() > 250);
}

void TestTableSetter::setsFieldsByTheirRoom_data() { addDirections(); }

void TestTableSetter::setsFieldsByTheirRoom()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const Document document = readMarkdown("---\ntitle: One\nempty:\n---\n\nTwo\n");
    const SetDocument wide(document, plainStyle(direction));
    QCOMPARE(wide.shown(), QStringList({u"title"_s, u"One"_s, u"empty"_s, u"Two"_s}));
    QCOMPARE(wide.wordsOf(u't')->at.y(), wide.wordsOf(u'O')->at.y());
    QCOMPARE(wide.wordsOf(u't')->at.x() > wide.wordsOf(u'O')->at.x(), direction == Qt::RightToLeft);
    const SetDocument narrow(document, plainStyle(direction), 10);
    QCOMPARE(narrow.shown(), wide.shown());
    QVERIFY(narrow.wordsOf(u'O')->at.y() > narrow.wordsOf(u't')->at.y());
    wide.checkPlaces();
    narrow.checkPlaces();
}

namespace {

// The white between the last row and what is behind it, in ems.
double airAboveLast(const QByteArray &source)
{
    const SetDocument set(source);
    return set.sheet().airAbove(set.sheet().size() - 1) / plainStyle().em();
}

} // namespace

void TestTableSetter::leavesAirUnderTables()
{
    const double air = airAboveLast("| a |\n|---|\n| b |\n\nZed\n");
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
    const double air = airAboveLast("---\ntitle: One\n---\n\n" + behind);
    QVERIFY2(air >= 1.0 && air <= 1.6, qPrintable(QString::number(air)));
}

QTEST_MAIN(TestTableSetter)
#include "tst_tablesetter.moc"
