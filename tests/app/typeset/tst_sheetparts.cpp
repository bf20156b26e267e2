// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/sheetparts.h"
#include "core/formats/versionreader.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestSheetParts : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void flowsBlockByBlock();
    void partsLongTexts_data();
    void partsLongTexts();
    void setsRowsCellByCell();
    void findsWhatShowsAPlace();
};

namespace {

Version read(const QByteArray &source) { return *readVersion(source, u"a.md"_s); }

// What an item shows, a line a part.
QString shown(const Version &version, const SheetParts &parts, size_t item)
{
    QStringList lines;
    for (const BlockPart &part : parts.at(item)) {
        lines.append(version.document.text(part.text).toString());
    }
    return lines.join(u'\n');
}

Alignment rowsOf(const std::vector<SegmentRange> &cells)
{
    Alignment alignment;
    for (const SegmentRange &cell : cells) {
        Row row;
        row.id = RowId(qint64(alignment.rows.size()) + 1);
        row.cells = {cell};
        alignment.rows.push_back(row);
    }
    return alignment;
}

} // namespace

void TestSheetParts::flowsBlockByBlock()
{
    const Version version = read("# One\n\nTwo. Three.\n\n| a | b |\n|---|---|\n| c | d |\n");
    const SheetParts parts = SheetParts::flowOf(version.document);
    QCOMPARE(parts.size(), 4);
    QCOMPARE(shown(version, parts, 1), u"Two. Three."_s);
    QCOMPARE(parts.at(2).size(), 1);
    QCOMPARE(parts.at(2).front().count, 2); // cells side by side
    QCOMPARE(shown(version, parts, 3), u"c\nd"_s);
}

void TestSheetParts::partsLongTexts_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("paragraph") << QByteArray("some words and more of them. ").repeated(3000);
    QTest::newRow("word") << QByteArray("abc").repeated(5000);
    QTest::newRow("surrogates") << QByteArray("\xf0\x9f\x8c\x8a").repeated(4001);
    QTest::newRow("code") << "```\n" + QByteArray("line\n").repeated(1000) + "```\n";
    QTest::newRow("endless line of code") << "```\n" + QByteArray("line ").repeated(5000) + "\n```\n";
}

// Into pieces that follow each other; but for line feeds between lines of code nothing is lost.
void TestSheetParts::partsLongTexts()
{
    QFETCH(const QByteArray, source);
    const Version version = read(source);
    const SheetParts parts = SheetParts::flowOf(version.document);
    QVERIFY(parts.size() > 3);
    qsizetype at = 0;
    for (size_t item = 0; item < parts.size(); ++item) {
        const TextSpan text = parts.at(item).front().text;
        QVERIFY(text.start - at == 0 || version.document.text().at(at) == u'\n');
        QVERIFY(text.length() <= 8200);
        QVERIFY(text.start == 0 || !version.document.text().at(text.start).isLowSurrogate());
        at = text.end;
    }
    QCOMPARE(at, version.document.text().size());
}

void TestSheetParts::setsRowsCellByCell()
{
    const Version version = read("# One\n\nTwo. Three. Four.\n\nFive.\n");
    QCOMPARE(version.segments.size(), 5);
    const Alignment alignment = rowsOf({{0, 1}, {1, 2}, {3, 0}, {3, 2}});
    const SheetParts parts = SheetParts::cellsOf(version.document, version.segments, alignment, 0);
    QCOMPARE(parts.size(), 4);
    QCOMPARE(shown(version, parts, 0), u"One"_s);
    QCOMPARE(shown(version, parts, 1), u"Two. Three."_s); // sentences of a block run on
    QVERIFY(parts.at(2).empty());
    QCOMPARE(shown(version, parts, 3), u"Four.\nFive."_s);
}

void TestSheetParts::findsWhatShowsAPlace()
{
    const Version version = read("# One\n\nTwo. Three. Four.\n\nFive.\n");
    const SheetParts parts =
        SheetParts::cellsOf(version.document, version.segments, rowsOf({{0, 1}, {1, 2}, {3, 0}, {3, 2}}), 0);
    const QString &text = version.document.text();
    QCOMPARE(parts.itemOf(0), size_t(0));
    QCOMPARE(parts.itemOf(text.indexOf(u"Three")), size_t(1));
    QCOMPARE(parts.itemOf(text.indexOf(u"Four")), size_t(3));
    QCOMPARE(parts.itemOf(text.indexOf(u"Four") - 1), size_t(1)); // the space before it
    QCOMPARE(parts.itemOf(text.size()), size_t(3));
    QCOMPARE(SheetParts().itemOf(5), size_t(0));
    // Of the row that has nothing.
    QCOMPARE(parts.startBehind(2), text.indexOf(u"Four"));
    QCOMPARE(parts.endBefore(2), text.indexOf(u"Three.") + 6);
    QCOMPARE(parts.endBefore(0), 0);
    QCOMPARE(parts.startBehind(3), text.indexOf(u"Five"));
}

QTEST_APPLESS_MAIN(TestSheetParts)
#include "tst_sheetparts.moc"
