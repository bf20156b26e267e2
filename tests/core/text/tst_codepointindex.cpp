// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/codepointindex.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestCodePointIndex : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void translatesBothWays_data();
    void translatesBothWays();
};

void TestCodePointIndex::translatesBothWays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("Latin") << u"abc"_s;
    QTest::newRow("one astral") << u"\U0001F600"_s;
    QTest::newRow("astral at both ends") << u"\U0001F600 in между \U00020BB7"_s;
    QTest::newRow("astral in a row") << u"a\U0001F469\u200D\U0001F52C\U0001F600\U0001F600z"_s;
}

void TestCodePointIndex::translatesBothWays()
{
    QFETCH(const QString, text);
    const CodePointIndex index(text);
    const auto codePoints = text.toUcs4();
    qsizetype utf16 = 0;
    for (qsizetype codePoint = 0; codePoint <= codePoints.size(); ++codePoint) {
        QCOMPARE(index.toUtf16(codePoint), utf16);
        QCOMPARE(index.toCodePoints(utf16), codePoint);
        if (codePoint < codePoints.size()) {
            utf16 += QChar::requiresSurrogates(codePoints[codePoint]) ? 2 : 1;
        }
    }
}

QTEST_GUILESS_MAIN(TestCodePointIndex)
#include "tst_codepointindex.moc"
