// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/levels.h"
#include "tests/app/typeset/setdocument.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestLevels : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void makesItemsAsHighAsTheHighest();
    void turnsExactWhereAsked();
    void turnsExactInIdleTime();
    void startsAnewForAnotherWidth();

private:
    static std::shared_ptr<Sheet> sheetOf(const QByteArray &source, int width);
};

std::shared_ptr<Sheet> TestLevels::sheetOf(const QByteArray &source, int width)
{
    const Document document = readMarkdown(source);
    auto sheet = std::make_shared<Sheet>(std::make_shared<const BlockSetter>(document, plainStyle()),
                                         SheetParts::flowOf(document));
    sheet->setWidth(width);
    return sheet;
}

namespace {
const QByteArray words = "some words that go on and on until the line is full and goes on in the next one ";
} // namespace

void TestLevels::makesItemsAsHighAsTheHighest()
{
    const auto one = sheetOf("# Title\n\nShort.\n\n" + words.repeated(5) + "\n", 300);
    const auto other = sheetOf("Title\n\n" + words.repeated(3) + "\n\nShort.\n", 300);
    Levels levels({one, other});
    levels.settle(0, 2);
    QVERIFY(levels.isExact());
    for (size_t item = 0; item < 3; ++item) {
        const int air = std::max(one->airAbove(item), other->airAbove(item));
        QCOMPARE(levels.bodyTop(item), levels.top(item) + air);
        QCOMPARE(levels.height(item), air + std::max(one->item(item).height, other->item(item).height));
    }
    QCOMPARE(levels.total(), levels.top(2) + levels.height(2));
}

void TestLevels::turnsExactWhereAsked()
{
    const auto sheet = sheetOf(QByteArray(words + "\n\n").repeated(100), 200);
    Levels levels({sheet});
    const QSignalSpy changes(&levels, &Levels::changed);
    levels.settle(10, 12);
    QCOMPARE(levels.height(11), sheet->airAbove(11) + sheet->item(11).height);
    QVERIFY(!levels.isExact());
    const qsizetype before = changes.size();
    QVERIFY(!levels.settle(10, 12)); // known by now
    QCOMPARE(changes.size(), before);
    levels.settle(99, 200); // no farther than there is
}

void TestLevels::turnsExactInIdleTime()
{
    const auto sheet = sheetOf(QByteArray(words + "\n\n").repeated(100), 200);
    Levels levels({sheet});
    while (levels.settleMore(1)) {
    }
    QVERIFY(levels.isExact());
    int sum = 0;
    for (size_t item = 0; item < sheet->size(); ++item) {
        sum += sheet->airAbove(item) + sheet->item(item).height;
    }
    QCOMPARE(levels.total(), sum);
}

void TestLevels::startsAnewForAnotherWidth()
{
    const auto sheet = sheetOf(QByteArray(words + "\n\n").repeated(10), 200);
    Levels levels({sheet});
    levels.settle(0, 9);
    const int narrow = levels.total();
    sheet->setWidth(600);
    levels.reset();
    QVERIFY(!levels.isExact());
    levels.settle(0, 9);
    QVERIFY(levels.total() < narrow);
}

QTEST_MAIN(TestLevels)
#include "tst_levels.moc"
