// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/palettes.h"
#include "app/theme/readingcolors.h"
#include "tests/support/testcase.h"

#include <QPalette>

using namespace hexapla;

class TestReadingColors : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void measuresContrast();
    void keepsEveryInkReadable_data();
    void keepsEveryInkReadable();
    void keepsTheWindowReadable_data();
    void keepsTheWindowReadable();
};

void TestReadingColors::measuresContrast()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QCOMPARE_GE(contrastRatio(Qt::white, readableOn(Qt::white, Qt::yellow)), 4.5);
    QCOMPARE(readableOn(Qt::white, Qt::black), QColor(Qt::black));
}

void TestReadingColors::keepsEveryInkReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<double>("contrast");
    QTest::newRow("light") << lightPalette() << false << 4.5;
    QTest::newRow("dark") << darkPalette() << true << 4.5;
    QTest::newRow("contrast") << contrastPalette() << true << 7.0;
    QPalette odd = lightPalette();
    odd.setColor(QPalette::Base, QColor(0x80, 0x80, 0x80));
    odd.setColor(QPalette::Text, QColor(0x70, 0x70, 0x70));
    odd.setColor(QPalette::Link, QColor(0x90, 0x80, 0x80));
    // Halfway between black and white nothing does much better than this.
    QTest::newRow("a palette nobody can read") << odd << false << 4.4;
}

void TestReadingColors::keepsEveryInkReadable()
{
    QFETCH(const QPalette, palette);
    QFETCH(const bool, isDark);
    QFETCH(const double, contrast);
    const ReadingColors colors = ReadingColors::fromPalette(palette);
    QCOMPARE(colors.isDark, isDark);
    for (const QColor &ink : {colors.ink, colors.faintInk, colors.link}) {
        for (const QColor &ground : {colors.paper, colors.tint}) {
            QCOMPARE_GE(contrastRatio(ink, ground), contrast);
        }
    }
    QCOMPARE_GE(contrastRatio(colors.ink, colors.mark), contrast);
}

void TestReadingColors::keepsTheWindowReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("contrast") << contrastPalette();
}

void TestReadingColors::keepsTheWindowReadable()
{
    QFETCH(const QPalette, palette);
    const auto contrast = [&palette](QPalette::ColorRole ink, QPalette::ColorRole ground) {
        return contrastRatio(palette.color(ink), palette.color(ground));
    };
    QCOMPARE_GE(contrast(QPalette::WindowText, QPalette::Window), 7.0);
    QCOMPARE_GE(contrast(QPalette::Text, QPalette::Base), 7.0);
    QCOMPARE_GE(contrast(QPalette::ButtonText, QPalette::Button), 7.0);
    QCOMPARE_GE(contrast(QPalette::HighlightedText, QPalette::Highlight), 4.5);
    QCOMPARE_GE(contrast(QPalette::Link, QPalette::Base), 4.5);
    QCOMPARE_GE(contrast(QPalette::PlaceholderText, QPalette::Window), 4.5);
    QCOMPARE_GE(contrast(QPalette::ToolTipText, QPalette::ToolTipBase), 7.0);
}

QTEST_GUILESS_MAIN(TestReadingColors)
#include "tst_readingcolors.moc"
