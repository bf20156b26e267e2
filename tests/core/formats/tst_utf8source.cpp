// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/utf8source.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestUtf8Source : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void translatesEveryCharacter_data();
    void translatesEveryCharacter();
    void goesBackwardToo();
    void knowsItsOwnPointers();
};

void TestUtf8Source::translatesEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("ASCII") << u"lamp"_s;
    QTest::newRow("two, three and four bytes") << u"aéж中\U0001F600z"_s;
    QTest::newRow("long") << u"свет \U0001F600 light "_s.repeated(300);
}

void TestUtf8Source::translatesEveryCharacter()
{
    QFETCH(const QString, text);
    Utf8Source source(text);
    for (qsizetype utf16 = 0; utf16 <= text.size(); ++utf16) {
        if (utf16 < text.size() && text[utf16].isLowSurrogate()) {
            continue;
        }
        const qsizetype byte = text.first(utf16).toUtf8().size();
        QCOMPARE(source.utf16Offset(byte), utf16);
        QCOMPARE(source.byteOffset(utf16), byte);
    }
}

void TestUtf8Source::goesBackwardToo()
{
    Utf8Source source(u"éжa\U0001F600b"_s);
    QCOMPARE(source.utf16Offset(9), 5);
    QCOMPARE(source.utf16Offset(2), 1);
    QCOMPARE(source.utf16Offset(5), 3);
}

void TestUtf8Source::knowsItsOwnPointers()
{
    const Utf8Source source(u"abc"_s);
    const char *other = "abc";
    QVERIFY(source.contains(source.data() + 1));
    QVERIFY(source.contains(source.data() + 3));
    QVERIFY(!source.contains(other));
}

QTEST_GUILESS_MAIN(TestUtf8Source)
#include "tst_utf8source.moc"
