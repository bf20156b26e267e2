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
};

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
    QVERIFY(label.shownText().startsWith(u"light"_s));
    QVERIFY(label.shownText().contains(u'…'));
    QVERIFY(label.shownText().endsWith(u"md"_s));
    QCOMPARE(label.text(), all);
}

QTEST_MAIN(TestElidedLabel)
#include "tst_elidedlabel.moc"
