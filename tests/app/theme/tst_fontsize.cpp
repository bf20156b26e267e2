// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/fontsize.h"

#include "app/typeset/readingfonts.h"
#include "tests/support/testcase.h"

#include <QFontInfo>
#include <QGuiApplication>

using namespace hexapla;

class TestFontSize : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void scalesWhateverTheUnit();
    void readsInFontsThatFollowTheSystem();
};

void TestFontSize::scalesWhateverTheUnit()
{
    QFont points;
    points.setPointSizeF(9);
    QCOMPARE(pointSize(points), 9.0);
    QCOMPARE(scaled(points, 2).pointSizeF(), 18.0);
    QFont pixels;
    pixels.setPixelSize(20);
    QCOMPARE_GT(pointSize(pixels), 0.0);
    QCOMPARE(QFontInfo(scaled(pixels, 1)).pixelSize(), 20);
    QCOMPARE(QFontInfo(scaled(pixels, 2)).pixelSize(), 40);
}

void TestFontSize::readsInFontsThatFollowTheSystem()
{
    const QFont before = QGuiApplication::font();
    QFont pixels = before;
    pixels.setPixelSize(20);
    QGuiApplication::setFont(pixels);
    const int small = QFontInfo(readingFont({}, 1.0)).pixelSize();
    const int code = QFontInfo(codeFont(1.0)).pixelSize();
    pixels.setPixelSize(40);
    QGuiApplication::setFont(pixels);
    QCOMPARE(QFontInfo(readingFont({}, 1.0)).pixelSize(), 2 * small);
    QCOMPARE(QFontInfo(codeFont(1.0)).pixelSize(), 2 * code);
    QGuiApplication::setFont(before);
}

QTEST_MAIN(TestFontSize)
#include "tst_fontsize.moc"
