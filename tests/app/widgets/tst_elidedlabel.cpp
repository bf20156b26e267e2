// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/elidedlabel.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestElidedLabel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWholePartsFirst();
    void keepsOneBaseLine_data();
    void keepsOneBaseLine();
};

namespace {

// The lowest row that has ink, of a line that ends in something with its foot on the base line.
int foot(ElidedLabel &label)
{
    QImage image(label.size(), QImage::Format_RGB32);
    image.fill(label.palette().color(QPalette::Window));
    const QRgb ground = image.pixel(0, 0);
    label.render(&image);
    for (int y = image.height() - 1; y >= 0; --y) {
        for (int x = image.width() - 12; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground) {
                return y;
            }
        }
    }
    return -1;
}

} // namespace

void TestElidedLabel::leavesOutWholePartsFirst()
{
    ElidedLabel label;
    label.setText(u"lighthouse.en.md"_s, {u"UTF-8"_s, u"Markdown"_s});
    const QString all = u"lighthouse.en.md  ·  UTF-8  ·  Markdown"_s;
    QCOMPARE(label.text(), all);
    QCOMPARE(label.accessibleName(), all);
    const int height = label.sizeHint().height();
    label.resize(label.sizeHint().width(), height);
    QCOMPARE(label.shownText(), all);
    label.resize(label.fontMetrics().horizontalAdvance(all) - 1, height);
    QCOMPARE(label.shownText(), u"lighthouse.en.md  ·  UTF-8"_s);
    label.resize(label.fontMetrics().horizontalAdvance(label.shownText()) - 1, height);
    QCOMPARE(label.shownText(), u"lighthouse.en.md"_s);
    label.resize(label.fontMetrics().horizontalAdvance(label.shownText()) - 1, height);
    QVERIFY(label.shownText().startsWith(u"lighthouse."_s));
    QVERIFY(label.shownText().endsWith(u'…'));
    QCOMPARE(label.text(), all);
}

void TestElidedLabel::keepsOneBaseLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("arabic") << u"العربية"_s;
    QTest::newRow("chinese") << u"中文"_s;
    QTest::newRow("devanagari") << u"हिन्दी"_s;
    QTest::newRow("thai") << u"ภาษาไทย"_s;
}

void TestElidedLabel::keepsOneBaseLine()
{
    QFETCH(const QString, text);
    ElidedLabel latin;
    latin.setText(u"Latin HHH"_s);
    latin.resize(latin.sizeHint());
    ElidedLabel other;
    other.setText(text + u" HHH"_s);
    other.resize(other.sizeHint());
    QCOMPARE_GT(foot(latin), 0);
    QCOMPARE(other.height(), latin.height());
    QCOMPARE(foot(other), foot(latin));
}

QTEST_MAIN(TestElidedLabel)
#include "tst_elidedlabel.moc"
