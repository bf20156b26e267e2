// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/errortext.h"
#include "tests/support/testcase.h"

#include <QSet>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestErrorText : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysSomethingElseForEveryError();
    void saysSomethingElseForEveryWarning();
    void takesNamesAsTheyAre();
};

void TestErrorText::saysSomethingElseForEveryError()
{
    QSet<QString> texts;
    int count = 0;
    for (auto code = quint8(ErrorCode::Cancelled); code <= quint8(ErrorCode::ProjectBusy); ++code, ++count) {
        const QString text = errorText({ErrorCode(code), u"/secretly/a.md"_s, {}, {}});
        QVERIFY2(text.contains(u"a.md"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"secretly"_s), qPrintable(text));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), count);
}

void TestErrorText::saysSomethingElseForEveryWarning()
{
    QSet<QString> texts;
    int count = 0;
    for (auto code = quint8(WarningCode::UndecodableBytes); code <= quint8(WarningCode::UnclosedCodeFence);
         ++code, ++count) {
        texts.insert(warningText({WarningCode(code), {}, {}}));
    }
    QCOMPARE(texts.size(), count);
    QVERIFY(warningText({WarningCode::OrphanMarkup, {0, 2}, u"**"_s}).contains(u"**"_s));
}

void TestErrorText::takesNamesAsTheyAre()
{
    const QString text = errorText({ErrorCode::FileNotFound, u"/%1 %2 <b>.md"_s, {}, u"%1"_s});
    QVERIFY2(text.contains(u"%1 %2 <b>.md"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
